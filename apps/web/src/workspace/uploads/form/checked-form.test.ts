import { describe, expect, it } from 'vitest';
import { formCheck, unfilled } from './checked-form.ts';
import { cellsOf } from './draft-cells.ts';
import { exampleCell, exampleDraft, examplePast } from './example-form.ts';

const EARLIER = (['2025Q1', '2025Q2', '2025Q3', '2025Q4'] as const).map((quarter) =>
  examplePast(quarter, { B01: 400 }),
);

const codesOf = (checked: ReturnType<ReturnType<typeof formCheck>>) =>
  checked.findings.map(({ code, address }) => [code, address]);

describe('the check of a form', () => {
  const check = formCheck(exampleDraft());

  it('reads cells as the rows of a file are read', () => {
    const cells = [
      exampleCell('B01', '1.234.567', { precision: 'rounded', note: 'Geteld.' }),
      exampleCell('B03', '', { reason: 'late' }),
    ];
    const { observations, findings } = check(cellsOf(cells));
    expect(findings).toEqual([]);
    expect(observations).toMatchObject([
      { measure: 'B01', cell: { value: 1_234_567, precision: 'rounded' }, note: 'Geteld.', line: 2 },
      { measure: 'B03', cell: { kind: 'missing', why: 'late' }, period: { start: '2026-01-01' }, line: 3 },
    ]);
  });

  it('says beside the cell what is wrong with it', () => {
    const cells = [exampleCell('A01', '12'), exampleCell('B03', '1.234'), exampleCell('F01', 'twaalf')];
    expect(codesOf(check(cellsOf(cells)))).toEqual([
      ['ambiguous-number', 'B03||'],
      ['not-a-number', 'F01||'],
    ]);
  });

  it('judges the rules of the benchmark over all cells', () => {
    const part = (category: string, value: string) =>
      exampleCell('B01', value, { dimension: 'sex', category });
    const cells = [
      exampleCell('A01', '30'),
      exampleCell('B01', '40'),
      part('men', '10'),
      part('women', '20'),
    ];
    const checked = check(cellsOf(cells));
    expect(codesOf(checked)).toEqual([
      ['sum-differs', 'B01||'],
      ['part-exceeds-whole', 'B01||'],
    ]);
    expect(checked.byAddress.get('B01||')).toHaveLength(2);
  });

  it('passes over an empty cell until it was touched, or is asked for', () => {
    expect(check(new Map()).findings).toEqual([]);
    expect(codesOf(check(cellsOf([exampleCell('B01', '')])))).toEqual([['blank-without-reason', 'B01||']]);
    const asked = check(cellsOf([exampleCell('B01', '5')]), ['B01||', 'B03||']);
    expect(codesOf(asked)).toEqual([['blank-without-reason', 'B03||']]);
  });

  it('holds a figure against earlier quarters and against other parts', () => {
    const otherParts = [
      { part: 'Werk', fileName: 'werk.csv', observations: examplePast('2026Q1', { A01: 9 }).observations },
    ];
    const compared = formCheck(exampleDraft({ past: EARLIER, otherParts, responsibility: ['B01', 'A01'] }));
    const cells = [exampleCell('B01', '4000'), exampleCell('A01', '9000'), exampleCell('B03', '5')];
    expect(codesOf(compared(cellsOf(cells)))).toEqual([
      ['unlike-own-history', 'B01||'],
      ['cell-of-other-part', 'A01||'],
      ['outside-responsibility', 'B03||'],
    ]);
  });

  it('is refused for what is no municipality or no quarter', () => {
    expect(() => formCheck(exampleDraft({ quarter: '2026Q9' }))).toThrow(RangeError);
    expect(() => formCheck(exampleDraft({ municipality: 'Utrecht' }))).toThrow(RangeError);
  });
});

describe('a measure', () => {
  it('is filled in with a figure or a reason, and not with a note', () => {
    const cells = [
      exampleCell('A01', '0'),
      exampleCell('B01', '', { reason: 'late' }),
      exampleCell('B03', ' ', { note: 'Volgt nog.' }),
    ];
    expect(unfilled(['A01', 'B01', 'B03', 'F01'], cellsOf(cells))).toEqual(['B03||', 'F01||']);
  });
});
