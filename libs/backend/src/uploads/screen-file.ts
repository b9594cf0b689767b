import { createScreening, personalDataIn, type PersonalDataKind, type Screened } from '@ijkpunt/validation';
import { Refusal } from '../platform/index.ts';
import { holdsTexts, isAboutTheFile, isXml, looseTexts, placeOfPart } from './loose-texts.ts';
import { inTime, type NumberedRow, type RowsInPieces } from './numbered-rows.ts';
import { csvRows } from './read-csv.ts';
import { deliverySheet } from './read-xlsx.ts';
import type { ReceivedFile } from './received-file.ts';
import { sheetRows } from './sheet-rows.ts';
import { readWorkbook, scanInPieces, type Workbook } from './workbook.ts';
import { openZip } from './zip-entries.ts';

/** As many places as a person goes to look at; the rest is a number. */
const MOST_PLACES = 10;

/**
 * Reads a file to its end before anything of it is stored. Refuses what cannot be read, goes beyond the bounds, or holds
 * personal data: in any sheet, hidden or not, in what stands beside the cells, or in the name of the file. A refusal
 * tells places and kinds, never what stands there. Answers the number of rows below the header.
 */
export async function screenFile(file: ReceivedFile, fileName = ''): Promise<{ readonly rows: number }> {
  const places = new Places();
  places.see('bestandsnaam', personalDataIn(fileName));
  const pieces =
    file.media === 'xlsx' ? workbookRows(file, places) : screened(csvRows(file.parts), places, '');
  let rows = 0;
  for await (const piece of inTime(pieces)) rows += piece.length;
  places.refuse();
  return { rows: Math.max(0, rows - 1) };
}

/** Where something was seen: the first few places, and how many there are. */
class Places {
  private readonly first = new Set<string>();
  private readonly kinds = new Set<PersonalDataKind>();
  private found = 0;

  see(place: string, kinds: readonly PersonalDataKind[]): void {
    for (const kind of kinds) this.kinds.add(kind);
    if (kinds.length === 0) return;
    this.found += 1;
    if (this.first.size < MOST_PLACES) this.first.add(place);
  }

  /** Takes in what the rows of a sheet came to; a cell is called by its letters and line, behind the name of its sheet. */
  take({ sightings, found, kinds }: Screened, sheet: string): void {
    for (const { kind, line, column } of sightings) this.see(`${sheet}${column}${line}`, [kind]);
    for (const kind of kinds) this.kinds.add(kind);
    this.found += found - sightings.length;
  }

  refuse(): void {
    if (this.found < 1) return;
    const named = [...this.first].join(', ');
    const more = this.found - this.first.size;
    const cells = more > 0 ? `${named} en nog ${more}` : named;
    throw new Refusal('personal-data', { cells, kinds: [...this.kinds].join(', '), found: this.found });
  }
}

async function* screened(
  pieces: RowsInPieces,
  places: Places,
  sheet: string,
): AsyncGenerator<readonly NumberedRow[]> {
  const screening = createScreening();
  for await (const piece of pieces) {
    for (const { cells, line } of piece) screening.row(cells, line);
    yield piece;
  }
  places.take(screening.result(), sheet);
}

/** The rows of the delivery, with all else that a workbook holds screened behind them. */
async function* workbookRows(file: ReceivedFile, places: Places): AsyncGenerator<readonly NumberedRow[]> {
  const zip = await openZip(Buffer.concat(file.parts));
  try {
    const workbook = await readWorkbook(zip);
    const delivery = deliverySheet(workbook);
    const beside = looseTexts((text) => places.see('kop- en voetteksten', personalDataIn(text)));
    yield* screened(sheetRows(workbook, delivery, beside), places, '');
    for (const [index, sheet] of workbook.sheets.entries()) {
      if (sheet === delivery) continue;
      const rows = screened(sheetRows(workbook, sheet, beside), places, `blad ${index + 1}!`);
      for await (const piece of rows) yield piece.slice(0, 0);
    }
    yield* besideTheSheets(workbook, places);
  } finally {
    zip.close();
  }
}

/** Screens what no cell shows. Answers nothing, piece after piece, so that the clock is looked at. */
async function* besideTheSheets(
  { zip, sheets, strings, stringsPart }: Workbook,
  places: Places,
): AsyncGenerator<readonly NumberedRow[]> {
  const read = new Set([...sheets.map(({ part }) => part), stringsPart]);
  for (const part of zip.names.filter((name) => isXml(name) && !read.has(name))) {
    const place = placeOfPart(part);
    const allowed = isAboutTheFile(part) ? 'email' : undefined;
    const listener = looseTexts((text) =>
      places.see(
        place,
        personalDataIn(text).filter((kind) => kind !== allowed),
      ),
    );
    yield* scanInPieces(zip, part, { listener: holdsTexts(part) ? listener : {}, taken: () => [] });
  }
  for (const text of strings.unseen()) places.see('verwijderde tekst', personalDataIn(text));
}
