import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { asOwner, Clock, connect, Database, Mailer, noteAudit, verifyAudit } from '../../platform/index.ts';
import { Retention } from './retention.service.ts';

const testDatabase = await aDatabase();
const database = new Database(await connect(testDatabase.url('app'), 4));
afterAll(() => database.onApplicationShutdown());
const scope = await aScope(testDatabase);
const folder = join(await mkdtemp(join(tmpdir(), 'ijkpunt-mail-')), 'mail');
const mailer = new Mailer({ folder, from: 'ijkpunt@divosa.example' });

/** A clock that is moved by hand. */
const clock = Object.assign(new Clock(), { now: () => new Date() });
const retention = new Retention(database, mailer, clock);

async function removed(): Promise<Readonly<Record<string, number>>> {
  const swept = await retention.sweep();
  return Object.fromEntries(swept.filter((one) => one.removed > 0).map((one) => [one.rule, one.removed]));
}

beforeEach(async () => {
  clock.now = () => new Date();
  await testDatabase.ask(`delete from organisations.letter`);
  await testDatabase.ask(`delete from organisations.person where email like 'alone%'`);
});

const letter = (when: string) =>
  testDatabase.ask(
    `insert into organisations.letter (id, kind, email, organisation, made_at, expires_at, ended_at)
     select gen_random_uuid(), 'invitation', 'alone@ergens.example', $1, ${when}`,
    [scope.organisation],
  );
const ago = (days: number) => `now() - interval '${days} days'`;
const letters = () => testDatabase.ask(`select 1 from organisations.letter`);

describe('letters', () => {
  it.each([
    ['ended 31 days ago', `${ago(40)}, ${ago(33)}, ${ago(31)}`, 0],
    ['ended 29 days ago', `${ago(40)}, ${ago(33)}, ${ago(29)}`, 1],
    ['expired 31 days ago', `${ago(38)}, ${ago(31)}, null`, 0],
    ['expired 29 days ago', `${ago(38)}, ${ago(29)}, null`, 1],
    ['never sent for 31 days', `${ago(31)}, null, null`, 0],
    ['asked for today', `now(), null, null`, 1],
  ])('that were %s are kept or gone by that', async (_what, when, left) => {
    await letter(when);
    await retention.sweep();
    expect(await letters()).toHaveLength(left);
    expect(await removed()).toEqual({});
  });

  it('cannot all be removed by a shorter period, whoever asks', async () => {
    await letter(`${ago(20)}, ${ago(13)}, ${ago(13)}`);
    await database.outside((tx) => tx.query(`select organisations.remove_old_letters(0)`));
    expect(await letters()).toHaveLength(1);
  });

  it('that were kept as files go after 30 days, and nothing else in the folder does', async () => {
    expect(await removed()).toEqual({});
    await mailer.send({ id: randomUUID(), to: 'a@b.example', subject: 'Onderwerp', text: 'Tekst' });
    await writeFile(join(folder, '2001-01-01 notes of the operator.txt'), '');
    clock.now = () => new Date(Date.now() + 29 * 86_400_000);
    expect(await removed()).toEqual({});
    clock.now = () => new Date(Date.now() + 31 * 86_400_000);
    expect(await removed()).toEqual({ 'letters in files': 1 });
    expect(await readdir(folder)).toEqual(['2001-01-01 notes of the operator.txt']);
  });
});

describe('sessions and counters of tries', () => {
  it('go once they have expired, and not before', async () => {
    await testDatabase.ask(
      `insert into platform.session (sid, sess, expire) values ('old', '{}', now() - interval '1 second'), ('new', '{}', now() + interval '1 hour')`,
    );
    const moment = Date.now();
    await testDatabase.ask(
      `insert into platform.tries (key, points, expire) values ('old', 1, $1), ('new', 1, $2), ('for ever', 1, null)`,
      [moment - 1000, moment + 3_600_000],
    );
    expect(await removed()).toEqual({ 'expired sessions': 1, 'counters of tries': 1 });
    expect(await testDatabase.ask(`select sid from platform.session`)).toEqual([{ sid: 'new' }]);
    expect(await testDatabase.ask(`select key from platform.tries order by key`)).toEqual([
      ...[{ key: 'for ever' }, { key: 'new' }],
    ]);
  });
});

describe('people without a place', () => {
  const alone = async () => {
    await testDatabase.ask(
      `insert into organisations.person (email, name) values ('alone@ergens.example', 'Iemand')`,
    );
  };
  const seenSince = (days: number) =>
    testDatabase.ask(`update organisations.person set alone_since = ${ago(days)} where email like 'alone%'`);
  const there = () => testDatabase.ask(`select 1 from organisations.person where email like 'alone%'`);

  it('go 30 days after they were first seen without one', async () => {
    await alone();
    expect(await removed()).toEqual({});
    await seenSince(29);
    expect(await removed()).toEqual({});
    await seenSince(31);
    expect(await removed()).toEqual({ 'people without a place': 1 });
    expect(await there()).toEqual([]);
  });

  it.each([
    ['have an invitation that is open', () => letter(`now(), now() + interval '7 days', null`)],
    [
      'belong somewhere again',
      () =>
        testDatabase.ask(
          `insert into organisations.membership (person, organisation, roles)
           select id, $1, '{reader}' from organisations.person where email like 'alone%'`,
          [scope.organisation],
        ),
    ],
  ])('stay, and are counted anew, when they %s', async (_what, place) => {
    await alone();
    await seenSince(31);
    await place();
    expect(await removed()).toEqual({});
    expect(
      await testDatabase.ask(`select alone_since from organisations.person where email like 'alone%'`),
    ).toEqual([{ alone_since: null }]);
    await testDatabase.ask(`delete from organisations.membership where organisation = $1`, [
      scope.organisation,
    ]);
  });
});

