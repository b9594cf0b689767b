import {
  figure,
  isMunicipalityCode,
  missing,
  WHY_MISSING,
  type Cell,
  type IsoDate,
  type MunicipalityCode,
  type ReferenceFigure,
  type ReferenceUnit,
} from '@ijkpunt/model';
import { normalised } from '../columns.ts';
import { readNumber } from '../number-notation.ts';
import { existedOn, type Lifespan } from './lifespan.ts';
import type { ReferenceFinding, ReferenceFindingCode } from './reference-finding.ts';

/** What figures are held against. */
export interface ReferenceSetting {
  readonly unit: ReferenceUnit;
  /** Unit of the sets of this variable that are there already; a variable means one thing. */
  readonly unitBefore?: ReferenceUnit | undefined;
  readonly boundariesOn: IsoDate;
  /** Every municipality that is known, whether it exists or not. */
  readonly lifespans: readonly Lifespan[];
  /** Days of which it is known who existed, both included. */
  readonly known: { readonly from: IsoDate; readonly until: IsoDate };
}

export interface ReferenceReading {
  readonly figures: readonly ReferenceFigure[];
  readonly findings: readonly ReferenceFinding[];
}

/** There were never this many municipalities since the codes exist. */
export const MOST_REFERENCE_ROWS = 1200;

const COLUMNS = ['gemeente', 'waarde', 'reden'] as const;
type Column = (typeof COLUMNS)[number];
const REQUIRED: readonly Column[] = ['gemeente', 'waarde'];
/** May stand in the file for whoever looks at it. */
const FOR_PEOPLE = 'naam';

/** The most that a unit can say; a count has no bound that holds for every variable. */
const WHOLE: Readonly<Partial<Record<ReferenceUnit, number>>> = { percent: 100, 'per-thousand': 1000 };

/** With one of these nothing is known of the rows, or nobody wants to hear of each. */
const UNREADABLE: readonly ReferenceFindingCode[] = [
  'missing-column',
  'unknown-column',
  'no-rows',
  'too-many-rows',
];

type Row = readonly string[];

/**
 * Reads the rows of a file of reference figures, the header first. Everything that is wrong is found at once. A figure
 * belongs to a municipality of the day of the boundaries: with a code of another day it would stand beside the wrong area.
 */
export function readReferenceFigures(rows: readonly Row[], setting: ReferenceSetting): ReferenceReading {
  const [head = [], ...body] = rows;
  const reader = new Reader(head, setting);
  reader.wholeFile(body);
  if (!reader.isReadable()) return { figures: [], findings: reader.findings };
  const figures = body.flatMap((row, index) => (isBlank(row) ? [] : reader.row(row, index + 2)));
  return { figures, findings: reader.findings };
}

function isBlank(row: Row): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** Reads row after row and keeps what is wrong with them. */
class Reader {
  readonly findings: ReferenceFinding[] = [];
  private readonly header = new Map<Column, number>();
  private readonly lives: ReadonlyMap<string, Lifespan>;
  private readonly lineOf = new Map<string, number>();
  private readonly boundariesKnown: boolean;

  constructor(
    head: Row,
    private readonly setting: ReferenceSetting,
  ) {
    this.lives = new Map(setting.lifespans.map((life) => [life.code, life]));
    const { boundariesOn, known } = setting;
    this.boundariesKnown = known.from <= boundariesOn && boundariesOn <= known.until;
    head.forEach((cell, index) => this.column(cell, index));
  }

  isReadable(): boolean {
    return this.findings.every(({ code }) => !UNREADABLE.includes(code));
  }

  /** What is wrong with the file, whatever its rows say. */
  wholeFile(body: readonly Row[]): void {
    for (const name of REQUIRED) if (!this.header.has(name)) this.report('missing-column', 1, { name });
    if (body.every(isBlank)) this.report('no-rows', 0);
    if (body.length > MOST_REFERENCE_ROWS)
      this.report('too-many-rows', 0, { rows: body.length, most: MOST_REFERENCE_ROWS });
    const { boundariesOn, known, unit, unitBefore } = this.setting;
    if (unitBefore !== undefined && unitBefore !== unit)
      this.report('other-unit', 0, { unit, before: unitBefore });
    if (!this.boundariesKnown) this.report('boundaries-not-known', 0, { on: boundariesOn, ...known });
  }

  row(row: Row, line: number): readonly ReferenceFigure[] {
    const municipality = this.municipality(this.text(row, 'gemeente'), line);
    const cell = this.cell(row, line);
    return municipality === undefined || cell === undefined ? [] : [{ municipality, cell }];
  }

  private column(cell: string, index: number): void {
    const name = normalised(cell);
    const column = COLUMNS.find((known) => known === name);
    if (column !== undefined && !this.header.has(column)) this.header.set(column, index);
    else if (name !== '' && name !== FOR_PEOPLE)
      this.report('unknown-column', 1, { name: cell.trim().slice(0, 60) });
  }

  private municipality(code: string, line: number): MunicipalityCode | undefined {
    if (!isMunicipalityCode(code)) return this.report('not-a-code', line, { found: code.slice(0, 60) });
    const first = this.lineOf.get(code);
    if (first !== undefined) return this.report('twice', line, { municipality: code, first });
    this.lineOf.set(code, line);
    const life = this.lives.get(code);
    if (life === undefined) return this.report('unknown-municipality', line, { municipality: code });
    const { boundariesOn } = this.setting;
    if (!this.boundariesKnown || existedOn(life, boundariesOn)) return code;
    const about = { municipality: code, name: life.name, on: boundariesOn };
    const { begunOn, endedOn } = life;
    return begunOn !== undefined && boundariesOn < begunOn
      ? this.report('not-begun', line, { ...about, since: begunOn })
      : this.report('ended', line, { ...about, since: endedOn ?? '' });
  }

  private cell(row: Row, line: number): Cell | undefined {
    const text = this.text(row, 'waarde');
    const why = this.text(row, 'reden');
    if (text === '') return this.gap(why, line);
    if (why !== '')
      return this.report('value-and-reason', line, { found: text.slice(0, 60), reason: why.slice(0, 60) });
    const value = this.number(text, line);
    return value === undefined ? undefined : figure(value);
  }

  private number(text: string, line: number): number | undefined {
    const found = text.slice(0, 60);
    const reading = readNumber(text);
    if (reading.kind === 'not-a-number') return this.report('not-a-number', line, { found });
    if (reading.kind === 'ambiguous') {
      const { asThousands, asDecimal } = reading;
      return this.report('ambiguous-number', line, { found, thousands: asThousands, decimal: asDecimal });
    }
    const { value } = reading;
    const { unit } = this.setting;
    const whole = WHOLE[unit];
    if (value < 0) return this.report('negative', line, { found });
    if (unit === 'persons' && !Number.isInteger(value))
      return this.report('decimal-in-count', line, { found });
    if (whole !== undefined && value > whole)
      return this.report('more-than-all', line, { found, most: whole });
    return value;
  }

  private gap(why: string, line: number): Cell | undefined {
    if (why === '') return this.report('blank-without-reason', line);
    const known = WHY_MISSING.find((candidate) => candidate === why);
    if (known !== undefined) return missing(known);
    return this.report('unknown-reason', line, { found: why.slice(0, 60), allowed: WHY_MISSING.join(', ') });
  }

  private text(row: Row, column: Column): string {
    const index = this.header.get(column);
    return ((index === undefined ? undefined : row[index]) ?? '').trim();
  }

  private report(code: ReferenceFindingCode, line: number, seen: ReferenceFinding['seen'] = {}): undefined {
    this.findings.push({ code, line, seen });
  }
}
