import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classicZ, meanSpread, modifiedZ, usualRange } from './classic-outliers.ts';
import { medianSpread, unusualness } from './upload-check.ts';

/** What a new value asks of the municipality. */
function asks(history: readonly number[], value: number) {
  const outcome = unusualness(history, value);
  return outcome.given ? outcome.value.asks : outcome.why;
}

describe('a new figure against the history of its municipality', () => {
  const history = [200, 205, 195, 210, 190, 203];

  it('asks nothing when it is usual, a comment when it is not, a confirmation when it is far off', () => {
    expect(asks(history, 215)).toBe('nothing');
    expect(asks(history, 260)).toBe('comment');
    expect(asks(history, 2_000)).toBe('confirmation');
    expect(asks(history, 20)).toBe('confirmation');
  });

  it('is still compared when the history never changed', () => {
    expect(asks([40, 40, 40, 40], 41)).toBe('nothing');
    expect(asks([40, 40, 40, 40], 400)).toBe('confirmation');
    expect(asks([0, 0, 0, 0], 3)).toBe('nothing');
    expect(asks([0, 0, 0, 0], 5)).toBe('comment');
  });

  it('is not compared with fewer than four quarters, or three same quarters of a seasonal flow', () => {
    expect(asks([1, 2, 3], 9)).toBe('too-short-history');
    expect(unusualness([1, 2, 3], 9, 3).given).toBe(true);
  });

  it('is compared with the latest twelve quarters', () => {
    const recent = Array.from({ length: 12 }, (_, index) => 200 + index);
    expect(unusualness([9_000, 9_000, ...recent], 210)).toEqual(unusualness(recent, 210));
  });

  it('asks more the further it lies from the median', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 12 }),
        fc.integer({ min: 0, max: 500 }),
        (quarters, distance) => {
          const { median } = medianSpread(quarters) ?? { median: 0 };
          const [near, far] = [median + distance, median + distance + 1].map((value) =>
            unusualness(quarters, value),
          );
          if (!near?.given || !far?.given) throw new Error('not given');
          expect(far.value.z).toBeGreaterThan(near.value.z);
          expect(near.value.z).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('a classic score', () => {
  it('does not exist where the history has no spread, instead of calling every jump normal', () => {
    expect(modifiedZ([4, 4, 4, 9], 50)).toBeUndefined();
    expect(classicZ([4, 4, 4], 50)).toBeUndefined();
    expect(classicZ([], 1)).toBeUndefined();
  });

  it('measures distance in standard deviations of the history', () => {
    expect(classicZ([1, 3], 6)).toBe(4);
    expect(modifiedZ([1, 2, 3, 4, 5], 6)).toBeCloseTo(2.0235, 10);
  });

  it('does not exist without history', () => {
    expect(meanSpread([])).toBeUndefined();
    expect(medianSpread([])).toBeUndefined();
    expect(usualRange([], 3)).toBeUndefined();
  });

  it('expects no count below 0', () => {
    expect(usualRange([0, 10], 3)).toEqual({ min: 0, max: 20 });
  });
});
