import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseMixOf } from './case-mix.ts';
import { funnelStanding } from './funnel-standing.ts';
import { heterogeneityOf } from './heterogeneity.ts';

const share = { method: 'share', target: 0.3, tau2: 0 } as const;

describe('a place in the funnel', () => {
  it.each([
    [30, 'inside'],
    [41, 'above-95'],
    [50, 'above-998'],
    [19, 'below-95'],
    [10, 'below-998'],
  ] as const)('of %d in a hundred, where 30%% is usual, is %s', (numerator, place) => {
    expect(funnelStanding({ numerator, denominator: 100 }, share)).toMatchObject({ place, widened: false });
  });

  it('is nearer the middle once the spread between municipalities widens the limits', () => {
    expect(funnelStanding({ numerator: 50, denominator: 100 }, { ...share, tau2: 0.02 })).toMatchObject({
      place: 'inside',
      widened: true,
    });
  });

  it('of a rate is that of the events expected at the target', () => {
    const rate = { method: 'rate', target: 0.05, tau2: 0 } as const;
    expect(funnelStanding({ numerator: 20, denominator: 400.5 }, rate)).toMatchObject({ place: 'inside' });
    expect(funnelStanding({ numerator: 60, denominator: 400.5 }, rate)).toMatchObject({ place: 'above-998' });
  });

  it('is not there when nothing is expected, nor for a share of half people', () => {
    expect(funnelStanding({ numerator: 0, denominator: 100 }, { ...share, target: 0 })).toBeUndefined();
    expect(funnelStanding({ numerator: 3, denominator: 10.5 }, share)).toBeUndefined();
  });

  it('lies within the outer limits whenever it lies within the inner ones', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.integer({ min: 400, max: 900 }),
        fc.constantFrom(0, 0.01),
        (numerator, denominator, tau2) => {
          const found = funnelStanding({ numerator, denominator }, { ...share, tau2 })!;
          expect(found.lower998 <= found.lower95 && found.upper95 <= found.upper998).toBe(true);
        },
      ),
    );
  });
});

describe('the heterogeneity of a group', () => {
  const same = Array.from({ length: 12 }, () => ({ numerator: 30, denominator: 100 }));

  it('is none where all are equal, and some where they are far apart', () => {
    expect(heterogeneityOf('share', same)).toEqual({ phi: 0, tau2: 0 });
    const apart = same.map((_, area) => ({ numerator: area % 2 === 0 ? 100 : 500, denominator: 1000 }));
    for (const method of ['share', 'rate'] as const) {
      expect(heterogeneityOf(method, apart)!.phi).toBeGreaterThan(5);
      expect(heterogeneityOf(method, apart)!.tau2).toBeGreaterThan(0);
    }
  });

  it('is not measured over nine, nor where nothing was counted', () => {
    expect(heterogeneityOf('share', same.slice(3))).toBeUndefined();
    expect(
      heterogeneityOf(
        'rate',
        same.map((one) => ({ ...one, numerator: 0 })),
      ),
    ).toBeUndefined();
    expect(
      heterogeneityOf(
        'share',
        same.map((one) => ({ ...one, numerator: 100 })),
      ),
    ).toBeUndefined();
  });
});

describe('observed over expected', () => {
  const counts = { dimension: 'sex', observed: 24, denominator: 400, expected: 20 };

  it('is held against one alone', () => {
    expect(caseMixOf(counts)).toMatchObject({ ratio: 1.2, expectedValue: 0.05, position: 'similar' });
    expect(caseMixOf({ ...counts, observed: 60 })).toMatchObject({ position: 'above' });
    expect(caseMixOf({ ...counts, observed: 2 })).toMatchObject({ position: 'below' });
  });

  it('is not there where nothing is expected', () => {
    expect(caseMixOf({ ...counts, expected: 0 })).toBeUndefined();
  });
});
