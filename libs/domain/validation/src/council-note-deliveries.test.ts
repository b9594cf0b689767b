import { readFileSync } from 'node:fs';
import type { Quarter } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { benchmarkOf, deliver } from '../examples/read-example.ts';

const CONTENT = new URL('../../../backend/src/catalogue/content/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, CONTENT), 'utf8');

const FOLDER = new URL('../../../../apps/worker/src/demonstration/raadsnota/', import.meta.url);
const BENCHMARK = benchmarkOf('raadsnota-statushouders', textOf);

function findingsOf(file: string, municipality: string, quarter: Quarter) {
  const csv = readFileSync(new URL(file, FOLDER), 'utf8');
  return deliver(csv, { benchmark: BENCHMARK, municipality, quarter }).findings;
}

const ZWOLLE = findingsOf('zwolle-2019-12-17.csv', 'GM0193', '2019Q4');
const HAARLEM = findingsOf('haarlem-2018-06-19.csv', 'GM0392', '2018Q2');

describe.each([
  ['Zwolle', ZWOLLE, 6],
  ['Haarlem', HAARLEM, 20],
])('the delivery made from the note of %s', (_name, findings, toExplain) => {
  it('needs no correction: every sum that the note states holds', () => {
    expect(findings.filter(({ asks }) => asks === 'correction')).toEqual([]);
  });

  it('asks no more explanations than a person has patience for', () => {
    expect(findings.filter(({ asks }) => asks === 'explanation')).toHaveLength(toExplain);
  });
});

describe('the delivery made from the note of Zwolle', () => {
  it('has a percentage that no whole number of 61 reaches', () => {
    const [found, ...others] = ZWOLLE.filter(({ code }) => code === 'share-not-reachable');
    expect(others).toEqual([]);
    expect(found?.seen).toMatchObject({ share: 53, base: 61, below: 32, above: 33 });
  });

  it('has a flow over sixteen months', () => {
    const found = ZWOLLE.find(({ seen }) => seen.start === '2018-07-01');
    expect(found).toMatchObject({ code: 'period-is-not-the-span', seen: { months: 16, measures: 'G03' } });
  });
});

describe('the delivery made from the note of Haarlem', () => {
  it('counts benefits where people are asked', () => {
    const found = HAARLEM.filter(({ code }) => code === 'unit-differs').map(({ measure, seen }) => [
      measure,
      seen.found,
    ]);
    expect(found).toContainEqual(['B05', 'benefits']);
  });

  it('speaks of more than 200 people beside 192', () => {
    const found = HAARLEM.filter(({ code }) => code === 'note-differs');
    expect(found.map(({ measure, seen }) => [measure, seen.value, seen.statement])).toEqual([
      ['E01', 192, 'meer dan 200'],
    ]);
  });

  it('names 6 and 27 places beside 36', () => {
    const [found, ...others] = HAARLEM.filter(({ code }) => code === 'components-differ');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ measure: 'F04', seen: { total: 36, sum: 33, terms: '6 + 27' } });
  });

  it('has programmes that began before their total did', () => {
    const found = HAARLEM.filter(({ code }) => code === 'period-outside-total');
    expect(found.map(({ measure, seen }) => [measure, seen.start, seen.totalStart, seen.categories])).toEqual(
      [['E03', '2017-01-01', '2017-05-01', 'nova, care']],
    );
  });

  it('says beforehand how many of its counts are too small to be shown', () => {
    expect(HAARLEM.find(({ code }) => code === 'small-count')?.seen).toEqual({ cells: 17, threshold: 10 });
  });
});
