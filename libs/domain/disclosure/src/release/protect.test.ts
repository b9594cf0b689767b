import type { Indicator, IndicatorFigure, IndicatorValue, Ingredient, PublishedSlice } from '@ijkpunt/model';
import { linearSolver } from '@ijkpunt/solver';
import { describe, expect, it } from 'vitest';
import type { Disclosed } from '../disclosed.ts';
import type { OpenRelease, OpenSlice } from './open-release.ts';
import { attackRelease, protect } from './protect.ts';

const solver = await linearSolver();

const QUARTER = '2026Q1';
const THRESHOLD = 10;
const texts = { nl: '', en: '' };

function indicator(method: Indicator['method'], numerator: string, denominator?: string): Indicator {
  const words = { slug: 'i', label: texts, explanation: texts, caution: texts };
  const rest = { unit: 'percent', direction: 'higher', profileQuestions: [], lookalikes: [] } as const;
  const below =
    denominator === undefined ? undefined : { measures: [denominator], taken: 'same-period' as const };
  return {
    code: `${numerator}/${denominator ?? ''}`,
    ...words,
    ...rest,
    method,
    numerator: [numerator],
    denominator: below,
  };
}

const PLAN = indicator('share', 'plan', 'benefit');
const RATE = indicator('rate', 'left', 'benefit');
const RATIO = indicator('ratio', 'caseload', 'posts');
const COUNT = indicator('count', 'benefit');

/** The same, over the mean of an opening and a closing stock. */
const overMean = (of: Indicator): Indicator => ({
  ...of,
  denominator: of.denominator && { ...of.denominator, taken: 'mean-of-opening-and-closing' },
});
const MEAN = overMean(RATE);

const counted = (measure: string, value: number, more: Partial<Ingredient> = {}): Ingredient => ({
  measure,
  taken: 'in-quarter',
  value,
  countsPeople: true,
  ...more,
});

function figureOf(
  { numerator: [above = ''], denominator }: Indicator,
  x: number,
  n?: number,
): IndicatorFigure {
  const parts = { kind: 'figure', numerator: x, grade: 'A', reasons: [] } as const;
  if (n === undefined) return { ...parts, value: x, ingredients: [counted(above, x)] };
  const [below = ''] = denominator?.measures ?? [];
  const ingredients = [counted(above, x), counted(below, n, { countsPeople: below !== 'posts' })];
  return { ...parts, value: x / n, lower: 0, upper: 1, denominator: n, ingredients };
}

function slice(of: Indicator, ...values: readonly IndicatorValue[]): OpenSlice {
  const places = values.map((value, at) => ({ municipality: `GM000${at}`, value }));
  return { indicator: of, quarter: QUARTER, values: places };
}

const shares = (...pairs: readonly (readonly [number, number])[]): OpenSlice =>
  slice(PLAN, ...pairs.map(([x, n]) => figureOf(PLAN, x, n)));

const BARE: Omit<OpenRelease, 'slices'> = {
  threshold: THRESHOLD,
  categories: [],
  nested: [],
  sums: [],
  groups: [],
  insiders: [],
  withheld: [],
};

/** Protected, and attacked: what these tests look at holds. */
async function released(slices: readonly OpenSlice[], more: Partial<OpenRelease> = {}) {
  const made = await protect(solver, { ...BARE, slices, ...more });
  expect((await attackRelease(solver, made, made)).report).toMatchObject({ leaks: [], contradictions: 0 });
  return made.slices;
}

async function kindsIn(
  slices: readonly OpenSlice[],
  more: Partial<OpenRelease> = {},
): Promise<readonly string[]> {
  return (await released(slices, more)).flatMap(({ values }) => values.map(({ value }) => value.kind));
}

describe('a release', () => {
  it('is refused with a threshold below five', async () => {
    await expect(released([], { threshold: 4 })).rejects.toThrow(RangeError);
    expect(await released([], { threshold: 5 })).toEqual([]);
  });

  it('that did not go through protection is not disclosed', async () => {
    const publish = (slices: Disclosed<readonly PublishedSlice[]>): number => slices.length;
    const raw: readonly PublishedSlice[] = [];
    // @ts-expect-error -- only protect makes something that may be published
    expect(publish(raw)).toBe(0);
    expect(publish(await released([]))).toBe(0);
  });

  it('holds neither the ingredients of a value nor anything of a withheld one', async () => {
    const [open] = await released([shares([60, 120], [7, 120])]);
    expect(open?.values[0]?.value).toMatchObject({ kind: 'figure', numerator: 60 });
    expect(open?.values[0]?.value).not.toHaveProperty('ingredients');
    expect(open?.values[1]?.value).toEqual({ kind: 'withheld' });
  });

  it('withholds a figure that does not say what it was made of', async () => {
    const { ingredients: _unknown, ...bare } = figureOf(PLAN, 60, 120);
    expect(await kindsIn([slice(PLAN, bare)])).toEqual(['withheld']);
  });
});

