import type { Relation } from '../tables/relations.ts';
import { membersOf } from '../tables/relations.ts';
import { tableSystem, type TableCell, type TableSystem } from '../tables/table-system.ts';
import type { Moves } from '../suppression/moves.ts';
import type { Ledger, LedgerCell } from './ledger.ts';

/** Who could read what came out before: everyone a release, and those who were asked for a reply a draft. */
export type ReadBy = 'everyone' | 'participants';

/** A release with all that came out before it. */
export interface Joined {
  readonly system: TableSystem;
  /** What proved the last release, of cells that are still there. */
  readonly remembered: readonly Moves[];
}

/**
 * Joins a release with all that came out before it. A count that did not change is the same cell: what everyone could read
 * is known and stays known; what was hidden may only be shown when nothing of then or now is told by it. A count that did
 * change is a cell of its own beside its new value, with the relations that it stood in: whoever kept the old release can
 * still use them.
 *
 * The cells of the release keep their places; older ones follow.
 *
 * Source: docs/methods/11-disclosure.md section 11.6.
 */
export function withLedger(
  system: TableSystem,
  ledger: Ledger | undefined,
  readBy: ReadBy = 'everyone',
): Joined {
  if (ledger === undefined) return { system, remembered: [] };
  const places = new Map(system.cells.map(({ name }, at) => [name, at]));
  const cells: TableCell[] = [...system.cells];
  // Who delivered for somebody once, and does not any more, still knows.
  const insiders = [...new Set([...system.insiders, ...ledger.cells.flatMap(({ knownTo }) => knownTo)])];
  const numbers = new Map(insiders.map((name, number) => [name, number]));
  const at = ledger.cells.map((old) => {
    const place = places.get(old.name);
    const now = place === undefined ? undefined : system.cells[place];
    if (place !== undefined && now?.value === old.value) {
      const knownTo = knowing(now, old, numbers);
      cells[place] = { ...(readBy === 'everyone' ? asBefore(now, old) : asInDraft(now, old)), knownTo };
      return place;
    }
    return cells.push(oldCell(old, cells.length, numbers)) - 1;
  });
  const relations = relationsOf(system);
  const known = new Set(relations.map(keyOf));
  // Also between cells that did not change: a rule may be gone, and what it said of them is still true.
  for (const relation of ledger.relations) {
    const now = moved(relation, at);
    if (!known.has(keyOf(now))) relations.push(now);
  }
  const remembered = ledger.witnesses.map(
    (moves): Moves => new Map(moves.map(([cell, more]) => [Number(at[cell]), more])),
  );
  return { system: tableSystem(cells, relations, insiders), remembered };
}

/** The same for two relations that say the same. */
function keyOf({ cells, coefficients, low = 0, high = low }: Relation): string {
  const terms = cells.map((cell, at) => `${cell}*${coefficients?.[at]}`);
  return `${terms.sort().join()} ${low} ${high}`;
}

/** Who knew it then knows it now. */
function knowing(
  now: TableCell,
  { knownTo }: LedgerCell,
  numbers: ReadonlyMap<string, number>,
): readonly number[] {
  return [...new Set([...(now.knownTo ?? []), ...knownTo.flatMap((name) => numbers.get(name) ?? [])])];
}

/** What everyone knows is no secret any more. What nobody saw is hidden again rather than something else. */
function asBefore(now: TableCell, { seen }: LedgerCell): TableCell {
  if (seen) return { ...now, state: 'public', width: undefined };
  return { ...now, weight: (now.weight ?? 1) * HIDDEN_BEFORE };
}

const HIDDEN_BEFORE = 0.1;

/**
 * What a draft hid stays hidden: who saw the draft then learns nothing new. What it showed may still be kept from the
 * public; the ledger then says that participants know it.
 */
function asInDraft(now: TableCell, { seen }: LedgerCell): TableCell {
  if (now.state === 'public') return now;
  return seen ? { ...now, shownInDraft: true } : { ...now, state: 'unseen' };
}

function oldCell(
  { name, value, seen, width, knownTo }: LedgerCell,
  place: number,
  numbers: ReadonlyMap<string, number>,
): TableCell {
  const insiders = knownTo.flatMap((insider) => numbers.get(insider) ?? []);
  // A name of its own: the next release must not take it for the new value.
  return {
    name: `${name.replace(/ \(before \d+\)$/, '')} (before ${place})`,
    value,
    state: seen ? 'public' : 'unseen',
    width: seen ? undefined : width,
    knownTo: insiders,
  };
}

function relationsOf({ relations }: TableSystem): Relation[] {
  return Array.from({ length: relations.count }, (_, row) => ({
    cells: [...membersOf(relations, row)],
    coefficients: [...relations.coefficients.subarray(relations.starts[row], relations.starts[row + 1])],
    low: relations.lows[row],
    high: relations.highs[row],
  }));
}

function moved(relation: Relation, at: readonly number[]): Relation {
  return { ...relation, cells: relation.cells.map((cell) => Number(at[cell])) };
}
