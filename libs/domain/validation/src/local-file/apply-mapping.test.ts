import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMapping } from './apply-mapping.ts';
import type { LocalMapping, MappedCell } from './local-mapping.ts';

const HEADER = ['gemeente', 'maat', 'uitsplitsing', 'categorie', 'waarde'];
const cell = (row: string, column: string, target: string): MappedCell => {
  const [measure = '', category = ''] = target.split(' ');
  return { row, column, measure, dimension: category === '' ? '' : 'sex', category };
};
const bySex: LocalMapping = {
  headerLine: 2,
  labelColumn: '(leeg)',
  cells: [
    cell('Met bijstand', 'man', 'B01 men'),
    cell('Met bijstand', 'vrouw', 'B01 women'),
    cell('Met bijstand', 'totaal', 'B01'),
    cell('Uitstroom', 'totaal', 'B04'),
  ],
};
const file = [
  ['Kwartaalcijfers'],
  ['', 'man', 'vrouw', 'totaal'],
  ['Met bijstand', 500, '312', 812],
  ['Uitstroom', '', '', ''],
  ['Totaal', 1, 2, 3],
  ['Bron: eigen administratie'],
];

describe('a mapping', () => {
  it('makes standard rows of mapped cells, each with its line, and leaves values as they were read', () => {
    const { rows, lines, findings } = applyMapping(file, bySex, 'GM0193');
    expect(rows).toEqual([
      HEADER,
      ['GM0193', 'B01', 'sex', 'men', 500],
      ['GM0193', 'B01', 'sex', 'women', '312'],
      ['GM0193', 'B01', '', '', 812],
      ['GM0193', 'B04', '', '', ''],
    ]);
    expect(lines).toEqual([3, 3, 3, 4]);
    expect(findings.map(({ code, asks, rule, seen }) => ({ code, asks, rule, seen }))).toEqual([
      { code: 'label-not-mapped', asks: 'notice', rule: 'V18', seen: { labels: 'Totaal', count: 1 } },
    ]);
  });

  it('finds its header when titles were added above it, or taken away', () => {
    const longer = [['Gemeente Zwolle'], ['Concept', 'totaal'], [], ...file];
    expect(applyMapping(longer, bySex, 'GM0193').rows).toEqual(applyMapping(file, bySex, 'GM0193').rows);
    expect(applyMapping(longer, bySex, 'GM0193').lines).toEqual([6, 6, 6, 7]);
    expect(applyMapping(file.slice(1), bySex, 'GM0193').lines).toEqual([2, 2, 2, 3]);
  });

  it('asks to correct each label that is gone, whether of a row, a column or all of them', () => {
    const renamed = file.map((row) => row.map((text) => (text === 'vrouw' ? 'vr.' : text)));
    const { rows, findings } = applyMapping(renamed, bySex, 'GM0193');
    expect(rows).toHaveLength(4);
    expect(findings[0]).toMatchObject({
      code: 'mapped-cell-missing',
      asks: 'correction',
      rule: 'V18',
      measure: 'B01',
      seen: { row: 'Met bijstand', column: 'vrouw', measure: 'B01' },
    });
    const strange = applyMapping(
      [
        ['een', 'heel'],
        ['ander', 'bestand'],
      ],
      bySex,
      'GM0193',
    );
    expect(strange.rows).toEqual([HEADER]);
    expect(new Set(strange.findings.map(({ key }) => key)).size).toBe(4);
  });

  it('names at most five labels that it does not use, and counts all', () => {
    const more = Array.from({ length: 7 }, (_, index) => [`rij ${index}`, '', '', index]);
    const [notice] = applyMapping([...file.slice(0, 4), ...more], bySex, 'GM0193').findings;
    expect(notice?.seen).toEqual({ labels: 'rij 0, rij 1, rij 2, rij 3, rij 4', count: 7 });
  });

  it('reads the only row of values by its columns, and names columns that it does not use', () => {
    const mapping: LocalMapping = { headerLine: 1, labelColumn: '', cells: [cell('', 'Bijstand', 'B01')] };
    const applied = applyMapping(
      [['Gemeente', 'Bijstand', 'Uitstroom'], ['Zwolle', 812, 40], ['Noot']],
      mapping,
      'GM0193',
    );
    expect(applied.rows.slice(1)).toEqual([['GM0193', 'B01', '', '', 812]]);
    expect(applied.findings.map(({ seen }) => seen)).toEqual([{ labels: 'Uitstroom', count: 1 }]);
  });

  it('reads a file without names of columns by their letters', () => {
    const mapping: LocalMapping = {
      headerLine: 0,
      labelColumn: 'A',
      cells: [cell('met bijstand', 'B', 'B01')],
    };
    expect(applyMapping([['Met  bijstand', 812]], mapping, 'GM0193').rows.slice(1)).toEqual([
      ['GM0193', 'B01', '', '', 812],
    ]);
  });

  it('does not take an own property of every object for a column', () => {
    const mapping = { ...bySex, cells: [cell('Met bijstand', 'constructor', 'B01')] };
    expect(applyMapping(file, mapping, 'GM0193').rows).toEqual([HEADER]);
  });
});

describe('a file whose rows and columns changed places', () => {
  const labels = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/), {
    minLength: 6,
    maxLength: 6,
    selector: (label) => label.toLowerCase(),
  });
  const table = fc.tuple(
    labels,
    fc.array(fc.oneof(fc.nat(9999), fc.constant('n.b.'), fc.constant('')), { minLength: 9, maxLength: 9 }),
    fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    fc.nat(4),
  );

  it('gives the same standard rows', () => {
    fc.assert(
      fc.property(table, ([names, values, rowOrder, columnOrder, titles]) => {
        const columns = ['Maat in dit bestand', ...names.slice(0, 3)];
        const body = names.slice(3).map((name, row) => [name, ...values.slice(row * 3, row * 3 + 3)]);
        const cells = names
          .slice(3)
          .flatMap((row, r) => names.slice(0, 3).map((column, c) => cell(row, column, `M${r} c${c}`)));
        const mapping: LocalMapping = { headerLine: 1, labelColumn: columns[0] ?? '', cells };
        const moved = [columns, ...rowOrder.map((row) => body[row] ?? [])].map((row) =>
          columnOrder.map((column) => row[column] ?? ''),
        );
        const above = Array.from({ length: titles }, (_, line) => [`Titel nummer ${line}`]);
        const set = (rows: readonly (readonly unknown[])[]) =>
          rows.map((row) => JSON.stringify(row)).toSorted();
        const original = applyMapping([columns, ...body], mapping, 'GM0193');
        expect(original.rows).toHaveLength(10);
        expect(set(applyMapping([...above, ...moved], mapping, 'GM0193').rows)).toEqual(set(original.rows));
      }),
    );
  });
});
