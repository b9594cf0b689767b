import { Injectable } from '@nestjs/common';
import type { Joined } from '@ijkpunt/validation';
import type { Transaction } from '../platform/index.ts';

/** Boundaries in time: who became part of whom. */
@Injectable()
export class BoundariesRepository {
  /** Municipalities that became part of this one, by a merger or under a new code; a split adds nobody. */
  async joined(tx: Transaction, municipality: string): Promise<readonly Joined[]> {
    return (await tx.query(
      `select old_code as municipality, effective_date::text as "on", kind = 'absorb' as "intoExisting"
         from organisations.merger where new_code = $1 and old_code <> $1 and kind <> 'split' order by effective_date, old_code`,
      [municipality],
    )) as Joined[];
  }

  /** Names by code, of those municipalities. */
  async names(tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = (await tx.query(`select code, name from organisations.municipality where code = any ($1)`, [
      codes,
    ])) as { code: string; name: string }[];
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}
