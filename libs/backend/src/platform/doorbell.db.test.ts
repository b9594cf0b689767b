import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aDatabase, aScope, eventually } from '@ijkpunt/testing';
import { connect, Database } from './databases.ts';
import { Doorbell, job } from './doorbell.ts';
import { QueueSet } from './queue.ts';
import type { Ring } from './ring.ts';

const testDatabase = await aDatabase();
const scope = await aScope(testDatabase);
const database = new Database(await connect(testDatabase.url('app'), 8));
const queues = new QueueSet({ databaseUrl: testDatabase.url('app'), redisUrl: undefined });
const doorbell = new Doorbell(queues);
afterAll(async () => {
  await queues.onApplicationShutdown();
  await database.onApplicationShutdown();
});

const thing = z.strictObject({ thing: z.uuid() });

async function bells(name: string): Promise<string[]> {
  const rows = await testDatabase.ask<{ thing: string }>(
    `select payload->>'thing' as thing from platform.bell where job = $1 order by 1`,
    [name],
  );
  return rows.map((row) => row.thing);
}

/** Answers a job and keeps what it heard. */
function listening(name: string): string[] {
  const heard: string[] = [];
  queues.answer(
    name,
    async (rung) => {
      heard.push(((rung.data as Ring).payload as { thing: string }).thing);
    },
    4,
  );
  return heard;
}

describe('a doorbell', () => {
  it('is rung by exactly the transactions that were committed', async () => {
    const rung = job('rung-in-a-transaction', thing);
    const heard = listening(rung.name);
    const things = Array.from({ length: 200 }, () => randomUUID());
    const committed = things.filter((_, index) => index % 2 === 0);
    await Promise.all(
      things.map((id) =>
        database
          .within(scope, async (tx) => {
            await doorbell.ring(tx, rung, { thing: id });
            if (!committed.includes(id)) throw new Error('rolled back');
          })
          .catch(() => undefined),
      ),
    );
    await eventually(
      () => heard.length,
      (count) => count >= committed.length,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard.toSorted()).toEqual(committed.toSorted());
    expect(await bells(rung.name)).toEqual(committed.toSorted());
  });

  it('carries ids and nothing else', async () => {
    const rung = job('ids-only', thing);
    const talkative = { thing: randomUUID(), figure: 12 } as { thing: string };
    await expect(database.within(scope, (tx) => doorbell.ring(tx, rung, talkative))).rejects.toThrow();
    expect(await bells(rung.name)).toEqual([]);
  });

  it('that waits serves for a second ring of the same, until somebody begins to answer it', async () => {
    const rung = job('rung-of-the-same', thing);
    const payload = { thing: randomUUID() };
    const ring = (): Promise<void> => database.within(scope, (tx) => doorbell.ring(tx, rung, payload));
    await ring();
    await ring();
    const [bell] = await testDatabase.ask<{ id: string }>(`select id from platform.bell where job = $1`, [
      rung.name,
    ]);
    expect(await bells(rung.name)).toHaveLength(1);
    expect(await database.outside((tx) => doorbell.begin(tx, bell?.id ?? ''))).toBe(true);
    await ring();
    expect(await bells(rung.name)).toHaveLength(2);
  });

  it('is not begun before a transaction that counts on it has ended', async () => {
    const rung = job('counted-on', thing);
    const payload = { thing: randomUUID() };
    await database.within(scope, (tx) => doorbell.ring(tx, rung, payload));
    const [bell] = await testDatabase.ask<{ id: string }>(`select id from platform.bell where job = $1`, [
      rung.name,
    ]);
    const order: string[] = [];
    const counting = database.within(scope, async (tx) => {
      await doorbell.ring(tx, rung, payload);
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('committing');
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await database.outside((tx) => doorbell.begin(tx, bell?.id ?? ''));
    order.push('begun');
    await counting;
    expect(order).toEqual(['committing', 'begun']);
  });

  it('that hangs for who does the work at once is heard only when the sweep finds it still there', async () => {
    const rung = job('hung', thing);
    const payload = { thing: randomUUID() };
    const heard = listening(rung.name);
    await database.within(scope, (tx) => doorbell.hang(tx, rung, payload));
    expect(await testDatabase.ask(`select 1 from bullmq.job where queue = $1`, [rung.name])).toEqual([]);
    expect(await bells(rung.name)).toHaveLength(1);
    expect(await database.outside((tx) => doorbell.ringAgain(tx, [rung.name], 0))).toBe(1);
    await eventually(
      () => heard,
      (things) => things.includes(payload.thing),
    );
  });

  it('that nobody answered is rung again, and one that was answered is not', async () => {
    const rung = job('left-waiting', thing);
    const [first, second] = [randomUUID(), randomUUID()].toSorted() as [string, string];
    for (const id of [first, second])
      await database.within(scope, (tx) => doorbell.ring(tx, rung, { thing: id }));
    // The queue loses everything, as Redis may.
    await testDatabase.ask(`delete from bullmq.job where queue = $1`, [rung.name]).catch(() => emptied());
    const [bell] = await testDatabase.ask<{ id: string }>(
      `select id from platform.bell where payload->>'thing' = $1`,
      [first],
    );
    await database.outside((tx) => doorbell.answered(tx, bell?.id ?? ''));
    const heard = listening(rung.name);
    expect(await database.outside((tx) => doorbell.ringAgain(tx, [rung.name], 3600))).toBe(0);
    expect(await database.outside((tx) => doorbell.ringAgain(tx, [rung.name], 0))).toBe(1);
    await eventually(
      () => heard,
      (things) => things.includes(second),
    );
    expect(heard).not.toContain(first);
  });

  it('is rung again by one sweep at a time', async () => {
    const rung = job('swept-by-two', thing);
    const all = Array.from({ length: 20 }, () => randomUUID());
    for (const id of all) await database.within(scope, (tx) => doorbell.ring(tx, rung, { thing: id }));
    await testDatabase.ask(`update platform.bell set rung_at = now() - interval '1 minute' where job = $1`, [
      rung.name,
    ]);
    const rang = await Promise.all(
      [1, 2, 3].map(() => database.outside((tx) => doorbell.ringAgain(tx, [rung.name], 45))),
    );
    expect(rang.reduce((sum, count) => sum + count)).toBe(all.length);
  });

  it('stays, and is left alone, once it was rung too often', async () => {
    const rung = job('rung-too-often', thing);
    await database.within(scope, (tx) => doorbell.ring(tx, rung, { thing: randomUUID() }));
    await testDatabase.ask(`update platform.bell set rings = 20 where job = $1`, [rung.name]);
    expect(await database.outside((tx) => doorbell.ringAgain(tx, [rung.name], 0))).toBe(0);
    expect(await bells(rung.name)).toHaveLength(1);
  });
});

async function emptied(): Promise<void> {
  const tables = await testDatabase.ask<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename like 'job%'`,
  );
  for (const { name } of tables) await testDatabase.ask(`truncate ${name} cascade`);
}
