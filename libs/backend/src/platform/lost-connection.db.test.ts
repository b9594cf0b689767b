import { aDatabase } from '@ijkpunt/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { connect, PublisherDatabase } from './databases.ts';

const testDatabase = await aDatabase();
const database = new PublisherDatabase(await connect(testDatabase.url('publisher'), 2));
afterAll(() => database.onApplicationShutdown());

describe('a transaction whose connection is lost', () => {
  it('fails with the word of that, and leaves the pool as it was', async () => {
    const cut = database.within(async (tx) => {
      const [{ pid }] = (await tx.query('select pg_backend_pid() as pid')) as [{ pid: number }];
      await testDatabase.ask('select pg_terminate_backend($1)', [pid]);
      // The word of the server comes by itself; the connection is let go before anything is asked of it.
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx.query('select 1');
    });
    await expect(cut).rejects.toThrow(/query runner was already released/);
    const after = Array.from({ length: 4 }, () =>
      database.within(async (tx) => (await tx.query('select 1 as one')) as unknown),
    );
    expect(await Promise.all(after)).toEqual(Array(4).fill([{ one: 1 }]));
  });
});
