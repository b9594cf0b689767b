import { periodOf, type Quarter } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';

/**
 * Municipalities that delivered a quarter for the area they have today, with those that were still apart in that quarter
 * and are part of these figures. A municipality that began with the merger cannot have delivered for anything else; one that existed before
 * did so when it took over the sum.
 */
export async function takenOver(
  tx: Transaction,
  benchmark: string,
  quarter: Quarter,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { end } = periodOf(quarter);
  // Most quarters had the boundaries of today: then there is nobody to look for among the deliveries.
  const later = (await tx.query(
    `select 1 from organisations.merger where effective_date > $1 and kind <> 'split' and old_code <> new_code limit 1`,
    [end],
  )) as unknown[];
  if (later.length === 0) return new Map();
  const rows = (await tx.query(
    `select m.new_code as successor, array_agg(m.old_code order by m.old_code) as predecessors
       from submissions.delivery d join organisations.merger m on m.new_code = d.municipality
      where d.benchmark = $1 and d.quarter = $2 and d.state = 'accepted' and m.effective_date > $3 and m.kind <> 'split'
        and m.old_code <> m.new_code and (m.kind <> 'absorb' or d.covers_joined)
      group by m.new_code`,
    [benchmark, quarter, end],
  )) as { successor: string; predecessors: string[] }[];
  return new Map(rows.map(({ successor, predecessors }) => [successor, predecessors]));
}
