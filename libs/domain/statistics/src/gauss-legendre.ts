/** A place where a function is looked at, and how much that look counts. */
export interface Node {
  readonly at: number;
  readonly weight: number;
}

/**
 * Nodes of Gauss-Legendre quadrature on [-1, 1]: exact for polynomials up to degree `2 count - 1`.
 *
 * Source: docs/methods/13-numerical-functions.md section 13.6.
 */
export function gaussLegendre(count: number): Node[] {
  return Array.from({ length: count }, (_, index) => {
    let at = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let round = 0; round < 100; round += 1) {
      const { value, derivative } = legendre(count, at);
      slope = derivative;
      at -= value / derivative;
      if (Math.abs(value / derivative) < 1e-15) break;
    }
    return { at, weight: 2 / ((1 - at * at) * slope * slope) };
  });
}

function legendre(degree: number, x: number): { value: number; derivative: number } {
  let [before, value] = [1, x];
  for (let k = 2; k <= degree; k += 1) {
    [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  }
  return { value, derivative: (degree * (x * value - before)) / (x * x - 1) };
}
