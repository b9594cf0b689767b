import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** An open transaction. Repositories take one and can be given one only by a database of this folder. */
export type Transaction = EntityManager;

interface Open {
  readonly client: ClientBase;
  readonly afterCommit: (() => Promise<void>)[];
}

const open = new AsyncLocalStorage<Open>();

/** The client of the transaction that this call runs in, so that a job can be added in the same transaction. */
export function openClient(): ClientBase | undefined {
  return open.getStore()?.client;
}

/** Does something once the transaction stands; at once when there is none. */
export async function afterCommit(work: () => Promise<void>): Promise<void> {
  const current = open.getStore();
  if (current === undefined) await work();
  else current.afterCommit.push(work);
}

/** Runs work in one transaction on one connection; it is rolled back whole when the work throws. */
export async function transact<T>(
  source: DataSource,
  prepare: (tx: Transaction) => Promise<void>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  const client = (await runner.connect()) as ClientBase;
  const store: Open = { client, afterCommit: [] };
  try {
    await runner.startTransaction();
    const result = await open.run(store, async () => {
      await prepare(runner.manager);
      return work(runner.manager);
    });
    await runner.commitTransaction();
    await Promise.all(store.afterCommit.map((later) => later()));
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
