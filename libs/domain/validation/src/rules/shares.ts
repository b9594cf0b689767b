import {
  boundsOfSum,
  isTotal,
  keyOf,
  samePeriod,
  type Dimension,
  type Finding,
  type GeneralRule,
  type Observation,
} from '@ijkpunt/model';
import { writtenSum } from '../written-sum.ts';
import { finding } from '../finding.ts';
import { grouped } from '../grouped.ts';
import { shareReach } from '../reachable-share.ts';

/** How far the shares of a whole may be from 100 because each was rounded. */
const ROUNDING = 1;

/**
 * Rule V09: shares of one whole add up to 100, give or take a rounding; never to more when some are not given. Not for
 * categories that can overlap: their shares may make any sum.
 */
export function sharesAddUp(
  rule: GeneralRule,
  observations: readonly Observation[],
  dimensions: ReadonlyMap<string, Dimension>,
): readonly Finding[] {
  const shares = observations.filter(
    ({ unit, dimension }) => unit === 'percent' && dimensions.get(dimension)?.addsUp === true,
  );
  const groups = grouped(shares, ({ measure, period, dimension }) =>
    [measure, period.start ?? '', period.end, dimension].join('/'),
  );
  return [...groups].flatMap(([identity, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const cells = group.map(({ cell }) => cell);
    const sum = boundsOfSum(cells);
    const low = sum.low - 100 > ROUNDING;
    const high = complete(group, dimensions.get(first.dimension)) && 100 - sum.high > ROUNDING;
    if (!low && !high) return [];
    const seen = { sum: writtenSum(cells), dimension: first.dimension };
    return [
      finding('shares-do-not-add-up', rule.code, rule.asks, {
        line: first.line,
        column: 'waarde',
        measure: first.measure,
        seen,
        identity,
      }),
    ];
  });
}

function complete(group: readonly Observation[], dimension: Dimension | undefined): boolean {
  if (dimension === undefined || dimension.open) return false;
  return dimension.categories.every(({ code }) => group.some(({ category }) => category === code));
}

/** Rule V10: a percentage can come from a whole number of its base, the total of the same measure and period. */
export function sharesReachable(rule: GeneralRule, observations: readonly Observation[]): readonly Finding[] {
  return observations.flatMap((share) => {
    const { cell } = share;
    if (share.unit !== 'percent' || cell.kind === 'missing' || !['exact', 'rounded'].includes(cell.precision))
      return [];
    const base = baseOf(share, observations);
    if (base === undefined) return [];
    const { reachable, below, above } = shareReach(cell.value, base);
    if (reachable) return [];
    const seen = {
      share: cell.value,
      base,
      below,
      above,
      belowShare: percent(below, base),
      aboveShare: percent(above, base),
    };
    const identity = keyOf(share);
    return [
      finding('share-not-reachable', rule.code, rule.asks, {
        line: share.line,
        column: 'waarde',
        measure: share.measure,
        seen,
        identity,
      }),
    ];
  });
}

function baseOf(share: Observation, observations: readonly Observation[]): number | undefined {
  const base = observations.find(
    (candidate) =>
      candidate.measure === share.measure &&
      isTotal(candidate) &&
      candidate.unit !== 'percent' &&
      samePeriod(candidate.period, share.period),
  );
  if (base?.cell.kind !== 'figure' || base.cell.precision !== 'exact' || base.cell.value <= 0)
    return undefined;
  return base.cell.value;
}

function percent(count: number, base: number): number {
  return Math.round((count / base) * 1000) / 10;
}
