import { afterAll, describe, expect, it } from 'vitest';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { connect, Database } from './databases.ts';
import { afterCommit, type Transaction } from './transaction.ts';

const testDatabase = await aDatabase();
const own = await aScope(testDatabase);
const other = await aScope(testDatabase, { municipality: 'GM0392' });
const database = new Database(await connect(testDatabase.url('app'), 4));
afterAll(() => database.onApplicationShutdown());

await testDatabase.ask(`
  create table uploads.note (id integer, organisation uuid);
  alter table uploads.note enable row level security;
  alter table uploads.note force row level security;
  create policy own_rows on uploads.note to ijkpunt_app using (organisation = platform.current_organisation())
    with check (organisation = platform.current_organisation());
  grant select, insert on uploads.note to ijkpunt_app`);

const write = (scope: typeof own, id: number): Promise<unknown> =>
  database.within(scope, (tx) =>
    tx.query(`insert into uploads.note values ($1, $2)`, [id, scope.organisation]),
  );
const seen = async (tx: Transaction): Promise<readonly number[]> =>
  ((await tx.query(`select id from uploads.note order by id`)) as { id: number }[]).map(({ id }) => id);
const stored = (ids: readonly number[]): Promise<unknown[]> =>
  testDatabase.ask(`select id from uploads.note where id = any ($1) order by id`, [ids]);

describe('what is gathered for one organisation', () => {
  it('is one transaction: seen within it at once, and by others when it ends', async () => {
    const before = await database.gathered(own.organisation, async () => {
      await write(own, 1);
      await write(own, 2);
      expect(await database.within(own, seen)).toEqual([1, 2]);
      return stored([1, 2]);
    });
    expect(before).toEqual([]);
    expect(await stored([1, 2])).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('falls as a whole, with what each of its parts had done', async () => {
    const failing = database.gathered(own.organisation, async () => {
      await write(own, 11);
      await write(own, 12);
      throw new Error('after both');
    });
    await expect(failing).rejects.toThrow('after both');
    expect(await stored([11, 12])).toEqual([]);
  });

  it('takes in nothing of another organisation, and shows it nothing', async () => {
    const failing = database.gathered(own.organisation, async () => {
      await write(own, 21);
      await write(other, 22);
      expect(await database.within(other, seen)).toEqual([22]);
      expect(await database.outside(seen)).toEqual([]);
      throw new Error('after both');
    });
    await expect(failing).rejects.toThrow('after both');
    expect(await stored([21, 22])).toEqual([{ id: 22 }]);
  });

  it('does what waits for its parts to stand once the whole stands', async () => {
    const order: string[] = [];
    await database.gathered(own.organisation, async () => {
      await database.within(own, () => afterCommit(async () => void order.push('stands')));
      order.push('goes on');
    });
    expect(order).toEqual(['goes on', 'stands']);
  });

  it('leaves the settings of a load with no connection', async () => {
    await Promise.all(
      [1, 2, 3, 4].map((turn) => database.gathered(own.organisation, () => write(own, 30 + turn))),
    );
    const left = await Promise.all(
      [1, 2, 3, 4].map(() =>
        database.outside((tx) =>
          tx.query(
            `select current_setting('synchronous_commit') as waits, current_setting('plan_cache_mode') as plans,
                    nullif(current_setting('app.organisation', true), '') as organisation, pg_sleep(0.05)::text as slept`,
          ),
        ),
      ),
    );
    for (const [row] of left as Record<string, unknown>[][])
      expect(row).toMatchObject({ plans: 'auto', organisation: null });
    const [server] = await testDatabase.ask<{ waits: string }>(
      `select current_setting('synchronous_commit') as waits`,
    );
    for (const [row] of left as Record<string, unknown>[][]) expect(row?.['waits']).toBe(server?.waits);
  });

  it('is named by an id and by nothing else', () => {
    expect(() => database.gathered(`x'; select 1`, () => Promise.resolve())).toThrow(/named by its id/u);
  });
});
