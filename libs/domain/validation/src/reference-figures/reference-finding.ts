/** Everything that can be wrong with a file of reference figures. Each code has a sentence in the web. */
export const REFERENCE_FINDING_CODES = [
  'not-a-csv',
  'too-large',
  'missing-column',
  'unknown-column',
  'no-rows',
  'too-many-rows',
  'boundaries-not-known',
  'other-unit',
  'not-a-code',
  'unknown-municipality',
  'not-begun',
  'ended',
  'twice',
  'not-a-number',
  'ambiguous-number',
  'negative',
  'decimal-in-count',
  'more-than-all',
  'blank-without-reason',
  'unknown-reason',
  'value-and-reason',
] as const;
export type ReferenceFindingCode = (typeof REFERENCE_FINDING_CODES)[number];

/** One thing that is wrong with a file of reference figures: with one of them nothing is imported. */
export interface ReferenceFinding {
  readonly code: ReferenceFindingCode;
  /** Line of the file, counted from 1; 0 when it is about the file as a whole. */
  readonly line: number;
  /** What was seen, by name, for the sentence. */
  readonly seen: Readonly<Record<string, string | number>>;
}
