import type { Cell } from './cell.ts';
import type { Unit } from './measure.ts';
import type { Period } from './period.ts';

/** One delivered cell: a measure, its period, perhaps one category of one dimension, and a figure or its absence. */
export interface Observation {
  readonly measure: string;
  readonly period: Period;
  /** Empty for the total. */
  readonly dimension: string;
  readonly category: string;
  readonly unit: Unit;
  readonly cell: Cell;
  /** Line of the file it came from, counted from 1; 0 when it came from elsewhere. */
  readonly line: number;
  readonly note: string;
}

/** Identity of a cell within a delivery: two observations with the same key are a duplicate. */
export function keyOf(
  observation: Pick<Observation, 'measure' | 'period' | 'dimension' | 'category'>,
): string {
  const { measure, period, dimension, category } = observation;
  return [measure, period.start ?? '', period.end, dimension, category].join('|');
}

/** Whether the observation is the total of its measure, not a category. */
export function isTotal(observation: Pick<Observation, 'dimension'>): boolean {
  return observation.dimension === '';
}
