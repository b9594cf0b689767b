import type { Bilingual, Municipality } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { findableFiles, findablesOf } from './findables.ts';
import type { FiguresIndex } from './figures-index.ts';
import type { PageSources } from './page-models.ts';

type Place = Pick<Municipality, 'code' | 'name' | 'slug' | 'province' | 'endedOn' | 'successors'>;

const place = (code: string, name: string, more: Partial<Place> = {}): Place => ({
  code,
  name,
  slug: name.toLowerCase(),
  province: 'Zuid-Holland',
  endedOn: undefined,
  successors: [],
  ...more,
});

const PLACES = new Map(
  [
    place('GM0518', "'s-Gravenhage"),
    place('GM1978', 'Molenlanden'),
    // Merged twice: first into a municipality that is gone too.
    place('GM0689', 'Giessenlanden', { endedOn: '2019-01-01', successors: ['GM1978'] }),
    place('GM0001', 'Arkel', { endedOn: '1986-01-01', successors: ['GM0689'] }),
    // Says of itself that it went on.
    place('GM0002', 'Rondlopend', { endedOn: '2001-01-01', successors: ['GM0002', 'GM9999'] }),
  ].map((one) => [one.code, one]),
);

function anIndicator(code: string, slug: string, label: Bilingual) {
  return { code, slug, label };
}

const INDEX = {
  participants: new Set(['GM0518', 'GM1978', 'GM0689']),
  slices: new Map([
    ['I1', []],
    ['I2', []],
  ]),
  release: {
    benchmark: {
      synonyms: [['bijstand', 'uitkering', 'benefit', 'social assistance']],
      indicators: [
        anIndicator('I1', 'met-bijstand', { nl: 'Mensen met bijstand', en: 'People on benefit' }),
        anIndicator('I2', 'met-plan', { nl: 'Mensen met een plan', en: 'People with a plan' }),
        anIndicator('I3', 'niet-uit', { nl: 'Komt niet uit', en: 'Did not come out' }),
      ],
    },
  },
} as unknown as FiguresIndex;

const SOURCES = { places: PLACES, indexes: [INDEX, INDEX] } as unknown as PageSources;

describe('what can be found', () => {
  it('is each municipality, with the names of all that became part of it, and its everyday name', () => {
    const found = findablesOf(SOURCES, PLACES, 'nl').filter(({ kind }) => kind === 'municipality');
    expect(found.map(({ title, also }) => [title, also])).toEqual([
      ["'s-Gravenhage", ['Den Haag', 'The Hague']],
      ['Giessenlanden', []],
      ['Molenlanden', ['Giessenlanden', 'Arkel']],
    ]);
  });

  it('is each indicator that came out, once, with words that mean the same', () => {
    const found = findablesOf(SOURCES, PLACES, 'nl').filter(({ kind }) => kind === 'indicator');
    expect(found).toEqual([
      {
        kind: 'indicator',
        title: 'Mensen met bijstand',
        path: '/indicatoren/met-bijstand',
        also: ['uitkering', 'benefit', 'social assistance'],
      },
      { kind: 'indicator', title: 'Mensen met een plan', path: '/indicatoren/met-plan', also: [] },
    ]);
  });

  it('comes out in each language, leading to the pages of that language', () => {
    const files = findableFiles(SOURCES, PLACES);
    expect(files.map(({ path }) => path)).toEqual(['/zoeken.json', '/en/zoeken.json']);
    const english = JSON.parse(String(files[1]?.content)) as { path: string; title: string }[];
    expect(english.every(({ path }) => path.startsWith('/en/'))).toBe(true);
    expect(english.map(({ title }) => title)).toContain('People on benefit');
  });
});
