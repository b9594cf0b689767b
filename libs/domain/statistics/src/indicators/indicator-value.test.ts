import {
  figure,
  missing,
  periodOf,
  type Cell,
  type Indicator,
  type Measure,
  type Observation,
  type ProfileQuestion,
} from '@ijkpunt/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivered } from './delivered.ts';
import { indicatorValue } from './indicator-value.ts';

const QUARTER = '2026Q1';
const CLOSING = { end: periodOf(QUARTER).end };
const no = { nl: '', en: '' };

function measure(code: string, kind: Measure['kind'], unit: Measure['unit'] = 'persons'): Measure {
  return {
    code,
    label: no,
    definition: no,
    unit,
    kind,
    span: 'quarter',
    dimensions: [],
    whole: unit !== 'fte',
  };
}

const MEASURES = new Map(
  [
    measure('left', 'flow'),
    measure('guided', 'flow'),
    measure('study', 'flow'),
    measure('caseload', 'stock'),
    measure('benefit', 'stock'),
    measure('plan', 'stock'),
    measure('posts', 'stock', 'fte'),
  ].map((one) => [one.code, one]),
);
const COUNTING: ProfileQuestion = {
  code: 'counting',
  question: no,
  standard: 'persons',
  answers: [
    { code: 'persons', label: no, grade: 'A' },
    { code: 'persons-and-partners', label: no, grade: 'B' },
    { code: 'benefits', label: no, grade: 'C' },
  ],
};
const CONTEXT = { measures: MEASURES, questions: [COUNTING] };

function indicator(more: Partial<Indicator> & Pick<Indicator, 'method' | 'numerator'>): Indicator {
  const texts = { label: no, explanation: no, caution: no };
  const rest = {
    unit: 'percent',
    direction: 'higher',
    profileQuestions: ['counting'],
    lookalikes: [],
  } as const;
  return { code: 'I', slug: 'i', ...texts, ...rest, denominator: undefined, ...more };
}

const COUNT = indicator({ method: 'count', numerator: ['left'] });
const SHARE = indicator({
  method: 'share',
  numerator: ['plan'],
  denominator: { measures: ['benefit'], taken: 'same-period' },
});
const RATIO = indicator({
  method: 'ratio',
  numerator: ['caseload'],
  denominator: { measures: ['posts'], taken: 'same-period' },
});
const RATE = indicator({
  method: 'rate',
  numerator: ['left'],
  denominator: { measures: ['benefit'], taken: 'mean-of-opening-and-closing' },
  lookalikes: [{ numerator: 'guided', denominator: 'caseload' }],
});

function cell(code: string, value: number | Cell, more: Partial<Observation> = {}): Observation {
  const { unit, kind } = MEASURES.get(code)!;
  const period = kind === 'stock' ? CLOSING : periodOf(QUARTER);
  const given = typeof value === 'number' ? figure(value) : value;
  return {
    measure: code,
    period,
    dimension: '',
    category: '',
    unit,
    cell: given,
    line: 2,
    note: '',
    ...more,
  };
}

function delivered(observations: readonly Observation[], more: Partial<Delivered> = {}): Delivered {
  const opening = new Map([['benefit', [figure(200)]]]);
  return { quarter: QUARTER, profile: { counting: 'persons' }, observations, opening, ...more };
}

const valueOf = (of: Indicator, given: Delivered) => indicatorValue(of, given, CONTEXT);

