import type { Indicator, IndicatorFigure } from '@ijkpunt/model';
import { linearSolver } from '@ijkpunt/solver';
import { describe, expect, it } from 'vitest';
import type { Ledger } from './ledger.ts';
import type { OpenCategory, OpenRelease, OpenSlice } from './open-release.ts';
import { attackRelease, protect } from './protect.ts';

const solver = await linearSolver();
const texts = { nl: '', en: '' };

function counting(measure: string): Indicator {
  const words = { slug: measure, label: texts, explanation: texts, caution: texts, unit: 'persons' } as const;
  const rest = { direction: 'none', profileQuestions: [], lookalikes: [], denominator: undefined } as const;
  return { code: measure, ...words, ...rest, method: 'count', numerator: [measure] };
}

function count(measure: string, value: number): IndicatorFigure {
  const ingredients = [{ measure, taken: 'in-quarter', value, countsPeople: true }] as const;
  return { kind: 'figure', value, numerator: value, grade: 'A', reasons: [], ingredients };
}

/** One measure, of as many municipalities as there are values. */
function slice(measure: string, ...values: readonly number[]): OpenSlice {
  const places = values.map((value, at) => ({ municipality: `GM000${at}`, value: count(measure, value) }));
  return { indicator: counting(measure), quarter: '2018Q1', values: places };
}

const BARE: Omit<OpenRelease, 'slices'> = {
  threshold: 10,
  categories: [],
  nested: [],
  sums: [],
  groups: [],
  insiders: [],
  withheld: [],
};

async function out(release: OpenRelease, ledger?: Ledger, primaryOnly = false) {
  const made = await protect(solver, release, { ledger, primaryOnly });
  const { report, ledger: next } = await attackRelease(solver, made, made);
  const shown = made.slices.map(({ values }) =>
    values.map(({ value }) => (value.kind === 'figure' ? value.numerator : value.kind)),
  );
  const [totals = []] = made.slices.map((one) => (one.totals ?? []).map(({ value }) => value));
  return { shown, totals, report, ledger: next };
}

const sum = (total: string, ...parts: readonly string[]) =>
  ({ kind: 'measures-add-up', code: 'V04', asks: 'correction', label: texts, total, parts }) as const;
const nation = (...municipalities: readonly string[]) =>
  ({ kind: 'nation', code: 'nl', municipalities }) as const;
const alone = (code: string) => ({ name: code, municipalities: [code] });

describe('the notes to the council', () => {
  it('of Haarlem: 62 minus 53 does not give the 9 back', async () => {
    const open = {
      ...BARE,
      slices: [slice('all', 62), slice('some', 53), slice('few', 9)],
      sums: [sum('all', 'some', 'few')],
    };
    const { report } = await out(open, undefined, true);
    expect(report.leaks).toMatchObject([{ cell: 'few@GM0000/2018Q1', low: 9, high: 9 }]);
    const { shown, report: safe } = await out(open);
    expect(safe.leaks).toEqual([]);
    expect(shown.flat().filter((value) => value === 'withheld')).toHaveLength(2);
    expect(shown.flat()).not.toContain(9);
  });

  it('with starred cells: one star in a row of counts with a total is no star', async () => {
    const sums = [sum('all', 'a', 'b', 'c', 'd')];
    const slices = [slice('all', 122), slice('a', 64), slice('b', 31), slice('c', 22), slice('d', 5)];
    const { report } = await out({ ...BARE, slices, sums }, undefined, true);
    expect(report.leaks).toMatchObject([{ low: 5, high: 5 }]);
    const { shown, report: safe } = await out({ ...BARE, slices, sums });
    expect(safe).toMatchObject({ leaks: [], figures: { shown: 3, withheld: 2 } });
    // The smallest of the others goes with it.
    expect(shown.flat()).toEqual([122, 64, 31, 'withheld', 'withheld']);
  });
});

describe('a total of the others', () => {
  const open = (...values: readonly number[]): OpenRelease => ({
    ...BARE,
    slices: [slice('all', ...values)],
    groups: [nation(...values.map((_value, at) => `GM000${at}`))],
    insiders: values.map((_value, at) => alone(`GM000${at}`)),
  });

  it('minus the own figure tells nobody a neighbour', async () => {
    const { report } = await out(open(6, 7, 40), undefined, true);
    // Each of the two small ones takes its own from the rest.
    expect(report.leaks.map(({ insider }) => insider).sort()).toEqual(['GM0000', 'GM0001']);
    expect((await out(open(6, 7, 40))).report.leaks).toEqual([]);
  });

  it('counts those too whose own figure is withheld', async () => {
    const { shown, totals } = await out(open(6, 7, 8, 5, 40, 60));
    expect(shown.flat()).toEqual(['withheld', 'withheld', 'withheld', 'withheld', 40, 60]);
    expect(totals).toMatchObject([{ kind: 'figure', numerator: 126 }]);
  });
});

