import {
  figure,
  isIsoDate,
  missing,
  PRECISIONS,
  samePeriod,
  standardPeriod,
  UNITS,
  WHY_MISSING,
  type Cell,
  type Finding,
  type FindingCode,
  type Measure,
  type Observation,
  type Period,
  type Precision,
  type Unit,
  type WhyMissing,
} from '@ijkpunt/model';
import { rawIn, textIn, type Column, type Header, type RawCell } from './columns.ts';
import { finding } from './finding.ts';
import { readNumber } from './number-notation.ts';
import type { ReadingContext } from './reading-context.ts';
import { mismatchOf, readStamp } from './template-stamp.ts';

/** What one row came to. A row with a finding that asks for correction gives no observation. */
export interface Interpreted {
  readonly observation?: Observation;
  readonly findings: readonly Finding[];
}

/** Reads one row of a delivery file. Everything wrong with the row is found at once (rules V18 and V19). */
export function interpretRow(
  row: readonly RawCell[],
  line: number,
  header: Header,
  context: ReadingContext,
): Interpreted {
  const reader = new RowReader(row, line, header, context);
  reader.template();
  const measure = reader.measure();
  if (measure === undefined) return { findings: reader.findings };
  const breakdown = reader.breakdown(measure);
  const unit = reader.oneOf('eenheid', UNITS, 'unknown-unit', measure.unit);
  const precision = reader.oneOf('precisie', PRECISIONS, 'unknown-precision', 'exact' as Precision);
  const period = reader.period(measure);
  const cell = reader.cell(measure, unit, precision);
  const note = textIn(row, header, 'toelichting').slice(0, 1000);
  if (reader.findings.some(({ asks }) => asks === 'correction') || cell === undefined)
    return { findings: reader.findings };
  return {
    observation: { measure: measure.code, period, ...breakdown, unit, cell, line, note },
    findings: reader.findings,
  };
}

/** Reads the cells of one row and keeps what is wrong with them. */
class RowReader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly row: readonly RawCell[],
    private readonly line: number,
    private readonly header: Header,
    private readonly context: ReadingContext,
  ) {}

  /** Rule V27: the row was made for these figures. Copied rows are told once per file, not once per row. */
  template(): void {
    const stamp = readStamp(this.text('sjabloon'));
    const mismatch = stamp === undefined ? undefined : mismatchOf(stamp, this.context);
    if (stamp === undefined || mismatch === undefined || this.context.said.has(mismatch)) return;
    this.context.said.add(mismatch);
    const asks = mismatch === 'other-round' ? 'explanation' : 'notice';
    const { line } = this;
    const about = { line, column: 'sjabloon', seen: { ...stamp }, identity: mismatch };
    this.findings.push(finding('other-template', 'V27', asks, about));
  }

  measure(): Measure | undefined {
    const municipality = this.text('gemeente');
    if (municipality !== this.context.municipality) {
      this.report('wrong-municipality', 'gemeente', {
        found: municipality,
        expected: this.context.municipality,
      });
      return undefined;
    }
    const code = this.text('maat');
    const measure = this.context.measures.get(code);
    if (measure !== undefined) return measure;
    const computed = this.context.indicators.has(code);
    this.report(computed ? 'computed-not-delivered' : 'unknown-measure', 'maat', { found: code });
    return undefined;
  }

  breakdown(measure: Measure): { dimension: string; category: string } {
    const code = this.text('uitsplitsing');
    const category = this.text('categorie');
    if (code === '' && category === '') return { dimension: '', category: '' };
    const dimension = measure.dimensions.includes(code) ? this.context.dimensions.get(code) : undefined;
    if (dimension === undefined) {
      this.report('unknown-dimension', 'uitsplitsing', {
        found: code,
        allowed: measure.dimensions.join(', '),
      });
    } else if (
      category === '' ||
      !(dimension.open || dimension.categories.some((known) => known.code === category))
    ) {
      const allowed = dimension.categories.map((known) => known.code).join(', ');
      this.report('unknown-category', 'categorie', { found: category, allowed });
    }
    return { dimension: code, category: category.slice(0, 100) };
  }

  /** A cell that holds one of a list of codes; when empty the standard is meant. */
  oneOf<Code extends string>(
    column: Column,
    codes: readonly Code[],
    code: FindingCode,
    standard: Code,
  ): Code {
    const text = this.text(column);
    if (text === '') return standard;
    const known = codes.find((candidate) => candidate === text);
    if (known === undefined) this.report(code, column, { found: text, allowed: codes.join(', ') });
    return known ?? standard;
  }

  period(measure: Measure): Period {
    const standard = standardPeriod(measure, this.context.quarter);
    const start = this.text('periode_van');
    const end = this.text('periode_tot');
    if (start === '' && end === '') return standard;
    const orderly = isIsoDate(end) && (start === '' || (isIsoDate(start) && start <= end));
    if (!orderly) this.report('unknown-period', 'periode_tot', { start, end });
    const period: Period = start === '' ? { end } : { start, end };
    // A stock is of the last day; whoever fills in the first day of the span as well means the same.
    const span = standardPeriod({ kind: 'flow', span: measure.span }, this.context.quarter);
    return measure.kind === 'stock' && samePeriod(period, span) ? standard : period;
  }

  cell(measure: Measure, unit: Unit, precision: Precision): Cell | undefined {
    const raw = rawIn(this.row, this.header, 'waarde');
    const empty = typeof raw === 'string' && raw.trim() === '';
    const why = this.text('reden');
    if (empty) return this.gap(why);
    if (why !== '') this.report('value-and-reason', 'reden', { value: String(raw), reason: why });
    const reading = readNumber(raw);
    if (reading.kind === 'not-a-number')
      return this.report('not-a-number', 'waarde', { found: String(raw).slice(0, 60) });
    if (reading.kind === 'ambiguous') {
      return this.report('ambiguous-number', 'waarde', {
        found: String(raw),
        thousands: reading.asThousands,
        decimal: reading.asDecimal,
      });
    }
    if (reading.value < 0) return this.report('negative', 'waarde', { found: String(raw) });
    const mustBeWhole = measure.whole && unit !== 'percent';
    if (mustBeWhole && !Number.isInteger(reading.value))
      return this.report('decimal-in-count', 'waarde', { found: String(raw) });
    return figure(reading.value, precision);
  }

  private gap(why: string): Cell | undefined {
    if (why === '') return this.report('blank-without-reason', 'waarde', {}, 'V19');
    const known: WhyMissing | undefined = WHY_MISSING.find((candidate) => candidate === why);
    if (known === undefined)
      return this.report('unknown-reason', 'reden', { found: why, allowed: WHY_MISSING.join(', ') });
    return missing(known);
  }

  private text(column: Column): string {
    return textIn(this.row, this.header, column);
  }

  private report(code: FindingCode, column: Column, seen: Finding['seen'], rule = 'V18'): undefined {
    const measure = this.text('maat');
    this.findings.push(finding(code, rule, 'correction', { line: this.line, column, measure, seen }));
    return undefined;
  }
}
