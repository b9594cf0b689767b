/** How exactly a figure was given. */
export type Precision = 'exact' | 'rounded' | 'approximate' | 'at-least' | 'at-most';
export const PRECISIONS: readonly Precision[] = ['exact', 'rounded', 'approximate', 'at-least', 'at-most'];

/** Why there is no figure. Never an empty place, never zero instead. */
export type WhyMissing =
  'not-registered' | 'not-yet-available' | 'not-applicable' | 'late' | 'withheld' | 'not-delivered';

/** The reasons that a municipality can give; "not delivered" is what the platform says when it gave none. */
export const WHY_MISSING: readonly WhyMissing[] = [
  'not-registered',
  'not-yet-available',
  'not-applicable',
  'late',
  'withheld',
];

/** A figure that is there. */
export interface Figure {
  readonly kind: 'figure';
  readonly value: number;
  readonly precision: Precision;
}

/** A figure that is not there, with the reason. */
export interface Missing {
  readonly kind: 'missing';
  readonly why: WhyMissing;
}

export type Cell = Figure | Missing;

/** Makes a figure, exact unless said otherwise. */
export function figure(value: number, precision: Precision = 'exact'): Figure {
  return { kind: 'figure', value, precision };
}

/** Makes a gap with its reason. */
export function missing(why: WhyMissing): Missing {
  return { kind: 'missing', why };
}

/** Adds up cells. One gap makes the total a gap: a sum of the rest would pass for the whole. */
export function total(cells: readonly Cell[]): Cell {
  let sum = 0;
  let precision: Precision = 'exact';
  for (const cell of cells) {
    if (cell.kind === 'missing') return cell;
    sum += cell.value;
    precision = leastExact(precision, cell.precision);
  }
  return figure(sum, precision);
}

/** The less exact of two precisions. "At least" beside "at most" leaves no side bounded: approximate. */
export function leastExact(a: Precision, b: Precision): Precision {
  const oneSided = new Set<Precision>(['at-least', 'at-most']);
  if (a !== b && oneSided.has(a) && oneSided.has(b)) return 'approximate';
  return PRECISIONS.indexOf(a) >= PRECISIONS.indexOf(b) ? a : b;
}
