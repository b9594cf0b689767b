import type {
  Indicator,
  IndicatorFigure,
  IndicatorValue,
  MunicipalityCode,
  PartOfWhole,
  PublishedSlice,
  PublishedValue,
  Quarter,
  RankRange,
} from '@ijkpunt/model';
import { distributionOf, rankRangesOf, takesPart } from '@ijkpunt/statistics';
import type { Disclosed } from './disclosed.ts';
import { withholdable } from './small-counts.ts';
import { cellKey, tellingRests } from './telling-rests.ts';

/** One indicator in one quarter, before disclosure control. */
export interface OpenSlice {
  readonly indicator: Indicator;
  readonly quarter: Quarter;
  readonly values: readonly { readonly municipality: MunicipalityCode; readonly value: IndicatorValue }[];
}

/** A release before disclosure control: totals only, no breakdown. */
export interface OpenRelease {
  readonly threshold: number;
  readonly slices: readonly OpenSlice[];
  /** Measures that are part of another: the rest of the whole is a count too. */
  readonly nested: readonly PartOfWhole[];
}

/** The least that the law of the figures allows; the code refuses lower (docs/methods/11-disclosure.md). */
export const LOWEST_THRESHOLD = 5;

/**
 * Protects a release: small counts, and counts that leave a small rest of their whole, are withheld with every value
 * made of them; a refused value keeps no small count; quartiles and ranks are computed anew over the shown values only.
 *
 * Breakdowns never come this far (`publishableIndicators`): secondary suppression is not there yet.
 *
 * @throws RangeError when the threshold is lower than 5
 *
 * Source: docs/methods/11-disclosure.md.
 */
export function protect(release: OpenRelease): Disclosed<readonly PublishedSlice[]> {
  if (release.threshold < LOWEST_THRESHOLD) {
    throw new RangeError(
      `a threshold of ${release.threshold} protects nobody; the lowest is ${LOWEST_THRESHOLD}`,
    );
  }
  const rests = tellingRests(release.slices, release.nested, release.threshold);
  const slices = release.slices.map((slice) => protectSlice(slice, release.threshold, rests));
  return slices as unknown as Disclosed<readonly PublishedSlice[]>;
}

function protectSlice(slice: OpenSlice, threshold: number, rests: ReadonlySet<string>): PublishedSlice {
  const { indicator, quarter } = slice;
  const judged = slice.values.map(({ municipality, value }) => ({
    municipality,
    value,
    hidden: withholdable(indicator, value, threshold) || leavesRest(value, rests, quarter, municipality),
  }));
  const taking = judged.flatMap(({ municipality, value, hidden }) =>
    !hidden && takesPart(indicator, value) ? [{ municipality, figure: value }] : [],
  );
  const figures = taking.map(({ figure }) => figure);
  const ranges = rankRangesOf(indicator, figures);
  const ranks = new Map(taking.map(({ municipality }, index) => [municipality, ranges[index]]));
  const values = judged.map(({ municipality, value, hidden }) => ({
    municipality,
    value: hidden ? WITHHELD : shown(value, threshold, ranks.get(municipality)),
  }));
  return { indicator: indicator.code, quarter, distribution: distributionOf(figures), values };
}

function leavesRest(
  value: IndicatorValue,
  rests: ReadonlySet<string>,
  quarter: Quarter,
  municipality: MunicipalityCode,
): boolean {
  if (value.kind !== 'figure' || value.ingredients === undefined) return false;
  return value.ingredients.some(({ measure }) => rests.has(cellKey(measure, quarter, municipality)));
}

function shown(value: IndicatorValue, threshold: number, rank: RankRange | undefined): PublishedValue {
  if (value.kind === 'figure') return published(value, rank);
  if (value.kind === 'missing') return value;
  // A refused value is told in words; a small count inside it is left out of the sentence.
  const { numerator, denominator, ...rest } = value;
  const safe = [numerator, denominator].every(
    (count) => count === undefined || count === 0 || count >= threshold,
  );
  return safe ? value : rest;
}

function published(value: IndicatorFigure, rank: RankRange | undefined): PublishedValue {
  const { ingredients: _kept, ...figure } = value;
  return rank === undefined ? figure : { ...figure, rank };
}

const WITHHELD: PublishedValue = { kind: 'withheld' };
