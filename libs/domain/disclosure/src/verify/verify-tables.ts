import { boundsIn, TOLERANCE, type Bounds } from '../attack/bounds.ts';
import { contradictions, openRows, partsOf } from '../attack/knowledge.ts';
import type { LinearSolver } from '../solver.ts';
import { bestSuppression } from '../suppression/best-suppression.ts';
import { packed, type Relations } from '../tables/relations.ts';
import type { TableSystem } from '../tables/table-system.ts';
import { insidersIn, relationsIn, systemIn, valuesOfAttacker, type TableFile } from './table-file.ts';

/** From and to; null: there is no upper bound. */
export type Interval = readonly [low: number, high: number | null];

/** Intervals by the name of a cell. */
export type Intervals = Readonly<Record<string, Interval>>;

/** What becomes of a file of tables: what is hidden, and what everyone can tell of it. */
export interface VerifiedTables {
  readonly suppressed: readonly string[];
  readonly primary: readonly string[];
  /** What the public can tell of every sensitive cell. */
  readonly intervals: Intervals;
  /** What each insider can tell of the sensitive cells that he does not know. */
  readonly insiders: Readonly<Record<string, Intervals>>;
  readonly protected: boolean;
}

/**
 * Protects the tables of a file and attacks what remains: exact bounds for everyone.
 *
 * @throws RangeError when the file is not right
 *
 * Source: docs/methods/11-disclosure.md section 11.9.
 */
export async function verifyTables(
  solver: LinearSolver,
  file: TableFile,
  { whole }: { readonly whole?: boolean } = {},
): Promise<VerifiedTables> {
  const system = systemIn(file);
  const { hidden, unprotectable } = await bestSuppression(solver, system);
  const known = system.values.map((value, at) => (hidden[at] === 1 ? Number.NaN : value));
  const secrets = system.cells.flatMap(({ width }, at) => (width === undefined ? [] : [at]));
  const tell = (knows: readonly number[]): Intervals => {
    const own = new Set(knows);
    const seen = known.map((value, at) => (own.has(at) ? Number(system.values[at]) : value));
    const wanted = secrets.filter((cell) => !own.has(cell));
    return namedBounds(solver, system, { known: seen, wanted, whole });
  };
  const intervals = tell([]);
  const insiders = Object.fromEntries(insidersIn(file).map(({ name, knows }) => [name, tell(knows)]));
  const nameOf = (at: number): string => system.cells[at]?.name ?? '';
  return {
    suppressed: [...hidden].flatMap((is, at) => (is === 1 ? [nameOf(at)] : [])),
    primary: secrets.map(nameOf),
    intervals,
    insiders,
    protected:
      unprotectable.length === 0 &&
      [intervals, ...Object.values(insiders)].every((all) => areWide(system, all)),
  };
}

function areWide({ cells }: TableSystem, intervals: Intervals): boolean {
  return cells.every(({ name, width }) => {
    const bounds = intervals[name];
    if (bounds === undefined || width === undefined || bounds[1] === null) return true;
    return bounds[1] - bounds[0] >= width - TOLERANCE;
  });
}

/** What everyone can tell of the cells of a file that have no value. */
export interface AttackedTables {
  readonly intervals: Intervals;
  readonly insiders: Readonly<Record<string, Intervals>>;
}

/**
 * Attacks the tables of a file as they are: null is a hidden value.
 *
 * @throws Error when no table agrees with what the file says
 */
export function attackTables(
  solver: LinearSolver,
  file: TableFile,
  { whole }: { readonly whole?: boolean } = {},
): AttackedTables {
  const relations = packed(relationsIn(file));
  const open = Float64Array.from(file.cells, ({ value }) => value ?? Number.NaN);
  const tell = (more: ReadonlyMap<number, number>): Intervals => {
    const known = open.map((value, at) => more.get(at) ?? value);
    const wanted = [...known.keys()].filter((at) => Number.isNaN(known[at]));
    return namedBounds(
      solver,
      { cells: file.cells.map(({ id }) => ({ name: id })), relations },
      { known, wanted, whole },
    );
  };
  const insiders = insidersIn(file).map(({ name, knows }): [string, Intervals] => {
    const given = valuesOfAttacker(file, name);
    const values = knows.flatMap((at): [number, number][] => {
      const { id = '', value } = file.cells[at] ?? {};
      const known = given[id] ?? value ?? undefined;
      return known === undefined ? [] : [[at, known]];
    });
    return [name, tell(new Map(values))];
  });
  return { intervals: tell(new Map()), insiders: Object.fromEntries(insiders) };
}

function namedBounds(
  solver: LinearSolver,
  {
    cells,
    relations,
  }: { readonly cells: readonly { readonly name: string }[]; readonly relations: Relations },
  {
    known,
    wanted,
    whole,
  }: {
    readonly known: Float64Array;
    readonly wanted: readonly number[];
    readonly whole: boolean | undefined;
  },
): Intervals {
  const rows = openRows(relations, known);
  if (contradictions(rows).length > 0) throw new Error('no table agrees with what is known');
  const asked = new Set(wanted);
  const bounds = new Map<number, Bounds>();
  for (const part of partsOf(rows)) {
    const targets = part.cells.filter((cell) => asked.has(cell));
    if (targets.length === 0) continue;
    for (const [cell, found] of boundsIn(solver, { part, cells: targets }, { whole }))
      bounds.set(cell, found);
  }
  return Object.fromEntries(
    wanted.map((cell): [string, Interval] => {
      const value = Number(known[cell]);
      const own = Number.isNaN(value)
        ? (bounds.get(cell) ?? { low: 0, high: Infinity })
        : { low: value, high: value };
      return [cells[cell]?.name ?? '', [own.low, Number.isFinite(own.high) ? own.high : null]];
    }),
  );
}