describe('a value', () => {
  it.each([
    ['with a small numerator is withheld', PLAN, 9, 120, 'withheld'],
    ['with a numerator at the threshold is shown', PLAN, 10, 120, 'figure'],
    ['of zero is shown', PLAN, 0, 120, 'figure'],
    ['that leaves a small rest is withheld', PLAN, 111, 120, 'withheld'],
    ['that leaves a rest at the threshold is shown', PLAN, 110, 120, 'figure'],
    ['of everyone in a small group is withheld', PLAN, 49, 49, 'withheld'],
    ['of everyone in a large group is shown', PLAN, 50, 50, 'figure'],
    ['of nobody in a base below twenty is withheld', PLAN, 0, 19, 'withheld'],
    ['that is a rate may leave a small rest', RATE, 111, 120, 'figure'],
    ['that is a rate over a base below twenty is withheld', RATE, 12, 19.5, 'withheld'],
    ['per post may have few posts', RATIO, 80, 1.5, 'figure'],
    ['per post has not few people', RATIO, 8, 1.5, 'withheld'],
    ['that is a small count is withheld', COUNT, 9, undefined, 'withheld'],
    ['that is a count of zero is shown', COUNT, 0, undefined, 'figure'],
  ] as const)('%s', async (_claim, of, x, n, kind) => {
    expect(await kindsIn([slice(of, figureOf(of, x, n))])).toEqual([kind]);
  });

  it('is withheld when the opening stock was small and the closing one is shown: the mean would tell it', async () => {
    const opening = (value: number) => counted('benefit', value, { taken: 'opening' });
    const rate = (...open: readonly number[]): IndicatorFigure => ({
      ...figureOf(MEAN, 20, (80 + open.reduce((sum, one) => sum + one, 0)) / 2),
      ingredients: [counted('left', 20), counted('benefit', 80), ...open.map(opening)],
    });
    const closing = slice(COUNT, figureOf(COUNT, 80), figureOf(COUNT, 80));
    const shown = ['figure', 'figure'];
    const [, second, , mean] = await kindsIn([closing, slice(MEAN, rate(40), rate(7))]);
    expect([second, mean]).toContain('withheld');
    // Alone the mean tells of the sum of two, and of neither.
    expect(await kindsIn([slice(MEAN, rate(40), rate(7))])).toEqual(shown);
    // After a merger: of the two that the municipality was made of one had few, and the other may have had many.
    expect(await kindsIn([closing, slice(MEAN, rate(30, 10), rate(33, 7))])).toEqual([...shown, ...shown]);
  });
});

