import type { ExplorationChoicesReply } from '@ijkpunt/contract';
import { isKeptAddress } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { paramsOf, sortedBy, viewIn } from './explore-view.ts';

const words = { nl: 'woord', en: 'word' };
const indicator = (code: string, yearly: boolean) => ({
  code,
  label: words,
  method: 'rate' as const,
  direction: 'higher' as const,
  yearly,
  breakdowns: [{ code: 'sex', label: words, categories: [{ code: 'women', label: words }] }],
});
const choices: ExplorationChoicesReply = {
  benchmarks: [
    { slug: 'leeg', title: words, invented: true, quarters: [], indicators: [indicator('L1', true)] },
    {
      slug: 'uitkeringen',
      title: words,
      invented: true,
      quarters: ['2025Q3', '2025Q2', '2025Q1'],
      // The newest has just begun.
      telling: '2025Q2',
      indicators: [indicator('A1', true), indicator('A2', false)],
    },
  ],
  provinces: ['Drenthe'],
  regions: ['Noord: midden'],
  municipalities: [{ code: 'GM0193', name: 'Zwolle' }],
};
const there = (address: string) => paramsOf(viewIn(new URLSearchParams(address), choices)!).toString();

describe('what is explored', () => {
  it('stands in the address in full: a link shows a colleague the same', () => {
    const address =
      'benchmark=uitkeringen&indicator=A2&kwartaal=2025Q1&uitsplitsing=sex%2Fwomen&groep=labour-market-region%3ANoord%3A+midden' +
      '&gemeente=GM0193&naam=zw&toon=outliers&sorteer=value&richting=af';
    expect(there(address)).toBe(address);
    expect(isKeptAddress(`/beheer/verkennen?${address}`)).toBe(true);
  });

  it('is the first there is where the address says nothing, or nothing that makes sense', () => {
    const first = 'benchmark=uitkeringen&indicator=A1&kwartaal=2025Q2';
    for (const address of ['', 'benchmark=leeg', 'kwartaal=1900Q1&groep=province:Atlantis&toon=x&sorteer=y'])
      expect(there(address)).toBe(first);
  });

  it('is a year of the whole, and only where quarters add up to one', () => {
    const year = 'benchmark=uitkeringen&indicator=A1&kwartaal=2025Q2&periode=jaar';
    expect(there(`${year}&uitsplitsing=sex/women`)).toBe(year);
    expect(there(year.replace('A1', 'A2'))).not.toContain('periode');
  });

  it('is nothing while nothing was computed', () => {
    expect(viewIn(new URLSearchParams(), { ...choices, benchmarks: [] })).toBeUndefined();
  });

  it('is sorted upwards by another column, and turns around by the same', () => {
    const table = { name: '', show: 'all', sort: 'name', order: 'up' } as const;
    const up = sortedBy(table, 'value');
    expect([up.sort, up.order, sortedBy(up, 'value').order]).toEqual(['value', 'up', 'down']);
  });
});
