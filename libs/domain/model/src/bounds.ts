import type { Cell, Figure } from './cell.ts';

/** The values that a written figure can stand for, both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** "About 200" is taken to lie within a tenth of it; our own convention (docs/methods/12-comparability.md). */
const APPROXIMATE = 0.1;

/** The values a figure can stand for: itself when exact, half a unit either side when rounded, one-sided for a bound. */
export function boundsOf({ value, precision }: Figure): Bounds {
  if (precision === 'rounded') {
    const half = 0.5 * 10 ** -decimalsOf(value);
    return { low: value - half, high: value + half };
  }
  if (precision === 'approximate') return { low: value * (1 - APPROXIMATE), high: value * (1 + APPROXIMATE) };
  if (precision === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY };
  if (precision === 'at-most') return { low: 0, high: value };
  return { low: value, high: value };
}

/** Bounds of a sum. A gap can be any value from zero up, so it opens the upper end. */
export function boundsOfSum(cells: readonly Cell[]): Bounds {
  let low = 0;
  let high = 0;
  for (const cell of cells) {
    const bounds = cell.kind === 'missing' ? { low: 0, high: Number.POSITIVE_INFINITY } : boundsOf(cell);
    low += bounds.low;
    high += bounds.high;
  }
  return { low, high };
}

/** Whether two figures can be the same value. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Number of decimals with which a value was written: 52.5 has one. */
export function decimalsOf(value: number): number {
  const [, decimals] = String(value).split('.');
  return decimals === undefined ? 0 : decimals.length;
}
