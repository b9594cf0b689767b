import { beforeAll, describe, expect, inject, it } from 'vitest';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { crash } from './cluster.ts';
import {
  aLongFile,
  countStores,
  outcomeOf,
  underCheck,
  untilChecked,
  type Outcome,
} from './upload-under-check.ts';
import { aWorker, type WorkerProcess } from './worker-process.ts';

/**
 * Seconds that are waited at most: no promise about speed, but the end of a wait in vain. A claim holds 30 seconds, the
 * sweep comes every five, and then there is the check itself, on a machine that may have other things to do.
 */
const PATIENCE = 90;

const MUNICIPALITY = 'GM0193';
const ATTACKERS = ['GM0344', 'GM0363', 'GM0392'];

const database = await aDatabase();
await countStores(database);
const workshop = await aWorkshop(database);
const round = await aRound(database);
const file = aLongFile(MUNICIPALITY);

async function send(municipality: string, content: Buffer): Promise<string> {
  const scope = await aScope(database, { municipality });
  return (await workshop.upload(scope, { ...round, content })).id;
}

function tell(what: string, seconds: number): void {
  console.log(`${what}: ${seconds.toFixed(1)} s`);
}

describe('a check that is cut short', () => {
  const outcomes = new Map<string, Outcome>();
  let worker: WorkerProcess;
  let undisturbed: Outcome;

  /** The same file again, up to the middle of its check. */
  async function inTheMiddle(): Promise<string> {
    const upload = await send(MUNICIPALITY, file);
    await underCheck(database, upload);
    return upload;
  }

  async function endsAsIfNothingHappened(upload: string): Promise<void> {
    const outcome = await outcomeOf(database, upload);
    expect(outcome).toEqual({ ...undisturbed, checkedAt: expect.any(String) });
    outcomes.set(upload, outcome);
  }

  beforeAll(async () => {
    worker = await aWorker(database);
    const upload = await send(MUNICIPALITY, file);
    tell('A check that nothing disturbs', await untilChecked(database, upload, PATIENCE));
    undisturbed = await outcomeOf(database, upload);
    expect(undisturbed).toMatchObject({ checks: 1, stored: 1, bells: 0, rowsRead: 100_000 });
    expect(undisturbed.progress).toMatchObject({ state: 'findings-open' });
    expect(undisturbed.findings.length).toBeGreaterThan(100);
  });

  it('by kill -9 is done by the next worker, once, to the same findings', async () => {
    const upload = await inTheMiddle();
    await worker.kill();
    expect(await outcomeOf(database, upload)).toMatchObject({ state: 'checking', checks: 0, bells: 1 });
    worker = await aWorker(database);
    tell('Checked after kill -9', await untilChecked(database, upload, PATIENCE));
    await endsAsIfNothingHappened(upload);
  });

  it('by a crash of PostgreSQL is done once it is back, once, by workers that lived on', async () => {
    const workers = [worker, await aWorker(database)];
    const upload = await inTheMiddle();
    const bringBack = await crash(inject('cluster'));
    await bringBack();
    expect(await outcomeOf(database, upload)).toMatchObject({ state: 'checking', checks: 0, bells: 1 });
    tell('Checked after a crash of PostgreSQL', await untilChecked(database, upload, PATIENCE));
    await endsAsIfNothingHappened(upload);
    expect(workers.map(({ ended }) => ended)).toEqual([undefined, undefined]);
  });

  it('is not done again later', async () => {
    for (const [upload, outcome] of outcomes) {
      const { progress: _ofTheNewest, ...later } = await outcomeOf(database, upload);
      expect(outcome).toMatchObject(later);
    }
    expect(outcomes.size).toBe(2);
  });
});

describe('a worker that is given the longest files there may be, several at once', () => {
  it('checks the small file of somebody else meanwhile', async () => {
    await aWorker(database);
    const note = 'een toelichting die nergens over gaat maar wel gelezen moet worden '.repeat(3);
    const hostile = await Promise.all(
      ATTACKERS.map((municipality) => send(municipality, aLongFile(municipality, note))),
    );
    await Promise.all(hostile.map((upload) => underCheck(database, upload)));
    const small = await send(MUNICIPALITY, aDeliveryFile());
    tell('A small file among long ones', await untilChecked(database, small, 30));
    const states = await Promise.all(hostile.map((upload) => outcomeOf(database, upload)));
    expect(states.map(({ state }) => state)).toContain('checking');
    for (const upload of hostile) tell('A long one', await untilChecked(database, upload, PATIENCE));
  });
});
