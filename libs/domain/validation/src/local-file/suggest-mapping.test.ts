import type { Dimension, Measure } from '@ijkpunt/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { suggestMapping } from './suggest-mapping.ts';

const both = (text: string) => ({ nl: text, en: text });
const measure = (code: string, label: string, dimensions: readonly string[] = []): Measure => ({
  code,
  label: both(label),
  definition: both(''),
  unit: 'persons',
  kind: 'stock',
  span: 'quarter',
  dimensions,
  whole: true,
});
const dimension = (code: string, categories: Readonly<Record<string, string>>): Dimension => ({
  code,
  label: both(code),
  categories: Object.entries(categories).map(([key, label]) => ({ code: key, label: both(label) })),
  open: false,
  addsUp: true,
  sensitive: false,
});
const catalogue = {
  measures: [
    measure('A01', 'Statushouders woonachtig', ['sex']),
    measure('B01', 'Statushouders met bijstand', ['sex', 'age', 'cohort', 'origin']),
    measure('B01J', 'Statushouders met bijstand, jonger dan 30', ['sex']),
    measure('B03', 'Instroom in de bijstand', ['sex']),
    measure('B04', 'Uitstroom uit de bijstand, totaal', ['sex']),
    measure('B05', 'Bijstand beëindigd wegens werk', ['sex']),
    measure('B06', 'Bijstand beëindigd wegens studie', ['sex']),
    measure('D04', 'Persoonlijk plan (PIP) vastgesteld', ['sex', 'route']),
    measure('D07', 'B1-route', ['sex']),
    measure('F01', 'Aanmeldingen bij re-integratiepartners'),
    measure('F01U', 'Aangemelde personen bij re-integratiepartners'),
  ],
  dimensions: [
    dimension('sex', { men: 'Man', women: 'Vrouw', unknown: 'Onbekend of anders' }),
    dimension('age', { '18-26': '18 tot en met 26 jaar', '27-44': '27 tot en met 44 jaar' }),
    dimension('cohort', { 'until-2014': '2014 en eerder', '2015': '2015', '2016': '2016' }),
    dimension('origin', { syria: 'Syrië', unknown: 'Onbekend' }),
    dimension('route', { b1: 'B1-route', education: 'Onderwijsroute' }),
  ],
};

type Row = readonly (string | number)[];
function suggested(header: Row, ...rows: readonly Row[]): readonly string[] {
  const found = suggestMapping(outline([header, ...rows], 1, String(header[0] ?? '') || '(leeg)'), catalogue);
  return found.map(
    ({ row, column, measure: code, dimension: by, category }) =>
      `${row} x ${column} = ${[code, by, category].join(' ').trim()}`,
  );
}
const ofLabel = (label: string) =>
  suggested(['Maat', 'Aantal'], [label, 5]).map((text) => text.replace(/^.* = /, ''));

describe('a label', () => {
  it.each([
    ['B01', 'B01'],
    ['b05: einde wegens betaalde baan', 'B05'],
    ['Aantal statushouders met bijstand', 'B01'],
    ['Vergunninghouders met bijstand', 'B01'],
    ['bijstand, statushouders met', 'B01'],
    ['Statushouders met bijstnad', 'B01'],
    ['STATUSHOUDERS MET BIJSTAND JONGER DAN 30', 'B01J'],
    ['Bijstand beeindigd: werk', 'B05'],
    ['Bijstand beëindigd wegens stuide', 'B06'],
    ['Uitstroom bijstand', 'B04'],
    ['Instroom bijstand', 'B03'],
    ['Aanmeldingen re-integratiepartners', 'F01'],
    ['Statushouders met bijstand: vrouwen', 'B01 sex women'],
    ['B01 man', 'B01 sex men'],
    ['B1-route', 'D07'],
  ])('"%s" is %s', (label, target) => {
    expect(ofLabel(label)).toEqual([target]);
  });

  it.each([
    'Bijstand beëindigd',
    'Statushouders zonder bijstand',
    'Statushouders met bijstand en schulden',
    'Percentage statushouders met bijstand',
    'Waarvan met bijstand',
    'Statushouders met bijstand 2015',
    'Vrouwen',
    'Totaal',
    'B01 en B05',
    'B01 Bijstand beëindigd wegens werk',
    'B01 jonger dan 25',
    'Kosten bijstand',
    'X',
  ])('"%s" is left to a person', (label) => {
    expect(ofLabel(label)).toEqual([]);
  });
});

