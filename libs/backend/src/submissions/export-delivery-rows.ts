import { csvFile, spreadsheetSafe } from '@ijkpunt/contract';
import type { Observation, Quarter } from '@ijkpunt/model';
import { COLUMNS, templateStamp, type Column, type TemplateStamp } from '@ijkpunt/validation';

/** A delivery as a table: the columns of the template, so that it can be delivered again. */
export interface ExportedDelivery {
  readonly stamp: TemplateStamp;
  readonly observations: readonly Observation[];
}

/** Dutch notation without thousand points, and never with an exponent: what is written is read back as the same number. */
const NUMBERS = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumSignificantDigits: 21 });

/** The delivery as CSV. */
export function csvOf(delivery: ExportedDelivery): Buffer {
  const rows = rowsOf(delivery).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? NUMBERS.format(cell) : cell)),
  );
  return Buffer.from(csvFile([COLUMNS, ...rows]), 'utf8');
}

/** The delivery as rows of a workbook. A number is a number there; no text is ever computed. */
export function sheetOf(delivery: ExportedDelivery): (string | number)[][] {
  const rows = rowsOf(delivery).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : spreadsheetSafe(cell))),
  );
  return [[...COLUMNS], ...rows];
}

/** The name under which a delivery is handed out. */
export function exportName(
  {
    benchmark,
    municipality,
    quarter,
  }: Pick<TemplateStamp, 'benchmark' | 'municipality'> & {
    readonly quarter: Quarter;
  },
  version: number,
  format: 'csv' | 'xlsx',
): string {
  return `ijkpunt-${benchmark}-${municipality}-${quarter}-v${version}.${format}`;
}

function rowsOf({ stamp, observations }: ExportedDelivery): readonly (readonly (string | number)[])[] {
  return observations.map((observation) => {
    const cells = cellsOf(observation, stamp);
    return COLUMNS.map((column) => cells[column]);
  });
}

function cellsOf(observation: Observation, stamp: TemplateStamp): Record<Column, string | number> {
  const { measure, period, dimension, category, unit, cell, note } = observation;
  const figure = cell.kind === 'figure';
  return {
    gemeente: stamp.municipality,
    maat: measure,
    uitsplitsing: dimension,
    categorie: category,
    waarde: figure ? cell.value : '',
    eenheid: unit,
    periode_van: period.start ?? '',
    periode_tot: period.end,
    precisie: figure ? cell.precision : '',
    reden: figure ? '' : cell.why,
    toelichting: note,
    sjabloon: templateStamp(stamp),
  };
}
