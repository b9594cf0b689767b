import type { RawCell } from '@ijkpunt/validation';
import { Refusal } from '../platform/index.ts';
import { inTime, withEmptyRows, type NumberedRow } from './numbered-rows.ts';
import { sheetRows } from './sheet-rows.ts';
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts';
import { openZip } from './zip-entries.ts';

/** Reads the first sheet of a workbook that a person sees as rows of cells, as it unpacks. */
export function readXlsx(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<readonly RawCell[]> {
  return withEmptyRows(inTime(firstSheet(bytes)));
}

/** The sheet that is the delivery: the first that is not hidden. */
export function deliverySheet({ sheets }: Workbook): Sheet {
  const sheet = sheets.find(({ visible }) => visible) ?? sheets[0];
  if (sheet === undefined) throw new Refusal('file-damaged', { detail: 'workbook' });
  return sheet;
}

async function* firstSheet(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<readonly NumberedRow[]> {
  const parts: Buffer[] = [];
  for await (const part of bytes) parts.push(part);
  const zip = await openZip(Buffer.concat(parts));
  try {
    const workbook = await readWorkbook(zip);
    yield* sheetRows(workbook, deliverySheet(workbook));
  } finally {
    zip.close();
  }
}
