import type { RawCell } from '../columns.ts';
import { isDateInDigits, yearOfDate } from './calendar-date.ts';
import { isBirthLabel } from './header-words.ts';
import { FIRST_YEAR_OF_REPORTING, looksLikeName } from './person-name.ts';

/** So many rows, each with a number of its own, are rows of persons (method note 15.7). */
const ROWS_WITH_A_NUMBER = 50;
/** So many names beside so many dates, in the same two columns, are names beside birth dates. */
const ROWS_WITH_A_DATE = 3;
/** Columns that are followed; a file may have no more. */
const MOST_COLUMNS = 200;

const NUMBER_OF_ITS_OWN = /^[a-z]{0,4}[-_. ]?\d{5,12}$/i;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Codes of Statistics Netherlands for areas: many rows, each an area and not a person. */
const AREA = /^(?:gm|wk|bu|pv|cr|ld|rg)\d/i;

/** Follows a column for as long as each of its cells is a number of its own, all written alike. */
class OwnNumbers {
  private readonly seen = new Set<string>();
  private shape = '';
  private alive = true;

  /** True with the cell that makes it certain. */
  add(cell: RawCell): boolean {
    if (!this.alive) return false;
    const text = String(cell).trim();
    if (text === '') return false;
    const shape = shapeOf(text);
    // The first cell may be the heading of the column.
    if (shape === undefined) {
      this.alive = this.seen.size === 0 && this.shape === '';
      this.shape = 'heading';
      return false;
    }
    if (this.seen.size === 0) this.shape = shape;
    this.alive = shape === this.shape && !this.seen.has(text);
    this.seen.add(text);
    if (!this.alive || this.seen.size < ROWS_WITH_A_NUMBER) return false;
    this.alive = false;
    return true;
  }
}

/** Recognises rows of persons by what they have in common. Keeps no more than a few values of each column. */
export class PersonRows {
  private readonly numbers: OwnNumbers[] = [];
  private readonly pairs = new Map<string, { readonly names: Set<string>; readonly dates: Set<string> }>();

  /** The place of the column by which this row turns the rows into rows with a number of their own. */
  ownNumberIn(cells: readonly RawCell[], spared: ReadonlySet<number>): number | undefined {
    let found: number | undefined;
    for (let place = 0; place < Math.min(cells.length, MOST_COLUMNS); place += 1) {
      const cell = cells[place] ?? '';
      if (spared.has(place) || cell === '') continue;
      const numbers = (this.numbers[place] ??= new OwnNumbers());
      if (numbers.add(cell)) found = place;
    }
    return found;
  }

  /** The place of a date of birth in this row: beside its label, or beside a name. */
  birthDateIn(cells: readonly RawCell[], spared: ReadonlySet<number>): number | undefined {
    const date = cells.findIndex((cell, place) => !spared.has(place) && isDate(cell));
    if (date < 0) return undefined;
    if (date > 0 && isBirthLabel(cells[date - 1] ?? '')) return date;
    const name = cells.findIndex((cell, place) => !spared.has(place) && isName(cell));
    if (name < 0) return undefined;
    const written = String(cells[date]);
    const early = (yearOfDate(written) ?? FIRST_YEAR_OF_REPORTING) < FIRST_YEAR_OF_REPORTING;
    return early || this.together(`${name} ${date}`, String(cells[name]), written) ? date : undefined;
  }

  /** Whether enough different names stood beside enough different dates. */
  private together(columns: string, name: string, date: string): boolean {
    const pair = this.pairs.get(columns) ?? { names: new Set(), dates: new Set() };
    this.pairs.set(columns, pair);
    if (pair.names.size < ROWS_WITH_A_DATE) pair.names.add(name);
    if (pair.dates.size < ROWS_WITH_A_DATE) pair.dates.add(date);
    return pair.names.size >= ROWS_WITH_A_DATE && pair.dates.size >= ROWS_WITH_A_DATE;
  }
}

function isDate(cell: RawCell): boolean {
  return typeof cell === 'string' && cell.length >= 8 && yearOfDate(cell) !== undefined;
}

function isName(cell: RawCell): boolean {
  return typeof cell === 'string' && looksLikeName(cell);
}

/** Letters in front and the number of digits; undefined for what is no number of somebody's own. */
function shapeOf(text: string): string | undefined {
  if (UUID.test(text)) return 'uuid';
  if (!NUMBER_OF_ITS_OWN.test(text) || AREA.test(text) || isDateInDigits(text)) return undefined;
  const letters = /^\D*/.exec(text)?.[0] ?? '';
  const digits = text.length - letters.length;
  // Five digits are also the inhabitants of a town.
  return letters === '' && digits < 6 ? undefined : `${letters} ${digits}`;
}
