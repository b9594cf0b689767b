import {
  isTotal,
  liesInside,
  samePeriod,
  type CategoriesAddUp,
  type ComponentsExplain,
  type Finding,
  type MeasuresAddUp,
  type Observation,
  type PeriodsAddUp,
} from '@ijkpunt/model';
import { isCountedTotal } from '../cells.ts';
import { partsOf, sumFinding } from '../sum-of-parts.ts';

/** Rule V01, V05 to V07: the categories of one dimension add up to the total of the measure. */
export function categoriesAddUp(
  rule: CategoriesAddUp,
  observations: readonly Observation[],
): readonly Finding[] {
  const counts = observations.filter(({ measure, unit }) => measure === rule.measure && unit !== 'percent');
  const parts = counts.filter(({ dimension }) => dimension === rule.dimension);
  if (parts.length === 0) return [];
  const wholes = counts.filter(isTotal);
  const only = wholes.length === 1;
  return wholes.flatMap((whole) => sumFinding(rule, { whole, parts: partsOf(whole, parts, only) }));
}

/**
 * Rule V13: the components that are stated explain the total. They need not be a partition, so that a difference asks
 * for words and not for another figure.
 */
export function componentsExplain(
  rule: ComponentsExplain,
  observations: readonly Observation[],
): readonly Finding[] {
  const { measure, dimension, total = measure } = rule;
  const parts = observations.filter(
    (part) => part.measure === measure && part.dimension === dimension && part.unit !== 'percent',
  );
  const wholes = observations.filter((whole) => whole.measure === total && isCountedTotal(whole));
  const only = wholes.length === 1;
  return wholes.flatMap((whole) =>
    sumFinding(rule, { whole, parts: partsOf(whole, parts, only) }, 'components-differ'),
  );
}

/** Rule V02 and V03: figures over parts of the period add up to the figure over the whole period. */
export function periodsAddUp(rule: PeriodsAddUp, observations: readonly Observation[]): readonly Finding[] {
  const totals = observations.filter(
    (observation) =>
      observation.measure === rule.measure &&
      isCountedTotal(observation) &&
      observation.period.start !== undefined,
  );
  return totals.flatMap((whole) => {
    const inside = totals.filter(
      ({ period }) => liesInside(period, whole.period) && !samePeriod(period, whole.period),
    );
    return covers(inside, whole) ? sumFinding(rule, { whole, parts: inside }) : [];
  });
}

/** Whether the parts follow each other without gap or overlap from the first day of the whole to its last. */
function covers(parts: readonly Observation[], whole: Observation): boolean {
  const ordered = parts.toSorted((a, b) => a.period.end.localeCompare(b.period.end));
  let next = whole.period.start;
  for (const { period } of ordered) {
    if (period.start !== next) return false;
    next = dayAfter(period.end);
  }
  return ordered.length > 0 && next === dayAfter(whole.period.end);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Rule V04: measures over one period add up to another measure over that period. */
export function measuresAddUp(rule: MeasuresAddUp, observations: readonly Observation[]): readonly Finding[] {
  const totals = observations.filter(isCountedTotal);
  return totals
    .filter(({ measure }) => measure === rule.total)
    .flatMap((whole) => {
      const parts = rule.parts.map((code) =>
        totals.find(({ measure, period }) => measure === code && samePeriod(period, whole.period)),
      );
      const delivered = parts.filter((part) => part !== undefined);
      return delivered.length === rule.parts.length ? sumFinding(rule, { whole, parts: delivered }) : [];
    });
}
