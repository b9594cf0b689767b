import { around } from './around.ts';
import { boundsIn, TOLERANCE, type Bounds } from './bounds.ts';
import { openRowsOf, partsOf, type Part } from './knowledge.ts';
import { otherTables, type OtherTables } from './other-tables.ts';
import type { Leak } from './publication.ts';
import type { Siege } from './siege.ts';
import { inDoubt } from './twins.ts';

/** Secrets that the tables that were handed over leave open, and who may tell them. */
export type OpenSecrets = ReadonlyMap<number, 'everyone' | readonly number[]>;

/** Nobody in particular. */
const ANYONE = -1;

/** How many cells are looked at around a secret: first few, so that few insiders know one of them; more only when they must. */
const SURROUNDINGS = [40, 160, 640] as const;

/** Goes around the part: first who is in doubt already, then what twins say, then each secret among the cells near to it. */
export async function attackPart(
  siege: Siege,
  part: Part,
  { open, turn }: { readonly open: OpenSecrets; readonly turn: () => Promise<unknown> | undefined },
): Promise<void> {
  const left = new Set<number>();
  for (const secret of part.cells) {
    const doubters = open.get(secret);
    if (doubters === undefined) continue;
    const width = siege.publication.secrets.get(secret) ?? Infinity;
    const enemies = doubters === 'everyone' ? inDoubt(siege.twins, secret, width) : doubters;
    if (enemies === 'everyone') left.add(secret);
    else for (const enemy of enemies) siege.leaks.push(...leaksOf(siege, part, { secret, enemy }));
    siege.tried += enemies === 'everyone' ? 0 : 1 + enemies.length;
    await turn();
  }
  for (const secret of left) {
    attackAround(siege, part, { secret, left });
    await turn();
  }
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
