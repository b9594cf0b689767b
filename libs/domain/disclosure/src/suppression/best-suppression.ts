import type { LinearSolver } from '../solver.ts';
import type { TableSystem } from '../tables/table-system.ts';
import { suppress, type Suppression, type SuppressionRule } from './suppress.ts';
import { tidied } from './tidy.ts';

/** Up to this many cells there is time to try more than one pattern, and to tidy each. */
const SMALL = 400;

/**
 * The better of two patterns, each tidied: one that spares large counts, one that spares cells. Of a large system the first
 * alone, as it is.
 *
 * Source: docs/methods/11-disclosure.md section 11.4.
 */
export async function bestSuppression(
  solver: LinearSolver,
  system: TableSystem,
  rule: SuppressionRule = {},
): Promise<Suppression> {
  const first = await suppress(solver, system, rule);
  if (rule.primaryOnly === true || system.cells.length > SMALL || first.unprotectable.length > 0)
    return first;
  const other = await suppress(solver, system, { ...rule, countCells: true });
  const patterns = [];
  for (const { hidden } of [first, other]) patterns.push(await tidied(solver, system, hidden));
  const [best = first.hidden] = patterns.toSorted(
    (a, b) =>
      hiddenCells(system, a) - hiddenCells(system, b) || hiddenValue(system, a) - hiddenValue(system, b),
  );
  return { ...first, hidden: best, programs: first.programs + other.programs };
}

/** What would have been shown and is not: what nobody shows counts for nothing. */
function hiddenCells({ cells }: TableSystem, hidden: Uint8Array): number {
  return cells.filter(({ state }, at) => state === 'open' && hidden[at] === 1).length;
}

function hiddenValue({ cells }: TableSystem, hidden: Uint8Array): number {
  return cells.reduce(
    (sum, { state, value }, at) => (state === 'open' && hidden[at] === 1 ? sum + value : sum),
    0,
  );
}
