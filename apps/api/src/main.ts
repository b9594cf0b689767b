import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { log } from '@ijkpunt/backend';
import { ApiModule } from './api.module.ts';
import { readConfiguration } from './platform/configuration.ts';
import { layEdge } from './platform/edge.ts';
import { insistOnDoors } from './routing/doors.ts';

const configuration = readConfiguration();
const webFolder = fileURLToPath(new URL('./web', import.meta.url));
const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(configuration), {
  logger: ['error', 'warn'],
  bodyParser: false,
  // A reader who keeps a line open does not keep the program from stopping.
  forceCloseConnections: true,
});
layEdge(app, configuration, webFolder);
app.useBodyParser('json', { limit: '1mb' });
await app.init();
insistOnDoors(app);
// Whoever started this program keeps a line open: when the line breaks, nobody would stop it any more.
process.on('disconnect', () => void stop());
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
await app.listen(configuration.port);
process.send?.({ kind: 'listening' });

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
