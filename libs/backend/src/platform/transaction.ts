import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase, PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { log } from './log.ts';

/** An open transaction. Repositories take one and can be given one only by a database of this folder. */
export type Transaction = EntityManager;

interface Open {
  readonly client: ClientBase;
  readonly tx: Transaction;
  /** Of which organisation it is, when it takes in every transaction of that organisation that is asked for within it. */
  readonly gathers: string | undefined;
  readonly afterCommit: (() => Promise<void>)[];
}

const open = new AsyncLocalStorage<Open>();

/** The client of the transaction that this call runs in, so that a job can be added in the same transaction. */
export function openClient(): ClientBase | undefined {
  return open.getStore()?.client;
}

/** The transaction around this call, when it gathers what is done for this organisation. */
export function gatheringFor(organisation: string): Transaction | undefined {
  const current = open.getStore();
  return current?.gathers === organisation ? current.tx : undefined;
}

/** Does something once the transaction stands; at once when there is none. */
export async function afterCommit(work: () => Promise<void>): Promise<void> {
  const current = open.getStore();
  if (current === undefined) await work();
  else current.afterCommit.push(work);
}

/** What is done here was committed: a failure takes nothing back, and a bell that was not heard is rung again. */
async function afterwards({ afterCommit: works }: Open): Promise<void> {
  for (const outcome of await Promise.allSettled(works.map((work) => work()))) {
    if (outcome.status === 'rejected') log.warn({ error: String(outcome.reason) }, 'after commit');
  }
}

/** How a transaction begins: its first statement, and whether it gathers what is done for an organisation. */
interface Opening {
  readonly opening: string;
  readonly gathers?: string;
}

/**
 * Runs work in one transaction on one connection; it is rolled back whole when the work throws. The opening statement
 * may carry settings that end with the transaction, so that they cost no journey of their own.
 */
export async function transact<T>(
  source: DataSource,
  { opening, gathers }: Opening,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  // Tells TypeORM that what it does belongs to the transaction that is opened here.
  const told = runner as { isTransactionActive: boolean };
  const client = (await runner.connect()) as ClientBase;
  const store: Open = { client, tx: runner.manager, gathers, afterCommit: [] };
  let broken = false;
  try {
    await client.query(opening);
    told.isTransactionActive = true;
    const result = await open.run(store, () => work(runner.manager));
    await client.query('commit');
    await afterwards(store);
    return result;
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    told.isTransactionActive = false;
    // A connection that could not roll back is not handed to the next; one that broke is let go by TypeORM.
    if (broken && !runner.isReleased) (client as PoolClient).release(true);
    else await runner.release();
  }
}

async function rollBack(client: ClientBase): Promise<boolean> {
  try {
    await client.query('rollback');
    return false;
  } catch {
    return true;
  }
}
