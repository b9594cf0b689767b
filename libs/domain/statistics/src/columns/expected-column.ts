import { addsUpExactly, type Columns } from './columns.ts';

/**
 * Events expected in every area: its own composition with the rates of all others, class by class. The others are those
 * with a figure in every class.
 *
 * @param strata the classes of one dimension, each as columns over the same areas
 * @returns NaN for an area that misses a class, and where the others have nobody in one of its classes. An area that has
 *   nobody in a class itself needs no rate of it. The same to the last bit as the sum in `indirectlyStandardisedRatio`.
 *
 * Source: docs/methods/03-standardisation.md section 3.3; docs/methods/12-comparability.md section 12.5.
 */
export function expectedColumn(strata: readonly Columns[], areas: number): Float64Array {
  const expected = new Float64Array(areas);
  const complete = completeAreas(strata, areas);
  for (const stratum of strata) addExpected(expected, stratum, complete);
  for (let area = 0; area < areas; area += 1) if (complete[area] === 0) expected[area] = Number.NaN;
  return expected;
}

/** 1 for areas with a figure in every class. */
export function completeAreas(strata: readonly Columns[], areas: number): Uint8Array {
  const complete = new Uint8Array(areas).fill(strata.length === 0 ? 0 : 1);
  for (const { numerators } of strata) {
    for (let area = 0; area < areas; area += 1) if (Number.isNaN(numerators[area]!)) complete[area] = 0;
  }
  return complete;
}

function addExpected(expected: Float64Array, stratum: Columns, complete: Uint8Array): void {
  const { numerators, denominators } = stratum;
  if (!addsUpExactly(numerators) || !addsUpExactly(denominators)) {
    throw new RangeError('a composition is counted in whole people, or in halves of a mean');
  }
  let [events, people] = [0, 0];
  for (let area = 0; area < complete.length; area += 1) {
    if (complete[area] === 0) continue;
    events += numerators[area]!;
    people += denominators[area]!;
  }
  for (let area = 0; area < complete.length; area += 1) {
    const own = denominators[area]!;
    if (complete[area] === 0 || own === 0) continue;
    const others = people - own;
    // Nobody else is in this class: then there is no rate to expect with.
    expected[area]! += others > 0 ? (own * (events - numerators[area]!)) / others : Number.NaN;
  }
}
