import { chiSquareP } from './normal.ts';
import { given, notGiven, type NotGiven, type Outcome } from './outcome.ts';
import { weightedSlope, slopesWithoutEach, type Placed } from './slope.ts';

/** Chi-square with one degree of freedom that chance exceeds twice in a thousand. */
export const TREND_CHI2 = 9.54953570608324;

const PERIODS = 5;

/** A count in one year (or on the same date of a year). `undefined` where it is missing or withheld. */
export interface YearOfShare {
  readonly year: number;
  readonly x: number | undefined;
  readonly n: number | undefined;
}

/** A value in one year with its 95% limits. `undefined` where it is missing or withheld. */
export interface YearOfValue {
  readonly year: number;
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** What is said of five years. Whether rising is good is the indicator's polarity, applied afterwards. */
export type Direction = 'increasing' | 'decreasing' | 'no significant change';

/** A tested trend over five years. */
export interface Trend {
  /** Change per year: of the logit for shares, in the unit of the figure for other values. */
  readonly slope: number;
  /** The slope with the first, second, ... fifth year left out. */
  readonly slopesWithoutEach: readonly number[];
  readonly chi2: number;
  readonly p: number;
  /** True when every slope, the whole one included, has one and the same sign. */
  readonly steady: boolean;
  readonly direction: Direction;
}

/**
 * Trend of a share over the latest five years: Cochran and Armitage's chi-square, and the sign of the logit slope.
 *
 * @param years in any order; annual flows, or stocks on one date per year, **never quarters of a stock**
 * @returns not given: 'fewer-than-five-periods', 'overlapping-periods' (a year twice), 'gap-between-periods',
 *   'missing-value', 'no-denominator', 'none-counted' (x = 0) and 'all-counted' (x = n), where the logit does not exist
 *
 * Source: docs/methods/06-trend.md section 6.2.
 */
export function shareTrend(years: readonly YearOfShare[]): Outcome<Trend> {
  const latest = latestFive(years);
  if (!latest.given) return latest;
  const points: { t: number; x: number; n: number }[] = [];
  for (const [index, { x, n }] of latest.value.entries()) {
    const why = whyNoShare(x, n);
    if (why !== undefined) return notGiven(why);
    if (x !== undefined && n !== undefined) points.push({ t: index + 1, x, n });
  }
  const logits = points.map(({ t, x, n }) => ({ t, value: Math.log(x / (n - x)), weight: 1 }));
  return given(verdict(logits, cochranArmitage(points)));
}

/**
 * Trend of another value over the latest five years: slope weighted by the inverse variance, and its chi-square.
 *
 * @param years in any order, with 95% limits from which the variance is read
 * @returns not given: as for {@link shareTrend}, and 'no-width' when a value has limits without distance
 *
 * Source: docs/methods/06-trend.md section 6.3.
 */
export function valueTrend(years: readonly YearOfValue[]): Outcome<Trend> {
  const latest = latestFive(years);
  if (!latest.given) return latest;
  const points: Placed[] = [];
  for (const [index, { value, lower, upper }] of latest.value.entries()) {
    if (value === undefined || lower === undefined || upper === undefined) return notGiven('missing-value');
    if (!(upper > lower)) return notGiven('no-width');
    // 3.92 by convention, also of the published trends this is compared with (section 6.3).
    points.push({ t: index + 1, value, weight: (3.92 / (upper - lower)) ** 2 });
  }
  const { slope, precision } = weightedSlope(points);
  return given(verdict(points, slope * slope * precision));
}

function whyNoShare(x: number | undefined, n: number | undefined): NotGiven | undefined {
  if (x === undefined || n === undefined) return 'missing-value';
  if (n === 0) return 'no-denominator';
  if (x === 0) return 'none-counted';
  return x === n ? 'all-counted' : undefined;
}

function latestFive<Y extends { readonly year: number }>(years: readonly Y[]): Outcome<readonly Y[]> {
  const latest = years.toSorted((a, b) => a.year - b.year).slice(-PERIODS);
  if (latest.length < PERIODS) return notGiven('fewer-than-five-periods');
  for (const [index, { year }] of latest.entries()) {
    const next = latest[index + 1];
    if (next === undefined) break;
    if (next.year - year < 1) return notGiven('overlapping-periods');
    if (next.year - year > 1) return notGiven('gap-between-periods');
  }
  return given(latest);
}

/** Chi-square for trend over shares, one degree of freedom (section 6.2). */
function cochranArmitage(points: readonly { t: number; x: number; n: number }[]): number {
  let [units, events, xt, nt, ntt] = [0, 0, 0, 0, 0];
  for (const { t, x, n } of points) {
    units += n;
    events += x;
    xt += x * t;
    nt += n * t;
    ntt += n * t * t;
  }
  return (units * (units * xt - events * nt) ** 2) / (events * (units - events) * (units * ntt - nt ** 2));
}

function verdict(points: readonly Placed[], chi2: number): Trend {
  const { slope } = weightedSlope(points);
  const without = slopesWithoutEach(points);
  const steady = [slope, ...without].every((one) => one * slope > 0);
  const significant = chi2 > TREND_CHI2 && steady;
  const rising = slope > 0 ? 'increasing' : 'decreasing';
  const direction: Direction = significant ? rising : 'no significant change';
  return { slope, slopesWithoutEach: without, chi2, p: chiSquareP(chi2), steady, direction };
}
