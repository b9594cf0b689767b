/** What makes a spreadsheet compute instead of show, also in the wide form of East Asian keyboards. */
const STARTS_FORMULA = /^["\s\u0000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Characters that some spreadsheets skip, or end a cell at, before they read on. */
const STARTS_HIDDEN = /^[" ]*[\t\r\n\u0000]/u;

/** A number that a spreadsheet can only take for a number, in Dutch or English notation. */
const PLAIN_NUMBER = /^\s*[-+]?\d+(?:[.,]\d+)*\s*$/u;

/**
 * Makes a text harmless for whoever opens an export in a spreadsheet: a cell that would be computed gets an apostrophe
 * before it and is shown as text. Plain numbers stay, negative ones too. What is safe already is left alone, so that a
 * text which travels out and in again gathers no apostrophes (CWE-1236; OWASP, CSV Injection).
 */
export function spreadsheetSafe(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  return STARTS_FORMULA.test(text) || STARTS_HIDDEN.test(text) ? `'${text}` : text;
}

/** One line of a CSV with semicolons, without its line end: harmless cells, quoted where they must be (RFC 4180). */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells.map((cell) => quoted(spreadsheetSafe(String(cell)))).join(';');
}

/** A whole file of such lines, with the mark by which spreadsheets know that it is UTF-8. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((cells) => `${csvLine(cells)}\r\n`).join('')}`;
}

/** A number as it is typed in Dutch: a decimal comma, no points between thousands. */
export function dutchNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** Commas and tabs are quoted too: whoever opens the file may have another separator than the one it was made with. */
function quoted(text: string): string {
  return /[";,\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
