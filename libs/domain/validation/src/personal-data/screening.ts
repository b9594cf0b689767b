import { COLUMNS, type RawCell } from '../columns.ts';
import { headingsTell } from './header-words.ts';
import type { PersonalDataKind } from './personal-data-kind.ts';
import { PersonRows } from './person-rows.ts';
import { screenCell } from './screen-cell.ts';

/** Where something was seen. Never what: a sighting may be shown, stored and logged. */
export interface Sighting {
  readonly kind: PersonalDataKind;
  /** The row as a person counts it, from 1. */
  readonly line: number;
  /** The letter of the column: a heading may itself be somebody's name. */
  readonly column: string;
}

/** What the rows came to. */
export interface Screened {
  /** The first twenty, in the order of the file. */
  readonly sightings: readonly Sighting[];
  /** How many there are in all. */
  readonly found: number;
  /** The kinds of all of them, each once. */
  readonly kinds: readonly PersonalDataKind[];
}

export interface Screening {
  /** Takes in the next row; its line counts from 1. */
  row(cells: readonly RawCell[], line: number): void;
  result(): Screened;
}

/** A kind, and the place of the cell that told it. */
type Told = readonly [PersonalDataKind, number];

const MOST_SIGHTINGS = 20;
/** Headings stand above everything else, below no more than a few lines of title and explanation. */
const ROWS_WITH_HEADINGS = 30;
/** Columns of a delivery that hold dates or names of places by themselves, and columns that others call so. */
const SPARED =
  /^(?:gemeente|gemeentenaam|municipality|maat|waarde|value|aantal|periode.*|period.*|peil.*|start.*|eind.*|begin.*|regio|partner|organisatie|cbs_code|bron|source)$/;

/** Screens the rows of one sheet or file for personal data, one after another, in bounded memory. */
export function createScreening(): Screening {
  const sightings: Sighting[] = [];
  const kinds = new Set<PersonalDataKind>();
  const rows = new Rows();
  let found = 0;
  return {
    row(cells, line) {
      for (const [kind, place] of rows.seen(cells)) {
        found += 1;
        kinds.add(kind);
        if (sightings.length < MOST_SIGHTINGS) sightings.push({ kind, line, column: columnLetters(place) });
      }
    },
    result: () => ({ sightings, found, kinds: [...kinds] }),
  };
}

/** Looks at one row after another, and remembers of the earlier ones what tells about the later. */
class Rows {
  private readonly persons = new PersonRows();
  private spared: ReadonlySet<number> = new Set();
  private rows = 0;

  seen(cells: readonly RawCell[]): readonly Told[] {
    const told: Told[] = this.ofHeadings(cells);
    for (const [place, cell] of cells.entries()) {
      for (const kind of screenCell(cell)) told.push([kind, place]);
    }
    const number = this.persons.ownNumberIn(cells, this.spared);
    if (number !== undefined) told.push(['row-per-person', number]);
    const birth = this.persons.birthDateIn(cells, this.spared);
    if (birth !== undefined) told.push(['birth-date', birth]);
    return told;
  }

  private ofHeadings(cells: readonly RawCell[]): Told[] {
    this.rows += 1;
    if (this.rows > ROWS_WITH_HEADINGS || !mayBeHeadings(cells)) return [];
    if (this.rows === 1 || isDeliveryHeader(cells)) this.spared = sparedIn(cells);
    return [...headingsTell(cells)];
  }
}

/** The letters of a column as a workbook shows them, from 0: A to Z, then AA and on. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : `${columnLetters(Math.floor(place / 26) - 1)}${last}`;
}

/** At least two cells with words, and no number. */
function mayBeHeadings(cells: readonly RawCell[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (typeof cell === 'number' || /^\s*[-+]?\d[\d.,]*\s*$/.test(cell)) return false;
    if (cell.trim() !== '') filled += 1;
  }
  return filled > 1 || (filled === 1 && cells.length === 1);
}

function isDeliveryHeader(cells: readonly RawCell[]): boolean {
  const known: ReadonlySet<string> = new Set(COLUMNS);
  return cells.filter((cell) => known.has(String(cell).trim().toLowerCase())).length > 2;
}

/** In a delivery "naam" is the name of a measure. */
function sparedIn(cells: readonly RawCell[]): ReadonlySet<number> {
  const delivery = isDeliveryHeader(cells);
  const spared = (heading: string): boolean => SPARED.test(heading) || (delivery && heading === 'naam');
  return new Set(cells.flatMap((cell, place) => (spared(String(cell).trim().toLowerCase()) ? [place] : [])));
}
