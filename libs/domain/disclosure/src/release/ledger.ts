import type { Moves } from '../suppression/moves.ts';
import type { Relation } from '../tables/relations.ts';
import { membersOf } from '../tables/relations.ts';
import type { TableSystem } from '../tables/table-system.ts';

/** One cell as it stood in a release. */
export interface LedgerCell {
  readonly name: string;
  readonly value: number;
  /** Whether the public could read it. */
  readonly seen: boolean;
  /** Interval that everyone was left with; absent: it was not sensitive. */
  readonly width?: number | undefined;
  /** Names of the insiders who know it. */
  readonly knownTo: readonly string[];
}

/**
 * What has been published until now, as one system: the cells of the last release and all older ones that differ, with
 * everything that is true between them. It holds hidden counts: as confidential as the deliveries.
 */
export interface Ledger {
  readonly cells: readonly LedgerCell[];
  readonly relations: readonly Relation[];
  /** Tables beside the true one that proved it safe, as the cells that differ and by how much: for what did not change they still do. */
  readonly witnesses: readonly (readonly (readonly [cell: number, more: number])[])[];
}

/** Writes down what a release leaves behind. */
export function ledgerOf(
  { cells, relations, insiders }: TableSystem,
  known: Float64Array,
  witnesses: readonly Moves[],
): Ledger {
  return {
    cells: cells.map(({ name, value, width, knownTo = [], shownInDraft = false }, at) => {
      const seen = !Number.isNaN(known[at]);
      const own = (): string[] => knownTo.flatMap((number) => insiders[number] ?? []);
      return { name, value, seen, width, knownTo: shownInDraft && !seen ? insiders : own() };
    }),
    relations: Array.from({ length: relations.count }, (_, row): Relation => {
      const [from, to] = [relations.starts[row], relations.starts[row + 1]];
      return {
        cells: [...membersOf(relations, row)],
        coefficients: [...relations.coefficients.subarray(from, to)],
        low: relations.lows[row],
        high: relations.highs[row],
      };
    }),
    witnesses: witnesses.map((moves) => [...moves]),
  };
}
