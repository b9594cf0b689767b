import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExplainStep, Indicator, IndicatorFigure, Ingredient } from '@ijkpunt/model';
import { rateInterval } from '../rate.ts';
import { wilson } from '../wilson.ts';
import { explainFigure, explainYear } from './explanation.ts';

const RATE = {
  method: 'rate',
  numerator: ['left'],
  denominator: { measures: ['benefit'], taken: 'mean-of-opening-and-closing' },
} as unknown as Indicator;
const SHARE = {
  ...RATE,
  method: 'share',
  denominator: { measures: ['benefit'], taken: 'same-period' },
} as Indicator;

function figureOf(x: number, n: number, ingredients: readonly Ingredient[] = []): IndicatorFigure {
  const parts = { kind: 'figure', grade: 'A', reasons: [] } as const;
  return { ...parts, value: x / n, numerator: x, denominator: n, ingredients };
}

function step<Kind extends ExplainStep['kind']>(steps: readonly ExplainStep[], kind: Kind) {
  return steps.find((one): one is Extract<ExplainStep, { kind: Kind }> => one.kind === kind);
}

describe('the explanation of a figure', () => {
  it('comes to the very limits that the figure has', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (x, rest) => {
        const n = x + rest + 1;
        const share = step(explainFigure(SHARE, figureOf(x, n), undefined), 'wilson')!;
        expect({ lower: share.lower, upper: share.upper }).toEqual(wilson(x, n));
        const kind = x < 10 ? 'exact-poisson' : 'byar';
        const rate = step(explainFigure(RATE, figureOf(x, n), undefined), kind)!;
        expect({ lower: rate.lower, upper: rate.upper }).toEqual(rateInterval(x, n));
      }),
    );
  });

  it('names the stock at the beginning of each predecessor, and the stock at the end', () => {
    const stock = (value: number, taken: Ingredient['taken']) => ({
      measure: 'benefit',
      taken,
      value,
      countsPeople: true,
    });
    const figure = figureOf(20, 400, [
      stock(440, 'in-quarter'),
      stock(100, 'opening'),
      stock(260, 'opening'),
    ]);
    expect(step(explainFigure(RATE, figure, undefined), 'mean-of-stocks')).toEqual({
      kind: 'mean-of-stocks',
      measures: ['benefit'],
      opening: [100, 260],
      closing: 440,
      value: 400,
    });
  });

  it('of a count is the count', () => {
    const { denominator: _none, ...count } = figureOf(7, 1);
    expect(explainFigure({ ...RATE, method: 'count' }, count, undefined)).toEqual([
      { kind: 'numerator', measures: ['left'], value: 7 },
    ]);
  });

  it('of a year adds four quarters up, and is not there with three', () => {
    const series = new Map([
      ['2025Q1', figureOf(10, 100)],
      ['2025Q2', figureOf(12, 110)],
      ['2025Q3', figureOf(8, 90)],
      ['2025Q4', figureOf(10, 100)],
    ] as const);
    const year = explainYear(series, '2025Q4', figureOf(40, 100));
    expect(year).toMatchObject({ kind: 'rolling-year', numerator: 40, denominator: 100, value: 0.4 });
    expect(explainYear(series, '2026Q1', figureOf(40, 100))).toBeUndefined();
  });
});
