import type { RawCell } from '@ijkpunt/validation';
import { Refusal } from '../platform/index.ts';
import { withinLimits, type NumberedRow } from './numbered-rows.ts';
import { LONGEST_ROW, MOST_COLUMNS } from './reading-limits.ts';
import { RunsOfText, withoutEscapes } from './shared-strings.ts';
import { scanInPieces, type Sheet, type Workbook } from './workbook.ts';
import { attribute, type XmlListener } from './xml-scanner.ts';

/** A cell on its way in. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

/** The rows of a sheet that hold something, as it unpacks. Of a formula the value that was last computed counts. */
export function sheetRows(
  workbook: Workbook,
  { part }: Sheet,
  beside: XmlListener = {},
): AsyncGenerator<readonly NumberedRow[]> {
  const rows = new RowCollector(workbook, beside);
  return scanInPieces(workbook.zip, part, { listener: rows, taken: () => rows.taken() });
}

/** Hears the XML of a sheet and makes rows of it. What stands outside the rows goes to another listener. */
class RowCollector implements XmlListener {
  private rows: NumberedRow[] = [];
  private inRows = false;
  private line = 0;
  private filledRows = 0;
  private cells: (RawCell | undefined)[] = [];
  private widest = 0;
  private next = 0;
  private cell: OpenCell | undefined;
  private inValue = false;
  private readonly inline = new RunsOfText();

  constructor(
    private readonly workbook: Workbook,
    private readonly beside: XmlListener,
  ) {}

  taken(): readonly NumberedRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'sheetData') this.inRows = true;
    else if (!this.inRows) this.beside.open?.(name, attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.inValue = true;
    else this.inline.open(name);
  }

  text(text: string): void {
    if (!this.inRows) this.beside.text?.(text);
    else if (!this.inValue) this.inline.add(text);
    else if (this.cell !== undefined) {
      this.cell.value += text;
      if (this.cell.value.length > LONGEST_ROW) throw new Refusal('file-damaged', { detail: 'row' });
    }
  }

  close(name: string): void {
    if (name === 'sheetData') this.inRows = false;
    else if (!this.inRows) this.beside.close?.(name);
    else if (name === 'row') this.closeRow();
    else if (name === 'c') this.closeCell();
    else if (name === 'v') this.inValue = false;
    else this.inline.close(name);
  }

  private openRow(attributes: string): void {
    const line = Number(attribute(attributes, 'r') ?? this.line + 1);
    if (!Number.isSafeInteger(line) || line <= this.line)
      throw new Refusal('file-damaged', { detail: 'rows' });
    this.line = line;
    this.cells = [];
    this.widest = 0;
    this.next = 0;
  }

  private openCell(attributes: string): void {
    const column = columnOf(attribute(attributes, 'r')) ?? this.next;
    this.next = column + 1;
    const type = attribute(attributes, 't') ?? 'n';
    this.cell = { column, type, style: Number(attribute(attributes, 's') ?? '0'), value: '' };
    this.inline.begin();
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (cell === undefined) return;
    const value = this.valueOf(cell);
    if (typeof value === 'string' && value.trim() === '') return;
    // Further columns are only counted: one cell at the far end of a sheet is not worth sixteen thousand empty ones.
    if (cell.column < MOST_COLUMNS) this.cells[cell.column] = value;
    this.widest = Math.max(this.widest, cell.column + 1);
  }

  private closeRow(): void {
    if (this.widest < 1) return;
    this.filledRows += 1;
    const cells = Array.from(this.cells, (cell) => cell ?? '');
    const extent = { rows: this.filledRows, columns: this.widest };
    this.rows.push(withinLimits({ line: this.line, cells }, extent));
  }

  private valueOf({ type, style, value }: OpenCell): RawCell {
    if (type === 's') return value === '' ? '' : this.workbook.strings.at(Number(value));
    if (type === 'inlineStr') return this.inline.whole();
    if (type === 'b') return value === '' ? '' : String(/^(?:1|true)$/i.test(value));
    if (type === 'd') return value.slice(0, 10);
    if (type !== 'n' || value === '') return withoutEscapes(value);
    const number = Number(value);
    if (Number.isNaN(number)) return value;
    return this.workbook.dates.dateOf(number, style) ?? number;
  }
}

/** The place of a column, from 0, by the letters in front of a reference such as "AB12". */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters.toUpperCase()].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
