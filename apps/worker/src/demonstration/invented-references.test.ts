import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_SEED, inventedDeliveries, type Town } from './generator.ts';
import { inventedReferences, inventedReferencesCsv } from './invented-references.ts';

const aTown = (code: string, inhabitants: number | undefined, successors: readonly string[] = []): Town => ({
  code,
  name: code,
  inhabitants,
  endedOn: inhabitants === undefined ? '2023-01-01' : undefined,
  successors,
});

const TOWNS: readonly Town[] = [
  aTown('GM0193', 133_141),
  aTown('GM0088', 972),
  aTown('GM1992', 74_304),
  ...['GM0501', 'GM0530', 'GM0614'].map((code) => aTown(code, undefined, ['GM1992'])),
];

const rows = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));

/** What was delivered about the first quarter, of the municipalities that existed then. */
function deliveredResidents(code: string): number {
  for (const { municipality, quarter, csv } of inventedDeliveries(TOWNS, DEMONSTRATION_SEED))
    if (municipality === code && quarter === '2022Q4')
      return Number(rows(csv).find((row) => row[1] === 'A01' && row[2] === '')?.[4]);
  return Number.NaN;
}

describe('the invented figures of others', () => {
  const csv = inventedReferencesCsv(TOWNS);
  const value = (code: string): string | undefined => rows(csv).find((row) => row[0] === code)?.[1];

  it('are the same bytes for the same municipalities', () => {
    expect(inventedReferencesCsv(TOWNS)).toBe(csv);
  });

  it('are of the municipalities of today, one that merged counted with its predecessors', () => {
    expect(rows(csv).map(([code]) => code)).toEqual(['gemeente', 'GM0088', 'GM0193', 'GM1992']);
    const together = ['GM0501', 'GM0530', 'GM0614'].map(deliveredResidents).reduce((a, b) => a + b);
    const perThousand = Math.round((together / 74_304) * 10_000) / 10;
    expect(value('GM1992')).toBe(String(perThousand).replace('.', ','));
  });

  it('tell no small count', () => {
    for (let inhabitants = 200; inhabitants < 3000; inhabitants += 100) {
      const [, only] = rows(inventedReferencesCsv([aTown('GM0088', inhabitants)]));
      const residents = Math.round((Number(only?.[1]?.replace(',', '.')) * inhabitants) / 1000);
      if (only?.[1] !== '') expect(residents).toBeGreaterThanOrEqual(9);
      else expect(only[2]).toBe('withheld');
    }
  });

  it('say in their title that they are invented', () => {
    const { title, invented } = inventedReferences(TOWNS);
    expect(invented).toBe(true);
    expect([title.nl, title.en].map((text) => /verzonnen|invented/.test(text))).toEqual([true, true]);
  });
});
