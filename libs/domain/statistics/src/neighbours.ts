/** Another area and how far it is away, in weighted standard deviations. */
export interface Neighbour {
  /** Position of the area in the table, from 0. */
  readonly index: number;
  readonly distance: number;
}

/** How neighbours are chosen. */
export interface Nearness {
  /** How many; 15 for a peer group. */
  readonly k: number;
  /** Weight of each variable, 0 or more, in the order of the columns; all 1 when left out. */
  readonly weights?: readonly number[];
}

/**
 * The `k` areas most like each area: Euclidean distance over z-scores of context variables.
 *
 * @param areas one row per area, one column per context variable (never the outcome); logarithms taken beforehand where
 *   a variable is skew. Areas that miss a variable are left out by the caller.
 * @returns per area its neighbours from near to far, itself excluded; equal distances in the order of the table; fewer
 *   than `k` when there are not so many others. A variable without spread adds nothing.
 *
 * Source: docs/methods/09-peers.md section 9.1.
 */
export function nearestNeighbours(
  areas: readonly (readonly number[])[],
  { k, weights }: Nearness,
): Neighbour[][] {
  const scores = zScores(areas);
  return scores.map((own, me) =>
    scores
      .map((other, index) => ({ index, distance: distanceBetween(own, other, weights) }))
      .filter(({ index }) => index !== me)
      .sort((a, b) => a.distance - b.distance || a.index - b.index)
      .slice(0, k),
  );
}

/**
 * Every column as z-scores: distance from the mean in sample standard deviations (divided by K - 1).
 *
 * @returns rows in the order of `areas`; 0 throughout for a column without spread, and for a single area
 *
 * Source: docs/methods/09-peers.md section 9.1.
 */
export function zScores(areas: readonly (readonly number[])[]): number[][] {
  const columns = (areas[0] ?? []).map((_, column) => spreadOf(areas.map((row) => at(row, column))));
  return areas.map((row) =>
    columns.map(({ mean, deviation }, column) => (at(row, column) - mean) / deviation),
  );
}

function spreadOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  // Without spread every distance is 0, whatever it is divided by.
  return { mean, deviation: squares === 0 ? 1 : Math.sqrt(squares / (values.length - 1)) };
}

function distanceBetween(
  a: readonly number[],
  b: readonly number[],
  weights: readonly number[] | undefined,
): number {
  let sum = 0;
  for (const [column, value] of a.entries()) {
    const weight = weights === undefined ? 1 : at(weights, column);
    sum += weight * (value - at(b, column)) ** 2;
  }
  return Math.sqrt(sum);
}

function at(row: readonly number[], column: number): number {
  const value = row[column];
  if (value === undefined) throw new RangeError(`no value for variable ${column}`);
  return value;
}
