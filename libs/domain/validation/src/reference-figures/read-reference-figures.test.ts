import fc from 'fast-check';
import { figure, missing } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { existedOn, type Lifespan } from './lifespan.ts';
import {
  MOST_REFERENCE_ROWS,
  readReferenceFigures,
  type ReferenceReading,
  type ReferenceSetting,
} from './read-reference-figures.ts';

const life = (code: string, begunOn?: string, endedOn?: string): Lifespan => ({
  code,
  name: `Naam van ${code}`,
  begunOn,
  endedOn,
});

const SETTING: ReferenceSetting = {
  unit: 'persons',
  boundariesOn: '2022-01-01',
  lifespans: [
    life('GM0193'),
    life('GM0392'),
    // Brielle became part of Voorne aan Zee.
    life('GM0501', undefined, '2023-01-01'),
    life('GM1992', '2023-01-01'),
  ],
  known: { from: '2015-01-01', until: '2026-03-31' },
};

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv.split('\n').map((line) => line.split(';'));

function read(body: string, setting: Partial<ReferenceSetting> = {}): ReferenceReading {
  return readReferenceFigures(rowsOf(`gemeente;waarde;reden\n${body}`), { ...SETTING, ...setting });
}

const found = (reading: ReferenceReading) => reading.findings.map(({ line, code }) => [line, code]);

describe('a file of reference figures', () => {
  it('gives a figure, or a gap with its reason, for each municipality', () => {
    expect(read('GM0193;133141;\nGM0392;;withheld\n\n')).toEqual({
      findings: [],
      figures: [
        { municipality: 'GM0193', cell: figure(133_141) },
        { municipality: 'GM0392', cell: missing('withheld') },
      ],
    });
  });

  it('may have its columns in any order, without reasons and with names', () => {
    const rows = rowsOf('\uFEFFNaam;Waarde;GEMEENTE\nZwolle;12;GM0193');
    expect(readReferenceFigures(rows, SETTING)).toEqual({
      findings: [],
      figures: [{ municipality: 'GM0193', cell: figure(12) }],
    });
  });

  it.each([
    ['6,5', 6.5],
    ['6.5', 6.5],
    ['1.234,5', 1234.5],
    ['0', 0],
  ])('reads %s as a delivery would', (text, value) => {
    expect(read(`GM0193;${text};`, { unit: 'other' }).figures).toEqual([
      { municipality: 'GM0193', cell: figure(value) },
    ]);
  });

  it('is refused without its columns, and with columns that nobody reads', () => {
    const rows = rowsOf('gemeente;getal;waarde 2024\nGM0193;12;3');
    expect(found(readReferenceFigures(rows, SETTING))).toEqual([
      [1, 'unknown-column'],
      [1, 'unknown-column'],
      [1, 'missing-column'],
    ]);
  });

  it('is refused when its variable was counted in another unit before', () => {
    const reading = read('GM0193;x;', { unitBefore: 'percent' });
    expect(found(reading)).toEqual([
      [0, 'other-unit'],
      [2, 'not-a-number'],
    ]);
    expect(read('GM0193;1;', { unitBefore: 'persons' }).findings).toEqual([]);
  });

  it('is refused when it is empty, or longer than there are municipalities', () => {
    expect(found(read(''))).toEqual([[0, 'no-rows']]);
    expect(found(readReferenceFigures([], SETTING))).toContainEqual([0, 'no-rows']);
    const long = Array.from({ length: MOST_REFERENCE_ROWS + 1 }, () => 'GM0193;1;').join('\n');
    expect(found(read(long))).toEqual([[0, 'too-many-rows']]);
  });
});

describe('a row of reference figures', () => {
  it.each([
    ['Zwolle;12;', 'not-a-code'],
    ['GM9999;12;', 'unknown-municipality'],
    ['GM0193;veel;', 'not-a-number'],
    ['GM0193;12.000;', 'ambiguous-number'],
    ['GM0193;-1;', 'negative'],
    ['GM0193;1,5;', 'decimal-in-count'],
    ['GM0193;;', 'blank-without-reason'],
    ['GM0193;;geen idee', 'unknown-reason'],
    ['GM0193;12;withheld', 'value-and-reason'],
  ])('%s is a finding: %s', (row, code) => {
    const reading = read(row);
    expect(found(reading)).toEqual([[2, code]]);
    expect(reading.figures).toEqual([]);
  });

  it.each([
    ['percent', '100,1', '100'],
    ['per-thousand', '1001', '1000'],
  ] as const)('in %s says no more than all', (unit, above, all) => {
    expect(found(read(`GM0193;${above};`, { unit }))).toEqual([[2, 'more-than-all']]);
    expect(found(read(`GM0193;${all};`, { unit }))).toEqual([]);
  });

  it('that names a municipality again is told where it stood before', () => {
    const reading = read('GM0193;12;\nGM0392;8;\nGM0193;13;');
    expect(reading.findings).toEqual([
      { code: 'twice', line: 4, seen: { municipality: 'GM0193', first: 2 } },
    ]);
  });

  it('is found with everything else that is wrong', () => {
    expect(found(read('GM9999;-1;\nGM0193;x;'))).toEqual([
      [2, 'unknown-municipality'],
      [2, 'negative'],
      [3, 'not-a-number'],
    ]);
  });

  it('costs whatever it holds no more than a finding', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('GM0193', 'GM0501', '12', '', 'withheld'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (body) => {
        const { figures, findings } = readReferenceFigures(
          [['gemeente', 'waarde', 'reden'], ...body],
          SETTING,
        );
        expect(new Set(figures.map(({ municipality }) => municipality)).size).toBe(figures.length);
        for (const { line } of findings) expect(line).toBeLessThanOrEqual(body.length + 1);
      }),
    );
  });
});

describe('the boundaries of a set', () => {
  const BOTH = 'GM0501;17000;\nGM1992;74304;';

  it('take the municipality that existed that day and no successor', () => {
    const reading = read(BOTH);
    expect(reading.findings).toEqual([
      {
        code: 'not-begun',
        line: 3,
        seen: { municipality: 'GM1992', name: 'Naam van GM1992', on: '2022-01-01', since: '2023-01-01' },
      },
    ]);
    expect(reading.figures.map(({ municipality }) => municipality)).toEqual(['GM0501']);
  });

  it('take the successor from the day of the merger', () => {
    const reading = read(BOTH, { boundariesOn: '2023-01-01' });
    expect(found(reading)).toEqual([[2, 'ended']]);
    expect(reading.figures.map(({ municipality }) => municipality)).toEqual(['GM1992']);
  });

  it.each(['2014-12-31', '2026-04-01'])('of %s cannot be checked, so nothing is taken in', (boundariesOn) => {
    expect(found(read('GM0193;12;', { boundariesOn }))).toEqual([[0, 'boundaries-not-known']]);
  });

  it('hold one of a municipality and its successor on every day', () => {
    const [, , old, successor] = SETTING.lifespans;
    const days = ['2015-01-01', '2022-12-31', '2023-01-01', '2026-01-01'];
    const there = days.map((day) =>
      [old, successor].filter((one) => one !== undefined && existedOn(one, day)),
    );
    expect(there.map((each) => each.length)).toEqual([1, 1, 1, 1]);
  });
});
