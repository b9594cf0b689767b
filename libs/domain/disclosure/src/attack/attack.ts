import type { OnStep } from '../on-step.ts';
import type { LinearSolver } from '../solver.ts';
import { byColumn, type Relations } from '../tables/relations.ts';
import { around, type Ground } from './around.ts';
import { boundsIn, TOLERANCE, type Bounds } from './bounds.ts';
import { contradictions, openRows, openRowsOf, partsOf, type Part } from './knowledge.ts';
import { otherTables, type OtherTables } from './other-tables.ts';
import { inDoubt, twinsOf, type Twins } from './twins.ts';

/** What is out, or about to be, with the secrets that it must keep. */
export interface Publication {
  /** Per cell what everyone can read; not a number where nobody can. */
  readonly known: Float64Array;
  /** A table that agrees with all of it: the true one. It shortens the search, and changes no bound. */
  readonly agreeing: Float64Array;
  readonly relations: Relations;
  /** Cells that nobody may come to know better than an interval of a width. */
  readonly secrets: ReadonlyMap<number, number>;
  /** Per insider the cells that he knows besides. */
  readonly insiders: readonly { readonly name: string; readonly knows: readonly number[] }[];
  /** Whether a part was attacked before, just as it is, and held; none was when absent. */
  readonly heldBefore?: ((part: Part) => boolean) | undefined;
}

/** A secret that somebody can tell too well. */
export interface Leak extends Bounds {
  readonly cell: number;
  /** Who: the name of an insider; undefined for anyone. */
  readonly insider: string | undefined;
}

/** What an attack came to. */
export interface Attacked {
  readonly leaks: readonly Leak[];
  /** Relations that what is known does not obey: what was published is wrong, or the system is. */
  readonly contradictions: readonly number[];
  /** Pairs of a secret and someone who wants to know it that were tried. */
  readonly tried: number;
  /** The parts with a secret in them. */
  readonly parts: readonly Part[];
}

/**
 * Tries to tell every secret, as anyone who reads what is published, and as every insider. What is tried is the whole
 * linear system; each secret is first looked at among the cells near to it, where less can be moved than in truth, so
 * that an interval that is wide there is wide for certain.
 *
 * @throws Error when the solver is in doubt: then nothing may be published
 *
 * Source: docs/methods/11-disclosure.md section 11.5.
 */
export async function attack(
  solver: LinearSolver,
  publication: Publication,
  onStep?: OnStep,
): Promise<Attacked> {
  const { known, relations, secrets, agreeing } = publication;
  const rowsOf = byColumn(relations, known.length);
  const insidersOf = insidersByCell(publication);
  const siege: Siege = {
    solver,
    publication,
    known,
    relations,
    rowsOf,
    // With everything known each relation leaves what it is short of: nothing, up to its bounds.
    agreed: Float64Array.from(
      openRows(relations, agreeing),
      ({ low }, row) => Number(relations.lows[row]) - low,
    ),
    insidersOf,
    twins: twinsOf({ known, agreeing, insidersOf, rowsOf }),
    leaks: [],
    tried: 0,
  };
  const rows = openRows(relations, known);
  const parts = partsOf(rows).filter(({ cells }) => cells.some((cell) => secrets.has(cell)));
  for (const [done, part] of parts.entries()) {
    await onStep?.({ doing: 'attack', done, of: parts.length });
    if (publication.heldBefore?.(part) !== true) attackPart(siege, part);
  }
  const { leaks, tried } = siege;
  return { leaks: [...leaks, ...inTheOpen(publication)], contradictions: contradictions(rows), tried, parts };
}

interface Siege extends Ground {
  readonly solver: LinearSolver;
  readonly publication: Publication;
  /** What each relation comes to in the agreeing table. */
  readonly agreed: Float64Array;
  readonly insidersOf: ReadonlyMap<number, readonly number[]>;
  readonly twins: Twins;
  readonly leaks: Leak[];
  tried: number;
}

/** Nobody in particular. */
const ANYONE = -1;

/** How many cells are looked at around a secret: first few, so that few insiders know one of them; more only when they must. */
const SURROUNDINGS = [40, 160, 640] as const;

/** Goes around the part: first what twins say, then each secret among the cells near to it. */
function attackPart(siege: Siege, part: Part): void {
  const { secrets } = siege.publication;
  const left = new Set<number>();
  for (const secret of part.cells) {
    if (!secrets.has(secret)) continue;
    const doubt = inDoubt(siege.twins, secret, secrets.get(secret) ?? Infinity);
    if (doubt === 'everyone') left.add(secret);
    else for (const enemy of doubt) siege.leaks.push(...leaksOf(siege, part, { secret, enemy }));
    siege.tried += doubt === 'everyone' ? 0 : 1 + doubt.length;
  }
  for (const secret of left) attackAround(siege, part, { secret, left });
}

/** Holds the secrets near one against everyone; that one is then attacked with ever more of its surroundings, until it is decided. */
function attackAround(
  siege: Siege,
  part: Part,
  { secret, left }: { readonly secret: number; readonly left: Set<number> },
): void {
  const near = nearTo(siege, part, { secret, most: SURROUNDINGS[0] });
  const others = othersNear(siege, near);
  const settled = near.filter((cell) => left.has(cell) && doubtersOf(siege, others, cell).length === 0);
  others.close();
  for (const cell of settled) left.delete(cell);
  if (!left.delete(secret)) return;
  for (const most of [...SURROUNDINGS, Infinity]) if (isDecided(siege, part, { secret, most })) return;
}

