import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../columns.ts';
import { columnLetters, createScreening, type Screened } from './screening.ts';

function screen(rows: readonly (readonly RawCell[])[]): Screened {
  const screening = createScreening();
  rows.forEach((cells, index) => screening.row(cells, index + 1));
  return screening.result();
}

const seen = (rows: readonly (readonly RawCell[])[]): string[] =>
  screen(rows).sightings.map(({ kind, line, column }) => `${kind} ${column}${line}`);

/** Enough of a CSV for the files of this house. */
function rowsOf(csv: string): string[][] {
  const delimiter = (csv.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const cell = new RegExp(`(?:^|${delimiter})(?:"((?:[^"]|"")*)"|([^"${delimiter}]*))`, 'g');
  return csv
    .split('\n')
    .map((line) => [...line.matchAll(cell)].map(([, quoted, plain]) => quoted ?? plain ?? ''));
}

const HEADER = [
  'gemeente',
  'maat',
  'uitsplitsing',
  'categorie',
  'waarde',
  'eenheid',
  'periode_van',
  'periode_tot',
];

describe('a file with personal data', () => {
  it('is told by the places, in the order of the file', () => {
    const rows = [
      HEADER,
      ['GM0193', 'B01', '', '', 412, '', '', ''],
      ['GM0193', 'B05', '', '', 111_222_333, '', '', ''],
      ['GM0193', 'B06', '', '', '4', '', '', '', 'bel 06-12345678 of mail jan@zwolle.nl'],
    ];
    expect(seen(rows)).toEqual(['bsn E3', 'email I4', 'phone I4']);
    expect(screen(rows)).toMatchObject({ found: 3, kinds: ['bsn', 'email', 'phone'] });
  });

  it('names no more than twenty places, and counts them all', () => {
    const result = screen(Array.from({ length: 500 }, () => ['111222333', 'jan@zwolle.nl']));
    expect(result.sightings).toHaveLength(20);
    expect(result.found).toBe(1000);
    expect(result.kinds).toEqual(['bsn', 'email']);
  });

  it('never repeats what it saw, not even from a heading', () => {
    const secret = 'Jan de Vries 111222333';
    const result = screen([
      [secret, 'geboortedatum', 'naam'],
      [secret, '12-03-1985', 'Jan de Vries'],
    ]);
    expect(result.found).toBeGreaterThan(1);
    expect(JSON.stringify(result)).not.toMatch(/Jan|Vries|111222333|1985/);
  });

  it.each([
    ['a number of a person', ['klantnummer', 'geslacht'], 'row-per-person A2'],
    ['a citizen service number of a client', ['gemeente', 'BSN (cliënt)'], 'row-per-person B2'],
    ['a birth date beside a name', ['Naam', 'Geb. datum'], 'birth-date B2'],
    ['a birth date alone', ['Geboortedatum', 'waarde'], 'row-per-person A2'],
    ['two parts of a name', ['Voornaam', 'tussenvoegsel', 'Achternaam'], 'row-per-person A2'],
    ['a name beside an address', ['naam', 'woonplaats', 'waarde'], 'row-per-person A2'],
    ['a house', ['Postcode', 'Huisnummer'], 'row-per-person B2'],
  ])('is told by its headings: %s', (_what, header, sighting) => {
    expect(seen([['Overzicht'], header])).toEqual([sighting]);
  });

  it.each([
    ['naam', 'getal'],
    ['gemeente', 'maat', 'naam', 'definitie', 'waarde', 'vorig_kwartaal', 'toelichting', 'sjabloon'],
    ['gemeente', 'postcode', 'waarde'],
    ['maat', 'geslacht', 'leeftijd', 'waarde'],
    ['Maat', 'aantal zonder bsn', 'waarde'],
  ])('is not told by headings of counts: %s, %s', (...header) => {
    expect(seen([header])).toEqual([]);
  });

  it('is told by a birth date beside a name, wherever they stand', () => {
    expect(
      seen([
        ['nr', 'wie', 'wanneer'],
        ['1', 'Jan de Vries', '1985-03-12'],
      ]),
    ).toEqual(['birth-date C2']);
    expect(seen([['Geboortedatum', '12-03-2021']])).toEqual(['row-per-person A1', 'birth-date B1']);
  });

  it('is told by three names beside three dates that are no birth dates by themselves', () => {
    const rows = ['Jan de Vries', 'F. El Amrani', 'Bakker, Sofie'].map((name, day) => [
      name,
      `2021-03-0${day + 1}`,
    ]);
    expect(seen([['wie', 'wanneer'], ...rows])).toEqual(['birth-date B4']);
    expect(seen([['wie', 'wanneer'], ...rows.slice(0, 2)])).toEqual([]);
  });

  it('is told by fifty rows that each have a number of their own', () => {
    const rows = Array.from({ length: 60 }, (_, row) => ['M', `K${210_000 + row * 7}`, '1']);
    expect(seen([['geslacht', 'nr', 'aantal'], ...rows])).toEqual(['row-per-person B51']);
    expect(seen([['geslacht', 'nr', 'aantal'], ...rows.slice(0, 49)])).toEqual([]);
  });

  it.each([
    ['areas', (row: number) => `BU0193${1000 + row}`],
    ['counts', (row: number) => 40_000 + row * 1234],
    ['short codes', (row: number) => `Z${row}`],
    ['days', (row: number) => `202601${String((row % 28) + 1).padStart(2, '0')}`],
    ['the same number', () => 'K210000'],
  ])('is not told by %s', (_what, cell) => {
    expect(seen(Array.from({ length: 80 }, (_, row) => ['x', cell(row)]))).toEqual([]);
  });
});

describe('a file of counts', () => {
  const EXAMPLES = new URL('../../examples/', import.meta.url);
  const NOTES = new URL('../../../../../apps/worker/src/demonstration/raadsnota/', import.meta.url);
  const files = [EXAMPLES, NOTES].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, new URL(name, folder)] as const),
  );

  it.each(files)('%s gives no false alarm', (_name, url) => {
    expect(screen(rowsOf(readFileSync(url, 'utf8')))).toEqual({ sightings: [], found: 0, kinds: [] });
  });

  const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  const iso = day.map((date) => date.toISOString().slice(0, 10));
  const count = fc.nat(999_999);
  const value = fc.oneof(
    count,
    count.map(String),
    fc.tuple(count, fc.nat(99)).map(([whole, part]) => `${whole},${String(part).padStart(2, '0')}`),
    count.map((whole) => String(whole).replaceAll(/\B(?=(\d{3})+$)/g, '.')),
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.constant(''),
  );
  const note = fc.oneof(
    fc.constantFrom(
      '',
      'Peildatum is de eerste van de maand.',
      'Eén persoon in twee trajecten.',
      'Bron: Hof van Twente',
    ),
    fc
      .tuple(fc.nat(9999), fc.nat(9999), iso)
      .map(([one, other, date]) => `Was ${one}, nu ${other} (${date}).`),
  );
  const row = fc.tuple(
    fc.constantFrom('GM0193', 'GM0392', 'GM1735'),
    fc.constantFrom('B01', 'B05', 'E03', 'C02D'),
    fc.constantFrom('', 'sex', 'partner'),
    fc.constantFrom('', 'women', 'Hof van Twente', 'Aan de slag'),
    value,
    fc.constantFrom('', 'percent', 'benefits'),
    iso,
    iso,
    fc.constantFrom('', 'rounded'),
    fc.constantFrom('', 'not-registered'),
    note,
  );

  it('whatever its figures, dates and notes, gives no false alarm', () => {
    const header = [...HEADER, 'precisie', 'reden', 'toelichting'];
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), (rows) => {
        expect(seen([header, ...rows])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [199, 'GR'],
    [16_383, 'XFD'],
  ])('%d are %s', (place, letters) => {
    expect(columnLetters(place)).toBe(letters);
  });
});
