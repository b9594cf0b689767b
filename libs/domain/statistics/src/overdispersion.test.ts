import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispersion } from './overdispersion.ts';

const points = fc.array(
  fc
    .integer({ min: 30, max: 3_000 })
    .chain((denominator) =>
      fc.integer({ min: 1, max: denominator }).map((numerator) => ({ numerator, denominator })),
    ),
  { minLength: 10, maxLength: 60 },
);

describe('overdispersion', () => {
  it('is absent when every area has the share of the whole', () => {
    const alike = Array.from({ length: 12 }, (_, index) => ({
      numerator: 10 + index,
      denominator: 40 + 4 * index,
    }));
    const outcome = dispersion(alike, { scale: 'share' });
    expect(outcome).toMatchObject({ given: true, value: { target: 0.25, tau2: 0 } });
  });

  it('does not depend on the order of the areas', () => {
    fc.assert(
      fc.property(points, (areas) => {
        const [one, other] = [areas, areas.toReversed()].map((list) => dispersion(list, { scale: 'share' }));
        if (!one?.given || !other?.given) throw new Error('not given');
        expect(other.value.phi).toBeCloseTo(one.value.phi, 8);
        expect(other.value.tau2).toBeCloseTo(one.value.tau2, 10);
      }),
    );
  });

  it('pulls outer scores in without losing an area', () => {
    fc.assert(
      fc.property(points, (areas) => {
        const outcome = dispersion(areas, { scale: 'ratio-of-counts' });
        if (!outcome.given) throw new Error(outcome.why);
        const { z, treated } = outcome.value;
        expect(treated.length).toBe(z.length);
        expect(Math.max(...treated.map(Number))).toBeLessThanOrEqual(Math.max(...z));
        expect(Math.min(...treated.map(Number))).toBeGreaterThanOrEqual(Math.min(...z));
      }),
    );
  });

  it('drops a tenth at either end where that is asked', () => {
    const spread = Array.from({ length: 20 }, (_, index) => ({
      numerator: 50 + 4 * index,
      denominator: 100,
    }));
    const outcome = dispersion(spread, { scale: 'ratio-sqrt', outerScores: 'dropped' });
    if (!outcome.given) throw new Error(outcome.why);
    expect(outcome.value.treated.filter((score) => score === undefined)).toHaveLength(4);
    expect(outcome.value.tau2).toBeGreaterThan(0);
  });

  it('is not measured over fewer than ten areas', () => {
    const few = Array.from({ length: 9 }, () => ({ numerator: 5, denominator: 10 }));
    expect(dispersion(few, { scale: 'share' })).toEqual({ given: false, why: 'fewer-than-ten-areas' });
  });

  it('is not measured with an area without a denominator, or without events on the logarithmic scale', () => {
    const ten = Array.from({ length: 10 }, () => ({ numerator: 5, denominator: 10 }));
    const empty = [...ten, { numerator: 0, denominator: 0 }];
    const none = [...ten, { numerator: 0, denominator: 8 }];
    expect(dispersion(empty, { scale: 'share' })).toEqual({ given: false, why: 'no-denominator' });
    expect(dispersion(none, { scale: 'ratio-log' })).toEqual({ given: false, why: 'zero-on-log-scale' });
    expect(dispersion(none, { scale: 'ratio-sqrt' }).given).toBe(true);
  });
});
