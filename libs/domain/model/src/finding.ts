/** What a finding asks: correction blocks, explanation must be explained, notice informs. */
export type Asks = 'correction' | 'explanation' | 'notice';

/** Everything that a check can see. Each code has a sentence in Dutch and English in the web. */
export const FINDING_CODES = [
  'missing-column',
  'ignored-column',
  'no-rows',
  'stopped-reading',
  'wrong-municipality',
  'unknown-measure',
  'computed-not-delivered',
  'unknown-dimension',
  'unknown-category',
  'unknown-unit',
  'unknown-precision',
  'unknown-reason',
  'unknown-period',
  'not-a-number',
  'ambiguous-number',
  'negative',
  'decimal-in-count',
  'duplicate-cell',
  'blank-without-reason',
  'value-and-reason',
  'unit-differs',
  'period-is-not-the-span',
  'sum-differs',
  'part-exceeds-whole',
  'shares-do-not-add-up',
  'share-not-reachable',
  'small-count',
  'period-outside-total',
  'note-differs',
  'components-differ',
  'bridge-differs',
  'unlike-own-history',
  'exceeds-other-population',
  'profile-changed',
  'both-or-neither',
  'out-of-range',
  'other-template',
  'cell-of-other-part',
  'outside-responsibility',
  'mapped-cell-missing',
  'label-not-mapped',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** One thing that a check saw, with the cell it saw it in. */
export interface Finding {
  readonly code: FindingCode;
  /** Number of the rule in the catalogue, such as V10. */
  readonly rule: string;
  readonly asks: Asks;
  /** Stays the same when the same file is checked again, so that an explanation keeps its place. */
  readonly key: string;
  /** Line of the file, counted from 1; 0 when the finding is about the file as a whole. */
  readonly line: number;
  /** Name of the column in the file; empty when it is about the row. */
  readonly column: string;
  readonly measure: string;
  /** What was seen, by name, for the sentence. */
  readonly seen: Readonly<Record<string, string | number>>;
}
