import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { NestFactory } from '@nestjs/core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  AnswerFindings,
  Database,
  MakeRelease,
  uploadReceived,
  UploadsService,
  ValidationService,
} from '@ijkpunt/backend';
import { aDatabase, aDeliveryFile, aRound, aScope, eventually } from '@ijkpunt/testing';
import { CheckUploadProcessor } from '../validation/check-upload.processor.ts';
import { MakeReleaseProcessor } from '../publication/make-release.processor.ts';
import { WorkerModule } from '../worker.module.ts';
import { Answering } from './answering.ts';

const database = await aDatabase();
const scope = await aScope(database);
const round = await aRound(database);

const renderer = { draw: () => '', files: [], version: 'test' };
const worker = await NestFactory.createApplicationContext(
  WorkerModule.with(
    {
      APP_DATABASE_URL: database.url('app'),
      COMPARER_DATABASE_URL: database.url('comparer'),
      PUBLISHER_DATABASE_URL: database.url('publisher'),
      PUBLIC_URL: 'http://localhost:3000',
      DATA_DIR: tmpdir(),
      DEMONSTRATION: 'off',
    },
    renderer,
  ),
  { logger: false, abortOnError: false },
);
afterAll(() => worker.close());
const answering = worker.get(Answering);

async function received(): Promise<string> {
  const stream = Readable.from([aDeliveryFile()]);
  const sending = { ...round, fileName: 'levering.csv', stream };
  return (await worker.get(UploadsService, { strict: false }).receive(scope, sending)).id;
}

async function stateOf(upload: string): Promise<unknown> {
  const [row] = await database.ask(`select state from uploads.upload where id = $1`, [upload]);
  return row?.['state'];
}

async function bellsFor(upload: string): Promise<number> {
  return (await database.ask(`select 1 from platform.bell where payload->>'upload' = $1`, [upload])).length;
}

/** As after a time in which nobody rang. */
async function longAgo(): Promise<void> {
  await database.ask(`update platform.bell set rung_at = now() - interval '2 minutes'`);
  await database.ask(`update uploads.upload set claimed_at = claimed_at - interval '2 minutes'`);
}

const jobTables = await database.ask<{ name: string }>(
  `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename like 'job%'`,
);

describe('the worker', () => {
  it('finds again, by its sweep, what an emptied queue forgot', async () => {
    const upload = await received();
    for (const { name } of jobTables) await database.ask(`truncate ${name} cascade`);
    answering.start([uploadReceived]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await stateOf(upload)).toBe('received');
    await longAgo();
    await answering.ringAgain();
    await eventually(
      () => stateOf(upload),
      (state) => state === 'checked',
    );
    await eventually(
      () => bellsFor(upload),
      (count) => count === 0,
    );
  });

  it('checks what comes in and takes the bell away', async () => {
    const upload = await received();
    await eventually(
      () => stateOf(upload),
      (state) => state === 'checked',
    );
    await eventually(
      () => bellsFor(upload),
      (count) => count === 0,
    );
  });
});

describe('an answer', () => {
  const check = worker.get(CheckUploadProcessor);

  it('given twice, or by two at once, leaves one result', async () => {
    const upload = await received();
    const payload = { upload, organisation: scope.organisation };
    await Promise.all([check.answer(payload), check.answer(payload), check.answer(payload)]);
    await eventually(
      () => stateOf(upload),
      (state) => state === 'checked',
    );
    expect(await check.answer(payload)).toBe('done');
    const { checked, findings } = await worker.get(AnswerFindings, { strict: false }).inFull(scope, upload);
    expect(checked?.observations).toHaveLength(1);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });

  it('leaves the bell when someone else is at it, for that someone may not finish', async () => {
    const upload = await received();
    // Who claims here is killed at once.
    const claimed = await eventually(
      () => worker.get(ValidationService, { strict: false }).claim(scope.organisation, upload),
      () => true,
    );
    if (claimed === undefined) return; // the worker itself was faster
    expect(await check.answer({ upload, organisation: scope.organisation })).toBe('under-way');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await bellsFor(upload)).toBe(1);
    await longAgo();
    await answering.ringAgain();
    await eventually(
      () => stateOf(upload),
      (state) => state === 'checked',
    );
  });

  it('that failed lets go of its claim, so that the next one may try at once', async () => {
    const upload = await received();
    await eventually(
      () => stateOf(upload),
      (state) => state === 'checked',
    );
    await database.ask(`update uploads.upload set state = 'received' where id = $1`, [upload]);
    await database.ask(`alter table validation.finding add constraint broken check (upload <> '${upload}')`);
    await database.ask(
      `alter table validation.checked add constraint broken check (upload <> '${upload}') not valid`,
    );
    await expect(check.answer({ upload, organisation: scope.organisation })).rejects.toThrow(/broken/);
    expect(await stateOf(upload)).toBe('received');
    await database.ask(`alter table validation.finding drop constraint broken`);
    await database.ask(`alter table validation.checked drop constraint broken`);
    expect(await check.answer({ upload, organisation: scope.organisation })).toBe('done');
    expect(await stateOf(upload)).toBe('checked');
  });

  it('about a release that someone else bakes leaves the bell too', async () => {
    const id = 'e0000000-0000-4000-8000-000000000001';
    await database.ask(
      `insert into publication.release (id, benchmark, number, state, requested_by, requested_by_name)
       values ($1, $2, 1, 'requested', $1, 'Carla')`,
      [id, round.benchmark],
    );
    expect(await worker.get(MakeRelease, { strict: false }).claim(id)).toBeDefined();
    expect(await worker.get(MakeReleaseProcessor).answer({ release: id })).toBe('under-way');
    await database.ask(`update publication.release set state = 'failed' where id = $1`, [id]);
    expect(await worker.get(MakeReleaseProcessor).answer({ release: id })).toBe('done');
  });

  it('about a row that is gone is an answer', async () => {
    const payload = { upload: 'e0000000-0000-4000-8000-00000000000f', organisation: scope.organisation };
    expect(await check.answer(payload)).toBe('done');
    expect(worker.get(Database, { strict: false })).toBeDefined();
  });
});
