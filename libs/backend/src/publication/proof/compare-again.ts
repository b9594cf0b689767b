import type { Indicator, PublishedSlice } from '@ijkpunt/model';
import { receiptId, toldOf, type Comparison, type ComparisonsDocument } from './comparisons-document.ts';
import { computedAgain } from './compute-again.ts';
import type { FiguresDocument } from './data-files.ts';
import { sameOutcome } from './same-outcome.ts';
import { hashOf } from './sha256.ts';

/** Why a published comparison is not what its figures come to. */
export type Difference =
  /** There are figures, and nothing that was said of them; or the other way round. */
  | 'no-comparison'
  | 'no-figures'
  /** The receipt is of another content. */
  | 'other-receipt'
  /** The values are not those that it was computed from. */
  | 'other-values'
  /** The counts come to something else than was said. */
  | 'other-outcome'
  /** The two files say something else of it. */
  | 'files-disagree';

/** One comparison that was computed anew. */
export interface ComparedAgain {
  readonly name: string;
  readonly id: string | undefined;
  readonly difference: Difference | undefined;
}

/** Computes every published comparison anew and says of each whether it is the same. */
export function compareAgain(
  figures: FiguresDocument,
  { benchmark, release, comparisons }: ComparisonsDocument,
): readonly ComparedAgain[] {
  const indicators = new Map(figures.benchmark.indicators.map((indicator) => [indicator.code, indicator]));
  const told = new Map(comparisons.map((comparison) => [nameOf(comparison), comparison]));
  const ofThis = benchmark === figures.benchmark.slug && release === figures.release;
  const known = new Set(figures.slices.map(nameOf));
  const compared = figures.slices.map((slice): ComparedAgain => {
    const name = nameOf(slice);
    const comparison = told.get(name);
    const indicator = indicators.get(slice.indicator);
    const difference = ofThis ? differenceIn(slice, indicator, comparison) : 'files-disagree';
    return { name, id: comparison?.id, difference };
  });
  const unfounded = comparisons.filter(
    (one, at) => !known.has(nameOf(one)) || comparisons.findIndex((other) => other.id === one.id) !== at,
  );
  return [
    ...compared,
    ...unfounded.map((one): ComparedAgain => ({ name: nameOf(one), id: one.id, difference: 'no-figures' })),
  ];
}

function differenceIn(
  slice: PublishedSlice,
  indicator: Indicator | undefined,
  comparison: Comparison | undefined,
): Difference | undefined {
  if (comparison === undefined) return 'no-comparison';
  if (indicator === undefined) return 'no-figures';
  const { id, ...told } = comparison;
  if (receiptId(told) !== id) return 'other-receipt';
  if (hashOf(slice.values) !== comparison.inputs.values) return 'other-values';
  if (!sameOutcome(comparison.outcome, computedAgain(indicator, slice))) return 'other-outcome';
  return sameOutcome(comparison.outcome, toldOf(slice)) ? undefined : 'files-disagree';
}

/** What a comparison is of, in one word. */
function nameOf({ indicator, quarter }: { readonly indicator: string; readonly quarter: string }): string {
  return `${indicator}/${quarter}`;
}
