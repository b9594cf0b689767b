import { Refusal } from '../platform/index.ts';
import { LONGEST_ROW } from './reading-limits.ts';

/** How a CSV is written, told from its beginning. */
export interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r';
}

interface Cut<T> {
  readonly value: T;
  /** Where the next begins. */
  readonly next: number;
}

/** The delimiter that the first line holds most, semicolon before tab before comma; and how its lines end. */
export function dialectOf(head: string): Dialect {
  const [line = ''] = head.split(/\r\n|\n|\r/, 1);
  const counted = [';', '\t', ','].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  const delimiter = counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ';';
  return { delimiter, lineEnd: !head.includes('\n') && head.includes('\r') ? '\r' : '\n' };
}

/**
 * Cuts the text of a CSV into rows of cells, in whatever pieces it comes (RFC 4180). A quote opens a cell only at its
 * beginning; inside, two are one, and one that nothing follows but a delimiter or the end of the line closes it. What
 * a writer did wrong is text.
 */
export class CsvRows {
  private rest = '';

  constructor(private readonly dialect: Dialect) {}

  /** The rows that are complete with this piece. */
  write(piece: string): readonly (readonly string[])[] {
    return this.cut(this.rest + piece, false);
  }

  /** The last row, when no line end closed it. */
  end(): readonly (readonly string[])[] {
    return this.cut(this.rest, true);
  }

  private cut(text: string, last: boolean): readonly (readonly string[])[] {
    const rows: (readonly string[])[] = [];
    let from = 0;
    let quote = text.indexOf('"');
    while (from < text.length) {
      const end = text.indexOf(this.dialect.lineEnd, from);
      if (end < 0 && !last) break;
      const stop = end < 0 ? text.length : end;
      if (quote >= 0 && quote < from) quote = text.indexOf('"', from);
      if (quote < 0 || quote > stop) {
        rows.push(this.plain(text, from, stop));
        from = stop + 1;
        continue;
      }
      const row = quotedRow(text, from, { ...this.dialect, last });
      if (row === undefined) break;
      rows.push(row.value);
      from = row.next;
    }
    this.rest = text.slice(from);
    if (this.rest.length > LONGEST_ROW) throw new Refusal('file-damaged', { detail: 'row' });
    return rows;
  }

  private plain(text: string, from: number, stop: number): readonly string[] {
    const end = this.dialect.lineEnd === '\n' && text[stop - 1] === '\r' ? stop - 1 : stop;
    return text.slice(from, Math.max(from, end)).split(this.dialect.delimiter);
  }
}

interface Reading extends Dialect {
  /** Nothing follows this text. */
  readonly last: boolean;
}

/** A row with quotes in it; undefined when it does not end in this text. */
function quotedRow(text: string, from: number, reading: Reading): Cut<readonly string[]> | undefined {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, reading) : openCell(text, at, reading);
    if (cell === undefined) return undefined;
    cells.push(cell.value);
    if (text[cell.next] !== reading.delimiter)
      return { value: cells, next: afterLine(text, cell.next, reading) };
    at = cell.next + 1;
  }
}

function openCell(
  text: string,
  from: number,
  { delimiter, lineEnd, last }: Reading,
): Cut<string> | undefined {
  let next = from;
  while (next < text.length && text[next] !== delimiter && text[next] !== lineEnd) next += 1;
  if (next === text.length && !last) return undefined;
  const ended = lineEnd === '\n' && text[next] === '\n' && text[next - 1] === '\r' && next > from;
  return { value: text.slice(from, ended ? next - 1 : next), next };
}

function quotedCell(text: string, from: number, reading: Reading): Cut<string> | undefined {
  let search = from + 1;
  for (;;) {
    const quote = text.indexOf('"', search);
    const follows = quote < 0 ? text.length : afterSpaces(text, quote + 1);
    // What follows a quote decides what it is; of a line end, two characters.
    if (!reading.last && follows >= text.length - 1) return undefined;
    if (quote < 0) return { value: unquoted(text.slice(from + 1)), next: text.length };
    if (text[quote + 1] === '"') {
      search = quote + 2;
      continue;
    }
    const next = closing(text, follows, reading);
    if (next !== undefined) return { value: unquoted(text.slice(from + 1, quote)), next };
    search = quote + 1;
  }
}

/** Where a cell ends whose quote closed here; undefined when more text follows, so that the quote is text as well. */
function closing(text: string, from: number, { delimiter, lineEnd }: Reading): number | undefined {
  let next = from;
  if (lineEnd === '\n' && text[next] === '\r' && (text[next + 1] ?? '\n') === '\n') next += 1;
  return next >= text.length || text[next] === delimiter || text[next] === lineEnd ? next : undefined;
}

function afterSpaces(text: string, from: number): number {
  let next = from;
  while (text[next] === ' ') next += 1;
  return next;
}

function afterLine(text: string, at: number, { lineEnd }: Reading): number {
  return text[at] === lineEnd ? at + 1 : text.length;
}

function unquoted(text: string): string {
  return text.replaceAll('""', '"');
}
