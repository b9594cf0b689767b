import type { Finding, Observation } from '@ijkpunt/model';
import {
  finding,
  interpretRow,
  readHeader,
  type Header,
  type RawCell,
  type ReadingContext,
} from '@ijkpunt/validation';
import { Refusal } from '../platform/index.ts';
import { MOST_FINDINGS, TooMuch } from './too-much.ts';
import { LONGEST_CELL, MOST_COLUMNS } from '../uploads/index.ts';

/** What a file came to when read to its end. */
export interface ReadDelivery {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly rows: number;
}

/** Rows between two reports of progress. */
const STEP = 250;

/** Reads all rows of a file, reporting progress, into observations and findings about the form of the rows. */
export async function readDelivery(
  rows: AsyncIterable<readonly RawCell[]>,
  context: ReadingContext,
  progress: (rowsRead: number) => Promise<void>,
): Promise<ReadDelivery> {
  const observations: Observation[] = [];
  const findings: Finding[] = [];
  const tooMuch = new TooMuch();
  let header: Header | undefined;
  let line = 0;
  let read = 0;
  for await (const cells of rows) {
    line += 1;
    const row = cells.slice(0, MOST_COLUMNS).map(readable);
    if (isBlank(row)) continue;
    if (header === undefined) {
      const found = readHeader(row);
      header = found.header;
      findings.push(...found.findings);
      if (findings.some(({ asks }) => asks === 'correction')) break;
      continue;
    }
    const interpreted = interpretRow(row, line, header, context);
    if (interpreted.observation !== undefined) {
      observations.push(interpreted.observation);
      tooMuch.see(interpreted.observation);
    }
    findings.push(...interpreted.findings);
    read += 1;
    if (read % STEP === 0) await progress(read);
    const wrong = tooMuch.after(findings.length);
    if (wrong !== undefined) {
      findings.push(stopped(line, wrong));
      break;
    }
  }
  if (read === 0 && findings.length === 0) findings.push(finding('no-rows', 'V18', 'correction'));
  return { observations, findings, rows: read };
}

/** Keeps as many corrections as anybody reads; what asks for an explanation, or informs, is kept to the last one. */
export function withoutSurplus(findings: readonly Finding[]): readonly Finding[] {
  const corrections = findings.filter(({ asks }) => asks === 'correction');
  if (corrections.length <= MOST_FINDINGS + 1) return findings;
  const surplus = new Set(corrections.slice(MOST_FINDINGS));
  return [...findings.filter((found) => !surplus.has(found)), stopped(0, corrections.length)];
}

function stopped(line: number, found: number): Finding {
  // Reading also stops for a file with too many cells or periods: then the number of findings is not the reason.
  const seen = found >= MOST_FINDINGS ? { findings: found } : {};
  return finding('stopped-reading', 'V18', 'correction', { line, seen });
}

/** Cuts a cell to what a person could have meant. No table can hold a NUL, and no text file has one. */
function readable(cell: RawCell): RawCell {
  if (typeof cell === 'number') return cell;
  if (cell.includes('\0')) throw new Refusal('file-damaged', { detail: 'control characters' });
  return cell.slice(0, LONGEST_CELL);
}

function isBlank(row: readonly RawCell[]): boolean {
  return row.every((cell) => typeof cell === 'string' && cell.trim() === '');
}
