import {
  GIVEN_GROUPS,
  type CaseMix,
  type FunnelStanding,
  type GroupKind,
  type GroupStanding,
  type Indicator,
  type IndicatorFigure,
  type NoGroup,
  type Standing,
} from '@ijkpunt/model';
import { caseMixOf } from '../case-mix.ts';
import { expectedIn, groupIn } from '../columns/standing-record.ts';
import { againstBenchmark } from '../comparison.ts';
import { funnelStanding } from '../funnel-standing.ts';
import { Z95, Z998 } from '../interval.ts';
import { intervalOf, type AmongOthers, type ComparedMethod, type Counted } from '../standing-among.ts';

/** What all areas of a slice share: how much they differ by more than chance, and the dimension of the case mix. */
export interface SharedBySlice {
  readonly tau2: number;
  readonly dimension: string | undefined;
}

/** The method by which values of an indicator are compared; undefined for a count, which is not. */
export function comparedBy({ method }: Pick<Indicator, 'method'>): ComparedMethod | undefined {
  return method === 'count' ? undefined : method;
}

/**
 * Where a value stands, from the row that its slice keeps for it.
 *
 * @param record the row of the municipality in a slice that holds this very value (`packStandings`)
 * @returns undefined for a count, and for a value without denominator: those are shown, not compared
 *
 * Source: docs/methods/04-comparison.md sections 4.1, 4.6 and 4.7; 08-funnel.md; 12-comparability.md section 12.5.
 */
export function standingOf(
  indicator: Pick<Indicator, 'method'>,
  figure: IndicatorFigure,
  record: Float64Array,
  shared: SharedBySlice,
): Standing | undefined {
  const method = comparedBy(indicator);
  const { numerator, denominator } = figure;
  if (method === undefined || denominator === undefined) return undefined;
  const own = { numerator, denominator };
  const groups = GIVEN_GROUPS.map((kind) => {
    const found = groupIn(record, kind);
    return 'why' in found ? found : groupStanding(kind, { method, own }, found);
  });
  return {
    interval998: intervalOf(method, own, Z998),
    groups,
    funnel: funnelOf(method, own, groups[0], shared),
    caseMix: mixOf(own, expectedIn(record), shared),
  };
}

/**
 * What a value among others means: its distance to their mean, and the position of its intervals against it.
 *
 * Source: docs/methods/04-comparison.md section 4.1.
 */
export function groupStanding(
  kind: GroupKind,
  { method, own }: { readonly method: ComparedMethod; readonly own: Counted },
  among: AmongOthers,
): GroupStanding {
  const [inner, outer] = [Z95, Z998].map((z) => intervalOf(method, own, z));
  return {
    kind,
    ...among,
    position: inner === undefined ? undefined : againstBenchmark(inner, among.mean),
    positionAt998: outer === undefined ? undefined : againstBenchmark(outer, among.mean),
    distance: own.numerator / own.denominator - among.mean,
  };
}

function funnelOf(
  method: ComparedMethod,
  own: Counted,
  nation: GroupStanding | NoGroup | undefined,
  { tau2 }: SharedBySlice,
): FunnelStanding | undefined {
  if (method === 'ratio' || nation === undefined || 'why' in nation) return undefined;
  return funnelStanding(own, { method, target: nation.mean, tau2 });
}

function mixOf(
  own: Counted,
  expected: number | undefined,
  { dimension }: SharedBySlice,
): CaseMix | undefined {
  if (expected === undefined || dimension === undefined) return undefined;
  return caseMixOf({ dimension, observed: own.numerator, denominator: own.denominator, expected });
}
