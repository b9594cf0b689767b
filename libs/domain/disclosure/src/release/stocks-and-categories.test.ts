import type { Indicator, IndicatorFigure, Ingredient, Quarter } from '@ijkpunt/model';
import { linearSolver } from '@ijkpunt/solver';
import { describe, expect, it } from 'vitest';
import type { OpenCategory, OpenRelease, OpenSlice } from './open-release.ts';
import { attackRelease, protect } from './protect.ts';

const solver = await linearSolver();
const texts = { nl: '', en: '' };
const PLACES = ['GM0000', 'GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005', 'GM0006', 'GM0007'];
const [FIRST = ''] = PLACES;

function indicator(method: Indicator['method'], above: string, below?: Indicator['denominator']): Indicator {
  const words = { slug: above, label: texts, explanation: texts, caution: texts, unit: 'persons' } as const;
  const rest = { direction: 'none', profileQuestions: [], lookalikes: [], numerator: [above] } as const;
  return { code: `${above}/${method}`, ...words, ...rest, method, denominator: below };
}

const COUNT = indicator('count', 'all');
const RATE = indicator('rate', 'left', { measures: ['all'], taken: 'mean-of-opening-and-closing' });
const SHARE = indicator('share', 'plan', { measures: ['all'], taken: 'same-period' });

const counted = (measure: string, value: number, more: Partial<Ingredient> = {}): Ingredient => ({
  ...{ measure, taken: 'in-quarter', value, countsPeople: true },
  ...more,
});

function figure(
  numerator: number,
  ingredients: readonly Ingredient[],
  denominator?: number,
): IndicatorFigure {
  const value = denominator === undefined ? numerator : numerator / denominator;
  return { kind: 'figure', value, numerator, denominator, grade: 'A', reasons: [], ingredients };
}

const slice = (of: Indicator, quarter: Quarter, values: readonly IndicatorFigure[]): OpenSlice => ({
  indicator: of,
  quarter,
  values: values.map((value, at) => ({ municipality: String(PLACES[at]), value })),
});

const stock = (quarter: Quarter, ...values: readonly number[]): OpenSlice =>
  slice(
    COUNT,
    quarter,
    values.map((value) => figure(value, [counted('all', value)])),
  );

const BARE: Omit<OpenRelease, 'slices'> = {
  ...{ threshold: 10, categories: [], nested: [], sums: [], groups: [], insiders: [], withheld: [] },
};

/** Cells that can be told when only the sensitive are hidden; with the secondary step none may be left. */
async function toldBare(release: OpenRelease): Promise<readonly string[]> {
  const leaks = async (primaryOnly: boolean) => {
    const made = await protect(solver, release, { primaryOnly });
    return (await attackRelease(solver, made, made)).report.leaks;
  };
  expect(await leaks(false)).toEqual([]);
  return (await leaks(true)).map(({ cell }) => cell);
}

describe('a mean of a category', () => {
  it('tells of the stocks that it is made of', async () => {
    // Men 60 and 60, women 0 and 6: the mean of men is shown, and so are both stocks of everybody.
    const men = PLACES.map(() => ({ opening: 60, closing: 60 }));
    const women = PLACES.map((_, at) =>
      at === 0 ? { opening: 0, closing: 6 } : { opening: 40, closing: 40 },
    );
    const category = (name: string, stocks: typeof men, numerator: number): OpenCategory => ({
      ...{ indicator: RATE, quarter: '2024Q2', dimension: 'sex', category: name },
      counts: stocks.map((own, at) => ({
        municipality: String(PLACES[at]),
        numerator: at === 0 && name === 'women' ? 0 : numerator,
        denominator: (own.opening + own.closing) / 2,
        stocks: own,
      })),
    });
    const whole = men.map((own, at) => {
      const [opening, closing] = [
        own.opening + Number(women[at]?.opening),
        own.closing + Number(women[at]?.closing),
      ];
      const left = at === 0 ? 15 : 30;
      const parts = [
        counted('left', left),
        counted('all', closing),
        counted('all', opening, { taken: 'opening' }),
      ];
      return figure(left, parts, (opening + closing) / 2);
    });
    const told = await toldBare({
      ...BARE,
      slices: [
        stock('2024Q1', 60, ...PLACES.slice(1).map(() => 100)),
        stock('2024Q2', 66, ...PLACES.slice(1).map(() => 100)),
        slice(RATE, '2024Q2', whole),
      ],
      categories: [category('men', men, 15), category('women', women, 15)],
    });
    expect(told).toContain(`all[sex=women]@${FIRST}/2024Q2`);
  });
});

describe('a category of a figure that its municipality keeps to itself', () => {
  it('is kept as the figure is, however large', async () => {
    const category = (name: string, ...pairs: readonly (readonly [number, number])[]): OpenCategory => ({
      ...{ indicator: SHARE, quarter: '2024Q1', dimension: 'sex', category: name },
      counts: pairs.map(([numerator, denominator], at) => ({
        municipality: String(PLACES[at]),
        numerator,
        denominator,
      })),
    });
    const share = (x: number, n: number) => figure(x, [counted('plan', x), counted('all', n)], n);
    const told = await toldBare({
      ...BARE,
      slices: [slice(SHARE, '2024Q1', [share(150, 300), share(200, 400), share(220, 440)])],
      categories: [
        category('men', [80, 160], [100, 200], [120, 240]),
        category('women', [70, 140], [100, 200], [100, 200]),
      ],
      groups: [{ kind: 'nation', code: 'nl', municipalities: PLACES.slice(0, 3) }],
      withheld: [{ municipality: FIRST, indicator: SHARE.code }],
    });
    expect(told).toContain(`plan[sex=men]@${FIRST}/2024Q1`);
  });
});

describe('the stock of a predecessor', () => {
  it('is the one that it closed with: the mean of its successor minus the other tells it', async () => {
    // 400 and 4 became one, which closes at 420: 2 x 412 - 420 - 400 = 4.
    const [successor = '', large = '', small = ''] = PLACES;
    const opening = (of: string, value: number) => counted('all', value, { taken: 'opening', of });
    const merged = figure(
      30,
      [counted('left', 30), counted('all', 420), opening(large, 400), opening(small, 4)],
      412,
    );
    const before = stock('2024Q4', 500, 400, 4);
    const told = await toldBare({
      ...BARE,
      slices: [
        { ...before, values: before.values.slice(1) },
        stock('2025Q1', 420),
        slice(RATE, '2025Q1', [merged]),
      ],
      insiders: [{ name: successor, municipalities: [successor] }],
    });
    expect(told).toEqual([`all@${small}/2024Q4`]);
  });
});
