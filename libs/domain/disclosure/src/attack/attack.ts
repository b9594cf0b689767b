import type { OnStep } from '../on-step.ts';
import type { LinearSolver } from '../solver.ts';
import { TOLERANCE } from './bounds.ts';
import { contradictions, openRows, partsOf } from './knowledge.ts';
import type { Leak, Publication } from './publication.ts';
import { attackPart, type OpenSecrets } from './search.ts';
import { laidTo, type Siege } from './siege.ts';

/** What an attack came to. */
export interface Attacked {
  readonly leaks: readonly Leak[];
  /** Relations that what is known does not obey: what was published is wrong, or the system is. */
  readonly contradictions: readonly number[];
  /** Pairs of a secret and someone who wants to know it that were tried. */
  readonly tried: number;
  /** Secrets that were proven safe from everyone by tables that were handed over. */
  readonly proven: number;
  /** Parts with a secret in them that had to be searched. */
  readonly parts: number;
}

/**
 * Tries to tell every secret, as anyone who reads what is published, and as every insider. What is tried is the whole
 * linear system. Tables that are handed over are checked, and save the search where they prove enough; each other secret is
 * first looked at among the cells near to it, where less can be moved than in truth, so that an interval that is wide there
 * is wide for certain.
 *
 * @throws Error when the solver is in doubt: then nothing may be published
 * @throws RangeError when something is known otherwise than it is
 *
 * Source: docs/methods/11-disclosure.md section 11.5.
 */
export async function attack(
  solver: LinearSolver,
  publication: Publication,
  onStep?: OnStep,
): Promise<Attacked> {
  isAsAgreed(publication);
  const siege = laidTo(solver, publication);
  const { known, relations, secrets } = publication;
  const rows = openRows(relations, known);
  const open = openSecrets(siege);
  const parts = partsOf(rows).filter(({ cells }) => cells.some((cell) => open.has(cell)));
  let done = 0;
  const turn = (): Promise<unknown> | undefined =>
    onStep?.({ doing: 'attack', done: (done += 1), of: open.size });
  for (const part of parts) await attackPart(siege, part, { open, turn });
  return {
    leaks: [...siege.leaks, ...inTheOpen(publication)],
    contradictions: contradictions(rows),
    tried: siege.tried,
    proven: secrets.size - open.size,
    parts: parts.length,
  };
}

function openSecrets(siege: Siege): OpenSecrets {
  const open = new Map<number, 'everyone' | readonly number[]>();
  for (const [secret, width] of siege.publication.secrets) {
    const doubters = siege.proofs.doubtersOf(secret, width);
    if (doubters === 'everyone' || doubters.length > 0) open.set(secret, doubters);
    else siege.tried += 1;
  }
  return open;
}

/** What is known is what is true; else the tables of an attack are not those of a reader. */
function isAsAgreed({ known, agreeing }: Publication): void {
  for (const [cell, value] of known.entries())
    if (Math.abs(value - Number(agreeing[cell])) > TOLERANCE)
      throw new RangeError(`cell ${cell} is known as ${value}, and is ${agreeing[cell]}`);
}

/** Secrets that everyone can read. */
function inTheOpen({ known, secrets }: Publication): readonly Leak[] {
  return [...secrets.keys()]
    .filter((cell) => !Number.isNaN(known[cell]))
    .map((cell) => ({ cell, insider: undefined, low: Number(known[cell]), high: Number(known[cell]) }));
}
