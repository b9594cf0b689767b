import {
  isTotal,
  keyOf,
  samePeriod,
  standardPeriod,
  type Finding,
  type Observation,
  type OwnHistory,
  type Quarter,
  type Unit,
} from '@ijkpunt/model';
import { unusualness } from '@ijkpunt/statistics';
import { isCounted, type Counted } from '../cells.ts';
import type { Delivered, PastQuarter } from '../check-context.ts';
import { finding } from '../finding.ts';

/** How many earlier values the method looks at. */
const LONGEST_HISTORY = 12;

/** A share has no spread of a count, which is the floor of the method. */
const NO_COUNTS: readonly Unit[] = ['percent', 'persons-per-fte'];

/**
 * Rule V17: a figure against the same cell of accepted earlier quarters: same measure, category and unit, each over its
 * standard period. Too short a history says nothing. Source: docs/methods/14-upload-check.md section 14.2.
 */
export function likeOwnHistory(rule: OwnHistory, delivered: Delivered): readonly Finding[] {
  const { observations, quarter, past } = delivered;
  if (past.length === 0) return [];
  const earlier = past.map((one) => ({ quarter: one.quarter, values: valuesOf(one, delivered) }));
  const judged = comparable(observations, quarter, delivered).filter(
    ({ measure }) => rule.measures?.includes(measure) ?? true,
  );
  const found = judged.flatMap((observation) => {
    const seasonal = rule.seasonal?.includes(observation.measure) === true;
    const like = seasonal ? earlier.filter((one) => one.quarter.endsWith(quarter.slice(-2))) : earlier;
    const history = like.flatMap(({ values }) => values.get(placeOf(observation)) ?? []);
    const made = unusualFinding(rule, observation, { history, fewest: seasonal ? 3 : 4 });
    return made === undefined ? [] : [{ observation, made }];
  });
  // What moves a total moves its categories: one cause, which is explained once.
  const totals = new Set(
    found.filter(({ observation }) => isTotal(observation)).map(({ made }) => made.measure),
  );
  return found
    .filter(({ observation }) => isTotal(observation) || !totals.has(observation.measure))
    .map(({ made }) => made);
}

function unusualFinding(
  rule: OwnHistory,
  observation: Counted,
  { history, fewest }: { readonly history: readonly number[]; readonly fewest: 3 | 4 },
): Finding | undefined {
  const outcome = unusualness(history, observation.cell.value, fewest);
  if (!outcome.given || outcome.value.asks === 'nothing') return undefined;
  const { median, z, asks } = outcome.value;
  const { line, measure, dimension, category, cell } = observation;
  const seen = {
    value: cell.value,
    median,
    quarters: Math.min(history.length, LONGEST_HISTORY),
    z: Math.round(z * 10) / 10,
    confirmation: asks === 'confirmation' ? 'asked' : 'not-asked',
    dimension,
    category,
  };
  const about = { line, column: 'waarde', measure, seen, identity: keyOf(observation) };
  return finding('unlike-own-history', rule.code, rule.asks, about);
}

function valuesOf({ quarter, observations }: PastQuarter, delivered: Delivered): ReadonlyMap<string, number> {
  const counted = comparable(observations, quarter, delivered);
  return new Map(counted.map((observation) => [placeOf(observation), observation.cell.value]));
}

/** Counts over the standard period of their quarter. A bound has no value to compare. */
function comparable(
  observations: readonly Observation[],
  quarter: Quarter,
  { measures }: Delivered,
): readonly Counted[] {
  return observations.filter(isCounted).filter(({ measure: code, period, unit, cell }) => {
    const measure = measures.get(code);
    if (measure === undefined || NO_COUNTS.includes(unit)) return false;
    const bound = cell.precision === 'at-least' || cell.precision === 'at-most';
    return !bound && samePeriod(period, standardPeriod(measure, quarter));
  });
}

function placeOf({ measure, dimension, category, unit }: Observation): string {
  return [measure, dimension, category, unit].join('|');
}