describe('a municipality that keeps a figure to itself', () => {
  it('cannot be computed, however large the figure is', async () => {
    const codes = ['GM0000', 'GM0001', 'GM0002', 'GM0003'];
    const open = { ...BARE, slices: [slice('all', 400, 300, 200, 100)], groups: [nation(...codes)] };
    const withheld = [{ municipality: 'GM0001', indicator: 'all' }];
    const { report } = await out({ ...open, withheld }, undefined, true);
    expect(report.leaks).toMatchObject([{ low: 300, high: 300 }]);
    const { shown, report: safe } = await out({ ...open, withheld });
    expect(safe.leaks).toEqual([]);
    expect(shown.flat()[1]).toBe('withheld');
    expect(safe.hidden).toContainEqual({
      indicator: 'all',
      quarter: '2018Q1',
      municipality: 'GM0001',
      why: 'withheld-by-municipality',
    });
  });
});

describe('a second release', () => {
  const open = (few: number, other: number): OpenRelease => ({
    ...BARE,
    slices: [slice('all', few + other + 50), slice('some', 50), slice('few', few), slice('other', other)],
    sums: [sum('all', 'some', 'few', 'other')],
  });

  it('does not show what the first one hid', async () => {
    const first = await out(open(4, 30));
    const [, , , other] = first.shown.flat();
    expect(other).toBe('withheld');
    // The small count is not small any more; shown, it would tell nothing of before by itself, but the rest would.
    const second = await out(open(12, 30), first.ledger);
    expect(second.report.leaks).toEqual([]);
    expect(second.ledger.cells.map(({ name }) => name).filter((name) => name.includes('before'))).not.toEqual(
      [],
    );
  });

  it('that is the same is proven by what proved the first, and shows the same', async () => {
    const first = await out(open(4, 30));
    const second = await out(open(4, 30), first.ledger);
    expect(second.shown).toEqual(first.shown);
    expect(second.report.attack).toMatchObject({ proven: 1, parts: 0 });
    expect(second.ledger.witnesses).toEqual(first.ledger.witnesses);
  });
});

describe('a breakdown', () => {
  const share: Indicator = {
    ...counting('plan'),
    method: 'share',
    denominator: { measures: ['benefit'], taken: 'same-period' },
  };
  const category = (name: string, ...counts: readonly (readonly [number, number])[]): OpenCategory => ({
    indicator: share,
    quarter: '2018Q1',
    dimension: 'sex',
    category: name,
    counts: counts.map(([numerator, denominator], at) => ({
      municipality: `GM000${at}`,
      numerator,
      denominator,
    })),
  });
  const whole = (x: number, n: number): IndicatorFigure => ({
    ...count('plan', x),
    value: x / n,
    denominator: n,
    ingredients: [
      { measure: 'plan', taken: 'in-quarter', value: x, countsPeople: true },
      { measure: 'benefit', taken: 'in-quarter', value: n, countsPeople: true },
    ],
  });
  const release = (categories: readonly OpenCategory[], wholes: readonly IndicatorFigure[]): OpenRelease => ({
    ...BARE,
    slices: [
      {
        indicator: share,
        quarter: '2018Q1',
        values: wholes.map((value, at) => ({ municipality: `GM000${at}`, value })),
      },
    ],
    categories,
    groups: [nation('GM0000', 'GM0001', 'GM0002')],
  });

  it('is told per municipality where most of it can be shown, and its categories tell no small one', async () => {
    const men = category('men', [40, 80], [30, 70], [35, 75]);
    const women = category('women', [50, 90], [60, 100], [70, 110]);
    const made = await protect(
      solver,
      release([men, women], [whole(90, 170), whole(90, 170), whole(105, 185)]),
    );
    expect((await attackRelease(solver, made, made)).report.leaks).toEqual([]);
    expect(made.breakdowns.map(({ values }) => values.map(({ value }) => value.kind))).toEqual([
      ['figure', 'figure', 'figure'],
      ['figure', 'figure', 'figure'],
    ]);
  });

  it('is told for groups alone where it would hide too much', async () => {
    const men = category('men', [4, 30], [3, 20], [5, 25]);
    const women = category('women', [20, 40], [6, 30], [7, 35]);
    const made = await protect(solver, release([men, women], [whole(24, 70), whole(9, 50), whole(12, 60)]));
    expect((await attackRelease(solver, made, made)).report.leaks).toEqual([]);
    expect(made.breakdowns.every(({ values }) => values.length === 0)).toBe(true);
    expect(made.breakdowns[1]?.totals).toMatchObject([{ contributing: 3 }]);
  });
});
