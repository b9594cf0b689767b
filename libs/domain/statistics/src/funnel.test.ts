import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandLimits, fromScale, onScale, targetOnScale, type FunnelScale } from './funnel-scale.ts';
import { expectedAtLimits, ratioFunnel, shareFunnel, shareFunnelLine } from './funnel.ts';
import { Z998 } from './interval.ts';
import { wilson } from './wilson.ts';

const size = fc.integer({ min: 1, max: 20_000 });
const target = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('the exact funnel of a share', () => {
  it('stays between 0 and 1 and widens with the level', () => {
    fc.assert(
      fc.property(size, target, (n, theta) => {
        const [inner, outer] = [shareFunnel(n, theta), shareFunnel(n, theta, Z998)];
        if (inner === undefined || outer === undefined) throw new Error('no limits');
        expect(0 <= outer.lower && outer.lower <= inner.lower && inner.lower <= inner.upper).toBe(true);
        expect(inner.upper <= outer.upper && outer.upper <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('lies within two units of the line that is drawn, for large areas', () => {
    const [exact, drawn] = [shareFunnel(100_000, 0.3), shareFunnelLine(100_000, 0.3)];
    expect(Math.abs(Number(exact?.lower) - Number(drawn?.lower)) * 100_000).toBeLessThan(2);
  });

  it('shrinks to the target when that is nobody or everybody', () => {
    expect(shareFunnel(50, 0)).toEqual({ lower: 0, upper: 0 });
    expect(shareFunnel(50, 1)).toEqual({ lower: 1, upper: 1 });
  });

  it('does not exist for an area without units, and refuses half a unit', () => {
    expect(shareFunnel(0, 0.2)).toBeUndefined();
    expect(() => shareFunnel(10.5, 0.2)).toThrow(RangeError);
    expect(() => shareFunnel(10, 1.2)).toThrow(RangeError);
  });
});

describe('the drawn funnel of a share', () => {
  it('passes where the Wilson limit of the area touches the target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 5_000 }),
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        (n, theta) => {
          const line = shareFunnelLine(n, theta);
          if (line === undefined) throw new Error('no line');
          expect(wilson(line.upper * n, n)?.lower).toBeCloseTo(theta, 10);
          expect(wilson(line.lower * n, n)?.upper).toBeCloseTo(theta, 10);
        },
      ),
    );
  });

  it('does not exist for an area without units', () => {
    expect(shareFunnelLine(0, 0.2)).toBeUndefined();
    expect(() => shareFunnelLine(-1, 0.2)).toThrow(RangeError);
  });
});

describe('the funnel of observed over expected', () => {
  it('lies around 1 and closes as more is expected', () => {
    const [small, large] = [ratioFunnel(12.5), ratioFunnel(1_250)];
    expect(Number(small?.lower)).toBeLessThan(Number(large?.lower));
    expect(Number(small?.upper)).toBeGreaterThan(Number(large?.upper));
  });

  it('does not exist where nothing is expected', () => {
    expect(ratioFunnel(0)).toBeUndefined();
    expect(() => ratioFunnel(Number.NaN)).toThrow(RangeError);
  });

  it('starts at 0 expected when nothing was observed', () => {
    expect(expectedAtLimits(0).lower).toBe(0);
    expect(expectedAtLimits(1).upper).toBeCloseTo(5.5716433909389, 10);
  });
});

describe('the scale of a funnel', () => {
  const scales: FunnelScale[] = ['share', 'ratio-log', 'ratio-sqrt', 'ratio-of-counts'];

  it.each(scales)('%s leads back to the figure', (scale) => {
    expect(fromScale(scale, targetOnScale(scale, 0.42))).toBeCloseTo(0.42, 14);
  });

  it.each(scales)('%s gives limits around the target, wider with variance between areas', (scale) => {
    const { s } = onScale(scale, { numerator: 30, denominator: 75 });
    const plain = bandLimits({ scale, target: 0.5, s, widening: { by: 'nothing' } });
    const wider = bandLimits({ scale, target: 0.5, s, widening: { by: 'tau2', tau2: 0.02 } });
    expect(wider.lower < plain.lower && plain.lower < 0.5).toBe(true);
    expect(wider.upper > plain.upper && plain.upper > 0.5).toBe(true);
  });

  it('never draws limits closer than chance', () => {
    const band = { scale: 'share', target: 0.5, s: 0.03 } as const;
    const plain = bandLimits({ ...band, widening: { by: 'nothing' } });
    expect(bandLimits({ ...band, widening: { by: 'phi', phi: 0.4 } })).toEqual(plain);
  });

  it('holds a limit below nothing at nothing, and above everybody at everybody', () => {
    expect(fromScale('ratio-sqrt', -0.4)).toBe(0);
    expect(fromScale('share', -0.4)).toBe(0);
    expect(fromScale('share', 2)).toBe(1);
  });
});
