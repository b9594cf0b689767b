import { Injectable } from '@nestjs/common';
import type { Joined, Lifespan } from '@ijkpunt/validation';
import type { Transaction } from '../platform/index.ts';

/** A municipality that got another area under the code it had. */
export interface Growth {
  readonly municipality: string;
  /** First day with the new area. */
  readonly on: string;
}

/** The mergers are known from this day on. */
export const BOUNDARIES_KNOWN_FROM = '2015-01-01';

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

  /**
   * From when until when each municipality existed. Who was made by a merger or got a new code began that day; who took
   * others in existed before.
   */
  async lifespans(tx: Transaction): Promise<readonly Lifespan[]> {
    const rows = (await tx.query(
      `select m.code, m.name, m.ended_on::text as "endedOn",
              (select min(g.effective_date)::text from organisations.merger g
                where g.new_code = m.code and g.kind in ('merge', 'rename')) as "begunOn"
         from organisations.municipality m order by m.code`,
    )) as { code: string; name: string; begunOn: string | null; endedOn: string | null }[];
    return rows.map(({ code, name, begunOn, endedOn }) => ({
      code,
      name,
      begunOn: begunOn ?? undefined,
      endedOn: endedOn ?? undefined,
    }));
  }

  /** First day and code of every change of the area of a municipality that went on existing: it took in others, or parts. */
  async grown(tx: Transaction): Promise<readonly Growth[]> {
    return (await tx.query(
      `select distinct new_code as municipality, effective_date::text as "on" from organisations.merger g
        where kind in ('absorb', 'split')
          and not exists (select 1 from organisations.merger n where n.new_code = g.new_code and n.kind in ('merge', 'rename')
                             and n.effective_date = g.effective_date)
        order by 1, 2`,
    )) as Growth[];
  }

  /** Names by code, of those municipalities. */
  async names(tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = (await tx.query(`select code, name from organisations.municipality where code = any ($1)`, [
      codes,
    ])) as { code: string; name: string }[];
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}
