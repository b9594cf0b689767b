import { describe, expect, it } from 'vitest';
import {
  cellKey,
  choiceOf,
  doubledCells,
  mappedCells,
  NOT_COUNTED,
  numberCells,
  proposalsLeft,
  startingChoices,
} from './choices.ts';

const outline = {
  columns: ['Totaal', 'Vrouwen', 'Opmerking'],
  rows: [
    { label: 'Bestand', cells: { Totaal: 512, Vrouwen: '1.234', Opmerking: 'stand 31 maart' } },
    { label: 'Uitstroom', cells: { Totaal: '40', Vrouwen: '', Opmerking: '' } },
  ],
};
const cells = numberCells(outline);
const [stock, women, outflow] = cells as [(typeof cells)[0], (typeof cells)[0], (typeof cells)[0]];

const total = (measure: string) => ({ measure, dimension: '', category: '' });

describe('the numbers of a file', () => {
  it('are what can be mapped: also those that could mean two things, and no words', () => {
    expect(cells).toEqual([
      { row: 'Bestand', column: 'Totaal', value: 512 },
      { row: 'Bestand', column: 'Vrouwen', value: '1.234' },
      { row: 'Uitstroom', column: 'Totaal', value: '40' },
    ]);
  });

  it('are read by their own labels only', () => {
    const odd = { columns: ['constructor'], rows: [{ label: 'a', cells: {} }] };
    expect(numberCells(odd)).toEqual([]);
  });
});

describe('what the numbers count as', () => {
  const suggested = [{ row: 'bestand', column: 'TOTAAL', ...total('B01') }];

  it('begins with proposals, found whatever their capitals, and with nothing for the rest', () => {
    const choices = startingChoices(cells, suggested, true);
    expect(choiceOf(choices, stock)).toEqual({ ...total('B01'), proposed: true });
    expect(choiceOf(choices, outflow)).toEqual(NOT_COUNTED);
    expect(proposalsLeft(choices)).toBe(1);
    expect(proposalsLeft(startingChoices(cells, suggested, false))).toBe(0);
  });

  it('becomes a mapping with the labels of the file, without what does not count', () => {
    const choices = new Map([
      [cellKey(stock), { ...total('B01'), proposed: false }],
      [cellKey(women), { measure: 'B01', dimension: 'sex', category: 'women', proposed: false }],
      [cellKey(outflow), NOT_COUNTED],
    ]);
    expect(mappedCells(cells, choices)).toEqual([
      { row: 'Bestand', column: 'Totaal', ...total('B01') },
      { row: 'Bestand', column: 'Vrouwen', measure: 'B01', dimension: 'sex', category: 'women' },
    ]);
    expect(doubledCells(cells, choices).size).toBe(0);
  });

  it('is told apart when two numbers count as the same figure', () => {
    const choices = startingChoices(
      cells,
      [...suggested, { row: 'Uitstroom', column: 'Totaal', ...total('B01') }],
      true,
    );
    expect([...doubledCells(cells, choices)].toSorted()).toEqual(
      [cellKey(stock), cellKey(outflow)].toSorted(),
    );
  });
});
