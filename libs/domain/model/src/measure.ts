import type { Bilingual } from './bilingual.ts';
import type { Period } from './period.ts';
import { halfYearUntil, periodOf, type Quarter } from './quarter.ts';

/** What is counted. A rate whose numerator and denominator count different things is refused. */
export type Unit =
  'persons' | 'benefits' | 'registrations' | 'places' | 'fte' | 'employers' | 'percent' | 'persons-per-fte';
export const UNITS: readonly Unit[] = [
  'persons',
  'benefits',
  'registrations',
  'places',
  'fte',
  'employers',
  'percent',
  'persons-per-fte',
];

/** Stock: on the last day of the span. Flow: over the span. */
export type MeasureKind = 'stock' | 'flow';

/** The span of time that one figure of a measure covers. */
export type Span = 'quarter' | 'half-year';

/** What is delivered: a count. */
export interface Measure {
  readonly code: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly unit: Unit;
  readonly kind: MeasureKind;
  readonly span: Span;
  /** Codes of the dimensions by which it may be broken down. */
  readonly dimensions: readonly string[];
  /** Counts are whole; full-time equivalents may have decimals. */
  readonly whole: boolean;
}

/** The period that a figure of this measure covers in a round of the given quarter. */
export function standardPeriod(measure: Pick<Measure, 'kind' | 'span'>, quarter: Quarter): Period {
  const period = measure.span === 'half-year' ? halfYearUntil(quarter) : periodOf(quarter);
  return measure.kind === 'stock' ? { end: period.end } : period;
}

/** A breakdown, such as sex, with its categories. */
export interface Dimension {
  readonly code: string;
  readonly label: Bilingual;
  /** Codes of the categories; a list that municipalities fill in themselves is open. */
  readonly categories: readonly { readonly code: string; readonly label: Bilingual }[];
  readonly open: boolean;
  /** Categories exclude each other and together make the total. */
  readonly addsUp: boolean;
  /** Not shown to the public unless a benchmark says so. */
  readonly sensitive: boolean;
}
