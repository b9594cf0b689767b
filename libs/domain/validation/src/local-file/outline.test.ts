import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

describe('the outline of a local file', () => {
  it('numbers labels that occur twice, whatever their capitals', () => {
    const rows = [
      ['Maat', 'Aantal', 'aantal'],
      ['Totaal', 1, 2],
      ['totaal', 3, 4],
    ];
    expect(outline(rows, 1, 'Maat')).toEqual({
      columns: ['Aantal', 'aantal (2)'],
      rows: [
        { label: 'Totaal', cells: { Aantal: 1, 'aantal (2)': 2 } },
        { label: 'totaal (2)', cells: { Aantal: 3, 'aantal (2)': 4 } },
      ],
    });
  });

  it('gives all columns when none labels the rows, and calls the only row of values by no name', () => {
    const rows = [['Gemeente', 'B01'], ['Zwolle', 812], [], ['Voorlopige cijfers']];
    expect(outline(rows, 1, '')).toEqual({
      columns: ['Gemeente', 'B01'],
      rows: [{ label: '', cells: { Gemeente: 'Zwolle', B01: 812 } }],
    });
  });

  it('calls columns by their letter when no row names them', () => {
    expect(outline([['Met bijstand', '', 812]], 0, 'A')).toEqual({
      columns: ['C'],
      rows: [{ label: 'Met bijstand', cells: { C: 812 } }],
    });
  });

  it('leaves out what is beyond 500 rows and 60 columns', () => {
    const wide = ['Maat', ...Array.from({ length: 80 }, (_, index) => `k${index}`)];
    const long = Array.from({ length: 600 }, (_, index) => [`rij ${index}`, index]);
    const { columns, rows } = outline([wide, ...long], 1, 'Maat');
    expect(columns).toHaveLength(59);
    expect(rows).toHaveLength(499);
  });

  it('keeps labels that mean something to a program as plain labels', () => {
    const { columns, rows } = outline(
      [
        ['Maat', '__proto__', 'constructor'],
        ['B01', 1, 2],
      ],
      1,
      'Maat',
    );
    expect(columns).toEqual(['__proto__', 'constructor']);
    expect(Object.entries(rows[0]?.cells ?? {})).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });

  it('has no rows when the label column is not there', () => {
    expect(outline([['Maat'], ['B01']], 1, 'Indicator').rows).toEqual([]);
  });
});
