import { describe, expect, it } from 'vitest';
import { shownRows, type ExploredView } from './explored-rows.ts';

const rows = [
  { name: 'Zwolle', state: 'figure', value: 0.4, grade: 'A', place: 'above-998' },
  { name: 'Súdwest-Fryslân', state: 'refused', grade: 'C' },
  { name: 'Aalten', state: 'figure', value: 0.2, grade: 'B', place: 'inside' },
  { name: 'Borne', state: 'absent' },
];
const view: ExploredView = { name: '', show: 'all', sort: 'name', order: 'up' };
const names = (given: Partial<ExploredView>) =>
  shownRows(rows, { ...view, ...given }).map(({ name }) => name);

describe('the rows of an exploration', () => {
  it('stand by name, and by value with gaps last whichever way', () => {
    expect(names({})).toEqual(['Aalten', 'Borne', 'Súdwest-Fryslân', 'Zwolle']);
    expect(names({ sort: 'value' })).toEqual(['Aalten', 'Zwolle', 'Borne', 'Súdwest-Fryslân']);
    expect(names({ sort: 'value', order: 'down' })).toEqual(['Zwolle', 'Aalten', 'Borne', 'Súdwest-Fryslân']);
  });

  it('are those with a figure, without one, outside the funnel, or with some letters in their name', () => {
    expect(names({ show: 'figures' })).toEqual(['Aalten', 'Zwolle']);
    expect(names({ show: 'gaps' })).toEqual(['Borne', 'Súdwest-Fryslân']);
    expect(names({ show: 'outliers' })).toEqual(['Zwolle']);
    expect(names({ name: 'sudwest' })).toEqual(['Súdwest-Fryslân']);
  });
});
