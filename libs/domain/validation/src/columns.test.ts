import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, COLUMNS_FOR_PEOPLE, readHeader, textIn } from './columns.ts';

describe('a header', () => {
  it('is understood in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }), (names) => {
        const { header, findings } = readHeader(names);
        expect(findings).toEqual([]);
        for (const column of COLUMNS) expect(textIn(names, header, column)).toBe(column);
      }),
    );
  });

  it('is understood with capitals, spaces, hyphens and the mark with which Excel begins a file', () => {
    const { header, findings } = readHeader([
      '\uFEFFGemeente',
      ' MAAT',
      'waarde',
      'Periode van',
      'periode-tot',
    ]);
    expect(findings).toEqual([]);
    expect([...header.keys()]).toEqual(['gemeente', 'maat', 'waarde', 'periode_van', 'periode_tot']);
  });

  it('with a column too many is read, and the column named', () => {
    const { header, findings } = readHeader(['gemeente', 'maat', 'waarde', 'naam klant', '', 'waarde']);
    expect(header.get('waarde')).toBe(2);
    expect(findings.map(({ code, asks, seen }) => [code, asks, seen.name])).toEqual([
      ['ignored-column', 'notice', 'naam klant'],
      ['ignored-column', 'notice', 'waarde'],
    ]);
  });

  it('says nothing of the columns that the template holds for whoever fills it in', () => {
    const { header, findings } = readHeader([...COLUMNS_FOR_PEOPLE, 'gemeente', 'maat', 'waarde']);
    expect(findings).toEqual([]);
    expect([...header.keys()]).toEqual(['gemeente', 'maat', 'waarde']);
  });

  it.each(['gemeente', 'maat', 'waarde'])('without %s cannot be read', (missing) => {
    const { findings } = readHeader(COLUMNS.filter((column) => column !== missing));
    expect(findings.map(({ code, asks, seen }) => [code, asks, seen.name])).toEqual([
      ['missing-column', 'correction', missing],
    ]);
  });

  it('gives an empty text for a column or a cell that is not there', () => {
    const { header } = readHeader(['gemeente', 'maat', 'waarde']);
    expect(textIn(['GM0193', 'B01'], header, 'waarde')).toBe('');
    expect(textIn(['GM0193', 'B01', 412], header, 'waarde')).toBe('412');
    expect(textIn(['GM0193', 'B01', 412], header, 'reden')).toBe('');
  });
});
