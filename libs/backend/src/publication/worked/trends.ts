import type { CountOf, WorkedLine, WorkedShareTrend, WorkedValueTrend } from '@ijkpunt/contract';
import { shareTrend, theilSenSlope, TREND_CHI2, valueTrend } from '@ijkpunt/statistics';
import { certain, certainly, sumOf } from './certain.ts';

const FIRST_YEAR = 2021;
const RISING: readonly CountOf[] = [
  { x: 60, n: 300 },
  { x: 66, n: 310 },
  { x: 80, n: 320 },
  { x: 86, n: 315 },
  { x: 99, n: 330 },
];
/** The first year is low, and after it the share falls. */
const ONE_ODD_YEAR: readonly CountOf[] = [
  { x: 40, n: 400 },
  { x: 92, n: 400 },
  { x: 90, n: 400 },
  { x: 88, n: 400 },
  { x: 86, n: 400 },
];

/** Five years of a share that rises, and five in which one year makes all the difference. */
export function workedShareTrend(): WorkedShareTrend {
  const years = RISING.map(({ x, n }, index) => ({
    x,
    n,
    year: FIRST_YEAR + index,
    t: index + 1,
    share: x / n,
    logit: Math.log(x / (n - x)),
  }));
  const sums = {
    x: sumOf(years, ({ x }) => x),
    n: sumOf(years, ({ n }) => n),
    xt: sumOf(years, ({ x, t }) => x * t),
    nt: sumOf(years, ({ n, t }) => n * t),
    ntt: sumOf(years, ({ n, t }) => n * t * t),
  };
  const odd = { ...trendOf(ONE_ODD_YEAR), years: ONE_ODD_YEAR };
  return { years, sums, threshold: TREND_CHI2, ...trendOf(RISING), odd };
}

function trendOf(counts: readonly CountOf[]) {
  const { slope, slopesWithoutEach, chi2, direction } = certainly(
    shareTrend(counts.map(({ x, n }, index) => ({ year: FIRST_YEAR + index, x, n }))),
  );
  return { slope, slopesWithoutEach, chi2, direction };
}

/** Events per hundred persons with their 95% limits. */
const FALLING = [
  { value: 14, lower: 12.6, upper: 15.4 },
  { value: 13.1, lower: 11.8, upper: 14.4 },
  { value: 12.6, lower: 11.4, upper: 13.8 },
  { value: 11.7, lower: 10.5, upper: 12.9 },
  { value: 11, lower: 9.9, upper: 12.1 },
];

/** Five years of a value that is no share, each weighing as much as it is sure. */
export function workedValueTrend(): WorkedValueTrend {
  const years = FALLING.map((point, index) => ({
    ...point,
    year: FIRST_YEAR + index,
    t: index + 1,
    weight: (3.92 / (point.upper - point.lower)) ** 2,
  }));
  const { slope, slopesWithoutEach, chi2, direction } = certainly(valueTrend(years));
  const sums = {
    w: sumOf(years, ({ weight }) => weight),
    wt: sumOf(years, ({ weight, t }) => weight * t),
    wv: sumOf(years, ({ weight, value }) => weight * value),
    wtt: sumOf(years, ({ weight, t }) => weight * t * t),
    wvt: sumOf(years, ({ weight, value, t }) => weight * value * t),
  };
  return { years, sums, threshold: TREND_CHI2, slope, slopesWithoutEach, chi2, direction };
}

/** Six quarters, of which the fourth was not delivered and the fifth is odd. */
const QUARTERS = [210, 206, 203, undefined, 240, 195];

/** The slope of a line of quarters: the median of the slopes between all pairs. */
export function workedLine(): WorkedLine {
  const quarters = QUARTERS.map((value, index) => ({ t: index + 1, value }));
  const points = quarters.flatMap(({ t, value }) => (value === undefined ? [] : [{ t, value }]));
  const pairs = points
    .flatMap((a, index) =>
      points.slice(index + 1).map((b) => ({ from: a.t, to: b.t, slope: (b.value - a.value) / (b.t - a.t) })),
    )
    .toSorted((a, b) => a.slope - b.slope);
  const half = pairs.length / 2;
  const middle = { lower: certain(pairs[half - 1]).slope, upper: certain(pairs[half]).slope };
  return { quarters, pairs, middle, slope: certain(theilSenSlope(points)) };
}
