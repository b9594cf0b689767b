import { Refusal, type Transaction } from '../platform/index.ts';

/** Refuses whoever does not act for the owner of the benchmarks. The database would stop them too, without an answer. */
export async function insistOnOwner(tx: Transaction): Promise<void> {
  const [row] = (await tx.query(`select organisations.acts_as_owner() as owner`)) as { owner: boolean }[];
  if (row?.owner !== true) throw new Refusal('not-allowed');
}
