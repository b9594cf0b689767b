import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaDensity, lowerBeta } from './beta.ts';
import { gammaQuantile, logGamma, lowerGamma, upperGamma } from './gamma.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import { Z95, Z998 } from './interval.ts';
import { chiSquareP, normalDeviate, normalTail, twoSidedP } from './normal.ts';

const shape = fc.double({ min: 0.05, max: 2_000, noNaN: true });

describe('the gamma function', () => {
  it('is the factorial at whole numbers and the root of pi at a half', () => {
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 10);
    expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 13);
    expect(() => logGamma(0)).toThrow(RangeError);
  });

  it('divides its area into a lower and an upper part', () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0, max: 4_000, noNaN: true }), (a, x) => {
        expect(lowerGamma(a, x) + upperGamma(a, x)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is an exponential for shape 1', () => {
    expect(upperGamma(1, 2)).toBeCloseTo(Math.exp(-2), 15);
    expect(upperGamma(3, 0)).toBe(1);
  });

  it('finds the value again from the chance below or above it', () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0.0005, max: 0.9995, noNaN: true }), (a, p) => {
        expect(lowerGamma(a, gammaQuantile(a, { below: p }))).toBeCloseTo(p, 10);
        expect(upperGamma(a, gammaQuantile(a, { above: p }))).toBeCloseTo(p, 10);
      }),
    );
  });

  it('has no quantile for a sure thing', () => {
    expect(() => gammaQuantile(2, { below: 1 })).toThrow(RangeError);
  });
});

describe('the normal distribution', () => {
  it('gives 2.5% and 0.1% beyond the two deviates of the house', () => {
    expect(normalTail(Z95)).toBeCloseTo(0.025, 15);
    expect(normalTail(Z998)).toBeCloseTo(0.001, 15);
    expect(normalTail(-Z95)).toBeCloseTo(0.975, 15);
  });

  it('finds those deviates back from their chances', () => {
    expect(normalDeviate(0.025)).toBeCloseTo(Z95, 13);
    expect(normalDeviate(0.001)).toBeCloseTo(Z998, 13);
    expect(normalDeviate(0.975)).toBeCloseTo(-Z95, 13);
    expect(normalDeviate(0.5)).toBe(0);
  });

  it('keeps its digits far into the tail', () => {
    expect(twoSidedP(-8.96363787314993) / 3.14139395525281e-19).toBeCloseTo(1, 10);
    expect(chiSquareP(146.288704350726) / 1.1226037422107e-33).toBeCloseTo(1, 9);
    expect(twoSidedP(0)).toBe(1);
  });
});

describe('the beta distribution', () => {
  it('is uniform for shapes 1 and 1 and mirrors itself', () => {
    expect(lowerBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(lowerBeta(-1, 2, 2)).toBe(0);
    expect(lowerBeta(2, 2, 2)).toBe(1);
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) => {
        expect(lowerBeta(x, a, b) + lowerBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('has its density as slope', () => {
    const step = 1e-6;
    const slope = (lowerBeta(0.4 + step, 3.5, 5) - lowerBeta(0.4 - step, 3.5, 5)) / (2 * step);
    expect(slope).toBeCloseTo(betaDensity(0.4, 3.5, 5), 6);
  });
});

describe('the quadrature', () => {
  it('is exact for polynomials', () => {
    const integral = gaussLegendre(5).reduce((sum, { at, weight }) => sum + weight * at ** 8, 0);
    expect(integral).toBeCloseTo(2 / 9, 14);
  });
});
