import { Injectable } from '@nestjs/common';
import type { Municipality } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';

/** A municipality with the organisation that it is. */
export interface Place extends Municipality {
  readonly organisation: string;
}

/** Reads municipalities and what became of them. */
@Injectable()
export class PlacesRepository {
  /** All municipalities that exist or existed, by code. */
  async all(tx: Transaction): Promise<ReadonlyMap<string, Place>> {
    const rows = (await tx.query(`
      select m.code, m.name, m.slug, m.province, m.labour_market_region as "labourMarketRegion", m.inhabitants,
             m.latitude, m.longitude, m.ended_on::text as "endedOn", o.id as organisation,
             array(select new_code from organisations.merger where old_code = m.code order by new_code) as successors
        from organisations.municipality m join organisations.organisation o on o.municipality = m.code
       order by m.name`)) as Record<string, unknown>[];
    const places = rows.map((row) => withoutNulls(row) as unknown as Place);
    return new Map(places.map((place) => [place.code, place]));
  }

  /**
   * Codes of the municipalities that made up another before a merger between two days: successor to predecessors. One that
   * existed before and took others in is one of its own predecessors, whether it delivered then or not.
   */
  async predecessors(
    tx: Transaction,
    since: string,
    until: string,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = (await tx.query(
      `select new_code as successor,
              array_agg(old_code order by old_code) || case when bool_or(kind = 'absorb') then array[new_code] else '{}' end as predecessors
         from organisations.merger where effective_date > $1 and effective_date <= $2 and kind <> 'split' group by new_code`,
      [since, until],
    )) as { successor: string; predecessors: string[] }[];
    return new Map(rows.map(({ successor, predecessors }) => [successor, predecessors]));
  }
}

function withoutNulls(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? undefined : value]),
  );
}
