import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { NestFactory } from '@nestjs/core';
import { afterAll, describe, expect, it } from 'vitest';
import { uploadReceived, UploadsService, ValidationService } from '@ijkpunt/backend';
import { aDatabase, aDeliveryFile, aRound, aScope, eventually } from '@ijkpunt/testing';
import { WorkerModule } from '../worker.module.ts';
import { Answering } from './answering.ts';

const database = await aDatabase();
const scope = await aScope(database);
const round = await aRound(database);

const configuration = {
  APP_DATABASE_URL: database.url('app'),
  COMPARER_DATABASE_URL: database.url('comparer'),
  PUBLISHER_DATABASE_URL: database.url('publisher'),
  PUBLIC_URL: 'http://localhost',
  DATA_DIR: tmpdir(),
  DEMONSTRATION: 'off',
} as const;
const worker = await NestFactory.createApplicationContext(
  WorkerModule.with(configuration, { draw: () => '', files: [], version: 'test' }),
  { logger: false, abortOnError: false },
);
afterAll(() => worker.close());
const answering = worker.get(Answering);

async function lookAt(upload: string) {
  const [row] = await database.ask<{ state: string; heard: boolean | null; rings: number | null }>(
    `select u.state, b.answering_at is not null as heard, b.rings from uploads.upload u
       left join platform.bell b on b.payload ->> 'upload' = u.id::text where u.id = $1`,
    [upload],
  );
  return row;
}

describe('a bell that was heard while somebody else was at the work', () => {
  it('is rung again as soon as the claim of that somebody has ended, and not only when it has waited anew', async () => {
    const stream = Readable.from([aDeliveryFile()]);
    const { id } = await worker
      .get(UploadsService, { strict: false })
      .receive(scope, { ...round, fileName: 'levering.csv', stream });
    // Who claims here dies before the end.
    await worker.get(ValidationService, { strict: false }).claim(scope.organisation, id);
    answering.start([uploadReceived]);
    await eventually(
      () => lookAt(id),
      (seen) => seen?.heard === true,
    );
    await answering.ringAgain();
    expect(await lookAt(id)).toMatchObject({ state: 'checking', rings: 1 });

    await database.ask(`update uploads.upload set claimed_at = claimed_at - interval '2 minutes'`);
    await eventually(
      async () => {
        await answering.ringAgain();
        return lookAt(id);
      },
      (seen) => seen?.state === 'checked' && seen.rings === null,
    );
  });
});
