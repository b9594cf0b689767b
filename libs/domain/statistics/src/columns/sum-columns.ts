import { addsUpExactly, IN_NONE, type Columns, type Division } from './columns.ts';

/** The mean of the others of every area within its group, weighted by denominator; NaN where nobody is left. */
export function meansOfOthers(columns: Columns, division: Division): Float64Array {
  const exact = addsUpExactly(columns.numerators) && addsUpExactly(columns.denominators);
  return exact ? bySubtraction(columns, division) : byAddition(columns, division);
}

/** The sum of all, less one's own: exact, and so the sum of the others. */
function bySubtraction({ numerators, denominators }: Columns, { groupOf, groups }: Division): Float64Array {
  const above = new Float64Array(groups);
  const under = new Float64Array(groups);
  for (let area = 0; area < groupOf.length; area += 1) {
    const group = groupOf[area]!;
    if (group === IN_NONE || Number.isNaN(numerators[area]!)) continue;
    above[group]! += numerators[area]!;
    under[group]! += denominators[area]!;
  }
  return Float64Array.from(groupOf, (group, area) => {
    if (group === IN_NONE || Number.isNaN(numerators[area]!)) return Number.NaN;
    return (above[group]! - numerators[area]!) / (under[group]! - denominators[area]!);
  });
}

/** Decimals lose their last bits in a subtraction: there the others are added up for each. */
function byAddition({ numerators, denominators }: Columns, { groupOf }: Division): Float64Array {
  return Float64Array.from(groupOf, (group, area) => {
    if (group === IN_NONE || Number.isNaN(numerators[area]!)) return Number.NaN;
    let [above, under] = [0, 0];
    for (let other = 0; other < groupOf.length; other += 1) {
      if (other === area || groupOf[other] !== group || Number.isNaN(numerators[other]!)) continue;
      above += numerators[other]!;
      under += denominators[other]!;
    }
    return above / under;
  });
}
