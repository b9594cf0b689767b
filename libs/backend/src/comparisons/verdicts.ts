import { comparedAs, type Indicator, type IndicatorValue } from '@ijkpunt/model';
import {
  comparedBy,
  emptyColumns,
  groupsTold,
  packStandings,
  recordOf,
  standColumns,
  standingOf,
  type Columns,
} from '@ijkpunt/statistics';
import { guardedGroups } from '@ijkpunt/disclosure';
import { countsIn } from './cells-of.ts';
import type { AreasInGroups } from './find-groups.ts';

/** Better or worse than the others of the nation; nobody else has a verdict. */
export type Verdict = 'better' | 'worse';

/** A value of a municipality, or none. */
export interface OutcomeAt {
  readonly municipality: string;
  readonly outcome: IndicatorValue | undefined;
}

/** How the funnel is widened matters to no verdict. */
const NO_SPREAD = { tau2: 0, dimension: undefined };

/** Whether an indicator knows better and worse, and a method to tell them by. */
export function givesVerdicts(indicator: Indicator): boolean {
  return comparedBy(indicator) !== undefined && indicator.direction !== 'none';
}

/**
 * What municipalities are told of one quarter: whether they are better or worse than the others of the nation, by the same
 * steps that their own comparison is made by.
 */
export function verdictsOf(
  indicator: Indicator,
  outcomes: readonly OutcomeAt[],
  { codes, groups }: Pick<AreasInGroups, 'codes' | 'groups'>,
): ReadonlyMap<string, Verdict> {
  const method = comparedBy(indicator);
  if (method === undefined || !givesVerdicts(indicator)) return new Map();
  const places = new Map(codes.map((code, area) => [code, area]));
  const columns = columnsOf(outcomes, places);
  const { groupings } = groups;
  const rule = { method, highestFirst: indicator.direction === 'higher' };
  const standings = standColumns(columns, groupings, rule);
  const told = guardedGroups(columns, groupings, groupsTold(standings, groupings));
  const rows = packStandings(standings, told, new Float64Array(codes.length).fill(Number.NaN));
  return new Map(
    outcomes.flatMap(({ municipality, outcome }): [string, Verdict][] => {
      const area = places.get(municipality);
      if (outcome?.kind !== 'figure' || area === undefined) return [];
      const nation = standingOf(indicator, outcome, recordOf(rows, area), NO_SPREAD)?.groups[0];
      if (nation === undefined || 'why' in nation || nation.position === undefined) return [];
      const meaning = comparedAs(nation.position, indicator.direction);
      return meaning === 'better' || meaning === 'worse' ? [[municipality, meaning]] : [];
    }),
  );
}

function columnsOf(outcomes: readonly OutcomeAt[], places: ReadonlyMap<string, number>): Columns {
  const columns = emptyColumns(places.size);
  for (const { municipality, outcome } of outcomes) {
    const area = places.get(municipality);
    const counted = outcome && countsIn(outcome);
    if (area === undefined || counted === undefined) continue;
    columns.numerators[area] = counted.numerator;
    columns.denominators[area] = counted.denominator;
  }
  return columns;
}
