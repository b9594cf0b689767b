import { describe, expect, it } from 'vitest';
import { funnelLines } from './funnel-lines.ts';
import { shareFunnel } from './funnel.ts';
import { Z998 } from './interval.ts';

/** Areas in which exactly the same share is reached: chance explains more than all of it. */
const alike = Array.from({ length: 12 }, (_, at) => {
  const denominator = 100 * (at + 1);
  return { numerator: denominator / 5, denominator };
});

/** Areas of the same sizes, half of them at 10% and half at 30%. */
const apart = alike.map(({ denominator }, at) => ({
  numerator: Math.round(denominator * (at % 2 === 0 ? 0.1 : 0.3)),
  denominator,
}));

describe('the lines of a funnel', () => {
  it('are the exact limits at each size, around the mean of all', () => {
    const lines = funnelLines('share', alike);
    expect(lines?.mean).toBeCloseTo(0.2, 12);
    expect(lines?.widened).toBe(false);
    expect([lines?.limits[0]?.size, lines?.limits.at(-1)?.size]).toEqual([100, 1200]);
    for (const { size, lower95, upper998 } of lines?.limits ?? []) {
      expect(lower95).toBeCloseTo(shareFunnel(size, 0.2)?.lower ?? Number.NaN, 12);
      expect(upper998).toBeCloseTo(shareFunnel(size, 0.2, Z998)?.upper ?? Number.NaN, 12);
    }
  });

  it('come closer to the mean with the size, and the 95% lie within the 99.8%', () => {
    const { limits = [] } = funnelLines('rate', alike) ?? {};
    expect(limits.length).toBeGreaterThan(40);
    for (const [at, one] of limits.entries()) {
      expect(one.lower998).toBeLessThanOrEqual(one.lower95);
      expect(one.upper998).toBeGreaterThanOrEqual(one.upper95);
      const before = limits[at - 1];
      if (before !== undefined)
        expect(one.upper95 - one.lower95).toBeLessThan(before.upper95 - before.lower95);
    }
  });

  it('are widened where areas differ by more than chance, also for the largest', () => {
    const lines = funnelLines('share', apart);
    expect(lines?.widened).toBe(true);
    const last = lines?.limits.at(-1);
    expect(last?.upper95).toBeGreaterThan(shareFunnel(1200, lines?.mean ?? 0)?.upper ?? 1);
  });

  it('are not drawn for fewer than ten areas, for one size, or where nothing happened', () => {
    expect(funnelLines('share', alike.slice(0, 9))).toBeUndefined();
    expect(
      funnelLines(
        'share',
        alike.map(() => ({ numerator: 1, denominator: 100 })),
      ),
    ).toBeUndefined();
    expect(
      funnelLines(
        'rate',
        alike.map(({ denominator }) => ({ numerator: 0, denominator })),
      ),
    ).toBeUndefined();
  });
});
