import type { Relations } from '../tables/relations.ts';
import type { Bounds } from './bounds.ts';
import type { OtherTable } from './proofs.ts';

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
  /** Tables that are said to agree with what is known; none when absent. They are believed as far as they can be checked. */
  readonly otherTables?: readonly OtherTable[] | undefined;
}

/** A secret that somebody can tell too well. */
export interface Leak extends Bounds {
  readonly cell: number;
  /** Who: the name of an insider; undefined for anyone. */
  readonly insider: string | undefined;
}
