import type { LinearSolver } from '../solver.ts';
import { byColumn } from '../tables/relations.ts';
import { openRows } from './knowledge.ts';
import { proofsIn, type Ground, type Proofs } from './proofs.ts';
import type { Leak, Publication } from './publication.ts';
import { twinsOf, type Twins } from './twins.ts';

/** An attack under way: what is known, who knows more, and what was found until now. */
export interface Siege extends Ground {
  readonly solver: LinearSolver;
  readonly publication: Publication;
  readonly proofs: Proofs;
  readonly twins: Twins;
  readonly leaks: Leak[];
  /** Pairs of a secret and someone who wants to know it that were tried. */
  tried: number;
}

export function laidTo(solver: LinearSolver, publication: Publication): Siege {
  const { known, relations, agreeing } = publication;
  const rowsOf = byColumn(relations, known.length);
  const insidersOf = insidersByCell(publication);
  // With everything known each relation leaves what it is short of: nothing, up to its bounds.
  const agreed = Float64Array.from(
    openRows(relations, agreeing),
    ({ low }, row) => Number(relations.lows[row]) - low,
  );
  const ground = { known, relations, agreeing, rowsOf, agreed, insidersOf };
  return {
    ...ground,
    ...{ solver, publication },
    proofs: proofsIn(ground, publication.otherTables ?? []),
    twins: twinsOf({ known, agreeing, insidersOf, rowsOf }),
    leaks: [],
    tried: 0,
  };
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
