import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { breakable } from './cluster.ts';
import {
  aLongFile,
  countStores,
  outcomeOf,
  underCheck,
  untilChecked,
  type Outcome,
} from './upload-under-check.ts';
import { workersOn, type WorkerProcess } from './worker-process.ts';

/**
 * Seconds that are waited at most: no promise about speed, but the end of a wait in vain. A claim holds 30 seconds, the
 * sweep comes every five, and then there is the check itself, on a machine that may have other things to do.
 */
const PATIENCE = 90;

const MUNICIPALITY = 'GM0193';
const ATTACKERS = ['GM0344', 'GM0363', 'GM0518', 'GM0599'];

/** Seconds within which a small file is checked whatever else comes in, and how many are sent at most. */
const ANSWER = 20;
const MOST_SMALL = 20;
/** No file makes a worker larger than this, and neither do several at once. */
const MOST_MEGABYTES = 400;

const database = await aDatabase();
await countStores(database);
const workshop = await aWorkshop(database);
const aWorker = workersOn(database);
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
    worker = await aWorker();
    const upload = await send(MUNICIPALITY, file);
    tell('A check that nothing disturbs', await untilChecked(database, upload, PATIENCE));
    undisturbed = await outcomeOf(database, upload);
    expect(undisturbed).toMatchObject({ checks: 1, stored: 1, bells: 0, rowsRead: 25_000 });
    expect(undisturbed.progress).toMatchObject({ state: 'findings-open' });
    expect(undisturbed.findings.length).toBeGreaterThan(100);
  });

  it('by kill -9 is done by the next worker, once, to the same findings', async () => {
    const upload = await inTheMiddle();
    await worker.kill();
    expect(await outcomeOf(database, upload)).toMatchObject({ state: 'checking', checks: 0, bells: 1 });
    worker = await aWorker();
    tell('Checked after kill -9', await untilChecked(database, upload, PATIENCE));
    await endsAsIfNothingHappened(upload);
  });

  it('by a crash of PostgreSQL is done once it is back, once, by workers that lived on', async () => {
    const workers = [worker, await aWorker()];
    const server = await breakable(inject('cluster'));
    const upload = await inTheMiddle();
    await server.crash();
    await server.bringBack();
    expect(await outcomeOf(database, upload)).toMatchObject({ checks: 0, bells: 1 });
    tell('Checked after a crash of PostgreSQL', await untilChecked(database, upload, PATIENCE));
    await endsAsIfNothingHappened(upload);
    expect(workers.map(({ ended }) => ended())).toEqual([undefined, undefined]);
    await Promise.all(workers.map(({ kill }) => kill()));
  });

  it('is not done again later', async () => {
    for (const [upload, outcome] of outcomes) {
      const { progress: _ofTheNewest, ...later } = await outcomeOf(database, upload);
      expect(outcome).toMatchObject(later);
    }
    expect(outcomes.size).toBe(2);
  });
});

describe('a worker that is given the longest files there may be', () => {
  it('checks the small files of somebody else meanwhile, in bounded memory', async () => {
    const worker = await aWorker();
    const note = 'een toelichting die nergens over gaat maar wel gelezen moet worden';
    const hostile = await Promise.all(
      ATTACKERS.map((municipality) => send(municipality, aLongFile(municipality, note))),
    );
    await Promise.all(hostile.map((upload) => underCheck(database, upload)));
    const waits: number[] = [];
    while (waits.length < MOST_SMALL && (await anyUnderCheck(hostile))) {
      waits.push(await untilChecked(database, await send(MUNICIPALITY, aDeliveryFile()), ANSWER));
      // From the reading of the first row until the storing of the result, which are not equally hard on a worker.
      await pause(250);
    }
    expect(waits).not.toEqual([]);
    tell(`${waits.length} small files among long ones, the slowest`, Math.max(...waits));
    for (const upload of hostile) tell('Then a long one', await untilChecked(database, upload, PATIENCE));
    const peak = worker.memory();
    console.log(`The worker had at most ${peak?.toFixed(0)} MB`);
    if (peak !== undefined) expect(peak).toBeLessThan(MOST_MEGABYTES);
  });

  async function anyUnderCheck(uploads: readonly string[]): Promise<boolean> {
    const outcomes = await Promise.all(uploads.map((upload) => outcomeOf(database, upload)));
    return outcomes.some(({ state }) => state === 'checking');
  }
});
