import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { log, SigningKeys } from '@ijkpunt/backend';
import { readWorkerConfiguration } from './platform/configuration.ts';
import { WorkerModule } from './worker.module.ts';

/**
 * Lists the keys that sign releases, or lets a new one take over. Never shows a private half: that stays in the database,
 * where the publishing role alone can read it.
 */
const [wanted] = process.argv.slice(2);
const app = await NestFactory.createApplicationContext(
  WorkerModule.with(readWorkerConfiguration(), { draw: () => '', files: [], version: '' }),
  { logger: ['error', 'warn'], abortOnError: false },
);
const keys = app.get(SigningKeys, { strict: false });
try {
  if (wanted !== 'list' && wanted !== 'rotate') throw new Error('say list or rotate');
  if (wanted === 'rotate') process.stdout.write(`${await keys.rotate()} signs from now on\n`);
  for (const { id, createdAt, retiredAt } of await keys.list()) {
    process.stdout.write(`${id} from ${createdAt} ${retiredAt === null ? 'signs now' : `to ${retiredAt}`}\n`);
  }
} catch (error) {
  log.error({ error: String(error) }, 'signing key');
  process.exitCode = 1;
} finally {
  await app.close();
}
