import type { Indicator, MunicipalityCode } from '@ijkpunt/model';
import { isSmall, SMALLEST_BASE } from '../small-counts.ts';
import type { CellBook } from './cell-book.ts';
import type { OpenCategory } from './open-release.ts';
import { noteRest, type BookRules, type ValueCells } from './value-cells.ts';

/** From this share of its values up that could be shown, a breakdown is offered per municipality; else per group only. */
export const OFFERED_FROM = 0.8;

type Counts = OpenCategory['counts'][number];

/** Which breakdowns can be offered per municipality, by `indicator/dimension`. */
export function offeredBreakdowns(
  categories: readonly OpenCategory[],
  threshold: number,
): ReadonlySet<string> {
  const seen = new Map<string, { shown: number; all: number }>();
  for (const category of categories) {
    const key = breakdownOf(category);
    const tally = seen.get(key) ?? { shown: 0, all: 0 };
    seen.set(key, tally);
    for (const counts of category.counts) {
      if (counts.denominator === 0) continue;
      tally.all += 1;
      if (couldBeShown(counts, threshold)) tally.shown += 1;
    }
  }
  return new Set(
    [...seen].filter(([, { shown, all }]) => all > 0 && shown / all >= OFFERED_FROM).map(([key]) => key),
  );
}

export function breakdownOf({ indicator, dimension }: Pick<OpenCategory, 'indicator' | 'dimension'>): string {
  return `${indicator.code}/${dimension}`;
}

/** Whether the denominator is a mean of two stocks: it is noted twice, so that it is a whole number. */
export function takesMean({ denominator }: Indicator): boolean {
  return denominator?.taken === 'mean-of-opening-and-closing';
}

function couldBeShown({ numerator, denominator }: Counts, threshold: number): boolean {
  return !isSmall(numerator, threshold) && !isSmall(denominator, threshold) && denominator >= SMALLEST_BASE;
}

/** Where the counts of a category stand, by municipality. */
export type CategoryCells = ReadonlyMap<MunicipalityCode, ValueCells>;

/** The same count in a breakdown: of the numerator, or of the denominator as the indicator takes it. */
export interface CategoryNames {
  readonly above: (municipality: MunicipalityCode, category: string) => string;
  readonly below: (municipality: MunicipalityCode, category: string) => string;
}

/** Counts are the same, whichever indicator shows them: named by their measures. */
export function categoryNames({
  indicator,
  dimension,
  quarter,
}: Omit<OpenCategory, 'counts' | 'category'>): CategoryNames {
  const { numerator, denominator } = indicator;
  const mean = takesMean(indicator) ? '2 x mean ' : '';
  const name = (measure: string) => (municipality: MunicipalityCode, category: string) =>
    `${measure}[${dimension}=${category}]@${municipality}/${quarter}`;
  return { above: name(numerator.join('+')), below: name(mean + (denominator?.measures.join('+') ?? '')) };
}

/** Notes the counts of one category of all municipalities. */
export function noteCategory(
  book: CellBook,
  rules: BookRules & { readonly offered: ReadonlySet<string> },
  open: OpenCategory,
): CategoryCells {
  const names = categoryNames(open);
  const { threshold } = rules;
  const times = takesMean(open.indicator) ? 2 : 1;
  const isOffered = rules.offered.has(breakdownOf(open));
  const small = (count: number): number | undefined =>
    isSmall(count, threshold) ? threshold - 1 : undefined;
  return new Map(
    open.counts.map(({ municipality, numerator, denominator }): [MunicipalityCode, ValueCells] => {
      const insiders = rules.insidersOf(municipality);
      const above = book.note({
        name: names.above(municipality, open.category),
        value: numerator,
        width: small(numerator),
        insiders,
      });
      const below = book.note({
        name: names.below(municipality, open.category),
        value: times * denominator,
        width: times === 1 ? small(denominator) : undefined,
        insiders,
      });
      const rest = open.indicator.method === 'share' ? noteRest(book, threshold, above, below) : undefined;
      const never =
        !isOffered || denominator < SMALLEST_BASE || rules.isWithheld(municipality, open.indicator.code);
      if (!never) for (const cell of [above, below]) book.use(cell, 1);
      return [municipality, { shows: [above, below], rest, never }];
    }),
  );
}

/** Categories make their whole: of the municipalities that delivered all of them. */
export function relateCategories(
  book: CellBook,
  categories: readonly OpenCategory[],
  wholeOf: (municipality: MunicipalityCode) => ValueCells | undefined,
): void {
  const [first] = categories;
  if (first === undefined) return;
  const names = categoryNames(first);
  for (const { municipality } of first.counts) {
    const [above, below] = wholeOf(municipality)?.shows ?? [];
    for (const [whole, nameOf] of [
      [above, names.above],
      [below, names.below],
    ] as const) {
      const parts = categories.map(({ category }) => book.find(nameOf(municipality, category)));
      if (whole === undefined || parts.includes(undefined)) continue;
      book.relateOnce([whole, ...(parts as number[])]);
    }
  }
}
