import {
  figure,
  missing,
  type Benchmark,
  type Cell,
  type Observation,
  type ValidationRule,
} from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../check-context.ts';
import { check } from '../check.ts';

const LABEL = { nl: 'Regel', en: 'Rule' };
const QUARTER = { start: '2026-01-01', end: '2026-03-31' };
const YEAR = { start: '2025-04-01', end: '2026-03-31' };

function cell(measure: string, value: number | Cell, more: Partial<Observation> = {}): Observation {
  const given = typeof value === 'number' ? figure(value) : value;
  const rest = { period: QUARTER, dimension: '', category: '', unit: 'persons', line: 2, note: '' } as const;
  return { measure, cell: given, ...rest, ...more };
}

/** The codes that one rule gives, with nothing else in the benchmark. */
function codes(rule: ValidationRule, rows: readonly Observation[], more: Partial<CheckContext> = {}) {
  const benchmark = { measures: [], dimensions: [], threshold: 10, rules: [rule] } as unknown as Benchmark;
  const findings = check(rows, { benchmark, quarter: '2026Q1', ...more });
  return findings.map(({ code }) => code);
}

const head = { code: 'V99', asks: 'explanation', label: LABEL } as const;

describe('a range', () => {
  const rule = { ...head, kind: 'range', cell: { measure: 'A' }, min: 1, max: 10 } as const;

  it('holds both its ends', () => {
    expect([1, 10].map((value) => codes(rule, [cell('A', value)]))).toEqual([[], []]);
    expect([0, 11].map((value) => codes(rule, [cell('A', value)]))).toEqual([
      ['out-of-range'],
      ['out-of-range'],
    ]);
  });

  it('binds at one end when the other is absent', () => {
    const { min, ...upTo } = rule;
    const { max, ...from } = rule;
    expect(codes(upTo, [cell('A', min - 1)])).toEqual([]);
    expect(codes(from, [cell('A', max + 1)])).toEqual([]);
  });

  it('leaves alone what may lie inside it, gaps, shares and other cells', () => {
    const men = { dimension: 'sex', category: 'men' };
    expect(codes(rule, [cell('A', figure(11, 'approximate'))])).toEqual([]);
    expect(codes(rule, [cell('A', missing('late'))])).toEqual([]);
    expect(codes(rule, [cell('A', 50, { unit: 'percent' })])).toEqual([]);
    expect(codes(rule, [cell('B', 50)])).toEqual([]);
    expect(codes(rule, [cell('A', 50, men)])).toEqual([]);
    expect(codes({ ...rule, cell: { measure: 'A', ...men } }, [cell('A', 50, men)])).toEqual([
      'out-of-range',
    ]);
  });
});

describe('measures that belong together', () => {
  const rule = { ...head, kind: 'both-or-neither', measures: ['A', 'B'] } as const;

  it('have a figure each, or none has', () => {
    expect(codes(rule, [cell('A', 0), cell('B', 1)])).toEqual([]);
    expect(codes(rule, [])).toEqual([]);
    expect(codes(rule, [cell('A', missing('late')), cell('B', missing('late'))])).toEqual([]);
    expect(codes(rule, [cell('A', 0)])).toEqual(['both-or-neither']);
    expect(codes(rule, [cell('B', 0), cell('A', missing('late'))])).toEqual(['both-or-neither']);
    expect(codes(rule, [cell('A', 0), cell('B', 1, { period: YEAR })])).toEqual([]);
  });

  it('may come from two reporters, or be still to come from the other', () => {
    const parts = [{ part: 'x', fileName: 'x.csv', observations: [cell('B', 1)] }];
    expect(codes(rule, [cell('A', 0)], { parts })).toEqual([]);
    expect(codes(rule, [cell('A', 0)], { responsibility: ['A'] })).toEqual([]);
    expect(codes(rule, [cell('A', 0)], { responsibility: ['A', 'B'] })).toEqual(['both-or-neither']);
  });
});

describe('groups beside another population', () => {
  const rule = { ...head, kind: 'sub-population', parts: ['A', 'B'], whole: 'W' } as const;

  it('are added up and may be as large', () => {
    expect(codes(rule, [cell('A', 5), cell('B', 5), cell('W', 10)])).toEqual([]);
    expect(codes(rule, [cell('A', 5), cell('B', 6), cell('W', 10)])).toEqual(['exceeds-other-population']);
    expect(codes(rule, [cell('A', 50), cell('W', 10)])).toEqual([]);
  });

  it('of another day or unit, or beside a gap, are not judged', () => {
    const rows = [cell('A', 5), cell('B', 6)];
    expect(codes(rule, [...rows, cell('W', 10, { period: YEAR })])).toEqual([]);
    expect(codes(rule, [...rows, cell('W', 10, { unit: 'benefits' })])).toEqual([]);
    expect(codes(rule, [...rows, cell('W', missing('late'))])).toEqual([]);
  });

  it('without a total are made of the categories of one breakdown, never of two', () => {
    const by = (dimension: string, category: string, value: number) =>
      cell('A', value, { dimension, category });
    const rows = [cell('A', missing('late')), by('x', '1', 4), by('x', '2', 4), by('y', '1', 8)];
    const one = { ...rule, parts: ['A'] };
    expect(codes(one, [...rows, cell('W', 8)])).toEqual([]);
    expect(codes(one, [...rows, cell('W', 7)])).toEqual(['exceeds-other-population']);
  });
});

describe('the period of a category', () => {
  const rule = { ...head, kind: 'period-inside' } as const;
  const men = { dimension: 'sex', category: 'men' };
  const outside = ['period-outside-total'];

  it('lies inside that of a total of its measure', () => {
    expect(codes(rule, [cell('A', 1, { period: YEAR }), cell('A', 1, men)])).toEqual([]);
    expect(codes(rule, [cell('A', 1), cell('A', 1, { ...men, period: YEAR })])).toEqual(outside);
    expect(
      codes(rule, [cell('A', 1), cell('A', 1, { period: YEAR }), cell('A', 1, { ...men, period: YEAR })]),
    ).toEqual([]);
    expect(codes(rule, [cell('B', 1), cell('A', 1, { ...men, period: YEAR })])).toEqual([]);
    expect(codes(rule, [cell('A', 1), cell('A', missing('late'), { ...men, period: YEAR })])).toEqual([]);
  });

  it('with an unknown beginning is judged by its end', () => {
    const until = (end: string) => ({ ...men, period: { end } });
    expect(codes(rule, [cell('A', 1), cell('A', 1, until('2026-02-28'))])).toEqual([]);
    expect(codes(rule, [cell('A', 1), cell('A', 1, until('2025-12-31'))])).toEqual(outside);
    const stock = cell('A', 1, { period: { end: '2026-03-31' } });
    expect(codes(rule, [stock, cell('A', 1, until('2026-03-31'))])).toEqual([]);
    expect(codes(rule, [stock, cell('A', 1, until('2026-02-28'))])).toEqual(outside);
    expect(codes(rule, [stock, cell('A', 1, men)])).toEqual([]);
  });

  it('is found once per measure and period', () => {
    const late = { period: YEAR };
    const rows = [
      cell('A', 1),
      cell('A', 1, { ...men, ...late }),
      cell('A', 1, { dimension: 'sex', category: 'women', ...late }),
    ];
    expect(codes(rule, rows)).toEqual(outside);
  });
});
