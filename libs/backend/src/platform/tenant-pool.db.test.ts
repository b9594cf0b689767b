import { afterAll, describe, expect, it } from 'vitest';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { connect, Database } from './databases.ts';
import type { Scope } from './scope.ts';
import type { Transaction } from './transaction.ts';

const TURNS = 300;

const testDatabase = await aDatabase();
const scopes = [await aScope(testDatabase), await aScope(testDatabase, { municipality: 'GM0392' })] as const;
const database = new Database(await connect(testDatabase.url('app'), 3));
afterAll(() => database.onApplicationShutdown());

await testDatabase.ask(`
  create table uploads.note (id integer, organisation uuid, text text not null, touched integer not null default 0);
  alter table uploads.note enable row level security;
  alter table uploads.note force row level security;
  create policy own_rows on uploads.note to ijkpunt_app using (organisation = platform.current_organisation())
    with check (organisation = platform.current_organisation());
  grant select, insert, update on uploads.note to ijkpunt_app`);
for (const { organisation } of scopes) {
  await testDatabase.ask(
    `insert into uploads.note select n, $1::uuid, 'geheim van ' || $1::uuid from generate_series(1, 20) n`,
    [organisation],
  );
}

const rows = async (tx: Transaction, sql: string): Promise<Record<string, unknown>[]> =>
  (await tx.query(sql)) as Record<string, unknown>[];

function scopeAt(turn: number): Scope {
  return turn % 2 === 0 ? scopes[0] : scopes[1];
}

describe('two tenants on a pool of three connections', () => {
  it('never see each other, over hundreds of transactions at once, some of which fail', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: TURNS }, (_, turn) => {
        const scope = scopeAt(turn);
        return database.within(scope, async (tx) => {
          const before = await rows(tx, `select distinct organisation from uploads.note`);
          await tx.query(`select pg_sleep(0.001 * random())`);
          const after = await rows(tx, `select count(*)::int as seen, min(text) as text from uploads.note`);
          if (turn % 7 === 0) throw new Error('halfway');
          return { scope, before, after };
        });
      }),
    );
    const done = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(done).toHaveLength(TURNS - Math.ceil(TURNS / 7));
    for (const { scope, before, after } of done) {
      expect(before).toEqual([{ organisation: scope.organisation }]);
      expect(after).toEqual([{ seen: 20, text: `geheim van ${scope.organisation}` }]);
    }
  });

  it('never see each other through a plan that one left for the other', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: TURNS }, (_, turn) => {
        const scope = scopeAt(turn);
        return database.within(scope, async (tx) => {
          const query = `select distinct organisation from uploads.note where id <= $1`;
          const seen = (await tx.query(query, [10])) as unknown;
          const kept = await rows(tx, `select 1 from pg_prepared_statements where statement like '%id <=%'`);
          return { scope, seen, kept: kept.length };
        });
      }),
    );
    for (const { scope, seen } of outcomes) expect(seen).toEqual([{ organisation: scope.organisation }]);
    // The plans were there indeed: on each of the connections after its first turns.
    expect(outcomes.filter(({ kept }) => kept === 1).length).toBeGreaterThan(TURNS / 2);
  });

  it('touch their own rows only with an UPDATE that forgot its WHERE', async () => {
    // One at a time in the database: two that each touch every row, in whatever order they meet them,
    // may end in a deadlock, which is not what is looked at here.
    await Promise.all(
      Array.from({ length: 40 }, () =>
        database.within(scopes[0], async (tx) => {
          await tx.query(`select pg_advisory_xact_lock(1)`);
          await tx.query(`update uploads.note set touched = touched + 1`);
        }),
      ),
    );
    const touched = await testDatabase.ask(
      `select organisation, min(touched) as least, max(touched) as most from uploads.note group by 1 order by 2`,
    );
    expect(touched).toEqual([
      { organisation: scopes[1].organisation, least: 0, most: 0 },
      { organisation: scopes[0].organisation, least: 40, most: 40 },
    ]);
  });

  it('leave no setting behind in the pool, whether the transaction stood or fell', async () => {
    const leftovers = await Promise.all(
      Array.from({ length: 60 }, async (_, turn) => {
        if (turn % 3 === 0) {
          await database.within(scopeAt(turn), (tx) => tx.query('select 1'));
          await database
            .within(scopeAt(turn), () => Promise.reject(new Error('fell')))
            .catch(() => undefined);
        }
        return database.outside((tx) =>
          rows(
            tx,
            `select current_setting('app.organisation', true) as setting, (select count(*)::int from uploads.note) as seen`,
          ),
        );
      }),
    );
    for (const [row] of leftovers) {
      expect([null, '']).toContain(row?.['setting']);
      expect(row?.['seen']).toBe(0);
    }
  });

  it('cannot write a row into the name of the other', async () => {
    const forged = database.within(scopes[0], (tx) =>
      tx.query(`insert into uploads.note values (99, $1, 'vals')`, [scopes[1].organisation]),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('keep what was done before a failure in no table', async () => {
    const failing = database.within(scopes[0], async (tx) => {
      await tx.query(`update uploads.note set text = 'half'`);
      throw new Error('after the update');
    });
    await expect(failing).rejects.toThrow('after the update');
    expect(await testDatabase.ask(`select 1 from uploads.note where text = 'half'`)).toEqual([]);
  });
});
