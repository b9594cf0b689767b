import { attack } from '../attack/attack.ts';
import type { LinearSolver } from '../solver.ts';
import type { TableSystem } from '../tables/table-system.ts';
import { isSecret, publicationOf } from './publication-of.ts';

/**
 * Shows hidden cells again that are not needed after all: the dearest first, each judged by the attack on the whole. What is
 * left protects as before. For small tables: every cell costs an attack.
 *
 * Source: docs/methods/11-disclosure.md section 11.4.
 */
export async function tidied(
  solver: LinearSolver,
  system: TableSystem,
  hidden: Uint8Array,
): Promise<Uint8Array> {
  const kept = hidden.slice();
  const spare = system.cells
    .map((_cell, at) => at)
    .filter((at) => kept[at] === 1 && system.cells[at]?.state === 'open' && !isSecret(system, at))
    .sort((a, b) => Number(system.values[b]) - Number(system.values[a]) || a - b);
  for (const cell of spare) {
    kept[cell] = 0;
    const { leaks } = await attack(solver, publicationOf(system, kept));
    if (leaks.length > 0) kept[cell] = 1;
  }
  return kept;
}
