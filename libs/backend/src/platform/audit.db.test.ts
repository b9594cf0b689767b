import { afterAll, describe, expect, it } from 'vitest';
import { Client } from 'pg';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { noteAudit } from './audit.ts';
import { connect, Database } from './databases.ts';
import { asOwner } from './prepare.ts';
import { verifyAudit, type KnownHead } from './verify-audit.ts';

const testDatabase = await aDatabase();
const database = new Database(await connect(testDatabase.url('app'), 6));
afterAll(() => database.onApplicationShutdown());
const scope = await aScope(testDatabase);
const other = await aScope(testDatabase, { municipality: 'GM0392', person: 'Ruben “de Vries”\n\u001F' });

const note = (who = scope, about: Readonly<Record<string, string | number>> = {}) =>
  database.within(who, (tx) =>
    noteAudit(tx, { kind: 'signed-in', organisation: who.organisation, person: who.person, about }),
  );

async function verified(known: readonly KnownHead[] = []) {
  let came: Awaited<ReturnType<typeof verifyAudit>> | undefined;
  await asOwner(testDatabase.adminUrl, async (client) => {
    came = await verifyAudit(client, known);
  });
  return came ?? { heads: [], faults: [], cuts: [] };
}

/** As somebody who took over the database: no policy, no wall. */
async function tampering(sql: string, values: unknown[] = []): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: testDatabase.adminUrl });
  await client.connect();
  // A copy in the database: on its way through here a moment would lose its microseconds.
  await client.query(`create temporary table kept as select * from platform.audit`);
  await client.query(sql, values);
  return async () => {
    await client.query(`delete from platform.audit`);
    await client.query(`insert into platform.audit select * from kept`);
    await client.end();
  };
}

describe('the audit log', () => {
  it('is one chain per organisation, whatever is noted at the same time, in whatever words', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, turn) =>
        turn % 2 === 0 ? note() : note(other, { text: `é "${turn}" \\ 😀`, turn }),
      ),
    );
    await database.outside((tx) => noteAudit(tx, { kind: 'sign-in-refused' }));
    const { heads, faults } = await verified();
    expect(faults).toEqual([]);
    expect(heads.map(({ chain, number }) => [chain, number]).toSorted()).toEqual(
      [
        [other.organisation, 20],
        ['platform', 1],
        [scope.organisation, 20],
      ].toSorted(),
    );
  });

  it('goes with the transaction that it tells of', async () => {
    const before = await verified();
    const failing = database.within(scope, async (tx) => {
      await noteAudit(tx, { kind: 'signed-in', organisation: scope.organisation });
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect((await verified()).heads).toEqual(before.heads);
  });

  it.each([
    ['a row added by hand', `insert into platform.audit select * from platform.audit limit 1`],
    ['a row changed', `update platform.audit set who_name = 'iemand anders'`],
    ['a row removed', `delete from platform.audit`],
    ['all of it emptied', `truncate platform.audit`],
  ])('lets the role of requests do nothing of its own: %s', async (_what, sql) => {
    await expect(database.within(scope, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/u);
  });

  it('lets the owner of the tables change and remove nothing either', async () => {
    const before = await verified();
    await asOwner(testDatabase.adminUrl, async (client) => {
      expect((await client.query(`update platform.audit set who_name = 'iemand anders'`)).rowCount).toBe(0);
      expect((await client.query(`delete from platform.audit`)).rowCount).toBe(0);
    });
    expect(await verified()).toEqual(before);
  });

  it('shows an organisation its own rows only', async () => {
    const rows = await database.within(
      other,
      async (tx) => (await tx.query(`select distinct organisation from platform.audit`)) as unknown[],
    );
    expect(rows).toEqual([{ organisation: other.organisation }]);
  });

  it.each([
    [
      'changed',
      `update platform.audit set about = '{"quarter": "2024Q1"}' where organisation = $1 and number = 7`,
      7,
    ],
    [
      'changed',
      `update platform.audit set at = at + interval '1 microsecond' where organisation = $1 and number = 9`,
      9,
    ],
    ['missing', `delete from platform.audit where organisation = $1 and number = 12`, 12],
    [
      'not linked',
      `update platform.audit set previous = repeat('0', 64) where organisation = $1 and number = 3`,
      3,
    ],
  ])('tells when a row is %s by who took over the database', async (what, sql, number) => {
    const mend = await tampering(sql, [scope.organisation]);
    const { faults } = await verified();
    await mend();
    expect(faults).toEqual([{ chain: scope.organisation, number, what }]);
    expect((await verified()).faults).toEqual([]);
  });

  it('tells when its end was cut off, to who kept the head', async () => {
    const { heads } = await verified();
    const mend = await tampering(`delete from platform.audit where organisation = $1 and number > 15`, [
      scope.organisation,
    ]);
    const alone = await verified();
    const withHeads = await verified(heads);
    await mend();
    expect(alone.faults).toEqual([]);
    expect(withHeads.faults).toEqual([{ chain: scope.organisation, number: 20, what: 'missing' }]);
  });
});
