import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import {
  BakePages,
  contentHash,
  JOBS,
  log,
  publicAssetFiles,
  publicAssets,
  Recompute,
  Threads,
  type PageRenderer,
} from '@ijkpunt/backend';
import { Demonstration } from './demonstration/demonstration.ts';
import { Answering } from './platform/answering.ts';
import { readWorkerConfiguration } from './platform/configuration.ts';
import type { PageToDraw } from './publication/drawing-thread.ts';
import { WorkerModule } from './worker.module.ts';

const configuration = readWorkerConfiguration();
const webFolder = fileURLToPath(new URL('./web', import.meta.url));
const assets = publicAssets(webFolder);
const origin = new URL(configuration.PUBLIC_URL).origin;
const drawingProgram = new URL('./drawing-thread.js', import.meta.url);
const drawing = new Threads<PageToDraw, string>(drawingProgram);
const renderer: PageRenderer = {
  draw: (page, where) => drawing.ask({ page, frame: { ...where, assets, origin } }),
  files: publicAssetFiles(webFolder),
  // This program names its parts by the hash of their content: another renderer is another text. Pages name their own address too.
  version: contentHash(
    readFileSync(fileURLToPath(drawingProgram)) + [...assets.styles, ...assets.scripts, origin].join(),
  ),
};
const protecting = new URL('./protection-thread.js', import.meta.url);
const app = await NestFactory.createApplicationContext(
  WorkerModule.with(configuration, renderer, protecting),
  {
    logger: ['error', 'warn'],
    abortOnError: false,
  },
);
// Whoever started this program keeps a line open: when the line breaks, nobody would stop it any more.
process.on('disconnect', () => void stop());
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());

/** How often it is tried to catch up after an upgrade. */
const MOST_TRIES = 5;

let stopping = false;
const answering = app.get(Answering);
if (configuration.DEMONSTRATION === 'on') {
  await app.get(Demonstration).load(answering, (text) => process.send?.({ kind: 'progress', text }));
} else {
  answering.start(JOBS);
}
process.send?.({ kind: 'ready' });
await catchUp();

/** What an upgrade changes is done in the end, also on a machine that is too busy at first: until then the pages before are served. */
async function catchUp(): Promise<void> {
  for (let tried = 1; tried <= MOST_TRIES && !stopping; tried += 1) {
    try {
      return await afterUpgrade();
    } catch (error) {
      if (!stopping) log.error({ error: String(error), tried }, 'catching up after an upgrade');
    }
    if (tried < MOST_TRIES) await pause(tried * 60_000, undefined, { ref: false });
  }
}

/** Another version may compute or draw otherwise what was computed and drawn before; the same version changes nothing. */
async function afterUpgrade(): Promise<void> {
  await app.get(Recompute, { strict: false }).afterUpgrade('IJkpunt');
  if (await app.get(BakePages, { strict: false }).refresh())
    log.info('pages were baked anew after an upgrade');
}

async function stop(): Promise<void> {
  stopping = true;
  const slow = setTimeout(() => process.exit(1), 8000);
  slow.unref();
  try {
    await app.close();
  } catch (error) {
    log.error({ error: String(error) }, 'stopping');
  }
  process.exit(0);
}
