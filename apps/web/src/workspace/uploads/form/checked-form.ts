import {
  addressOfCell,
  DRAFT_COLUMNS,
  draftRow,
  isEmptyCell,
  type DraftCell,
  type DraftReply,
  type ObservationReply,
} from '@ijkpunt/contract';
import { isMunicipalityCode, isQuarter, type Finding, type Observation } from '@ijkpunt/model';
import {
  check,
  interpretRow,
  readHeader,
  readingContext,
  type CheckContext,
  type ReadingContext,
} from '@ijkpunt/validation';
import { emptyCell, type DraftCells } from './draft-cells.ts';

/** A finding with the cell that it stands beside; absent when it is about no cell of the form. */
export interface FormFinding extends Finding {
  readonly address: string | undefined;
}

/** What a form comes to while it is filled in: the same as its delivery will. */
export interface CheckedForm {
  readonly observations: readonly Observation[];
  readonly findings: readonly FormFinding[];
  readonly byAddress: ReadonlyMap<string, readonly FormFinding[]>;
}

type Against = Pick<
  DraftReply,
  'benchmark' | 'quarter' | 'municipality' | 'past' | 'otherParts' | 'responsibility'
>;

/** The line of the first cell: above it stands the header. */
const FIRST_LINE = 2;
const { header: HEADER } = readHeader(DRAFT_COLUMNS);

/**
 * Prepares the check of a form, so that what it compares with is put in order once. The code is that of the server: rows
 * are read and rules judged as those of a file. An empty cell counts when it was touched, or is asked for.
 */
export function formCheck(against: Against): (cells: DraftCells, asked?: readonly string[]) => CheckedForm {
  const context = contextOf(against);
  const { municipality, quarter } = against;
  if (!isMunicipalityCode(municipality) || !isQuarter(quarter))
    throw new RangeError(`no form: ${municipality} ${quarter}`);
  const reading = readingContext(against.benchmark, municipality, quarter);
  return (cells, asked = []) => {
    const blanks = asked.filter((address) => !cells.has(address)).map(emptyCell);
    const rows = [...cells.values(), ...blanks];
    const read = rows.map((cell, index) =>
      readCell(cell, index + FIRST_LINE, { ...reading, said: new Set() }),
    );
    const observations = read.flatMap(({ observation }) => observation ?? []);
    const found = [...read.flatMap(({ findings }) => findings), ...check(observations, context)];
    const findings = found.map((finding) => ({ ...finding, address: addressOf(finding, rows) }));
    return { observations, findings, byAddress: grouped(findings) };
  };
}

/** The totals that nothing was said about yet: no figure and no reason. */
export function unfilled(measures: readonly string[], cells: DraftCells): readonly string[] {
  const totals = measures.map((measure) => addressOfCell({ measure, dimension: '', category: '' }));
  return totals.filter((address) => {
    const cell = cells.get(address);
    return cell === undefined || isEmptyCell({ ...cell, note: '' });
  });
}

function readCell(cell: DraftCell, line: number, reading: ReadingContext) {
  return interpretRow(draftRow(cell, reading.municipality), line, HEADER, reading);
}

function contextOf({ benchmark, quarter, past, otherParts, responsibility }: Against): CheckContext {
  if (!isQuarter(quarter)) throw new RangeError(`not a quarter: ${quarter}`);
  return {
    benchmark,
    quarter,
    responsibility,
    past: past.flatMap((earlier) =>
      isQuarter(earlier.quarter)
        ? [{ quarter: earlier.quarter, observations: earlier.observations.map(observationOf) }]
        : [],
    ),
    parts: otherParts.map((other) => ({ ...other, observations: other.observations.map(observationOf) })),
  };
}

/** The contract names units and precisions by their codes, which its schema has seen. */
function observationOf(reply: ObservationReply): Observation {
  return { ...reply, line: 0 } as unknown as Observation;
}

/** The cell of the line that a finding names, or the total of its measure. */
function addressOf({ line, measure }: Finding, rows: readonly DraftCell[]): string | undefined {
  const cell = rows[line - FIRST_LINE];
  if (cell !== undefined) return addressOfCell(cell);
  return measure === '' ? undefined : addressOfCell({ measure, dimension: '', category: '' });
}

function grouped(findings: readonly FormFinding[]): ReadonlyMap<string, readonly FormFinding[]> {
  const groups = new Map<string, FormFinding[]>();
  for (const finding of findings) {
    if (finding.address === undefined) continue;
    const group = groups.get(finding.address);
    if (group === undefined) groups.set(finding.address, [finding]);
    else group.push(finding);
  }
  return groups;
}
