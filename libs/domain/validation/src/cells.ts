import {
  isTotal,
  samePeriod,
  standardPeriod,
  type Figure,
  type Measure,
  type Observation,
  type Quarter,
} from '@ijkpunt/model';

/** An observation with a figure in it. */
export type Counted = Observation & { readonly cell: Figure };

/** Whether there is a figure to look at. */
export function isCounted(observation: Observation): observation is Counted {
  return observation.cell.kind === 'figure';
}

/** A share of something is no total of it. */
export function isCountedTotal(observation: Observation): boolean {
  return isTotal(observation) && observation.unit !== 'percent';
}

/** The total of a measure over the standard period of a quarter, if there is one. */
export function standardTotal(
  observations: readonly Observation[],
  measure: Measure,
  quarter: Quarter,
): Observation | undefined {
  const period = standardPeriod(measure, quarter);
  return observations.find(
    (observation) =>
      observation.measure === measure.code &&
      isCountedTotal(observation) &&
      samePeriod(observation.period, period),
  );
}
