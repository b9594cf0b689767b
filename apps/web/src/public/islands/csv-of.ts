import { spreadsheetSafe } from '@ijkpunt/contract/spreadsheet-safe';

/**
 * The cells of a table as CSV that a Dutch spreadsheet opens: semicolons, a mark of its encoding, and no cell that a
 * spreadsheet would take for a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('')}`;
}

/** A plus before a number is shown as it reads: a spreadsheet would leave it out. */
function cellOf(text: string): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  const harmless = words.startsWith('+') ? `'${words}` : spreadsheetSafe(words);
  return /[";\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
