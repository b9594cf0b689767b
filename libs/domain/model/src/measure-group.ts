import type { Bilingual } from './bilingual.ts';

/** Measures about one subject, such as social assistance, that a municipality counts by one definition. */
export interface MeasureGroup {
  readonly code: string;
  readonly label: Bilingual;
  /** Codes of the measures in it; a measure is in one group at most. */
  readonly measures: readonly string[];
}

/**
 * Code of the group that a measure is in; undefined when it is in none, or when the benchmark knows no groups.
 *
 * @param measure code of a measure.
 */
export function groupOf(
  { measureGroups = [] }: { readonly measureGroups?: readonly MeasureGroup[] | undefined },
  measure: string,
): string | undefined {
  return measureGroups.find(({ measures }) => measures.includes(measure))?.code;
}
