import { addsUpExactly, IN_NONE, type Columns, type Division } from './columns.ts';

/** Whether sums over these columns are exact, in any order; the same for every division of a slice. */
export function sumsAreExact({ numerators, denominators }: Columns): boolean {
  return addsUpExactly(numerators) && addsUpExactly(denominators);
}

/**
 * The mean of the others of every area within its group, weighted by denominator; NaN where nobody is left.
 *
 * @param exact whether sums are exact (`sumsAreExact`): then the sum of the others is the sum of all less one's own
 *
 * Source: docs/methods/04-comparison.md sections 4.6 and 4.7.
 */
export function meansOfOthers(columns: Columns, division: Division, exact: boolean): Float64Array {
  const means = new Float64Array(division.groupOf.length).fill(Number.NaN);
  if (exact) bySubtraction(columns, division, means);
  else byAddition(columns, division, means);
  return means;
}

function bySubtraction(
  { numerators, denominators }: Columns,
  { groupOf, groups }: Division,
  means: Float64Array,
): void {
  const above = new Float64Array(groups);
  const under = new Float64Array(groups);
  for (let area = 0; area < groupOf.length; area += 1) {
    const group = groupOf[area]!;
    if (group === IN_NONE || Number.isNaN(numerators[area]!)) continue;
    above[group]! += numerators[area]!;
    under[group]! += denominators[area]!;
  }
  for (let area = 0; area < groupOf.length; area += 1) {
    const group = groupOf[area]!;
    if (group === IN_NONE || Number.isNaN(numerators[area]!)) continue;
    means[area] = (above[group]! - numerators[area]!) / (under[group]! - denominators[area]!);
  }
}

/** Decimals lose their last bits in a subtraction: there the others are added up for each. */
function byAddition({ numerators, denominators }: Columns, { groupOf }: Division, means: Float64Array): void {
  for (let area = 0; area < groupOf.length; area += 1) {
    const group = groupOf[area]!;
    if (group === IN_NONE || Number.isNaN(numerators[area]!)) continue;
    let [above, under] = [0, 0];
    for (let other = 0; other < groupOf.length; other += 1) {
      if (other === area || groupOf[other] !== group || Number.isNaN(numerators[other]!)) continue;
      above += numerators[other]!;
      under += denominators[other]!;
    }
    means[area] = above / under;
  }
}