describe('an indicator', () => {
  it('that is a count is the count, without an interval', () => {
    expect(valueOf(COUNT, delivered([cell('left', 37)]))).toEqual({
      kind: 'figure',
      value: 37,
      numerator: 37,
      grade: 'A',
      reasons: [],
      ingredients: [{ measure: 'left', taken: 'in-quarter', value: 37, countsPeople: true }],
    });
  });

  it('that is a share is a part of its whole, within its interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), (whole, some) => {
        const part = Math.min(some, whole);
        const value = valueOf(SHARE, delivered([cell('plan', part), cell('benefit', whole)]));
        expect(value).toMatchObject({
          kind: 'figure',
          value: part / whole,
          numerator: part,
          denominator: whole,
        });
        if (value.kind !== 'figure') return;
        expect(Number(value.lower) <= value.value && value.value <= Number(value.upper)).toBe(true);
      }),
    );
  });

  it('that is a rate is over the mean of opening and closing stock', () => {
    const value = valueOf(RATE, delivered([cell('left', 30), cell('benefit', 100)]));
    expect(value).toMatchObject({ kind: 'figure', value: 0.2, numerator: 30, denominator: 150 });
    expect(value).toMatchObject({ lower: expect.any(Number), upper: expect.any(Number) });
  });

  it('that is a ratio has no interval, and its posts are no people', () => {
    const value = valueOf(RATIO, delivered([cell('caseload', 90), cell('posts', 1.5)]));
    expect(value).toMatchObject({
      value: 60,
      ingredients: [{ countsPeople: true }, { countsPeople: false }],
    });
    expect(value).not.toHaveProperty('lower');
  });

  it('that adds measures up has a gap when one of them has', () => {
    const sum = indicator({ method: 'count', numerator: ['left', 'study'] });
    expect(valueOf(sum, delivered([cell('left', 30), cell('study', 12)]))).toMatchObject({ value: 42 });
    expect(valueOf(sum, delivered([cell('left', 30), cell('study', missing('late'))]))).toEqual({
      kind: 'missing',
      why: 'late',
      measure: 'study',
    });
  });
});

describe('a gap', () => {
  it('keeps its reason and the measure that left it', () => {
    const late = [cell('plan', 12), cell('benefit', missing('late'))];
    expect(valueOf(SHARE, delivered(late))).toEqual({ kind: 'missing', why: 'late', measure: 'benefit' });
    expect(valueOf(SHARE, delivered([cell('benefit', 40)]))).toMatchObject({ why: 'not-delivered' });
  });

  it('is what a denominator of zero leaves, and a part larger than its whole', () => {
    const gap = { kind: 'missing', why: 'not-applicable', measure: 'benefit' };
    expect(valueOf(SHARE, delivered([cell('plan', 0), cell('benefit', 0)]))).toEqual(gap);
    expect(valueOf(SHARE, delivered([cell('plan', 9), cell('benefit', 8)]))).toEqual(gap);
  });

  it('in the opening stock is a gap in the rate', () => {
    const given = [cell('left', 30), cell('benefit', 100)];
    const without = valueOf(RATE, delivered(given, { opening: new Map() }));
    expect(without).toEqual({ kind: 'missing', why: 'not-yet-available', measure: 'benefit' });
    const half = new Map([['benefit', [figure(120), missing('late')]]]);
    expect(valueOf(RATE, delivered(given, { opening: half }))).toMatchObject({
      kind: 'missing',
      why: 'late',
    });
  });
});

describe('the opening stock', () => {
  const given = [cell('left', 30), cell('benefit', 100)];

  it('of a merged municipality is that of its predecessors together, each an ingredient by itself', () => {
    const opening = new Map([['benefit', [figure(120), figure(80)]]]);
    expect(valueOf(RATE, delivered(given, { opening }))).toMatchObject({
      denominator: 150,
      ingredients: [
        { measure: 'left', taken: 'in-quarter', value: 30 },
        { measure: 'benefit', taken: 'in-quarter', value: 100 },
        { measure: 'benefit', taken: 'opening', value: 120 },
        { measure: 'benefit', taken: 'opening', value: 80 },
      ],
    });
  });

  it('that is not exact counts against the rate like a closing stock', () => {
    const rounded = new Map([['benefit', [figure(200, 'rounded')]]]);
    expect(valueOf(RATE, delivered(given, { opening: rounded }))).toMatchObject({
      kind: 'figure',
      grade: 'B',
    });
    const bound = new Map([['benefit', [figure(200, 'at-least')]]]);
    expect(valueOf(RATE, delivered(given, { opening: bound }))).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'precision', measure: 'benefit', precision: 'at-least' }],
    });
  });
});

