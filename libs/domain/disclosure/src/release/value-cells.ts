import { isSmall, restIsTelling, SMALLEST_BASE } from '../small-counts.ts';
import type { CellBook } from './cell-book.ts';
import { countsIn, nameOf, type ShownCount, type Standing } from './counts.ts';

/** Where the counts of one value stand in the book. A value is shown only when all of them are. */
export interface ValueCells {
  readonly shows: readonly number[];
  /** What is not in the part, of a share. */
  readonly rest?: number | undefined;
  /** It may not be shown, whatever the other cells: too few people for a percentage, or wanted to stay unseen. */
  readonly never: boolean;
}

/** What is the same for all values of a release. */
export interface BookRules {
  readonly threshold: number;
  /** Numbers of those who know the figures of a municipality. */
  readonly insidersOf: (municipality: string) => readonly number[];
  readonly isWithheld: (municipality: string, indicator: string) => boolean;
}

/** Everyone must be left with this share of a figure that a municipality wants to keep to itself. */
const WITHHELD_SHARE = 0.15;

/**
 * Notes the counts of a value: each with how little may be known of it, what a mean is made of, and who is not in a share.
 *
 * Source: docs/methods/11-disclosure.md sections 11.2 and 11.3.
 */
export function noteValue(book: CellBook, rules: BookRules, standing: Standing): ValueCells | undefined {
  const { indicator, value, municipality } = standing;
  if (value.kind === 'missing') return undefined;
  const insiders = rules.insidersOf(municipality);
  const withheld = rules.isWithheld(municipality, indicator.code);
  const note = (count: ShownCount): number =>
    book.note({ name: nameOf(count), value: count.value, width: widthOf(count, rules, withheld), insiders });
  const counts = countsIn(standing);
  const cells = counts.map(note);
  if (value.kind === 'refused') return shown(book, { shows: cells, never: withheld });
  const [above, ...below] = cells;
  if (above === undefined) return { shows: [], never: true };
  const never = withheld || isTooFew(standing);
  if (below.length === 0) return shown(book, { shows: [above], never });
  const whole = below.length === 1 ? below[0] : undefined;
  const measure = indicator.denominator?.measures.join('+') ?? '';
  const of = { measure, place: `${municipality}/${standing.quarter}` };
  const denominator = whole ?? noteMean(book, of, { stocks: below, insiders });
  const rest =
    indicator.method === 'share' && whole !== undefined
      ? noteRest(book, rules.threshold, above, whole)
      : undefined;
  return shown(book, { shows: [above, denominator], rest, never });
}

/** A value whose base is too small for a percentage, or that does not say what it was made of. */
function isTooFew({ indicator, value }: Standing): boolean {
  if (value.kind !== 'figure' || value.ingredients === undefined) return true;
  return value.denominator !== undefined && indicator.method !== 'ratio' && value.denominator < SMALLEST_BASE;
}

function shown(book: CellBook, cells: ValueCells): ValueCells {
  if (!cells.never) for (const cell of cells.shows) book.use(cell, 1);
  return cells;
}

/** How little may be known of a count: of a small one nothing more than that it is small. */
export function widthOf(
  { value, countsPeople }: Pick<ShownCount, 'value' | 'countsPeople'>,
  { threshold }: Pick<BookRules, 'threshold'>,
  withheld: boolean,
): number | undefined {
  const small = countsPeople && isSmall(value, threshold) ? threshold - 1 : undefined;
  return withheld ? Math.max(threshold - 1, Math.ceil(value * WITHHELD_SHARE)) : small;
}

/**
 * Twice the mean of stocks is their sum: who knows it and all but one of them knows the other.
 *
 * @param measure the code of the denominator, with what stands behind it for a category
 */
export function noteMean(
  book: CellBook,
  of: Pick<ShownCount, 'measure' | 'place'>,
  { stocks, insiders }: { readonly stocks: readonly number[]; readonly insiders: readonly number[] },
): number {
  const value = stocks.reduce((sum, cell) => sum + book.at(cell).value, 0);
  const name = nameOf({ ...of, measure: `2 x mean ${of.measure}` });
  const known = book.find(name);
  if (known !== undefined) return known;
  const mean = book.note({ name, value, insiders });
  book.relate({ cells: [mean, ...stocks] });
  return mean;
}

/** Notes who is in the whole and not in the part; undefined when the part is larger, for then it is no part. */
export function noteRest(book: CellBook, threshold: number, part: number, whole: number): number | undefined {
  const [inPart, inWhole] = [book.at(part), book.at(whole)];
  if (inPart.value > inWhole.value) return undefined;
  const name = `${inWhole.name} without ${inPart.name}`;
  const known = book.find(name);
  if (known !== undefined) return known;
  const telling = !isSmall(inWhole.value, threshold) && restIsTelling(inPart.value, inWhole.value, threshold);
  const width = telling ? threshold - 1 : undefined;
  const rest = book.note({ name, value: inWhole.value - inPart.value, width, insiders: inWhole.insiders });
  book.relate({ cells: [whole, part, rest] });
  return rest;
}