describe('the rest of a whole', () => {
  const rule = (part: string, whole: string, category?: string) =>
    ({
      kind: 'part-of-whole',
      code: 'V08',
      asks: 'correction',
      label: texts,
      part: category === undefined ? { measure: part } : { measure: part, dimension: 'sex', category },
      whole: { measure: whole },
    }) as const;
  const count = (measure: string, x: number): OpenSlice => {
    const of = indicator('count', measure);
    return slice(of, figureOf(of, x));
  };

  it('that is small withholds the part, whichever indicators the two stand in', async () => {
    const nested = [rule('young', 'benefit')];
    expect(await kindsIn([count('young', 95), count('benefit', 100)], { nested })).toEqual([
      'withheld',
      'figure',
    ]);
    expect(await kindsIn([count('young', 90), count('benefit', 100)], { nested })).toEqual([
      'figure',
      'figure',
    ]);
    expect(await kindsIn([count('young', 95), count('benefit', 100)])).toEqual(['figure', 'figure']);
  });

  it('is found by way of a third measure', async () => {
    const nested = [rule('young', 'benefit'), rule('benefit', 'resident')];
    const slices = [count('young', 95), count('benefit', 95), count('resident', 100)];
    const without = [count('young', 95), count('resident', 100)];
    // Without the largest nothing can be subtracted from it.
    for (const rules of [nested, nested.toReversed()]) {
      expect(await kindsIn(slices, { nested: rules })).toEqual(['figure', 'figure', 'withheld']);
    }
    expect(await kindsIn(without, { nested: [rule('young', 'resident')] })).toContain('withheld');
  });

  it('that is nobody withholds the part of a small group', async () => {
    const nested = [rule('young', 'benefit')];
    expect(await kindsIn([count('young', 49), count('benefit', 49)], { nested })).toEqual([
      'withheld',
      'figure',
    ]);
    expect(await kindsIn([count('young', 0), count('benefit', 0)], { nested })).toEqual(['figure', 'figure']);
  });

  it('of a share also withholds the count of its numerator', async () => {
    expect(await kindsIn([shares([95, 100]), count('plan', 95), count('benefit', 100)])).toEqual([
      'withheld',
      'withheld',
      'figure',
    ]);
  });

  it('is told by a mean: of whole, mean and closing stock one is withheld', async () => {
    const nested = [rule('young', 'benefit')];
    const mean: IndicatorFigure = {
      ...figureOf(indicator('rate', 'left', 'young'), 20, 100),
      ingredients: [counted('left', 20), counted('young', 105), counted('young', 95, { taken: 'opening' })],
    };
    const before = { ...count('benefit', 100), quarter: '2025Q4' } as const;
    const now = slice(overMean(indicator('rate', 'left', 'young')), mean);
    const [whole, rate, closing] = await kindsIn([before, now, count('young', 105)], { nested });
    expect([whole, rate, closing]).toContain('withheld');
  });

  it('says nothing when the rule is about one category', async () => {
    const nested = [rule('benefit', 'benefit', 'men')];
    expect(await kindsIn([count('benefit', 40)], { nested })).toEqual(['figure']);
  });
});

describe('a refused value', () => {
  const reasons = [{ code: 'precision', grade: 'C', measure: 'plan', precision: 'at-least' }] as const;
  const refused = (numerator: number, denominator: number): IndicatorValue => ({
    kind: 'refused',
    reasons,
    measures: ['plan', 'benefit'],
    numerator,
    denominator,
  });
  const inWords = { kind: 'refused', reasons, measures: ['plan', 'benefit'] };

  it.each([
    [60, 120, refused(60, 120)],
    [0, 120, refused(0, 120)],
    [9, 120, inWords],
    [60, 9, inWords],
    [115, 120, inWords],
  ])('of %d in %d keeps no count that is small, nor one that leaves a small rest', async (x, n, expected) => {
    expect((await released([slice(PLAN, refused(x, n))]))[0]?.values[0]?.value).toEqual(expected);
  });

  it('of a lookalike is held against the counts that it really has', async () => {
    const twin: IndicatorValue = {
      kind: 'refused',
      reasons: [{ code: 'other-measure', grade: 'C', expected: 'left', found: 'plan' }],
      measures: ['plan', 'benefit'],
      numerator: 115,
      denominator: 120,
    };
    const gap: IndicatorValue = { kind: 'missing', why: 'late', measure: 'benefit' };
    const [, shown] = await released([shares([110, 120]), slice(RATE, gap, twin)]);
    expect(shown?.values[1]?.value).not.toHaveProperty('numerator');
  });

  it('never gives a rank, and a gap stays the gap it is', async () => {
    const gap: IndicatorValue = { kind: 'missing', why: 'late', measure: 'benefit' };
    const [open] = await released([slice(PLAN, refused(60, 120), gap)]);
    expect(open?.values.map(({ value }) => value)).toEqual([refused(60, 120), gap]);
  });
});

describe('ranks and quartiles', () => {
  const shown = [
    [20, 100],
    [30, 100],
    [40, 100],
    [50, 100],
    [60, 100],
  ] as const;

  it('are over the shown values only, as if the withheld were not there', async () => {
    const [with_] = await released([shares(...shown, [99, 100], [1, 100])]);
    const [without] = await released([shares(...shown)]);
    expect(with_?.distribution).toEqual(without?.distribution);
    expect(with_?.values.slice(0, 5)).toEqual(without?.values);
    expect(with_?.distribution).toMatchObject({ contributing: 5, median: 0.4 });
  });

  it('are not there when fewer than five values are shown', async () => {
    const [open] = await released([shares(...shown.slice(1), [1, 100])]);
    expect(open?.distribution).toBeUndefined();
    expect(open?.values.some(({ value }) => 'rank' in value)).toBe(false);
  });
});