describe('the grade', () => {
  const both = (more: Partial<Observation>) => [cell('plan', 12, more), cell('benefit', 40)];
  const profile = (answer: string) => delivered(both({}), { profile: { counting: answer } });

  it('is A when nothing differs', () => {
    expect(valueOf(SHARE, delivered(both({})))).toMatchObject({ grade: 'A', reasons: [] });
  });

  it('is B, with the reason, for a difference that the catalogue calls small or a rounded figure', () => {
    expect(valueOf(SHARE, profile('persons-and-partners'))).toMatchObject({
      grade: 'B',
      reasons: [{ code: 'profile-differs', question: 'counting', answer: 'persons-and-partners' }],
    });
    expect(valueOf(SHARE, delivered(both({ cell: figure(12, 'approximate') })))).toMatchObject({
      grade: 'B',
    });
  });

  it.each([
    ['another unit', both({ unit: 'benefits' }), 'unit-differs'],
    ['another day', both({ period: { end: '2026-02-15' } }), 'period-differs'],
    ['a bound instead of a number', both({ cell: figure(12, 'at-least') }), 'precision'],
  ])('is C for %s: refused, with what was delivered', (_claim, observations, code) => {
    expect(valueOf(SHARE, delivered(observations))).toMatchObject({
      kind: 'refused',
      reasons: [{ code, grade: 'C', measure: 'plan' }],
      numerator: 12,
      denominator: 40,
      measures: ['plan', 'benefit'],
    });
  });

  it.each([
    ['that differs on what matters', 'benefits', 'profile-differs'],
    ['that is not in the list', 'unknown', 'profile-unknown'],
  ])('is C for an answer %s', (_claim, answer, code) => {
    expect(valueOf(SHARE, profile(answer))).toMatchObject({
      kind: 'refused',
      reasons: [{ code, grade: 'C' }],
    });
  });

  it('is C for a question that was never answered, and untouched by questions of other indicators', () => {
    const silent = delivered(both({}), { profile: {} });
    expect(valueOf(SHARE, silent)).toMatchObject({ reasons: [{ code: 'profile-unknown' }] });
    expect(valueOf({ ...SHARE, profileQuestions: [] }, silent)).toMatchObject({ grade: 'A' });
  });

  it('that is C goes before a gap below the line, and shows the closing stock, not a mean nobody delivered', () => {
    const year = { period: { start: '2025-04-01', end: '2026-03-31' } };
    const given = [cell('left', 30, year), cell('benefit', 100)];
    const value = { kind: 'refused', numerator: 30, denominator: 100 };
    expect(valueOf(RATE, delivered(given))).toMatchObject(value);
    expect(valueOf(RATE, delivered(given, { opening: new Map() }))).toMatchObject(value);
  });
});

describe('a figure over several periods', () => {
  const year = { period: { start: '2025-04-01', end: '2026-03-31' } };
  const since = { period: { end: '2026-03-31' } };

  it('counts over the standard period, wherever it stands in the file', () => {
    expect(valueOf(COUNT, delivered([cell('left', 120, year), cell('left', 37)]))).toMatchObject({
      value: 37,
    });
  });

  it('counts over the longest one when the standard period is not there, and is refused with it', () => {
    const month = { period: { start: '2026-03-01', end: '2026-03-31' } };
    const given = [cell('left', 9, month), cell('left', 300, since), cell('left', 120, year)];
    expect(valueOf(COUNT, delivered(given))).toMatchObject({ kind: 'refused', numerator: 120 });
  });

  it('is never a category or a percentage', () => {
    const category = cell('left', 5, { dimension: 'sex', category: 'men' });
    const percentage = cell('left', 44, { unit: 'percent' });
    expect(valueOf(COUNT, delivered([category, percentage]))).toMatchObject({ kind: 'missing' });
  });
});

describe('a lookalike', () => {
  const twin = [cell('guided', 61), cell('caseload', 174)];

  it('is refused under the name of the indicator, and shown as what it is', () => {
    expect(valueOf(RATE, delivered(twin))).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'other-measure', grade: 'C', expected: 'left', found: 'guided' }],
      numerator: 61,
      denominator: 174,
      measures: ['guided', 'caseload'],
    });
  });

  it('is not looked at when the measure itself was delivered', () => {
    const given = [...twin, cell('left', 30), cell('benefit', 100)];
    expect(valueOf(RATE, delivered(given))).toMatchObject({ kind: 'figure', numerator: 30 });
  });
});