describe('the audit log', () => {
  const note = (organisation = scope.organisation) =>
    database.outside((tx) => noteAudit(tx, { kind: 'signed-in', organisation, person: scope.person }));
  const rows = () =>
    testDatabase.ask<{ number: number }>(
      `select number::int as number from platform.audit where chain = $1 order by number`,
      [scope.organisation],
    );

  async function verified() {
    let came: Awaited<ReturnType<typeof verifyAudit>> | undefined;
    await asOwner(testDatabase.adminUrl, async (client) => {
      came = await verifyAudit(client);
    });
    return came;
  }

  /** Rows that were noted long ago, with hashes that are right: as years would have made them. */
  async function noteLongAgo(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn += 1) {
      await note();
      await testDatabase.ask(
        `with newest as (select * from platform.audit where chain = $1 order by number desc limit 1),
              old as (select chain, number, at - interval '7 years 1 day' as at from newest)
         update platform.audit a set at = old.at, hash = encode(sha256(convert_to(platform.audit_line(
                a.chain, a.number, old.at, a.who, a.who_name, a.kind, a.about, a.previous), 'UTF8')), 'hex')
           from old where a.chain = old.chain and a.number = old.number`,
        [scope.organisation],
      );
    }
  }

  it('is cut behind the last row of seven years ago, by two workers at once, and the rest proves itself', async () => {
    await noteLongAgo(5);
    await note();
    await note();
    expect(await verified()).toMatchObject({ faults: [], cuts: [] });
    const both = await Promise.all([removed(), removed()]);
    expect(both.flatMap((one) => one['rows of the audit log'] ?? [])).toEqual([5]);
    expect(await rows()).toEqual([{ number: 6 }, { number: 7 }]);
    await note();
    expect(await verified()).toMatchObject({
      faults: [],
      heads: [{ number: 8 }],
      cuts: [{ chain: scope.organisation, number: 5 }],
    });
    expect(await removed()).toEqual({});
  });

  it('shows a row behind the cut that was changed, and one that went without a cut', async () => {
    await testDatabase.ask(`create table public.kept as select * from platform.audit`);
    const mend = async () => {
      await testDatabase.ask(`delete from platform.audit`);
      await testDatabase.ask(`insert into platform.audit select * from public.kept`);
    };
    for (const [sql, fault] of [
      [
        `update platform.audit set who_name = 'Iemand anders' where number = 6`,
        { number: 6, what: 'changed' },
      ],
      [`delete from platform.audit where number = 6`, { number: 6, what: 'missing' }],
      [`delete from platform.audit`, { number: 6, what: 'missing' }],
    ] as const) {
      await testDatabase.ask(sql);
      expect((await verified())?.faults).toEqual([{ chain: scope.organisation, ...fault }]);
      await mend();
    }
    expect((await verified())?.faults).toEqual([]);
  });

  it('is cut further on later, and never loses its newest row, however old', async () => {
    await testDatabase.ask(`delete from platform.audit`);
    await testDatabase.ask(`delete from platform.audit_cut`);
    await noteLongAgo(3);
    expect(await removed()).toEqual({ 'rows of the audit log': 2 });
    await noteLongAgo(2);
    expect(await removed()).toEqual({ 'rows of the audit log': 2 });
    expect(await rows()).toEqual([{ number: 5 }]);
    expect(await verified()).toMatchObject({ faults: [], cuts: [{ number: 4 }] });
  });

  it.each([
    [
      'cut where rows are younger',
      `insert into platform.audit_cut select chain, number, hash from platform.audit where number = 6`,
    ],
    ['cut further on', `update platform.audit_cut set number = 6`],
  ])('lets the owner of the tables do no other than that: %s', async (_what, sql) => {
    await note();
    await note();
    const asking = asOwner(testDatabase.adminUrl, async (client) => {
      await client.query(`delete from platform.audit_cut`);
      await client.query(sql);
    });
    await expect(asking).rejects.toThrow(/row-level security/u);
    await database.outside((tx) => tx.query(`select platform.cut_audit(0)`));
    expect((await rows()).length).toBeGreaterThanOrEqual(3);
  });

  it('cannot be cut by the role of requests in any other way', async () => {
    for (const sql of [
      `insert into platform.audit_cut values ('platform', 1, '')`,
      `delete from platform.audit`,
      `select platform.may_be_cut('platform', 1, '')`,
    ])
      await expect(database.within(scope, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/u);
  });
});
