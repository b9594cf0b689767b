/**
 * How many signs have to be changed, added, left out or swapped with their neighbour to make one word of another: the optimal string
 * alignment distance.
 *
 * @param first a word
 * @param second another word
 * @returns from 0, the same word
 * @see docs/methods/16-search.md
 */
export function apart(first: string, second: string): number {
  const [a, b] = [[...first], [...second]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, sign] of a.entries()) {
    const now = [row + 1];
    for (const [column, other] of b.entries()) {
      const changed = at(last, column) + (sign === other ? 0 : 1);
      const shorter = Math.min(at(last, column + 1), at(now, column)) + 1;
      const isSwap = row > 0 && column > 0 && sign === b[column - 1] && a[row - 1] === other;
      const swapped = isSwap ? at(beforeLast, column - 1) + 1 : Number.POSITIVE_INFINITY;
      now.push(Math.min(changed, shorter, swapped));
    }
    beforeLast = last;
    last = now;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
