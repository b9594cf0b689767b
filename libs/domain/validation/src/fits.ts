import type { CellPattern, Observation } from '@ijkpunt/model';

/** Whether an observation is a cell that a rule means. A pattern without dimension means the total. */
export function fits(observation: Observation, pattern: CellPattern): boolean {
  return (
    observation.measure === pattern.measure &&
    observation.unit !== 'percent' &&
    observation.dimension === (pattern.dimension ?? '') &&
    observation.category === (pattern.category ?? '')
  );
}
