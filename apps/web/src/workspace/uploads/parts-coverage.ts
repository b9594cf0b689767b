import type { PartReply } from '@ijkpunt/contract';

type Held = Pick<PartReply, 'name' | 'measures'>;

/** How the measures of a benchmark are divided among the parts. */
interface Coverage<Measure> {
  /** Held by no part. */
  readonly unheld: readonly Measure[];
  /** Held by more than one part, with the names of those. */
  readonly doubled: readonly { readonly measure: Measure; readonly parts: readonly string[] }[];
}

/** Which measures no part holds, and which two or more. */
export function coverageOf<Measure extends { readonly code: string }>(
  measures: readonly Measure[],
  parts: readonly Held[],
): Coverage<Measure> {
  const held = measures.map((measure) => ({ measure, parts: holdersOf(measure.code, parts) }));
  return {
    unheld: held.filter(({ parts: names }) => names.length === 0).map(({ measure }) => measure),
    doubled: held.filter(({ parts: names }) => names.length > 1),
  };
}

/** Names of the parts that hold a measure, other than the one that is being changed. */
export function holdersOf(code: string, parts: readonly Held[], except?: string): readonly string[] {
  return parts
    .filter(({ name, measures }) => name !== except && measures.includes(code))
    .map(({ name }) => name);
}
