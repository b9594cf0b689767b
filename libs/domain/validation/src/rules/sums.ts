import {
  isTotal,
  liesInside,
  samePeriod,
  type CategoriesAddUp,
  type Finding,
  type MeasuresAddUp,
  type Observation,
  type PeriodsAddUp,
  type ValidationRule,
} from '@ijkpunt/model';
import { boundsOf, boundsOfSum, overlap, writtenSum } from '../bounds.ts';
import { finding } from '../finding.ts';

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
  return wholes.flatMap((whole) => sumFinding(rule, whole, partsOf(whole, parts, only)));
}

/**
 * Per category the cell over the same period; else, under the only total, its only cell: notes mix the periods of one
 * table. With several totals nobody knows to which one such a cell belongs.
 */
function partsOf(whole: Observation, parts: readonly Observation[], only: boolean): readonly Observation[] {
  const categories = [...new Set(parts.map(({ category }) => category))];
  const chosen = categories.flatMap((category) => {
    const cells = parts.filter((part) => part.category === category);
    const same = cells.find(({ period }) => samePeriod(period, whole.period));
    return same ?? (only && cells.length === 1 ? cells : []);
  });
  return chosen.length === categories.length ? chosen : [];
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
    return covers(inside, whole) ? sumFinding(rule, whole, inside) : [];
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
      return delivered.length === rule.parts.length ? sumFinding(rule, whole, delivered) : [];
    });
}

function sumFinding(
  rule: ValidationRule,
  whole: Observation,
  parts: readonly Observation[],
): readonly Finding[] {
  if (whole.cell.kind === 'missing' || parts.length === 0) return [];
  const cells = parts.map(({ cell }) => cell);
  const sum = boundsOfSum(cells);
  if (overlap(sum, boundsOf(whole.cell))) return [];
  const terms = cells.map((cell) => (cell.kind === 'figure' ? String(cell.value) : '?')).join(' + ');
  const seen = {
    total: whole.cell.value,
    sum: writtenSum(cells),
    terms,
    parts: parts.map(nameOf).join(', '),
  };
  const identity = [whole.measure, whole.period.start ?? '', whole.period.end].join('/');
  return [
    finding('sum-differs', rule.code, rule.asks, {
      line: whole.line,
      column: 'waarde',
      measure: whole.measure,
      seen,
      identity,
    }),
  ];
}

/** A share of something is no total of it. */
function isCountedTotal(observation: Observation): boolean {
  return isTotal(observation) && observation.unit !== 'percent';
}

function nameOf({ measure, category, period }: Observation): string {
  return category === '' ? `${measure} (${period.end})` : category;
}
