import { Refusal, type Transaction } from '../platform/index.ts';
import { ASKED, MUNICIPALITIES } from './asked.ts';
import type { RoundKey } from './round-facts.ts';

export interface AskedMunicipality {
  readonly code: string;
  /** What it delivered stands: nothing is waited for. */
  readonly accepted: boolean;
}

/** These municipalities in a round, each of them asked; a refusal that names the first that is not there or not asked. */
export async function askedMunicipalities(
  tx: Transaction,
  { benchmark, quarter }: RoundKey,
  codes: readonly string[],
): Promise<readonly AskedMunicipality[]> {
  const rows = (await tx.query(
    `select a.*
       from rounds.round r cross join lateral (
         select m.code, ${ASKED} as asked, coalesce(p.state = 'accepted', false) as accepted
           from ${MUNICIPALITIES} where m.code = any ($3)) a
      where r.benchmark = $1 and r.quarter = $2`,
    [benchmark, quarter, codes],
  )) as (AskedMunicipality & { readonly asked: boolean })[];
  const known = new Map(rows.map((row) => [row.code, row]));
  for (const municipality of codes) {
    const row = known.get(municipality);
    if (row === undefined) throw new Refusal('municipality-not-found', { municipality });
    if (!row.asked) throw new Refusal('municipality-not-asked', { municipality, quarter });
  }
  return rows;
}
