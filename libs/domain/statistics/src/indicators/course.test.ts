import { describe, expect, it } from 'vitest';
import {
  quarterAt,
  ordinalOf,
  type Indicator,
  type IndicatorFigure,
  type Measure,
  type Quarter,
  type Reason,
  type ValueInTime,
} from '@ijkpunt/model';
import { rateInterval } from '../rate.ts';
import { courseOf } from './course.ts';
import { addsUpToAYear, rollingYear } from './rolling-year.ts';

const FLOW = { kind: 'flow', span: 'quarter' } as Measure;
const MEASURES = new Map<string, Measure>([
  ['left', FLOW],
  ['housed', { ...FLOW, span: 'half-year' }],
  ['stock', { ...FLOW, kind: 'stock' }],
]);
const RATE = { method: 'rate', numerator: ['left'] } as unknown as Indicator;
const SHARE = { method: 'share', numerator: ['stock'] } as unknown as Indicator;
const LAST: Quarter = '2025Q4';

function rate(numerator: number, denominator: number): IndicatorFigure {
  const interval = rateInterval(numerator, denominator);
  return {
    kind: 'figure',
    value: numerator / denominator,
    ...interval,
    numerator,
    denominator,
    grade: 'A',
    reasons: [],
  };
}

/** Values up to the last quarter, the newest last. */
function series(values: readonly (ValueInTime | undefined)[]): ReadonlyMap<Quarter, ValueInTime> {
  const first = ordinalOf(LAST) - values.length + 1;
  return new Map(
    values.flatMap((value, step): [Quarter, ValueInTime][] =>
      value === undefined ? [] : [[quarterAt(first + step), value]],
    ),
  );
}

describe('a rolling year', () => {
  const four = [rate(10, 100), rate(12, 110), rate(8, 90), rate(10, 100.5)];

  it('is the sum of four numerators over the mean of four denominators', () => {
    expect(rollingYear(RATE, series(four), LAST)).toEqual({ ...rate(40, 100.125) });
  });

  it('of a count is the sum alone', () => {
    const counts = four.map(({ denominator: _left, lower: _low, upper: _up, ...rest }) => rest);
    const year = rollingYear({ ...RATE, method: 'count' }, series(counts), LAST);
    expect(year).toEqual({ kind: 'figure', value: 40, numerator: 40, grade: 'A', reasons: [] });
  });

  it('needs four complete quarters: a gap is a gap, and what was not delivered too', () => {
    const late = { kind: 'missing', why: 'late', measure: 'left' } as const;
    expect(rollingYear(RATE, series([four[0], late, four[2], four[3]]), LAST)).toEqual(late);
    expect(rollingYear(RATE, series(four.slice(1)), LAST)).toMatchObject({
      why: 'not-delivered',
      measure: 'left',
    });
    expect(rollingYear(RATE, series([four[0], { kind: 'withheld' }, late, four[3]]), LAST)).toEqual({
      kind: 'withheld',
    });
  });

  it('is refused for the reasons of any of its quarters, each told once', () => {
    const reason: Reason = { code: 'precision', grade: 'C', measure: 'left', precision: 'at-least' };
    const refused = { kind: 'refused', reasons: [reason], measures: ['left', 'stock'] } as const;
    expect(rollingYear(RATE, series([refused, four[1], refused, four[3]]), LAST)).toEqual(refused);
  });

  it('carries a small difference of one of its quarters', () => {
    const reason: Reason = { code: 'precision', grade: 'B', measure: 'left', precision: 'rounded' };
    const marked = { ...four[0]!, grade: 'B', reasons: [reason] } as const;
    expect(rollingYear(RATE, series([marked, ...four.slice(1)]), LAST)).toMatchObject({
      grade: 'B',
      reasons: [reason],
    });
  });

  it('is made of events of quarters only', () => {
    expect(addsUpToAYear(RATE, MEASURES)).toBe(true);
    expect(addsUpToAYear(SHARE, MEASURES)).toBe(false);
    expect(addsUpToAYear({ ...RATE, numerator: ['housed'] }, MEASURES)).toBe(false);
    expect(addsUpToAYear({ ...RATE, numerator: ['unknown'] }, MEASURES)).toBe(false);
  });
});

describe('a trend', () => {
  const rising = Array.from({ length: 20 }, (_, step) => rate(20 + 4 * step, 1000));

  it('of events is tested over five rolling years that do not overlap', () => {
    const { trend } = courseOf(RATE, series(rising), LAST, MEASURES);
    expect(trend).toMatchObject({ kind: 'tested', direction: 'increasing', from: '2021Q4', until: LAST });
  });

  it('of a stock is tested on one date of five years', () => {
    const share = (x: number): IndicatorFigure => ({ ...rate(x, 1000) });
    const stocks = Array.from({ length: 17 }, (_, step) => share(500 - 8 * step));
    const { trend } = courseOf(SHARE, series(stocks), LAST, MEASURES);
    expect(trend).toMatchObject({ kind: 'tested', direction: 'decreasing', from: '2021Q4' });
  });

  it('is not there before five years, nor with a year missing', () => {
    expect(courseOf(RATE, series(rising.slice(1)), LAST, MEASURES).trend).toEqual({
      kind: 'none',
      why: 'fewer-than-five-periods',
    });
    const gap = rising.with(5, { kind: 'missing', why: 'late', measure: 'left' } as never);
    expect(courseOf(RATE, series(gap), LAST, MEASURES).trend).toEqual({ kind: 'none', why: 'missing-value' });
  });

  it('is never tested for a count or a ratio', () => {
    const counts = series(rising);
    expect(courseOf({ ...RATE, method: 'ratio' }, counts, LAST, MEASURES).trend).toMatchObject({
      why: 'not-tested',
    });
  });
});

describe('the line of quarters', () => {
  it('describes the latest eight, whatever one odd quarter does', () => {
    const values = Array.from({ length: 12 }, (_, step) => rate(step === 9 ? 900 : 10 * step, 1000));
    expect(courseOf(SHARE, series(values), LAST, MEASURES).line).toMatchObject({
      slope: expect.closeTo(0.01, 12) as number,
      from: '2024Q1',
      until: LAST,
      quarters: 8,
    });
  });

  it('needs four values', () => {
    const three = [rate(1, 10), undefined, rate(2, 10), rate(3, 10)];
    expect(courseOf(SHARE, series(three), LAST, MEASURES).line).toBeUndefined();
  });
});
