import {
  ordinalOf,
  shifted,
  type Course,
  type Indicator,
  type LineOfQuarters,
  type Measure,
  type Quarter,
  type Series,
  type TrendOverYears,
  type ValueInTime,
  WHY_NO_TREND,
} from '@ijkpunt/model';
import type { NotGiven, Outcome } from '../outcome.ts';
import { theilSenSlope } from '../slope.ts';
import { shareTrend, valueTrend, type Trend } from '../trend.ts';
import { addsUpToAYear, rollingYear } from './rolling-year.ts';

const YEARS = 5;

/** Quarters that the line of quarters looks back over, and the fewest that make one. */
const LINE_QUARTERS = 8;
const FEWEST_OF_LINE = 4;

/**
 * How a value went up to a quarter, from the own figures alone: the rolling year, the trend over five years and the line
 * of recent quarters.
 *
 * @param series values by quarter on the boundaries of today; what is not in it was not delivered
 *
 * Source: docs/methods/06-trend.md and 12-comparability.md section 12.6.
 */
export function courseOf(
  indicator: Indicator,
  series: Series,
  quarter: Quarter,
  measures: ReadonlyMap<string, Measure>,
): Course {
  const yearly = addsUpToAYear(indicator, measures);
  return {
    rollingYear: yearly ? rollingYear(indicator, series, quarter) : undefined,
    trend: trendOf(indicator, series, quarter, yearly),
    line: lineOf(indicator, series, quarter),
  };
}

/** Five values a year apart: rolling years of flows, which do not overlap, or stocks on one date of each year. */
function trendOf(indicator: Indicator, series: Series, until: Quarter, yearly: boolean): TrendOverYears {
  const quarters = Array.from({ length: YEARS }, (_, back) => shifted(until, 4 * (back - YEARS + 1)));
  const [from = until] = quarters;
  const first = [...series.keys()].toSorted((a, b) => ordinalOf(a) - ordinalOf(b))[0];
  const needed = yearly ? shifted(from, -3) : from;
  if (first === undefined || ordinalOf(first) > ordinalOf(needed)) return none('fewer-than-five-periods');
  const values = quarters.map((quarter) => ({
    year: ordinalOf(quarter) / 4,
    value: yearly ? rollingYear(indicator, series, quarter) : series.get(quarter),
  }));
  const tested = testOf(indicator, values);
  if (tested === undefined) return none('not-tested');
  if (!tested.given) return none(tested.why);
  const { direction, chi2, p } = tested.value;
  return { kind: 'tested', direction, chi2, p, from, until };
}

interface YearlyValue {
  readonly year: number;
  readonly value: ValueInTime | undefined;
}

function testOf({ method }: Indicator, values: readonly YearlyValue[]): Outcome<Trend> | undefined {
  if (method === 'share') return shareTrend(values.map(({ year, value }) => ({ year, ...countsOf(value) })));
  if (method === 'rate') return valueTrend(values.map(({ year, value }) => ({ year, ...limitsOf(value) })));
  // A count grows with its municipality, and a ratio has no interval to weigh it by.
  return undefined;
}

function countsOf(value: ValueInTime | undefined) {
  const figure = value?.kind === 'figure' ? value : undefined;
  return { x: figure?.numerator, n: figure?.denominator };
}

function limitsOf(value: ValueInTime | undefined) {
  const figure = value?.kind === 'figure' ? value : undefined;
  return { value: figure?.value, lower: figure?.lower, upper: figure?.upper };
}

function none(why: NotGiven | 'not-tested'): TrendOverYears {
  return { kind: 'none', why: WHY_NO_TREND.find((known) => known === why) ?? 'not-tested' };
}

/** Slope of the latest quarters, described only: the same people are in a stock quarter after quarter. */
function lineOf({ method }: Indicator, series: Series, until: Quarter): LineOfQuarters | undefined {
  if (method === 'count') return undefined;
  const placed = Array.from({ length: LINE_QUARTERS }, (_, back) =>
    shifted(until, back - LINE_QUARTERS + 1),
  ).flatMap((quarter) => {
    const value = series.get(quarter);
    return value?.kind === 'figure' ? [{ quarter, t: ordinalOf(quarter), value: value.value }] : [];
  });
  const slope = placed.length < FEWEST_OF_LINE ? undefined : theilSenSlope(placed);
  const [first] = placed;
  const last = placed.at(-1);
  if (slope === undefined || first === undefined || last === undefined) return undefined;
  return { slope, from: first.quarter, until: last.quarter, quarters: placed.length };
}
