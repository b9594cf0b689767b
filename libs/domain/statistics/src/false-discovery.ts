/**
 * Benjamini and Hochberg's adjusted p-values, for screening many areas at once.
 *
 * @param pValues one per area, 0 to 1, in any order
 * @returns adjusted values in the same order, each at least its p-value and at most 1: areas below 0.05 form a list of
 *   which about 5% is expected to be chance. Ties stay ties; one value stays itself; no values give an empty list.
 *
 * Source: docs/methods/10-many-areas.md section 10.2.
 */
export function adjustedPValues(pValues: readonly number[]): number[] {
  const adjusted = [...pValues];
  const descending = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  let smallest = 1;
  for (const [passed, { p, index }] of descending.entries()) {
    smallest = Math.min(smallest, (p * pValues.length) / (pValues.length - passed));
    adjusted[index] = smallest;
  }
  return adjusted;
}
