import { takesPart } from '@ijkpunt/statistics';
import type { TableSystem } from '../tables/table-system.ts';
import { cellBook, type CellBook } from './cell-book.ts';
import {
  breakdownOf,
  noteCategory,
  offeredBreakdowns,
  relateCategories,
  suffixOf,
  type CategoryCells,
} from './category-cells.ts';
import { countsIn, type Standing } from './counts.ts';
import { noteTotals, type GroupCells } from './group-cells.ts';
import type { OpenCategory, OpenRelease, OpenSlice } from './open-release.ts';
import { noteRests, noteSums } from './place-rests.ts';
import { noteValue, type BookRules, type ValueCells } from './value-cells.ts';

/** A slice with the places of its counts: of each value in its order, and of the totals of groups. */
export interface SliceCells {
  readonly slice: OpenSlice;
  readonly values: readonly (ValueCells | undefined)[];
  readonly groups: readonly GroupCells[];
}

/** A category with the places of its counts. */
export interface BreakdownCells {
  readonly category: OpenCategory;
  readonly values: CategoryCells;
  readonly groups: readonly GroupCells[];
  /** Whether it is told per municipality. */
  readonly offered: boolean;
}

/** One system of everything that will stand side by side, and where each value of it stands. */
export interface ReleaseSystem {
  readonly system: TableSystem;
  readonly slices: readonly SliceCells[];
  readonly breakdowns: readonly BreakdownCells[];
  readonly threshold: number;
  readonly isWithheld: BookRules['isWithheld'];
}

/**
 * Writes a release down as one linear system: every count that a reader could see or derive, once, and all that is true
 * between them.
 *
 * Source: docs/methods/11-disclosure.md section 11.3.
 */
export function releaseSystem(release: OpenRelease): ReleaseSystem {
  const book = cellBook();
  const rules = rulesOf(release);
  const standings = release.slices.map(standingsOf);
  const valued = standings.map((own) => own.map((standing) => noteValue(book, rules, standing)));
  const slices = release.slices.map((slice, at): SliceCells => {
    const values = valued[at] ?? [];
    return { slice, values, groups: totalsOfSlice(book, release, slice, values) };
  });
  const breakdowns = notedBreakdowns(book, release, { rules, slices });
  noteWithin(book, release, standings.flat());
  const system = book.system(release.insiders.map(({ name }) => name));
  return { system, slices, breakdowns, threshold: release.threshold, isWithheld: rules.isWithheld };
}

/** What holds within one place, of everybody and of each category. */
function noteWithin(book: CellBook, release: OpenRelease, standings: readonly Standing[]): void {
  // A stock with which a quarter opened stands a quarter earlier, where nothing else may.
  const places = new Set(standings.flatMap((standing) => countsIn(standing).map(({ place }) => place)));
  for (const suffix of new Set(['', ...release.categories.map(suffixOf)])) {
    noteRests(book, places, { ...release, standings, suffix });
    noteSums(book, places, { ...release, suffix });
  }
}

function standingsOf({ indicator, quarter, values }: OpenSlice): readonly Standing[] {
  return values.map(({ municipality, value }) => ({ indicator, quarter, municipality, value }));
}

function rulesOf({ threshold, insiders, withheld }: OpenRelease): BookRules {
  const knowing = new Map<string, number[]>();
  for (const [number, { municipalities }] of insiders.entries()) {
    for (const code of municipalities) knowing.set(code, [...(knowing.get(code) ?? []), number]);
  }
  const none: readonly number[] = [];
  const keys = new Set(withheld.map(({ municipality, indicator = '' }) => `${municipality}/${indicator}`));
  return {
    threshold,
    insidersOf: (municipality) => knowing.get(municipality) ?? none,
    isWithheld: (municipality, indicator) =>
      keys.has(`${municipality}/`) || keys.has(`${municipality}/${indicator}`),
  };
}

function totalsOfSlice(
  book: CellBook,
  { threshold, groups }: OpenRelease,
  { indicator, quarter, values }: OpenSlice,
  cells: readonly (ValueCells | undefined)[],
): readonly GroupCells[] {
  const counted = values.flatMap(({ municipality, value }, at) => {
    const own = cells[at];
    const counts = value.kind === 'figure' && (indicator.method === 'count' || takesPart(indicator, value));
    return counts && own !== undefined && own.shows.length > 0 ? [{ municipality, cells: own }] : [];
  });
  const key = `${indicator.code}/${quarter}`;
  return noteTotals(book, { indicator, key, threshold }, { counted, groups });
}

function notedBreakdowns(
  book: CellBook,
  release: OpenRelease,
  { rules, slices }: { readonly rules: BookRules; readonly slices: readonly SliceCells[] },
): readonly BreakdownCells[] {
  const { categories, threshold } = release;
  const offered = offeredBreakdowns(categories, threshold);
  const wholes = new Map(slices.map((one) => [`${one.slice.indicator.code}/${one.slice.quarter}`, one]));
  const noted = categories.map((category): BreakdownCells => {
    const { indicator, quarter, dimension } = category;
    const values = noteCategory(book, { ...rules, offered }, category);
    const counted = [...values].map(([municipality, cells]) => ({ municipality, cells }));
    const key = `${indicator.code}/${quarter}/${dimension}=${category.category}`;
    const groups = noteTotals(book, { indicator, key, threshold }, { counted, groups: release.groups });
    return { category, values, groups, offered: offered.has(breakdownOf(category)) };
  });
  const cellsOf = new Map(noted.map(({ category, values }) => [category, values]));
  for (const family of families(categories)) {
    const [first] = family;
    const whole = first && wholes.get(`${first.indicator.code}/${first.quarter}`);
    const byMunicipality = new Map(
      whole?.slice.values.map(({ municipality }, at) => [municipality, whole.values[at]]),
    );
    const cells = family.flatMap((category) => cellsOf.get(category) ?? []);
    relateCategories(book, { family, cells }, (municipality) => byMunicipality.get(municipality));
  }
  return noted;
}

/** The categories that together are one breakdown of one slice. */
function families(categories: readonly OpenCategory[]): readonly (readonly OpenCategory[])[] {
  const found = new Map<string, OpenCategory[]>();
  for (const category of categories) {
    const key = `${category.indicator.code}/${category.quarter}/${category.dimension}`;
    found.set(key, [...(found.get(key) ?? []), category]);
  }
  return [...found.values()];
}
