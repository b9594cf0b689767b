import { BEFORE_THE_FIRST, faultIn, type ChainFault, type ChainRow, type Head } from './audit-chain.ts';
import type { OwnerClient } from './prepare.ts';

/** The head of a chain as an earlier run told it. */
export type KnownHead = Head & { readonly chain: string };

/** Something that is wrong with a chain. */
export type AuditFault = NonNullable<ChainFault> & { readonly chain: string };

/** What verifying came to: the newest row of each chain that is in order, and what is wrong with the others. */
export interface VerifiedAudit {
  readonly heads: readonly KnownHead[];
  readonly faults: readonly AuditFault[];
  /** Chains whose oldest rows were removed, up to and with this one: verifying began behind it. */
  readonly cuts: readonly KnownHead[];
}

/** Rows that are read at once. */
const STEP = 10_000;

/** Verifies the audit log: every chain from its first row, or from where it was cut, and whether heads of before are still in it. */
export async function verifyAudit(
  client: OwnerClient,
  known: readonly KnownHead[] = [],
): Promise<VerifiedAudit> {
  const { rows } = await client.query<{ chain: string }>(
    `select chain from platform.audit union select chain from platform.audit_cut order by chain`,
  );
  const { rows: cuts } = await client.query<KnownHead>(
    `select chain, number::int as number, hash from platform.audit_cut order by chain`,
  );
  const heads: KnownHead[] = [];
  const faults: AuditFault[] = [];
  for (const { chain } of rows) {
    const cut = cuts.find((one) => one.chain === chain);
    const found = await verifyChain(client, chain, cut);
    if ('what' in found) faults.push({ chain, ...found });
    else heads.push({ chain, number: found.number, hash: found.hash });
  }
  for (const { chain, number, hash } of known) {
    const { rowCount } = await client.query(
      `select 1 from platform.audit where chain = $1 and number = $2 and hash = $3
       union all select 1 from platform.audit_cut where chain = $1 and number = $2 and hash = $3`,
      [chain, number, hash],
    );
    if (rowCount === 0) faults.push({ chain, number, what: 'missing' });
  }
  return { heads, faults, cuts };
}

async function verifyChain(
  client: OwnerClient,
  chain: string,
  cut: Head = BEFORE_THE_FIRST,
): Promise<Head | NonNullable<ChainFault>> {
  for (let head = cut; ;) {
    const { rows } = await client.query<ChainRow>(
      `select chain, number::int as number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
              who, who_name as "whoName", kind, about::text as about, previous, hash
         from platform.audit where chain = $1 and number > $2 order by platform.audit.number limit $3`,
      [chain, head.number, STEP],
    );
    const fault = faultIn(rows, head);
    if (fault !== undefined) return fault;
    const last = rows.at(-1);
    // A cut leaves the newest row of its chain: with none behind it, the end is gone too.
    if (last === undefined && head === cut && head !== BEFORE_THE_FIRST)
      return { number: cut.number + 1, what: 'missing' };
    if (last === undefined) return head;
    head = last;
  }
}
