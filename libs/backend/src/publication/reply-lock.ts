import type { Transaction } from '../platform/index.ts';

/**
 * Replies are saved side by side, and none while a release is being closed for them: until the end of the transaction,
 * whoever closes waits for those who save, and they for whoever closes.
 */
export async function lockReplies(tx: Transaction, release: string, who: 'saves' | 'closes'): Promise<void> {
  const lock = who === 'saves' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.query(`select ${lock}(hashtextextended($1, 0))`, [`replies/${release}`]);
}
