import type { PageBreakdown } from '@ijkpunt/contract';
import type { CountedFigure, PublishedTotal, WithheldValue } from '@ijkpunt/model';

const HIDDEN: WithheldValue = { kind: 'withheld' };

/** Makes what counts come to: 6.1%, unless said otherwise. */
export function aCounted(changes: Partial<CountedFigure> = {}): CountedFigure {
  const figure = { value: 0.061, lower: 0.06, upper: 0.062, numerator: 5124, denominator: 84_000 };
  return { kind: 'figure', ...figure, ...changes };
}

export const NATION: PublishedTotal = {
  kind: 'nation',
  code: 'nl',
  contributing: 338,
  value: aCounted(),
};

const region = (code: string, contributing: number, value: PublishedTotal['value']): PublishedTotal => ({
  kind: 'labour-market-region',
  code,
  contributing,
  value,
});

/** The nation with two regions, of which one is withheld. */
export const TOTALS: readonly PublishedTotal[] = [
  NATION,
  region(
    'Zwolle',
    12,
    aCounted({ value: 0.072, lower: 0.06, upper: 0.085, numerator: 144, denominator: 2000 }),
  ),
  region('Gorinchem', 4, HIDDEN),
];

/** By sex, of which one category is withheld. */
export const BY_SEX: PageBreakdown = {
  dimension: { code: 'sex', label: { nl: 'Geslacht', en: 'Sex' } },
  categories: [
    { code: 'men', label: { nl: 'Mannen', en: 'Men' }, value: aCounted({ value: 0.07 }) },
    { code: 'women', label: { nl: 'Vrouwen', en: 'Women' }, value: HIDDEN },
  ],
};
