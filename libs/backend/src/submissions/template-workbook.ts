import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { spreadsheetSafe } from '@ijkpunt/contract';
import type { RawCell } from '@ijkpunt/validation';
import { inputChecks } from './template-input-checks.ts';
import { explanation, type ExplanationLine } from './template-explanation.ts';
import {
  TEMPLATE_COLUMNS,
  templateRows,
  type TemplateColumn,
  type TemplateInput,
  type TemplateRow,
} from './template-rows.ts';

/** Width of each column in characters. */
const WIDTHS: Readonly<Record<TemplateColumn, number>> = {
  gemeente: 10,
  maat: 8,
  naam: 38,
  definitie: 60,
  uitsplitsing: 14,
  categorie: 16,
  vorig_kwartaal: 18,
  waarde: 12,
  eenheid: 15,
  periode_van: 13,
  periode_tot: 13,
  precisie: 13,
  reden: 18,
  toelichting: 50,
  sjabloon: 20,
};

/** What the reporter fills in; all else is locked. */
const TO_FILL_IN: ReadonlySet<TemplateColumn> = new Set([
  'waarde',
  'eenheid',
  'periode_van',
  'periode_tot',
  'precisie',
  'reden',
  'toelichting',
]);

/** In the empty rows at the end the reporter also says which cell a figure belongs to. */
const TO_FILL_IN_BELOW: ReadonlySet<TemplateColumn> = new Set([
  ...TO_FILL_IN,
  'gemeente',
  'maat',
  'uitsplitsing',
  'categorie',
]);
const EMPTY_ROWS = 25;

const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { vertical: 'center' },
};
const LOCKED: CellStyle = { alignment: { vertical: 'top', wrapText: true }, border: BORDER };
const OPEN: CellStyle = {
  ...LOCKED,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8E1' } },
  protection: { locked: false },
};
/** As text, so that a spreadsheet makes no date or formula of what is typed. */
const OPEN_TEXT: CellStyle = { ...OPEN, numFmt: '@' };

/**
 * The template as a workbook: a sheet to fill in, of which only the cells to fill in are open, and a sheet that explains.
 * The protection has no password: it keeps from slips, not from people. No cell is a formula.
 */
export async function templateWorkbook(input: TemplateInput): Promise<Buffer> {
  const workbook = await writeXlsx({
    sheets: [deliverySheet(templateRows(input)), explanationSheet(explanation(input))],
    properties: { title: `${input.benchmark.title.nl} ${input.quarter} ${input.municipality.name}` },
    defaultFont: { name: 'Calibri', size: 11 },
  });
  return Buffer.from(workbook);
}

function deliverySheet(rows: readonly TemplateRow[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  TEMPLATE_COLUMNS.forEach((column, at) => cells.set(`0,${at}`, { value: column, style: HEADER }));
  rows.forEach((row, index) => {
    TEMPLATE_COLUMNS.forEach((column, at) =>
      cells.set(`${index + 1},${at}`, { ...valueOf(row[column]), style: styleOf(column, TO_FILL_IN) }),
    );
  });
  for (let line = rows.length + 1; line <= rows.length + EMPTY_ROWS; line += 1)
    TEMPLATE_COLUMNS.forEach((column, at) =>
      cells.set(`${line},${at}`, { style: styleOf(column, TO_FILL_IN_BELOW) }),
    );
  return {
    name: 'Levering',
    cells,
    columns: TEMPLATE_COLUMNS.map((column) => ({ width: WIDTHS[column], hidden: column === 'sjabloon' })),
    rowDefs: new Map(rows.map((row, index) => [index + 1, { height: heightOf(row) }])),
    freezePane: { rows: 1, columns: 3 },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    dataValidations: inputChecks(rows.length + EMPTY_ROWS),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Empty cells have no value at all: a cell with an empty text counts as filled in a spreadsheet. */
function valueOf(cell: RawCell): Partial<Cell> {
  if (cell === '') return {};
  return { value: typeof cell === 'number' ? cell : spreadsheetSafe(cell) };
}

function styleOf(column: TemplateColumn, open: ReadonlySet<TemplateColumn>): CellStyle {
  if (!open.has(column)) return LOCKED;
  return column === 'waarde' ? OPEN : OPEN_TEXT;
}

/** Height in points at which the longest wrapped text of the row can be read. */
function heightOf(row: TemplateRow): number {
  const shown = TEMPLATE_COLUMNS.filter((column) => column !== 'sjabloon');
  return 15 * Math.max(...shown.map((column) => linesOf(String(row[column]), WIDTHS[column])));
}

/** Lines that a text takes once it is wrapped, roughly; at most 20, which is as high as a row may well be. */
function linesOf(text: string, width: number): number {
  return Math.min(20, Math.max(1, Math.ceil((text.length * 1.1) / width)));
}

function explanationSheet(lines: readonly ExplanationLine[]): WriteSheet {
  const fonts = { title: { bold: true, size: 16 }, heading: { bold: true, size: 12 }, text: {} };
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach(({ kind, cells: texts }, line) =>
    texts.forEach((text, at) =>
      cells.set(`${line},${at}`, {
        value: spreadsheetSafe(text),
        style: { font: fonts[kind], alignment: { vertical: 'top', wrapText: kind === 'text' } },
      }),
    ),
  );
  return {
    name: 'Uitleg',
    cells,
    columns: [{ width: 70 }, { width: 70 }],
    rowDefs: new Map(lines.map((line, at) => [at, { height: explanationHeight(line) }])),
    view: { showGridLines: false },
    protection: { sheet: true, formatColumns: true, formatRows: true },
  };
}

function explanationHeight({ kind, cells }: ExplanationLine): number {
  if (kind !== 'text') return 24;
  return 15 * Math.max(...cells.map((text) => linesOf(text, 70)));
}
