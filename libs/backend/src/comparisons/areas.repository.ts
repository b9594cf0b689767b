import { Injectable } from '@nestjs/common';
import { periodOf, sizeClassOf, type Quarter } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';

/** A municipality as one of the areas of a quarter. */
export interface Area {
  readonly code: string;
  readonly sizeClass: string | undefined;
  readonly province: string | undefined;
  readonly labourMarketRegion: string | undefined;
  readonly inhabitants: number | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

interface Row {
  readonly code: string;
  readonly province: string;
  readonly region: string;
  readonly inhabitants: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Reads the municipalities that make up the country in a quarter. */
@Injectable()
export class AreasRepository {
  /**
   * Municipalities that existed on the last day of a quarter, by code, and whoever delivered for it: one that took over
   * the sum of its predecessors did not exist yet. Of a municipality that is gone only code and name are known, so that it
   * is in no group but the nation.
   */
  async read(tx: Transaction, quarter: Quarter, delivered: readonly string[]): Promise<readonly Area[]> {
    const rows = (await tx.query(
      `select m.code, m.province, m.labour_market_region as region, m.inhabitants, m.latitude, m.longitude
         from organisations.municipality m
        where m.code = any ($2)
           or ((m.ended_on is null or m.ended_on > $1)
               and not exists (select 1 from organisations.merger g
                                where g.new_code = m.code and g.old_code <> m.code and g.kind in ('merge', 'rename')
                                  and g.effective_date > $1))
        order by m.code collate "C"`,
      [periodOf(quarter).end, delivered],
    )) as Row[];
    return rows.map(toArea);
  }
}

function toArea({ code, province, region, inhabitants, latitude, longitude }: Row): Area {
  const known = inhabitants ?? undefined;
  return {
    code,
    sizeClass: sizeClassOf(known),
    province: province === '' ? undefined : province,
    labourMarketRegion: region === '' ? undefined : region,
    inhabitants: known,
    latitude: latitude ?? undefined,
    longitude: longitude ?? undefined,
  };
}
