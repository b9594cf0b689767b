import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upperGamma } from './gamma.ts';
import { Z998 } from './interval.ts';
import { byar, byarUpper, countInterval, exactPoisson } from './poisson.ts';
import { rateInterval } from './rate.ts';

const events = fc.integer({ min: 0, max: 5_000 });

describe('the interval of a count', () => {
  it('runs from exactly 0 to 3.689 when nothing happened', () => {
    expect(exactPoisson(0).lower).toBe(0);
    expect(exactPoisson(0).upper).toBeCloseTo(3.68887945411394, 12);
  });

  it('leaves 2.5% below its lower and above its upper limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (x) => {
        const { lower, upper } = exactPoisson(x);
        expect(1 - upperGamma(x, lower)).toBeCloseTo(0.025, 10);
        expect(upperGamma(x + 1, upper)).toBeCloseTo(0.025, 10);
      }),
    );
  });

  it('contains the count and moves up with it', () => {
    fc.assert(
      fc.property(events, (x) => {
        const [here, next] = [countInterval(x), countInterval(x + 1)];
        expect(here.lower <= x && x <= here.upper).toBe(true);
        // At the change from exact to Byar's limits, from 9 to 10, the limits still rise.
        expect(next.lower >= here.lower && next.upper > here.upper).toBe(true);
      }),
    );
  });

  it('is exact below ten events and by Byar from ten', () => {
    expect(countInterval(9)).toEqual(exactPoisson(9));
    expect(countInterval(9.99)).toEqual(exactPoisson(9.99));
    expect(countInterval(10)).toEqual(byar(10));
  });

  it("is met by Byar's limits within 0.2% from twenty events", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 5_000 }), (x) => {
        const [exact, approximate] = [exactPoisson(x), countInterval(x)];
        expect(Math.abs(approximate.lower / exact.lower - 1)).toBeLessThan(0.002);
        expect(Math.abs(approximate.upper / exact.upper - 1)).toBeLessThan(0.002);
      }),
    );
  });

  it('has no limits by Byar where his lower limit does not exist', () => {
    expect(byar(0)).toBeUndefined();
    expect(byar(1, Z998)).toBeUndefined();
    expect(byarUpper(0)).toBeGreaterThan(3);
  });

  it('refuses a negative count', () => {
    expect(() => countInterval(-1)).toThrow(RangeError);
  });
});

describe('the interval of a rate', () => {
  it('does not exist without a denominator', () => {
    expect(rateInterval(3, 0)).toBeUndefined();
  });

  it('contains the rate, also when events outnumber persons', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 100_000 }), (x, n) => {
        const interval = rateInterval(x, n);
        expect(interval !== undefined && interval.lower <= x / n && x / n <= interval.upper).toBe(true);
      }),
    );
  });

  it('halves when the same events fall on twice the persons', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 100_000 }), (x, n) => {
        expect(rateInterval(x, 2 * n)?.upper).toBeCloseTo(Number(rateInterval(x, n)?.upper) / 2, 12);
      }),
    );
  });

  it('refuses a negative denominator', () => {
    expect(() => rateInterval(1, -5)).toThrow(RangeError);
  });
});
