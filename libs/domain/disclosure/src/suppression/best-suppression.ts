import type { LinearSolver } from '../solver.ts';
import type { TableSystem } from '../tables/table-system.ts';
import { suppress, type Suppression, type SuppressionRule } from './suppress.ts';
import { suppressInBlocks, type ProtectApart } from './in-blocks.ts';
import { tidied } from './tidy.ts';

/** How the best is looked for. */
export interface BestRule extends SuppressionRule {
  /** Per cell the number of the block that it belongs to; one block when absent. */
  readonly blocks?: Int32Array | undefined;
  readonly apart?: ProtectApart | undefined;
}

/** Up to this many cells there is time to try more than one pattern, and to tidy each. */
const SMALL = 400;

/**
 * The better of two patterns, each tidied: one that spares large counts, one that spares cells. A large system is
 * protected block by block, with the first alone, as it is.
 *
 * Source: docs/methods/11-disclosure.md section 11.4.
 */
export async function bestSuppression(
  solver: LinearSolver,
  system: TableSystem,
  { blocks, apart, ...rule }: BestRule = {},
): Promise<Suppression> {
  const isLarge = system.cells.length > SMALL;
  if (isLarge && blocks !== undefined && rule.primaryOnly !== true)
    return suppressInBlocks(solver, system, { ...rule, blocks, apart });
  const first = await suppress(solver, system, rule);
  if (rule.primaryOnly === true || isLarge || first.unprotectable.length > 0) return first;
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
