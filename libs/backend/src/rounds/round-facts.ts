import type { Bilingual, Quarter } from '@ijkpunt/model';
import { Refusal, type Transaction } from '../platform/index.ts';
import { ACCEPTED_ON, ASKED, DUE, MUNICIPALITIES } from './asked.ts';
import { roundState, type Calendar, type RoundState } from './calendar.ts';

/** A round as the owner of the benchmark sees it, with how many municipalities are there. */
export interface RoundFacts extends Calendar {
  readonly benchmark: { readonly slug: string; readonly title: Bilingual };
  readonly quarter: Quarter;
  readonly state: RoundState;
  /** Municipalities that are asked; of those, that have an accepted delivery; of those, whose first was in time. */
  readonly asked: number;
  readonly approved: number;
  readonly approvedOnTime: number;
}

export interface RoundKey {
  readonly benchmark: string;
  readonly quarter: string;
}

/** All rounds, or one: newest quarter first. Progress is visible to the owner only, so others would count nobody. */
export async function roundFacts(
  tx: Transaction,
  today: string,
  one: Partial<RoundKey> = {},
): Promise<readonly RoundFacts[]> {
  const rows = (await tx.query(
    `select r.benchmark as slug, b.content -> 'title' as title, r.quarter, r.opens_on::text as "opensOn",
            r.deadline::text as deadline, r.closed_at is not null as closed, c.*
       from rounds.round r join catalogue.benchmark b on b.slug = r.benchmark
       cross join lateral (${COUNTS}) c
      where ($1::text is null or r.benchmark = $1) and ($2::text is null or r.quarter = $2)
      order by r.quarter desc, r.benchmark`,
    [one.benchmark, one.quarter],
  )) as FactsRow[];
  return rows.map(({ slug, title, closed, ...row }) => ({
    ...row,
    benchmark: { slug, title },
    state: roundState({ ...row, closed }, today),
  }));
}

/** The facts of one round; a refusal when it is not there. */
export async function factsOf(tx: Transaction, today: string, key: RoundKey): Promise<RoundFacts> {
  const [facts] = await roundFacts(tx, today, key);
  if (facts === undefined) throw new Refusal('round-not-found', { ...key });
  return facts;
}

type FactsRow = Omit<RoundFacts, 'benchmark' | 'state'> & {
  readonly slug: string;
  readonly title: Bilingual;
  readonly closed: boolean;
};

const COUNTS = `select count(*)::integer as asked, count(p.first_accepted_at)::integer as approved,
              (count(*) filter (where ${ACCEPTED_ON} <= ${DUE}))::integer as "approvedOnTime"
         from ${MUNICIPALITIES} where ${ASKED}`;
