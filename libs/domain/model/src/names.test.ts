import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstGrade } from './comparability.ts';
import { isMunicipalityCode, slugOf } from './municipality.ts';
import { isTotal, keyOf } from './observation.ts';
import { standardProfile } from './profile.ts';

describe('the address of a municipality', () => {
  it.each([
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['Nuenen, Gerwen en Nederwetten', 'nuenen-gerwen-en-nederwetten'],
    ['Bergen (L.)', 'bergen-l'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('holds only letters, digits and single hyphens, and is its own address', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });

  it('is not its code, which is GM and four digits', () => {
    expect(['GM0193', 'GM193', 'gm0193', '0193'].map(isMunicipalityCode)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the key of a cell', () => {
  const cell = { measure: 'B01', period: { end: '2026-03-31' }, dimension: '', category: '' };

  it('tells apart measure, period, dimension and category', () => {
    const others = [
      { ...cell, measure: 'B05' },
      { ...cell, period: { start: '2026-01-01', end: '2026-03-31' } },
      { ...cell, dimension: 'sex', category: 'men' },
      { ...cell, dimension: 'sex', category: 'women' },
    ];
    expect(new Set([cell, cell, ...others].map(keyOf)).size).toBe(5);
    expect([cell, others[2]!].map(isTotal)).toEqual([true, false]);
  });
});

describe('the grade', () => {
  it('is the worst of its reasons, and A without any', () => {
    const small = { code: 'boundaries-differ', grade: 'B', municipality: 'GM0193' } as const;
    expect(worstGrade([])).toBe('A');
    expect(worstGrade([small])).toBe('B');
    expect(worstGrade([small, { ...small, grade: 'C' }, small])).toBe('C');
  });

  it('is A for the profile that answers every question as the standard does', () => {
    const question = { code: 'counting', question: { nl: '', en: '' }, answers: [], standard: 'persons' };
    expect(standardProfile([question])).toEqual({ counting: 'persons' });
  });
});
