/**
 * Mean of a group of areas, weighted by denominator: the sum of the numerators over the sum of the denominators.
 *
 * @param numerators one per contributing area
 * @param denominators of the same areas in the same order, each 0 or more
 * @returns in the unit of numerator per denominator; `undefined` when the denominators add up to 0 (no areas included).
 *   An area with denominator 0 adds its numerator and no weight.
 * @throws RangeError when the lists differ in length
 *
 * Source: docs/methods/04-comparison.md section 4.6.
 */
export function weightedMean(
  numerators: readonly number[],
  denominators: readonly number[],
): number | undefined {
  if (numerators.length !== denominators.length) {
    throw new RangeError(`${numerators.length} numerators against ${denominators.length} denominators`);
  }
  const weight = denominators.reduce((sum, n) => sum + n, 0);
  if (weight === 0) return undefined;
  return numerators.reduce((sum, x) => sum + x, 0) / weight;
}