describe('a table of measures and categories', () => {
  it('is suggested with measures in the rows', () => {
    expect(
      suggested(['', 'mannen', 'vrouwen', 'onbekend', 'totaal'], ['Statushouders met bijstand', 5, 6, 0, 11]),
    ).toEqual([
      'Statushouders met bijstand x mannen = B01 sex men',
      'Statushouders met bijstand x vrouwen = B01 sex women',
      'Statushouders met bijstand x onbekend = B01 sex unknown',
      'Statushouders met bijstand x totaal = B01',
    ]);
  });

  it('is suggested with measures in the columns', () => {
    expect(suggested(['Geslacht', 'B01', 'B04'], ['Man', 5, 6], ['Totaal', 7, 8])).toEqual([
      'Man x B01 = B01 sex men',
      'Man x B04 = B04 sex men',
      'Totaal x B01 = B01',
      'Totaal x B04 = B04',
    ]);
  });

  it('takes a column that names a measure as a category where the row asks for one', () => {
    expect(suggested(['Maat', 'B1-route', 'Onderwijsroute'], ['D04', 5, 6])).toEqual([
      'D04 x B1-route = D04 route b1',
      'D04 x Onderwijsroute = D04 route education',
    ]);
  });

  it('takes bands of ages as they are written or coded', () => {
    expect(suggested(['Maat', '18-26', '27 t/m 44'], ['B01', 5, 6])).toEqual([
      'B01 x 18-26 = B01 age 18-26',
      'B01 x 27 t/m 44 = B01 age 27-44',
    ]);
  });

  it('takes years for years of a permit only beside a label that says so', () => {
    expect(suggested(['Maat', 2015, 2016], ['B01', 5, 6])).toEqual([]);
    expect(suggested(['Maat', '2014 en eerder', 2015], ['B01', 5, 6])).toHaveLength(2);
  });

  it('leaves a category that two dimensions have to a person', () => {
    expect(suggested(['Maat', 'onbekend', 'totaal'], ['B01', 5, 6])).toEqual(['B01 x totaal = B01']);
  });

  it('leaves quarters beside each other, and figures that are no counts, to a person', () => {
    expect(suggested(['Maat', 'Q1', 'Q2'], ['B01', 5, 6])).toEqual([]);
    expect(suggested(['Maat', 'Aantal', 'Vorig kwartaal', '%'], ['B01', 5, 6, 7])).toEqual([
      'B01 x Aantal = B01',
    ]);
  });

  it('leaves labels that would fill the same cell to a person', () => {
    expect(suggested(['Maat', 'Aantal'], ['B01', 5], ['Statushouders met bijstand', 6], ['B04', 7])).toEqual([
      'B04 x Aantal = B04',
    ]);
    expect(suggested(['Maat', 'Aantal'], ['B01', 5], ['B01', 6])).toEqual([]);
  });

  it('suggests nothing for cells without a number', () => {
    expect(suggested(['Maat', 'Aantal'], ['B01', ''], ['B04', 'zie noot'], ['B05', '1.234'])).toEqual([
      'B05 x Aantal = B05',
    ]);
  });

  it('is read by its columns when one row holds all values', () => {
    const one = outline(
      [
        ['Gemeente', 'B01', 'Instroom bijstand'],
        ['Zwolle', 812, 4],
      ],
      1,
      '',
    );
    expect(suggestMapping(one, catalogue).map(({ row, measure: code }) => [row, code])).toEqual([
      ['', 'B01'],
      ['', 'B03'],
    ]);
  });

  it('never fills a cell of the delivery twice, nor one that the catalogue does not have', () => {
    const word = fc.constantFrom(
      'B01',
      'bijstand',
      'man',
      'vrouw',
      'totaal',
      'werk',
      '2015',
      'uitstroom',
      'x',
    );
    const label = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 5 }),
        fc.array(label, { maxLength: 5 }),
        (top, side) => {
          const rows = [['', ...top], ...side.map((name) => [name, ...top.map(() => 1)])];
          const cells = suggestMapping(outline(rows, 1, '(leeg)'), catalogue);
          const targets = cells.map(
            ({ measure: code, dimension: by, category }) => `${code}/${by}/${category}`,
          );
          expect(new Set(targets).size).toBe(targets.length);
          for (const { measure: code, dimension: by } of cells)
            expect([
              '',
              ...(catalogue.measures.find((known) => known.code === code)?.dimensions ?? []),
            ]).toContain(by);
        },
      ),
    );
  });
});
