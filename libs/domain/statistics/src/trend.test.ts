import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theilSenSlope } from './slope.ts';
import { shareTrend, valueTrend, type YearOfShare } from './trend.ts';

const rising = [300, 330, 360, 390, 420].map((x, index) => ({ year: 2020 + index, x, n: 1_000 }));

/** The trend where the test knows that it is given. */
function trendOf(years: readonly YearOfShare[]) {
  const outcome = shareTrend(years);
  if (!outcome.given) throw new Error(outcome.why);
  return outcome.value;
}

describe('the trend of a share', () => {
  it('is increasing when it rises steadily, and decreasing seen backwards', () => {
    expect(trendOf(rising).direction).toBe('increasing');
    const falling = rising.map(({ year, ...counts }) => ({ year: -year, ...counts }));
    expect(trendOf(falling).direction).toBe('decreasing');
    expect(trendOf(falling).chi2).toBeCloseTo(trendOf(rising).chi2, 8);
  });

  it('says nothing of chance when one year makes the whole of it', () => {
    const one = [300, 300, 300, 300, 420].map((x, index) => ({ year: index, x, n: 1_000 }));
    const { chi2, steady, direction } = trendOf(one);
    expect(chi2).toBeGreaterThan(9.55);
    expect(steady).toBe(false);
    expect(direction).toBe('no significant change');
  });

  it('is absent in a level line', () => {
    const level = rising.map(({ year, n }) => ({ year, x: 200, n }));
    expect(trendOf(level)).toMatchObject({ chi2: 0, p: 1, direction: 'no significant change' });
  });

  it('does not depend on the order of the years', () => {
    expect(trendOf(rising.toReversed())).toEqual(trendOf(rising));
  });

  it('looks at the latest five of more years', () => {
    const withOlder = [{ year: 2019, x: 999, n: 1_000 }, ...rising];
    expect(trendOf(withOlder)).toEqual(trendOf(rising));
  });

  it('weighs twice when everybody is counted twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 5, maxLength: 5 }), (counts) => {
        const once = counts.map((x, year) => ({ year, x, n: 100 }));
        const twice = counts.map((x, year) => ({ year, x: 2 * x, n: 200 }));
        expect(trendOf(twice).chi2).toBeCloseTo(2 * trendOf(once).chi2, 7);
        expect(trendOf(twice).slope).toBeCloseTo(trendOf(once).slope, 9);
      }),
    );
  });

  it.each([
    ['fewer-than-five-periods', rising.slice(1)],
    ['gap-between-periods', rising.map((one, index) => ({ ...one, year: index === 4 ? 2025 : one.year }))],
    ['overlapping-periods', rising.map((one, index) => ({ ...one, year: index === 4 ? 2023 : one.year }))],
    ['missing-value', rising.map((one, index) => (index === 2 ? { ...one, x: undefined } : one))],
    ['no-denominator', rising.map((one, index) => (index === 2 ? { ...one, x: 0, n: 0 } : one))],
    ['none-counted', rising.map((one, index) => (index === 2 ? { ...one, x: 0 } : one))],
    ['all-counted', rising.map((one, index) => (index === 2 ? { ...one, x: 1_000 } : one))],
  ])('is not given, because %s', (why, years) => {
    expect(shareTrend(years)).toEqual({ given: false, why });
  });
});

describe('the trend of another value', () => {
  const line = [10, 12, 14, 16, 18].map((value, year) => ({
    year,
    value,
    lower: value - 1,
    upper: value + 1,
  }));

  it('has the slope of its line', () => {
    const outcome = valueTrend(line);
    expect(outcome).toMatchObject({ given: true, value: { direction: 'increasing', steady: true } });
    expect(outcome.given && outcome.value.slope).toBeCloseTo(2, 12);
  });

  it('listens less to a year with wide limits', () => {
    const odd = line.map((one) => (one.year === 4 ? { ...one, value: 60, lower: -400, upper: 500 } : one));
    const outcome = valueTrend(odd);
    expect(outcome.given && outcome.value.slope).toBeCloseTo(2, 1);
  });

  it.each([
    ['missing-value', line.map((one) => (one.year === 1 ? { ...one, value: undefined } : one))],
    ['no-width', line.map((one) => (one.year === 1 ? { ...one, lower: 12, upper: 12 } : one))],
    ['fewer-than-five-periods', []],
  ])('is not given, because %s', (why, years) => {
    expect(valueTrend(years)).toEqual({ given: false, why });
  });
});

describe('the slope of a quarterly line', () => {
  it('is the median of the slopes between all pairs, so one odd quarter does not move it', () => {
    const quarters = [5, 7, 9, 900, 13].map((value, t) => ({ t, value }));
    expect(theilSenSlope(quarters)).toBe(2);
  });

  it('keeps a gap in time as a gap', () => {
    expect(
      theilSenSlope([
        { t: 0, value: 1 },
        { t: 4, value: 9 },
      ]),
    ).toBe(2);
  });

  it('does not exist with one moment only', () => {
    expect(theilSenSlope([{ t: 3, value: 1 }])).toBeUndefined();
    expect(
      theilSenSlope([
        { t: 3, value: 1 },
        { t: 3, value: 2 },
      ]),
    ).toBeUndefined();
  });
});
