import type { IndicatorValue, PublishedSlice, PublishedValue, RankRange } from '@ijkpunt/model';
import { distributionOf, rankRangesOf, takesPart } from '@ijkpunt/statistics';
import { countsIn, nameOf, type Standing } from './counts.ts';
import type { Disclosed } from './disclosed.ts';
import type { OpenRelease, OpenSlice } from './open-release.ts';
import { isSmall, withholdable } from './small-counts.ts';
import { tellingRests } from './telling-rests.ts';

/** The least that the law of the figures allows; the code refuses lower (docs/methods/11-disclosure.md). */
export const LOWEST_THRESHOLD = 5;

/**
 * Protects a release: small counts, and counts that leave a telling rest of their whole, are withheld with every value
 * made of them; a refused value keeps no such count; quartiles and ranks are computed anew over the shown values only.
 *
 * Everything that will stand side by side goes in together, all quarters of it: a stock that one quarter hides would
 * follow from the mean of the next.
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
  const standings = release.slices.map(standingsOf);
  const rests = tellingRests(standings.flat(), release.nested, release.threshold);
  const slices = release.slices.map((slice, at) =>
    protectSlice(slice, standings[at] ?? [], { threshold: release.threshold, rests }),
  );
  return slices as unknown as Disclosed<readonly PublishedSlice[]>;
}

interface Danger {
  readonly threshold: number;
  /** Names of counts that leave a telling rest of their whole. */
  readonly rests: ReadonlySet<string>;
}

function standingsOf({ indicator, quarter, values }: OpenSlice): readonly Standing[] {
  return values.map(({ municipality, value }) => ({ indicator, quarter, municipality, value }));
}

function protectSlice(
  { indicator, quarter }: OpenSlice,
  standings: readonly Standing[],
  danger: Danger,
): PublishedSlice {
  const judged = standings.map((standing) => ({ ...standing, hidden: mustHide(standing, danger) }));
  const taking = judged.flatMap(({ municipality, value, hidden }) =>
    !hidden && takesPart(indicator, value) ? [{ municipality, figure: value }] : [],
  );
  const figures = taking.map(({ figure }) => figure);
  const ranges = rankRangesOf(indicator, figures);
  const ranks = new Map(taking.map(({ municipality }, index) => [municipality, ranges[index]]));
  const values = judged.map(({ municipality, value, hidden }) => ({
    municipality,
    value: hidden ? inWordsOnly(value) : published(value, ranks.get(municipality)),
  }));
  return { indicator: indicator.code, quarter, distribution: distributionOf(figures), values };
}

/** Whether a count of the value is small, or tells about the few who are not in it. */
function mustHide(standing: Standing, { threshold, rests }: Danger): boolean {
  const { indicator, value } = standing;
  const counts = countsIn(standing);
  if (counts.some((count) => rests.has(nameOf(count)))) return true;
  if (value.kind === 'refused') return counts.some((count) => isSmall(count.value, threshold));
  // A figure that does not say what it was made of cannot be judged.
  if (value.kind === 'figure' && value.ingredients === undefined) return true;
  return withholdable(indicator, value, threshold);
}

/** A refused value is told in words, without its counts; any other is withheld. */
function inWordsOnly(value: IndicatorValue): PublishedValue {
  if (value.kind !== 'refused') return { kind: 'withheld' };
  const { numerator: _above, denominator: _below, ...words } = value;
  return words;
}

function published(value: IndicatorValue, rank: RankRange | undefined): PublishedValue {
  if (value.kind !== 'figure') return value;
  const { ingredients: _kept, ...figure } = value;
  return rank === undefined ? figure : { ...figure, rank };
}
