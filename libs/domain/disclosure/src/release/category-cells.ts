import { shifted, takesMean, type MunicipalityCode, type Quarter } from '@ijkpunt/model';
import { isSmall, SMALLEST_BASE } from '../small-counts.ts';
import type { CellBook } from './cell-book.ts';
import type { OpenCategory } from './open-release.ts';
import { nameOf } from './counts.ts';
import { relateIfTrue } from './place-rests.ts';
import { noteMean, noteRest, widthOf, type BookRules, type ValueCells } from './value-cells.ts';

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

function couldBeShown({ numerator, denominator }: Counts, threshold: number): boolean {
  return !isSmall(numerator, threshold) && !isSmall(denominator, threshold) && denominator >= SMALLEST_BASE;
}

/** Where the counts of a category stand, by municipality. */
export type CategoryCells = ReadonlyMap<MunicipalityCode, ValueCells>;

/** What stands behind the code of a measure for the count of one category. */
export function suffixOf({ dimension, category }: Pick<OpenCategory, 'dimension' | 'category'>): string {
  return `[${dimension}=${category}]`;
}

/** Notes the counts of one category of all municipalities. A mean is told only where the stocks are known that it is made of. */
export function noteCategory(
  book: CellBook,
  rules: BookRules & { readonly offered: ReadonlySet<string> },
  open: OpenCategory,
): CategoryCells {
  const isOffered = rules.offered.has(breakdownOf(open));
  return new Map(
    open.counts.flatMap((counts): [MunicipalityCode, ValueCells][] => {
      if (takesMean(open.indicator) && counts.stocks === undefined) return [];
      const [above, below] = notedCounts(book, rules, open, counts);
      const rest =
        open.indicator.method === 'share' ? noteRest(book, rules.threshold, above, below) : undefined;
      const withheld = rules.isWithheld(counts.municipality, open.indicator.code);
      const never = !isOffered || counts.denominator < SMALLEST_BASE || withheld;
      if (!never) for (const cell of [above, below]) book.use(cell, 1);
      return [[counts.municipality, { shows: [above, below], rest, never }]];
    }),
  );
}

/** Counts are the same, whichever indicator shows them: named by their measures, and of which quarter. */
function notedCounts(
  book: CellBook,
  rules: BookRules,
  open: OpenCategory,
  { municipality, numerator, denominator, stocks }: Counts,
): readonly [above: number, below: number] {
  const { indicator, quarter } = open;
  const withheld = rules.isWithheld(municipality, indicator.code);
  const insiders = rules.insidersOf(municipality);
  const note = (measures: readonly string[], of: Quarter, value: number): number =>
    book.note({
      name: nameOf({ measure: measures.join('+') + suffixOf(open), place: `${municipality}/${of}` }),
      value,
      width: widthOf({ value, countsPeople: true }, rules, withheld),
      insiders,
    });
  const above = note(indicator.numerator, quarter, numerator);
  const { measures = [] } = indicator.denominator ?? {};
  if (stocks === undefined) return [above, note(measures, quarter, denominator)];
  const closing = note(measures, quarter, stocks.closing);
  const opening = note(measures, shifted(quarter, -1), stocks.opening);
  const of = { measure: measures.join('+') + suffixOf(open), place: `${municipality}/${quarter}` };
  return [above, noteMean(book, of, { stocks: [closing, opening], insiders })];
}

/** Categories make their whole, of the municipalities that delivered all of them: in the counts of a value, and in stocks. */
export function relateCategories(
  book: CellBook,
  { family, cells }: { readonly family: readonly OpenCategory[]; readonly cells: readonly CategoryCells[] },
  wholeOf: (municipality: MunicipalityCode) => ValueCells | undefined,
): void {
  const [first] = family;
  if (first === undefined) return;
  const { indicator, quarter, counts } = first;
  const measure = indicator.denominator?.measures.join('+') ?? '';
  for (const { municipality } of counts) {
    const parts = cells.map((category) => category.get(municipality)?.shows);
    for (const [side, whole] of (wholeOf(municipality)?.shows ?? []).entries())
      makeWhole(
        book,
        whole,
        parts.map((shows) => shows?.[side]),
      );
    if (!takesMean(indicator)) continue;
    for (const of of [quarter, shifted(quarter, -1)]) {
      const place = `${municipality}/${of}`;
      const stock = (suffix: string): number | undefined =>
        book.find(nameOf({ measure: measure + suffix, place }));
      makeWhole(
        book,
        stock(''),
        family.map((category) => stock(suffixOf(category))),
      );
    }
  }
}

/** A sum of which all is there. */
function makeWhole(book: CellBook, whole: number | undefined, parts: readonly (number | undefined)[]): void {
  const found = parts.filter((part) => part !== undefined);
  if (whole === undefined || found.length < parts.length) return;
  relateIfTrue(book, whole, found);
}
