import type { Benchmark, Indicator } from '@ijkpunt/model';
import { guardedGroups } from '@ijkpunt/disclosure';
import {
  categoryKey,
  comparedBy,
  completeAreas,
  distributionOf,
  emptyColumns,
  expectedColumn,
  FEWEST_CONTRIBUTING,
  groupsTold,
  heterogeneityOf,
  packStandings,
  standColumns,
  weightedMean,
  type Columns,
  type Counted,
} from '@ijkpunt/statistics';
import { categoriesOf } from './cells-of.ts';
import type { GroupsOfAreas } from './groups-of-areas.ts';
import type { GroupFacts, Slice, Span } from './stored-slices.ts';

/** Fewer municipalities with a whole composition than this give no rates to expect with. */
const FEWEST_COMPOSITIONS = 20;

/** What a slice is made of. */
export interface SliceParts {
  readonly benchmark: Pick<Benchmark, 'dimensions'>;
  readonly indicator: Indicator;
  readonly span: Span;
  /** The columns of the whole under '', and of the classes under their own keys. */
  readonly cells: ReadonlyMap<string, Columns>;
  readonly groups: GroupsOfAreas;
}

/**
 * Makes the slice of an indicator: where every area stands in its groups, guarded, since these are unreleased figures; and
 * what the groups come to.
 */
export function makeSlice(parts: SliceParts): Slice | undefined {
  const { indicator, span, cells, groups } = parts;
  const method = comparedBy(indicator);
  const columns = cells.get('');
  if (method === undefined || columns === undefined) return undefined;
  const rule = { method, highestFirst: indicator.direction !== 'lower' };
  const standings = standColumns(columns, groups.groupings, rule);
  const told = guardedGroups(columns, groups.groupings, groupsTold(standings, groups.groupings));
  const mix = method === 'ratio' ? undefined : compositionOf(parts, columns);
  const facts = factsOf(parts, columns);
  const { tau2 = 0 } = facts[0] ?? {};
  return {
    indicator: indicator.code,
    span,
    cell: '',
    columns,
    standings: packStandings(standings, told, mix?.expected ?? noExpected(columns)),
    shared: { tau2, dimension: mix?.dimension },
    groups: facts,
  };
}

function noExpected({ numerators }: Columns): Float64Array {
  return new Float64Array(numerators.length).fill(Number.NaN);
}

/** The first dimension that enough municipalities delivered, with the events expected by it. */
function compositionOf(
  { benchmark, indicator: { caseMix = [] }, cells }: SliceParts,
  { numerators }: Columns,
) {
  for (const dimension of caseMix) {
    const strata = categoriesOf(benchmark, dimension).map(
      (category) => cells.get(categoryKey(dimension, category)) ?? emptyColumns(numerators.length),
    );
    const complete = completeAreas(strata, numerators.length).reduce((sum, one) => sum + one, 0);
    if (complete >= FEWEST_COMPOSITIONS)
      return { dimension, expected: expectedColumn(strata, numerators.length) };
  }
  return undefined;
}

/** What every group comes to, the nation first. */
function factsOf({ indicator, groups }: SliceParts, columns: Columns): readonly GroupFacts[] {
  return groups.divided.map(({ kind, code, members }): GroupFacts => {
    const counted = members.flatMap((area) => countedAt(columns, area) ?? []);
    const head = { kind, code, members: members.length, contributing: counted.length };
    return counted.length < FEWEST_CONTRIBUTING ? head : { ...head, ...comesTo(indicator, counted) };
  });
}

function comesTo(indicator: Indicator, counted: readonly Counted[]): Partial<GroupFacts> {
  const method = comparedBy(indicator);
  const distribution = distributionOf(
    counted.map(({ numerator, denominator }) => ({ value: numerator / denominator })),
  );
  const mean = weightedMean(
    counted.map(({ numerator }) => numerator),
    counted.map(({ denominator }) => denominator),
  );
  const spread = method === 'share' || method === 'rate' ? heterogeneityOf(method, counted) : undefined;
  return { ...distribution, ...(mean === undefined ? {} : { mean }), ...spread };
}

function countedAt({ numerators, denominators }: Columns, area: number): Counted | undefined {
  const [numerator, denominator] = [Number(numerators[area]), Number(denominators[area])];
  return Number.isNaN(numerator) ? undefined : { numerator, denominator };
}
