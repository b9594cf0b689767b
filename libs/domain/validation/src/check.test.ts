import { readFileSync } from 'node:fs';
import { figure, missing, type Cell, type Observation } from '@ijkpunt/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkOf, deliver } from '../examples/read-example.ts';
import { check } from './check.ts';
import { verdict } from './verdict.ts';

const CONTENT = new URL('../../../backend/src/catalogue/content/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, CONTENT), 'utf8');

const BENCHMARK = benchmarkOf('raadsnota-statushouders', textOf);
const CONTEXT = { benchmark: BENCHMARK, quarter: '2026Q1' } as const;
const QUARTER = { start: '2026-01-01', end: '2026-03-31' };
const YEAR = { start: '2025-04-01', end: '2026-03-31' };

function cell(measure: string, value: number | Cell, more: Partial<Observation> = {}): Observation {
  const given = typeof value === 'number' ? figure(value) : value;
  const { unit = 'persons' } = BENCHMARK.measures.find(({ code }) => code === measure) ?? {};
  const rest = { period: QUARTER, dimension: '', category: '', line: 2, note: '' };
  return { measure, unit, cell: given, ...rest, ...more };
}

const by = (dimension: string, category: string) => ({ dimension, category });
const codesOf = (rule: string, ...observations: readonly Observation[]): readonly string[] =>
  check(observations, CONTEXT)
    .filter((finding) => finding.rule === rule)
    .map(({ code }) => code);

describe('categories that add up', () => {
  const nova = by('programme', 'nova');
  const care = by('programme', 'care');

  it('hold and fail', () => {
    expect(codesOf('V01', cell('E03', 62), cell('E03', 53, nova), cell('E03', 9, care))).toEqual([]);
    expect(codesOf('V01', cell('E03', 63), cell('E03', 53, nova), cell('E03', 9, care))).toEqual([
      'sum-differs',
    ]);
  });

  it('may be of another period than the only total', () => {
    const year = { period: YEAR };
    expect(
      codesOf(
        'V01',
        cell('E03', 62),
        cell('E03', 53, { ...nova, ...year }),
        cell('E03', 9, { ...care, ...year }),
      ),
    ).toEqual([]);
  });

  it('of the year are not held against the total of the quarter when both totals are there', () => {
    const year = { period: YEAR };
    const parts = [cell('E03', 53, { ...nova, ...year }), cell('E03', 9, { ...care, ...year })];
    expect(codesOf('V01', cell('E03', 20), cell('E03', 62, year), ...parts)).toEqual([]);
    expect(codesOf('V01', cell('E03', 20), cell('E03', 61, year), ...parts)).toEqual(['sum-differs']);
  });
});

describe('periods that add up', () => {
  const january = { period: { start: '2026-01-01', end: '2026-01-31' } };
  const rest = { period: { start: '2026-02-01', end: '2026-03-31' } };

  it('hold and fail', () => {
    expect(codesOf('V02', cell('B05', 37), cell('B05', 13, january), cell('B05', 24, rest))).toEqual([]);
    expect(codesOf('V02', cell('B05', 36), cell('B05', 13, january), cell('B05', 24, rest))).toEqual([
      'sum-differs',
    ]);
  });

  it('are not judged with a hole or an overlap between them', () => {
    const late = { period: { start: '2026-02-02', end: '2026-03-31' } };
    const early = { period: { start: '2026-01-31', end: '2026-03-31' } };
    expect(codesOf('V02', cell('B05', 99), cell('B05', 13, january), cell('B05', 24, late))).toEqual([]);
    expect(codesOf('V02', cell('B05', 99), cell('B05', 13, january), cell('B05', 24, early))).toEqual([]);
  });

  it('are not the same cell given twice: that is a duplicate and nothing more', () => {
    const findings = check([cell('B05', 37), cell('B05', 41, { line: 3 })], CONTEXT);
    expect(findings.map(({ code }) => code)).toEqual(['duplicate-cell']);
  });
});

describe('measures that add up', () => {
  it('hold and fail, over one period only and never as percentages', () => {
    const parts = [cell('B05', 37), cell('B06', 12)];
    expect(codesOf('V04a', cell('B56', 49), ...parts)).toEqual([]);
    expect(codesOf('V04a', cell('B56', 50), ...parts)).toEqual(['sum-differs']);
    expect(codesOf('V04a', cell('B56', 50, { period: YEAR }), ...parts)).toEqual([]);
    expect(codesOf('V04a', cell('B56', 50, { unit: 'percent' }), ...parts)).toEqual([]);
  });
});

describe('a part of a whole', () => {
  it('holds up to equality and fails above it', () => {
    expect(codesOf('V08b', cell('E01', 57), cell('E02', 57))).toEqual([]);
    expect(codesOf('V08b', cell('E01', 56), cell('E02', 57))).toEqual(['part-exceeds-whole']);
  });

  it('is held against every whole around it, not the first one alone', () => {
    const wholes = [cell('E01', 200, { period: YEAR }), cell('E01', 50)];
    expect(codesOf('V08b', ...wholes, cell('E02', 57))).toEqual(['part-exceeds-whole']);
  });

  it('in another unit, over a longer time, from an unknown beginning or with a gap is not judged', () => {
    expect(codesOf('V08b', cell('E01', 5), cell('E02', 57, { unit: 'registrations' }))).toEqual([]);
    expect(codesOf('V08b', cell('E01', 5), cell('E02', 57, { period: YEAR }))).toEqual([]);
    expect(codesOf('V08b', cell('E01', 5), cell('E02', 57, { period: { end: '2026-03-31' } }))).toEqual([]);
    expect(codesOf('V08b', cell('E01', missing('late')), cell('E02', 57))).toEqual([]);
  });
});

describe('shares', () => {
  const share = (value: number | Cell, category: string) =>
    cell('B01', value, { ...by('sex', category), unit: 'percent', period: { end: '2026-03-31' } });

  it('make a hundred, give or take one', () => {
    expect(codesOf('V09', share(60, 'men'), share(39, 'women'), share(0, 'unknown'))).toEqual([]);
    expect(codesOf('V09', share(60, 'men'), share(38, 'women'), share(0, 'unknown'))).toHaveLength(1);
    expect(codesOf('V09', share(60, 'men'), share(43, 'women'))).toHaveLength(1);
  });

  it('leave room for what is not given, and for what is given roughly', () => {
    expect(codesOf('V09', share(60, 'men'))).toEqual([]);
    expect(codesOf('V09', share(60, 'men'), share(missing('late'), 'women'), share(0, 'unknown'))).toEqual(
      [],
    );
    expect(
      codesOf('V09', share(figure(55, 'approximate'), 'men'), share(figure(55, 'approximate'), 'women')),
    ).toEqual([]);
  });

  it('of groups that overlap may make any sum', () => {
    const group = (category: string) => cell('B01', 80, { ...by('priority', category), unit: 'percent' });
    expect(codesOf('V09', group('under-27'), group('new-arrivals'))).toEqual([]);
  });

  it('of a rounded base, or roughly given, are not held against whole numbers', () => {
    const total = { period: { end: '2026-03-31' } };
    expect(codesOf('V10', cell('B01', 61, total), share(53, 'men'))).toEqual(['share-not-reachable']);
    expect(codesOf('V10', cell('B01', figure(61, 'rounded'), total), share(53, 'men'))).toEqual([]);
    expect(codesOf('V10', cell('B01', 61, total), share(figure(53, 'at-most'), 'men'))).toEqual([]);
    expect(codesOf('V10', cell('B01', 61, { period: YEAR }), share(53, 'men'))).toEqual([]);
  });
});

describe('units, periods and small counts', () => {
  it('give one finding per measure and unit, whatever the number of cells', () => {
    const benefits = { unit: 'benefits' } as const;
    expect(
      codesOf('V14', cell('B05', 37, benefits), cell('B05', 13, { ...benefits, period: YEAR })),
    ).toHaveLength(1);
    expect(codesOf('V14', cell('B05', 37, { unit: 'percent' }))).toEqual(['unit-differs']);
    expect(codesOf('V14', cell('B05', 37, { unit: 'percent', ...by('sex', 'men') }))).toEqual([]);
  });

  it('give one finding per strange period, whatever the number of measures', () => {
    const year = { period: YEAR };
    expect(codesOf('V15', cell('B05', 37, year), cell('B06', 12, year), cell('G03', 61))).toHaveLength(1);
  });

  it('count people only: half a post tells of nobody', () => {
    expect(codesOf('V20', cell('C03', 3.5), cell('B05', 0), cell('B06', 10))).toEqual([]);
    expect(codesOf('V20', cell('B05', 9))).toEqual(['small-count']);
  });
});

describe('a key', () => {
  const HEAD = 'gemeente;maat;uitsplitsing;categorie;waarde;eenheid;periode_van;periode_tot';
  const ROWS = [
    'GM0193;G03;;;61;;2024-12-01;2026-03-31',
    'GM0193;G03;outcome;regular;53;percent;2024-12-01;2026-03-31',
    'GM0193;E03;;;61;;;',
    'GM0193;E03;programme;nova;53;;;',
    'GM0193;E03;programme;care;9;;;',
    'GM0193;B05;;;37;benefits;;',
    'GM0193;E01;;;10;;;',
    'GM0193;E02;;;12;;;',
  ];
  const keysOf = (rows: readonly string[]): readonly string[] =>
    deliver([HEAD, ...rows].join('\n'), { ...CONTEXT, municipality: 'GM0193' })
      .findings.map(({ key }) => key)
      .toSorted();

  it('stays the same wherever the rows of the file move', () => {
    const expected = keysOf(ROWS);
    expect(expected).toHaveLength(6);
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (rows) => {
        expect(keysOf(rows)).toEqual(expected);
      }),
    );
  });
});

describe('the verdict', () => {
  const findings = check([cell('B05', 37, { period: YEAR }), cell('E01', 5), cell('E02', 7)], CONTEXT);
  const explained = new Set(findings.map(({ key }) => key));
  const only = findings.filter(({ asks }) => asks !== 'correction');

  it('accepts once every oddity is explained', () => {
    expect(verdict(only, explained)).toEqual({ accepted: true });
    expect(verdict([], new Set())).toEqual({ accepted: true });
  });

  it('names what is still to explain, and lets notices be', () => {
    const outcome = verdict(only, new Set());
    expect(outcome.accepted ? [] : outcome.open.map(({ asks }) => asks)).toEqual(['explanation']);
    expect(only.some(({ asks }) => asks === 'notice')).toBe(true);
  });

  it('takes no explanation for a mistake', () => {
    const outcome = verdict(findings, explained);
    expect(outcome.accepted ? [] : outcome.open.map(({ code }) => code)).toEqual(['part-exceeds-whole']);
  });
});
