import { describe, expect, it } from 'vitest';
import { relativeChange, revisedRange, revisionAge, revisionBand } from './revision-band.ts';

describe('the usual revision', () => {
  it('is a median and the middle 80% once eight are known', () => {
    const changes = [0.1, 0, 0.2, -0.1, 0.05, 0.3, 0.15];
    expect(revisionBand(changes)).toEqual({ kind: 'too-few', revisions: 7 });
    const band = revisionBand([...changes, 0.25]);
    expect(band).toMatchObject({ kind: 'band', revisions: 8, median: 0.125 });
    expect(band).toMatchObject({
      lower: expect.closeTo(-0.03, 12) as number,
      upper: expect.closeTo(0.265, 12) as number,
    });
  });

  it('is relative to the first value, and unknown when that was nothing', () => {
    expect(relativeChange(40, 44)).toBeCloseTo(0.1, 12);
    expect(relativeChange(0, 4)).toBeUndefined();
    expect(relativeChange(5, 5)).toBe(0);
  });

  it.each([
    ['2025Q1', '2025Q1', 1],
    ['2025Q1', '2025Q2', 1],
    ['2025Q1', '2025Q3', 2],
    ['2025Q1', '2025Q4', 4],
    ['2024Q1', '2025Q4', 4],
  ] as const)('of a figure accepted in %s and again in %s is of age %d', (first, later, age) => {
    expect(revisionAge(first, later)).toBe(age);
  });

  describe('applied to a provisional value', () => {
    const band = { kind: 'band', revisions: 9, median: 0.1, lower: -0.05, upper: 0.5 } as const;

    it('is a range in the unit of the value', () => {
      expect(revisedRange(40, band, 'count')).toEqual({ lower: 38, upper: 60 });
    });

    it('leaves a share a share, and nothing below nothing', () => {
      expect(revisedRange(0.9, band, 'share')).toMatchObject({ upper: 1 });
      expect(revisedRange(0.9, band, 'rate')?.upper).toBeCloseTo(1.35, 12);
      expect(revisedRange(40, { ...band, lower: -1.2 }, 'count')).toMatchObject({ lower: 0 });
    });

    it('is nothing while too few were revised', () => {
      expect(revisedRange(40, { kind: 'too-few', revisions: 7 }, 'count')).toBeUndefined();
    });
  });
});
