import type { Direction } from '@ijkpunt/model';

/** A value with the interval that its counts leave, when there is one. */
export interface Measured {
  readonly value: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** How a value lies to a reference: its interval lies above it, below it, or holds it. */
export type Standing = 'above' | 'below' | 'around' | 'unknown';

/** What the standing means for an indicator with a direction. Without direction there is no better or worse. */
export type Tone = 'better' | 'worse' | 'plain';

/**
 * The standing of a value against a reference that is taken as fixed. Without interval nothing is said.
 *
 * Source: docs/methods/04-comparison.md.
 */
export function standingAgainst(reference: number | undefined, measured: Measured): Standing {
  const { lower, upper } = measured;
  if (reference === undefined || lower === undefined || upper === undefined) return 'unknown';
  if (lower > reference) return 'above';
  return upper < reference ? 'below' : 'around';
}

/** Colour follows the direction; where there is none, nothing is coloured. */
export function toneOf(standing: Standing, direction: Direction): Tone {
  if (direction === 'none' || standing === 'around' || standing === 'unknown') return 'plain';
  return (standing === 'above') === (direction === 'higher') ? 'better' : 'worse';
}
