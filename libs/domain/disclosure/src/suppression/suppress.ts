import type { LinearSolver } from '../solver.ts';
import type { TableSystem } from '../tables/table-system.ts';
import type { OnStep } from '../on-step.ts';
import { carriersIn } from './carrier.ts';
import { stands, type Moves } from './moves.ts';
import { surroundingsIn } from './surroundings.ts';
import { swap } from './swap.ts';
import { addWitness, insidersAt, OUTSIDER, reachOf, type Witness, type Witnesses } from './witnesses.ts';

/** How protection is done. */
export interface SuppressionRule {
  /** With only the sensitive cells hidden; for the test that an attack then succeeds. */
  readonly primaryOnly?: boolean | undefined;
  /** What is hidden and proven already; nothing when absent. */
  readonly start?: Pick<Suppression, 'hidden' | 'witnesses'> | undefined;
  /** What proved an earlier pattern: taken again where it still stands, so that what was hidden stays hidden. */
  readonly remembered?: readonly Moves[] | undefined;
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
  /** Other tables, as what differs in them: they prove that every sensitive cell is protected. */
  readonly witnesses: readonly Moves[];
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
  const hidden = rule.start?.hidden.slice() ?? hiddenFromTheStart(system);
  if (rule.primaryOnly === true) return { hidden, unprotectable: [], programs: 0, witnesses: [] };
  const work = begun({ solver, system, rule, hidden });
  const unprotectable: number[] = [];
  const cells = smallestFirst(system);
  for (const [done, cell] of cells.entries()) {
    await rule.onStep?.({ doing: 'protect', done, of: cells.length });
    if (!isProtected(work, cell)) unprotectable.push(cell);
  }
  return { hidden, unprotectable, programs: work.programs, witnesses: [...work.found] };
}

function begun(given: Pick<Work, 'system' | 'rule' | 'hidden'> & { readonly solver: LinearSolver }): Work {
  const { solver, system, rule } = given;
  const finding = { carrier: carriersIn(solver, system), surroundings: surroundingsIn(system) };
  const work: Work = {
    ...given,
    ...finding,
    witnesses: new Map(),
    remembered: new Map(),
    found: new Set(),
    programs: 0,
  };
  for (const moves of rule.start?.witnesses ?? []) take(work, moves);
  for (const moves of rule.remembered ?? [])
    if (mayMoveAll(work, moves) && stands(system, moves))
      addWitness(work.remembered, witnessOf(system, moves));
  return work;
}

/** What nobody is shown, and what is sensitive. */
export function hiddenFromTheStart({ cells }: TableSystem): Uint8Array {
  return Uint8Array.from(cells, ({ width, state }) =>
    state === 'unseen' || (width !== undefined && state === 'open') ? 1 : 0,
  );
}

interface Work {
  readonly carrier: ReturnType<typeof carriersIn>;
  readonly surroundings: ReturnType<typeof surroundingsIn>;
  readonly system: TableSystem;
  readonly rule: SuppressionRule;
  readonly hidden: Uint8Array;
  readonly witnesses: Witnesses;
  readonly remembered: Witnesses;
  readonly found: Set<Moves>;
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
  if (!standsAgainst(work, cell, OUTSIDER)) return false;
  const knowing = work.system.cells[cell]?.knownTo ?? [];
  return insidersAt(work.witnesses, cell).every(
    (insider) => knowing.includes(insider) || standsAgainst(work, cell, insider),
  );
}

/** Adds witnesses until the cell is wide enough to one enemy: down as far as needed, and the rest up. */
function standsAgainst(work: Work, cell: number, enemy: number): boolean {
  const { value = 0, width = 0 } = work.system.cells[cell] ?? {};
  const missing = (): number => {
    const { down, up } = reachOf(work.witnesses, cell, enemy);
    return width - down - up;
  };
  remember(work, { cell, enemy }, () => missing() <= 0);
  const { down } = reachOf(work.witnesses, cell, enemy);
  if (missing() > 0 && down < Math.min(value, width))
    moved(work, { cell, move: -Math.min(value, width), enemy });
  if (missing() > 0) moved(work, { cell, move: width - reachOf(work.witnesses, cell, enemy).down, enemy });
  return missing() <= 0;
}

/** Takes what proved a cell before, and still does, until it is enough. */
function remember(
  work: Work,
  { cell, enemy }: { readonly cell: number; readonly enemy: number },
  isEnough: () => boolean,
): void {
  for (const { moves, seenThrough } of work.remembered.get(cell) ?? []) {
    if (isEnough()) return;
    if (!seenThrough.includes(enemy) && !work.found.has(moves)) take(work, moves);
  }
}

function mayMoveAll(work: Work, moves: Moves): boolean {
  return [...moves.keys()].every((cell) => mayHide(work, cell));
}

function mayHide({ system }: Work, cell: number): boolean {
  return system.cells[cell]?.state !== 'public';
}

/** Finds a witness and hides what it moves: first among what is hidden, then near by, then everywhere. */
function moved(work: Work, wish: { cell: number; move: number; enemy: number }): void {
  const { system, hidden } = work;
  const { cell, move, enemy } = wish;
  const known = (other: number): boolean => system.cells[other]?.knownTo?.includes(enemy) === true;
  const mayMove = (other: number): boolean => mayHide(work, other) && !known(other);
  const found =
    swap(system, { cell, move, mayMove: (other) => hidden[other] === 1 && !known(other) }) ??
    solved(work, wish, mayMove);
  if (found !== undefined) take(work, found);
}

function take(work: Work, moves: Moves): void {
  for (const cell of moves.keys()) work.hidden[cell] = 1;
  addWitness(work.witnesses, witnessOf(work.system, moves));
  work.found.add(moves);
}

function witnessOf({ cells }: TableSystem, moves: Moves): Witness {
  const insiders = new Set<number>();
  for (const cell of moves.keys()) for (const insider of cells[cell]?.knownTo ?? []) insiders.add(insider);
  return { moves, seenThrough: [...insiders] };
}

/** Cells that a carrier is looked for in: first only hidden ones, then any, then ever further. */
const HIDDEN_NEAR = 100;
const NEAR = 300;
const WIDER = 6;

function solved(
  work: Work,
  { cell, move }: { readonly cell: number; readonly move: number },
  mayMove: (cell: number) => boolean,
): Moves | undefined {
  const carried = (within: readonly number[]): Moves | undefined => {
    work.programs += 1;
    return work.carrier({ cell, move, within, costOf: (other) => costOf(work, other) });
  };
  const isHidden = (other: number): boolean => work.hidden[other] === 1 && mayMove(other);
  const among = carried(work.surroundings(cell, { most: HIDDEN_NEAR, mayMove: isHidden }));
  if (among !== undefined) return among;
  for (let most = NEAR; ; most *= WIDER) {
    const within = work.surroundings(cell, { most, mayMove });
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
