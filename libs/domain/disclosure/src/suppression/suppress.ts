import type { LinearSolver } from '../solver.ts';
import type { TableSystem } from '../tables/table-system.ts';
import type { OnStep } from '../on-step.ts';
import { carrier } from './carrier.ts';
import { surroundings } from './surroundings.ts';
import { swap } from './swap.ts';
import { addWitness, insidersAt, OUTSIDER, reachOf, type Witnesses } from './witnesses.ts';

/** How protection is done. */
export interface SuppressionRule {
  /** With only the sensitive cells hidden; for the test that an attack then succeeds. */
  readonly primaryOnly?: boolean | undefined;
  /** Cells that are proven to be protected by what is hidden from the start; none when absent. */
  readonly settled?: ReadonlySet<number> | undefined;
  readonly onStep?: OnStep | undefined;
  /** Fewest cells, whatever they count; absent: large counts are dear. */
  readonly countCells?: boolean | undefined;
}

/** Which cells are hidden. */
export interface Suppression {
  /** Per cell whether it is hidden; cells that are never shown count as hidden. */
  readonly hidden: Uint8Array;
  /** Sensitive cells that could not be protected by hiding any cells: nothing may be published as long as there is one. */
  readonly unprotectable: readonly number[];
  readonly programs: number;
}

/**
 * Hides the sensitive cells, and as few and as unimportant others as it can, so that neither an outsider nor any insider
 * can tell a sensitive cell to within less than the width. Every hidden cell is proven by tables that agree with all that
 * stays visible; the same system always gives the same answer.
 *
 * Source: docs/methods/11-disclosure.md section 11.4.
 */
export async function suppress(
  solver: LinearSolver,
  system: TableSystem,
  rule: SuppressionRule = {},
): Promise<Suppression> {
  const work: Work = {
    solver,
    system,
    rule,
    hidden: hiddenFromTheStart(system),
    witnesses: new Map(),
    programs: 0,
  };
  if (rule.primaryOnly === true) return { hidden: work.hidden, unprotectable: [], programs: 0 };
  const unprotectable: number[] = [];
  const cells = smallestFirst(system).filter((cell) => rule.settled?.has(cell) !== true);
  for (const [done, cell] of cells.entries()) {
    await rule.onStep?.({ doing: 'protect', done, of: cells.length });
    if (!isProtected(work, cell)) unprotectable.push(cell);
  }
  return { hidden: work.hidden, unprotectable, programs: work.programs };
}

/** What nobody is shown, and what is sensitive. */
export function hiddenFromTheStart({ cells }: TableSystem): Uint8Array {
  return Uint8Array.from(cells, ({ width, state }) =>
    state === 'unseen' || (width !== undefined && state === 'open') ? 1 : 0,
  );
}

interface Work {
  readonly solver: LinearSolver;
  readonly system: TableSystem;
  readonly rule: SuppressionRule;
  readonly hidden: Uint8Array;
  readonly witnesses: Witnesses;
  programs: number;
}

/** Sensitive cells that are not public already, the smallest first: those need the most help. */
function smallestFirst({ cells, values }: TableSystem): readonly number[] {
  return cells
    .map((_cell, at) => at)
    .filter((at) => cells[at]?.width !== undefined && cells[at].state !== 'public')
    .sort((a, b) => Number(values[a]) - Number(values[b]) || a - b);
}

/** Protects a cell against the outsider, and then against every insider who sees through what protects it. */
function isProtected(work: Work, cell: number): boolean {
  const done = new Set<number>();
  const knowing = new Set(work.system.cells[cell]?.knownTo);
  for (let enemy: number | undefined = OUTSIDER; enemy !== undefined;) {
    if (!standsAgainst(work, cell, enemy)) return false;
    done.add(enemy);
    enemy = [...insidersAt(work.witnesses, cell)].find((one) => !done.has(one) && !knowing.has(one));
  }
  return true;
}

/** Adds witnesses until the cell is wide enough to one enemy: down as far as needed, and the rest up. */
function standsAgainst(work: Work, cell: number, enemy: number): boolean {
  const { value = 0, width = 0 } = work.system.cells[cell] ?? {};
  const missing = (): number => {
    const { down, up } = reachOf(work.witnesses, cell, enemy);
    return width - down - up;
  };
  const { down } = reachOf(work.witnesses, cell, enemy);
  if (missing() > 0 && down < Math.min(value, width))
    moved(work, { cell, move: -Math.min(value, width), enemy });
  if (missing() > 0) moved(work, { cell, move: width - reachOf(work.witnesses, cell, enemy).down, enemy });
  return missing() <= 0;
}

/** Finds a witness and hides what it moves: first among what is hidden, then near by, then everywhere. */
function moved(work: Work, wish: { cell: number; move: number; enemy: number }): void {
  const { system, hidden } = work;
  const { cell, move, enemy } = wish;
  const known = (other: number): boolean => system.cells[other]?.knownTo?.includes(enemy) === true;
  const mayMove = (other: number): boolean => system.cells[other]?.state !== 'public' && !known(other);
  const found =
    swap(system, { cell, move, mayMove: (other) => hidden[other] === 1 && !known(other) }) ??
    solved(work, wish, mayMove);
  if (found === undefined) return;
  for (const other of found.keys()) hidden[other] = 1;
  const seenThrough = new Set([...found.keys()].flatMap((other) => system.cells[other]?.knownTo ?? []));
  addWitness(work.witnesses, { moves: found, seenThrough });
}

/** Cells that a carrier is looked for in: first only hidden ones, then any, then ever further. */
const HIDDEN_NEAR = 100;
const NEAR = 300;
const WIDER = 6;

function solved(
  work: Work,
  { cell, move }: { readonly cell: number; readonly move: number },
  mayMove: (cell: number) => boolean,
): ReadonlyMap<number, number> | undefined {
  const carried = (within: readonly number[]): ReadonlyMap<number, number> | undefined => {
    work.programs += 1;
    return carrier(work.solver, work.system, { cell, move, within, costOf: (other) => costOf(work, other) });
  };
  const isHidden = (other: number): boolean => work.hidden[other] === 1 && mayMove(other);
  const among = carried(surroundings(work.system, cell, { most: HIDDEN_NEAR, mayMove: isHidden }));
  if (among !== undefined) return among;
  for (let most = NEAR; ; most *= WIDER) {
    const within = surroundings(work.system, cell, { most, mayMove });
    const found = carried(within);
    if (found !== undefined || within.length < most) return found;
  }
}

/** A large count is dearer to hide than a small one. */
export function dearness(value: number): number {
  return 1 + value / 50;
}

/** What is hidden already costs next to nothing; of the rest what is small and hides much, and no zero if it can be helped. */
function costOf({ system, hidden, rule }: Work, cell: number): number {
  const { value = 0, weight = 1 } = system.cells[cell] ?? {};
  if (hidden[cell] === 1) return HIDDEN_COST;
  if (value === 0) return ZERO_COST;
  const dear = rule.countCells === true ? 1 : dearness(value);
  return (weight * dear) / Math.min(USUAL_WIDTH, value);
}

/** Beyond this a cell protects no better for being larger. */
const USUAL_WIDTH = 9;
const HIDDEN_COST = 0.0005;
const ZERO_COST = 1000;
