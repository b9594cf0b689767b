import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareReach } from './reachable-share.ts';

const base = fc.integer({ min: 1, max: 5_000 });

describe('a percentage', () => {
  it('that was computed from a whole number of its base is reachable, at any rounding', () => {
    fc.assert(
      fc.property(base, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), (whole, part, decimals) => {
        const count = Math.round(part * whole);
        expect(shareReach(Number(((count / whole) * 100).toFixed(decimals)), whole).reachable).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of 53 is reached by no whole number of 61', () => {
    expect(shareReach(53, 61)).toEqual({ reachable: false, below: 32, above: 33 });
    expect(shareReach(34, 61)).toEqual({ reachable: true, below: 20, above: 21 });
  });

  it('with more decimals is reached by fewer', () => {
    expect(shareReach(33, 12).reachable).toBe(true);
    expect(shareReach(33.3, 12).reachable).toBe(true);
    expect(shareReach(33.1, 12).reachable).toBe(false);
  });

  it('may have its half rounded either way', () => {
    expect([12, 13].map((share) => shareReach(share, 8).reachable)).toEqual([true, true]);
  });

  it('above a hundred is reached by none, and names no more than the base', () => {
    expect(shareReach(120, 61)).toEqual({ reachable: false, below: 61, above: 61 });
    fc.assert(
      fc.property(base, fc.double({ min: 0, max: 500, noNaN: true }), (whole, share) => {
        const { below, above } = shareReach(Math.round(share * 10) / 10, whole);
        expect(below <= above && above <= whole && below >= 0).toBe(true);
      }),
    );
  });

  it('of nothing and of everything is always reachable', () => {
    fc.assert(
      fc.property(base, (whole) => shareReach(0, whole).reachable && shareReach(100, whole).reachable),
    );
  });
});
