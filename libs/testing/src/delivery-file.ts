import { writeXlsx } from 'hucre/xlsx';

/** One cell of a delivery; what is left out is left empty. */
export interface FileRow {
  readonly municipality?: string;
  readonly measure: string;
  readonly dimension?: string;
  readonly category?: string;
  readonly value: string | number;
  readonly unit?: string;
  readonly reason?: string;
  readonly note?: string;
}

export interface FileOptions {
  readonly municipality?: string;
  /** Totals by measure, such as `{ B01: 500 }`. */
  readonly figures?: Readonly<Record<string, string | number>>;
  /** Rows beside the totals. */
  readonly rows?: readonly FileRow[];
  readonly delimiter?: ';' | ',' | '\t';
  readonly encoding?: 'utf8' | 'latin1';
  /** A byte order mark, as Excel writes it. */
  readonly marked?: boolean;
}

const COLUMNS = [
  'gemeente',
  'maat',
  'uitsplitsing',
  'categorie',
  'waarde',
  'eenheid',
  'reden',
  'toelichting',
] as const;

/** Writes a delivery as the CSV that a municipality sends; the least that it may be is `{}`. */
export function aDeliveryFile(options: FileOptions = {}): Buffer {
  const { delimiter = ';', encoding = 'utf8', marked = false } = options;
  const lines = tableOf(options).map((row) =>
    row.map((cell) => quoted(String(cell), delimiter)).join(delimiter),
  );
  return Buffer.from(`${marked ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`, encoding);
}

/** The same delivery as a workbook. */
export async function aDeliveryWorkbook(options: FileOptions = {}): Promise<Buffer> {
  const rows = tableOf(options).map((row) => [...row]);
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Levering', rows }] }));
}

function tableOf({ municipality = 'GM0193', figures = { B01: 500 }, rows = [] }: FileOptions) {
  const totals = Object.entries(figures).map(([measure, value]): FileRow => ({ measure, value }));
  const cells = [...totals, ...rows].map((row) => [
    row.municipality ?? municipality,
    row.measure,
    row.dimension ?? '',
    row.category ?? '',
    row.value,
    row.unit ?? '',
    row.reason ?? '',
    row.note ?? '',
  ]);
  return [[...COLUMNS], ...cells];
}

function quoted(cell: string, delimiter: string): string {
  const plain = !cell.includes(delimiter) && !/["\r\n]/.test(cell);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
