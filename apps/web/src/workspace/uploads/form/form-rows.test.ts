import { describe, expect, it } from 'vitest';
import { cellsOf, changedBy, withCells } from './draft-cells.ts';
import { exampleCell, exampleDraft, examplePast } from './example-form.ts';
import { formThemes, visibleAddresses } from './form-rows.ts';

const themesOf = (...[given, addresses = []]: [Parameters<typeof exampleDraft>[0]?, string[]?]) =>
  formThemes(exampleDraft(given), addresses);
const codes = (themes: ReturnType<typeof themesOf>) =>
  themes.map(({ letter, measures }) => [letter, measures.map(({ measure }) => measure.code)]);

describe('the rows of a form', () => {
  it('stand by theme, within it in the order of the benchmark', () => {
    expect(codes(themesOf())).toEqual([
      ['A', ['A01']],
      ['B', ['B01', 'B03']],
      ['F', ['F01']],
    ]);
  });

  it('of a part are the measures that it is responsible for, and those that were filled in all the same', () => {
    const part = { responsibility: ['B03'] };
    expect(codes(themesOf(part))).toEqual([['B', ['B03']]]);
    expect(codes(themesOf(part, ['A01||']))).toEqual([
      ['A', ['A01']],
      ['B', ['B03']],
    ]);
  });

  it('show a breakdown only when it is unfolded', () => {
    const themes = themesOf();
    expect(visibleAddresses(themes, new Set())).toEqual(['A01||', 'B01||', 'B03||', 'F01||']);
    expect(visibleAddresses(themes, new Set(['B01']))).toEqual([
      'A01||',
      'B01||',
      'B01|sex|men',
      'B01|sex|women',
      'B01|sex|unknown',
      'B03||',
      'F01||',
    ]);
  });

  it('of an open list include what was added, and what stood there last time', () => {
    const last = examplePast('2025Q4', { F01: 8 });
    const [observation] = last.observations;
    const past = [
      { ...last, observations: [{ ...observation!, dimension: 'partner', category: 'Oude partner' }] },
    ];
    const rows = visibleAddresses(themesOf({ past }, ['F01|partner|De | Brug']), new Set(['F01']));
    expect(rows.slice(-3)).toEqual([
      'F01|partner|werk-bv',
      'F01|partner|Oude partner',
      'F01|partner|De | Brug',
    ]);
  });

  it('show the figure that was accepted last, over the period that is asked', () => {
    const past = [examplePast('2025Q3', { B01: 1 }), examplePast('2025Q4', { B01: 400 })];
    const [, b] = themesOf({ past });
    expect(b?.measures[0]?.total.before?.cell).toMatchObject({ value: 400 });
    expect(b?.measures[1]?.total.before).toBeUndefined();
    const yearly = past.map((each) => ({
      ...each,
      observations: each.observations.map((one) => ({
        ...one,
        period: { ...one.period, start: '2025-01-01' },
      })),
    }));
    expect(themesOf({ past: yearly })[1]?.measures[0]?.total.before).toBeUndefined();
  });
});

describe('what is typed', () => {
  const cells = cellsOf([exampleCell('B01', '5', { note: 'Geteld.' })]);

  it('changes one field of one cell, also of one that was never touched', () => {
    const changed = changedBy(cells, [
      { address: 'B01||', field: 'value', text: '50' },
      { address: 'B01|sex|men', field: 'value', text: '20' },
      { address: 'B01|sex|men', field: 'precision', text: 'rounded' },
    ]);
    expect(changed).toEqual([
      exampleCell('B01', '50', { note: 'Geteld.' }),
      exampleCell('B01', '20', { dimension: 'sex', category: 'men', precision: 'rounded' }),
    ]);
    expect(withCells(cells, changed).size).toBe(2);
  });

  it('changes nothing when it is what stood there', () => {
    const changed = changedBy(cells, [{ address: 'B01||', field: 'value', text: '5' }]);
    expect(changed).toEqual([]);
    expect(withCells(cells, changed)).toBe(cells);
  });
});
