import { describe, expect, it } from 'vitest';
import { publishedCounts, type PublishedValue } from './published.ts';

describe('published values', () => {
  it('are counted by what they are', () => {
    const missing: PublishedValue = { kind: 'missing', why: 'late', measure: 'B01' };
    const refused: PublishedValue = { kind: 'refused', reasons: [], measures: [] };
    const figure: PublishedValue = { kind: 'figure', value: 1, numerator: 1, grade: 'A', reasons: [] };
    const values = [missing, refused, figure, { kind: 'withheld' }, missing, figure, figure] as const;
    expect(publishedCounts(values)).toEqual({ shown: 3, refused: 1, withheld: 1, missing: 2 });
    expect(publishedCounts([])).toEqual({ shown: 0, refused: 0, withheld: 0, missing: 0 });
  });
});
