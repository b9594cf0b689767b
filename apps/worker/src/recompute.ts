import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ComparisonsService, log } from '@ijkpunt/backend';
import { readWorkerConfiguration } from './platform/configuration.ts';
import { WorkerModule } from './worker.module.ts';

/**
 * Throws away what was computed and computes it from nothing, for the named benchmarks or all of them. Deliveries and
 * releases are not touched; who reads meanwhile sees the comparisons as they were.
 */
const wanted = process.argv.slice(2);
const app = await NestFactory.createApplicationContext(
  WorkerModule.with(readWorkerConfiguration(), { draw: () => '', files: [], version: '' }),
  { logger: ['error', 'warn'], abortOnError: false },
);
const comparisons = app.get(ComparisonsService, { strict: false });
try {
  const known = await comparisons.slugs();
  const unknown = wanted.filter((slug) => !known.includes(slug));
  if (unknown.length > 0)
    throw new Error(`no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}`);
  for (const slug of wanted.length > 0 ? wanted : known) {
    await comparisons.computeAnew(slug, async ({ done, total }) => {
      process.stdout.write(`${slug}: ${done} of ${total} quarters\n`);
    });
  }
} catch (error) {
  log.error({ error: String(error) }, 'recomputing');
  process.exitCode = 1;
} finally {
  await app.close();
}
