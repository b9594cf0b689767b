import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { JOBS, log, publicAssets } from '@ijkpunt/backend';
import { renderPage } from '@ijkpunt/web/render';
import { Demonstration } from './demonstration/demonstration.ts';
import { Answering } from './platform/answering.ts';
import { readWorkerConfiguration } from './platform/configuration.ts';
import { WorkerModule } from './worker.module.ts';

const configuration = readWorkerConfiguration();
const assets = publicAssets(fileURLToPath(new URL('./web', import.meta.url)));
const app = await NestFactory.createApplicationContext(
  WorkerModule.with(configuration, (page, where) => renderPage(page, { ...where, assets })),
  { logger: ['error', 'warn'], abortOnError: false },
);
// Whoever started this program keeps a line open: when the line breaks, nobody would stop it any more.
process.on('disconnect', () => void stop());
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());

const answering = app.get(Answering);
if (configuration.DEMONSTRATION === 'on') {
  await app.get(Demonstration).load(answering, (text) => process.send?.({ kind: 'progress', text }));
} else {
  answering.start(JOBS);
}
process.send?.({ kind: 'ready' });

async function stop(): Promise<void> {
  const slow = setTimeout(() => process.exit(1), 8000);
  slow.unref();
  try {
    await app.close();
  } catch (error) {
    log.error({ error: String(error) }, 'stopping');
  }
  process.exit(0);
}
