import { blockOf, type Block } from '../tables/block.ts';
import type { TableSystem } from '../tables/table-system.ts';
import type { LinearSolver } from '../solver.ts';
import type { Moves } from './moves.ts';
import type { OnStep } from '../on-step.ts';
import { hiddenFromTheStart, suppress, type Suppression, type SuppressionRule } from './suppress.ts';

/** A system to be protected, and what proved an earlier pattern of it. */
export interface Task {
  readonly system: TableSystem;
  readonly remembered: readonly Moves[];
}

/** What became of a task. */
export type Done = Pick<Suppression, 'hidden' | 'witnesses' | 'programs'>;

/** Protects systems that have nothing to do with each other, in any order or at the same time; answers in their order. */
export type ProtectApart = (tasks: readonly Task[], onStep: OnStep | undefined) => Promise<readonly Done[]>;

/** Blocks of which fewer cells than this are still to be proven are not worth the carrying about. */
const FEW = 100;

/** How a system is cut, and who protects the blocks. */
export interface BlockRule extends SuppressionRule {
  /** Per cell the number of its block. */
  readonly blocks: Int32Array;
  /** One after the other when absent. */
  readonly apart?: ProtectApart | undefined;
  /** Blocks with fewer cells that nothing proved before are left to the whole. */
  readonly fewest?: number | undefined;
}

/**
 * Protects a large system block by block, each while all else stands still, and then what is left as a whole. What moves in
 * a block keeps the relations of the whole, so that what is proven there is proven.
 *
 * Source: docs/methods/11-disclosure.md section 11.4.
 */
export async function suppressInBlocks(
  solver: LinearSolver,
  system: TableSystem,
  { blocks, apart = oneByOne(solver), fewest = FEW, ...rule }: BlockRule,
): Promise<Suppression> {
  const { remembered = [] } = rule;
  const proven = new Set(remembered.flatMap((moves) => [...moves.keys()]));
  const isOpen = (cell: number): boolean => system.cells[cell]?.width !== undefined && !proven.has(cell);
  const worth = [...cellsByBlock(blocks).values()]
    .filter((cells) => cells.filter(isOpen).length >= fewest)
    .map((cells) => blockOf(system, Int32Array.from(cells)));
  if (worth.length < 2) return suppress(solver, system, rule);
  const parts = await apart(
    worth.map((block) => taskOf(block, remembered)),
    rule.onStep,
  );
  const hidden = hiddenFromTheStart(system);
  const witnesses: Moves[] = [];
  for (const [at, part] of parts.entries()) {
    const cells = worth[at]?.cells ?? new Int32Array();
    for (const [place, is] of part.hidden.entries()) if (is === 1) hidden[Number(cells[place])] = 1;
    for (const moves of part.witnesses)
      witnesses.push(new Map([...moves].map(([place, move]) => [Number(cells[place]), move])));
  }
  const whole = await suppress(solver, system, {
    ...rule,
    start: { hidden, witnesses },
    // All were counted already; a few are looked at again.
    onStep: rule.onStep && (({ doing, of }) => rule.onStep?.({ doing, done: of, of })),
  });
  return { ...whole, programs: parts.reduce((sum, { programs }) => sum + programs, whole.programs) };
}

function cellsByBlock(blocks: Int32Array): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [cell, block] of blocks.entries()) {
    const cells = found.get(block);
    if (cells === undefined) found.set(block, [cell]);
    else cells.push(cell);
  }
  return found;
}

/** Of what is remembered all that moves within the block. */
function taskOf({ system, cells }: Block, remembered: readonly Moves[]): Task {
  const places = new Map([...cells].map((cell, place) => [cell, place]));
  const own = remembered.filter((moves) => [...moves.keys()].every((cell) => places.has(cell)));
  const within = (moves: Moves): Moves =>
    new Map([...moves].map(([cell, move]) => [Number(places.get(cell)), move]));
  return { system, remembered: own.map(within) };
}

/** Protects a task by itself. */
export async function protectTask(
  solver: LinearSolver,
  { system, remembered }: Task,
  onStep?: OnStep,
): Promise<Done> {
  const { hidden, witnesses, programs } = await suppress(solver, system, { remembered, onStep });
  return { hidden, witnesses, programs };
}

function oneByOne(solver: LinearSolver): ProtectApart {
  return async (tasks, onStep) => {
    const done: Done[] = [];
    for (const task of tasks) done.push(await protectTask(solver, task, onStep));
    return done;
  };
}
