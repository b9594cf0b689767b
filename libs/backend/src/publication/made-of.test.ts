import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicPage } from '@ijkpunt/contract';
import { canonical, madeOf } from './made-of.ts';

const benchmark = {
  slug: 'b',
  title: { nl: 'B', en: 'B' },
  publication: { number: 1, releasedAt: '2026-07-01T00:00:00Z', hash: 'aa' },
};

function aPage(kind: string, section: object): PublicPage {
  return { kind, sections: [{ benchmark, blocks: [], ...section }] } as unknown as PublicPage;
}

function of(page: PublicPage, where: object = {}, version = 'one'): string {
  const standing = { language: 'nl', path: '/gemeenten/zwolle', ...where } as const;
  return madeOf({ page, where: standing, address: standing.path }, version);
}

const later = { ...benchmark, publication: { number: 2, releasedAt: '2026-08-01T00:00:00Z', hash: 'bb' } };

describe('what a page is made of', () => {
  it.each(['municipality', 'indicator'])(
    'does not depend on the release that brings it again: %s',
    (kind) => {
      expect(of(aPage(kind, {}))).toBe(of(aPage(kind, { benchmark: later })));
    },
  );

  it.each(['start', 'method', 'publications'])('depends on the release where that is told: %s', (kind) => {
    expect(of(aPage(kind, {}))).not.toBe(of(aPage(kind, { benchmark: later })));
  });

  it('depends on anything else that is said of a release', () => {
    const withdrawn = { ...benchmark, publication: { ...benchmark.publication, corrects: 1 } };
    expect(of(aPage('municipality', { benchmark: withdrawn }))).not.toBe(of(aPage('municipality', {})));
  });

  it('depends on figures, language, address and renderer', () => {
    const page = aPage('municipality', {});
    const all = [
      of(page),
      of(aPage('municipality', { blocks: [{ value: 1 }] })),
      of(page, { language: 'en' }),
      of(page, { path: '/gemeenten/kampen' }),
      of(page, {}, 'two'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the text of a value', () => {
  it('is the same whatever the order of names, and for what is absent', () => {
    expect(canonical({ a: 1, b: [{ d: null, c: 'x' }], e: undefined })).toBe(
      canonical({ b: [{ c: 'x', d: null }], a: 1 }),
    );
  });

  it('is the same after a round through JSON, and another for another value', () => {
    const value = fc.jsonValue();
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(canonical(JSON.parse(JSON.stringify(one)))).toBe(canonical(one));
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(canonical(one) === canonical(other)).toBe(same);
      }),
    );
  });

  it('is not made of what would leave no trace', () => {
    expect(() => canonical({ at: new Date(0) })).toThrow('plain values');
    expect(() => canonical([new Map([['a', 1]])])).toThrow('plain values');
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { named: named.map(([name, one]) => [name, sorted(one)]) };
}
