import type { Transaction } from '../platform/index.ts';

/** That something which came out does not stand any more, and why. */
export interface Withdrawal {
  readonly release: string;
  readonly reason: string;
  readonly withdrawnByName: string;
  readonly withdrawnAt: Date;
}

/** What was withdrawn of a benchmark, by the id of the release. */
export async function withdrawalsOf(
  tx: Transaction,
  benchmark: string,
): Promise<ReadonlyMap<string, Withdrawal>> {
  const rows = (await tx.query(
    `select w.release, w.reason, w.withdrawn_by_name as "withdrawnByName", w.withdrawn_at as "withdrawnAt"
       from publication.withdrawal w join publication.release r on r.id = w.release where r.benchmark = $1`,
    [benchmark],
  )) as Withdrawal[];
  return new Map(rows.map((row) => [row.release, row]));
}