function nearTo(
  siege: Siege,
  part: Part,
  { secret, most }: { readonly secret: number; readonly most: number },
): readonly number[] {
  return part.cells.length <= most ? part.cells : around(siege, secret, most);
}

function othersNear(siege: Siege, near: readonly number[]): OtherTables {
  const { agreeing } = siege.publication;
  return otherTables(siege.solver, { cells: near, rows: openRowsOf(near, agreeing, siege), agreeing });
}

/** Whether these surroundings say enough of a secret. They do when they show it safe from the outsider: then only insiders are left. */
function isDecided(
  siege: Siege,
  part: Part,
  { secret, most }: { readonly secret: number; readonly most: number },
): boolean {
  const near = nearTo(siege, part, { secret, most });
  const others = othersNear(siege, near);
  const doubters = doubtersOf(siege, others, secret);
  others.close();
  const isForAnyone = doubters.includes(ANYONE);
  if (isForAnyone && near !== part.cells) return false;
  const leaks = (enemies: readonly number[]): readonly Leak[] =>
    enemies.flatMap((enemy) => leaksOf(siege, part, { secret, enemy }));
  const toAnyone = isForAnyone ? leaks([ANYONE]) : [];
  // What anyone can tell is no news from an insider. It may also be safe in a way that the search did not see: then all are tried.
  const insiders = isForAnyone ? insidersIn(siege, part.cells) : doubters;
  siege.leaks.push(...(toAnyone.length > 0 ? toAnyone : leaks(insiders)));
  return true;
}

function insidersIn({ insidersOf }: Siege, cells: readonly number[]): readonly number[] {
  return [...new Set(cells.flatMap((cell) => insidersOf.get(cell) ?? []))];
}

/**
 * Enemies to whom no table near by shows that a secret may be lower, and another that it may be higher, by its width together.
 * A table in which no cell differs that an insider knows is one to him too.
 */
function doubtersOf(siege: Siege, others: OtherTables, secret: number): readonly number[] {
  const width = siege.publication.secrets.get(secret) ?? Infinity;
  const down = Math.min(width, Number(siege.publication.agreeing[secret]));
  const differingFor = (enemy: number): readonly number[] | undefined => {
    siege.tried += 1;
    const shut = siege.publication.insiders[enemy]?.knows ?? [];
    const lower = down === 0 ? [] : others.with(secret, -down, shut);
    const higher = down === width ? [] : others.with(secret, width - down, shut);
    return lower === undefined || higher === undefined ? undefined : [...lower, ...higher];
  };
  const differing = differingFor(ANYONE);
  if (differing === undefined) return [ANYONE];
  const own = siege.insidersOf.get(secret) ?? [];
  return insidersIn(siege, differing).filter(
    (enemy) => !own.includes(enemy) && differingFor(enemy) === undefined,
  );
}

/** Secrets that look too narrow to an enemy when only the cells near by may differ from the agreeing table. */
function narrowTo(
  siege: Siege,
  {
    near,
    secrets,
    enemy,
  }: { readonly near: readonly number[]; readonly secrets: readonly number[]; readonly enemy: number },
): readonly number[] {
  const { publication, solver } = siege;
  const free = near.filter((cell) => !isKnownTo(siege, enemy, cell));
  const wideEnough = (cell: number): number => publication.secrets.get(cell) ?? Infinity;
  const wanted = new Set(secrets);
  return partsOf(openRowsOf(free, publication.agreeing, siege)).flatMap((part) => {
    const cells = part.cells.filter((cell) => wanted.has(cell));
    if (cells.length === 0) return [];
    const bounds = boundsIn(solver, { part, cells }, { wideEnough });
    return cells.filter((cell) => isNarrow(bounds.get(cell), wideEnough(cell)));
  });
}

/** The leak when there is one in truth: the surroundings grow until the interval is wide, or everything is looked at. */
function leaksOf(
  siege: Siege,
  part: Part,
  { secret, enemy }: { readonly secret: number; readonly enemy: number },
): readonly Leak[] {
  for (const most of [...SURROUNDINGS, Infinity]) {
    const near = most < part.cells.length ? around(siege, secret, most) : part.cells;
    if (narrowTo(siege, { near, secrets: [secret], enemy }).length === 0) return [];
    if (near === part.cells) break;
  }
  const free = part.cells.filter((cell) => !isKnownTo(siege, enemy, cell));
  const rows = openRowsOf(free, siege.publication.agreeing, siege);
  const own = partsOf(rows).find(({ cells }) => cells.includes(secret));
  const bounds = own && boundsIn(siege.solver, { part: own, cells: [secret] }).get(secret);
  if (bounds === undefined) throw new Error(`cell ${secret} cannot be looked at`);
  return [{ ...bounds, cell: secret, insider: siege.publication.insiders[enemy]?.name }];
}

function isKnownTo({ insidersOf }: Siege, enemy: number, cell: number): boolean {
  return insidersOf.get(cell)?.includes(enemy) === true;
}

function isNarrow(bounds: Bounds | undefined, width: number): boolean {
  return bounds === undefined || bounds.high - bounds.low < width - TOLERANCE;
}

/** Secrets that everyone can read. */
function inTheOpen({ known, secrets }: Publication): readonly Leak[] {
  return [...secrets.keys()]
    .filter((cell) => !Number.isNaN(known[cell]))
    .map((cell) => ({ cell, insider: undefined, low: Number(known[cell]), high: Number(known[cell]) }));
}

function insidersByCell({ insiders }: Publication): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [number, { knows }] of insiders.entries()) {
    for (const cell of knows) {
      const own = found.get(cell);
      if (own === undefined) found.set(cell, [number]);
      else own.push(number);
    }
  }
  return found;
}
