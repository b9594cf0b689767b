import { isSmall, SMALLEST_BASE } from '../small-counts.ts';
import type { CellBook } from './cell-book.ts';
import type { OpenGroup } from './open-release.ts';
import { dearness } from '../suppression/suppress.ts';
import { noteRest, type ValueCells } from './value-cells.ts';
import { takesMean, type Indicator } from '@ijkpunt/model';

/** A total of fewer municipalities is not told. */
export const FEWEST_IN_TOTAL = 3;

/** Nor one of which a single municipality is more than this share. */
const MOST_OF_TOTAL = 0.85;

/** A total is worth half the figures that it counts, however large they are: rather a few of those are hidden than it. */
const WORTH = 0.5;

/** The counts of a municipality that are added up. */
export interface Counted {
  readonly municipality: string;
  readonly cells: ValueCells;
}

/** The total of a group: where it stands, and of how many. */
export interface GroupCells extends ValueCells {
  readonly group: OpenGroup;
  readonly contributing: number;
}

/** Of what a total is told. */
export interface TotalOf {
  readonly indicator: Indicator;
  /** Names the slice among all: indicator, quarter, and category when there is one. */
  readonly key: string;
  readonly threshold: number;
}

/**
 * Notes what each group comes to: the sums of its numerators and denominators over the municipalities that have a
 * comparable figure, shown or not.
 *
 * Source: docs/methods/11-disclosure.md section 11.3.
 */
export function noteTotals(
  book: CellBook,
  of: TotalOf,
  { counted, groups }: { readonly counted: readonly Counted[]; readonly groups: readonly OpenGroup[] },
): readonly GroupCells[] {
  const byMunicipality = new Map(counted.map((one) => [one.municipality, one.cells]));
  return groups.flatMap((group) => {
    const members = group.municipalities.flatMap((code) => byMunicipality.get(code) ?? []);
    return members.length < FEWEST_IN_TOTAL ? [] : [noteTotal(book, of, { group, members })];
  });
}

function noteTotal(
  book: CellBook,
  { indicator, key, threshold }: TotalOf,
  { group, members }: { readonly group: OpenGroup; readonly members: readonly ValueCells[] },
): GroupCells {
  const sides = Math.max(...members.map((cells) => cells.shows.length));
  const shows = Array.from({ length: sides }, (_, side) => {
    const parts = members.map(({ shows: cells }) => Number(cells[side]));
    const value = parts.reduce((sum, cell) => sum + book.at(cell).value, 0);
    const name = `${key}/${side === 0 ? 'above' : 'below'}@${group.kind}:${group.code}`;
    const cell = book.note({
      name,
      value,
      width: isSmall(value / timesOf(indicator, side), threshold) ? threshold - 1 : undefined,
      insiders: [],
    });
    book.relate({ cells: [cell, ...parts] });
    return cell;
  });
  const [above, below] = shows;
  const isShare = indicator.method === 'share' && above !== undefined && below !== undefined;
  const rest = isShare ? noteRest(book, threshold, above, below) : undefined;
  const never = isDominated(book, members) || hasFew(book, indicator, below);
  if (!never)
    for (const cell of shows) book.use(cell, (WORTH * members.length) / dearness(book.at(cell).value));
  return { shows, rest, never, group, contributing: members.length };
}

/** A denominator that is a mean is noted twice. */
function timesOf(indicator: Indicator, side: number): number {
  return side === 1 && takesMean(indicator) ? 2 : 1;
}

function hasFew(book: CellBook, indicator: Indicator, below: number | undefined): boolean {
  if (below === undefined || indicator.method === 'ratio') return false;
  return book.at(below).value / timesOf(indicator, 1) < SMALLEST_BASE;
}

/** Whether one municipality is nearly all of a total, in its last count: the denominator where there is one. */
function isDominated(book: CellBook, members: readonly ValueCells[]): boolean {
  const sizes = members.map(({ shows }) => book.at(Number(shows.at(-1))).value);
  const sum = sizes.reduce((all, size) => all + size, 0);
  return Math.max(...sizes) > MOST_OF_TOTAL * sum;
}
