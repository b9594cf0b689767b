import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule } from '../api.module.ts';
import { configurationOf, type TestDatabase } from '../session/test-api.ts';
import type { Configuration } from './configuration.ts';
import { layEdge } from './edge.ts';
import { limitPatience, type Patience } from './patience.ts';

/** The whole of the API as it is started, on a port of its own: for tests that send what no client library would. */
export interface TestEdge {
  readonly address: string;
  readonly server: Server;
  /** Sends bytes one after the other and reads until the line is closed, or for so long. Hears when nothing came as well. */
  raw(parts: readonly string[], milliseconds?: number): Promise<Heard>;
  close(): Promise<void>;
}

export interface Heard {
  readonly text: string;
  /** The other end let go. */
  readonly closed: boolean;
  readonly milliseconds: number;
}

export async function aTestEdge(
  database: TestDatabase,
  { patience, ...changes }: Partial<Configuration> & { readonly patience?: Patience } = {},
): Promise<TestEdge> {
  const configuration = { ...configurationOf(database), ...changes };
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(configuration), {
    logger: ['error', 'warn'],
    bodyParser: false,
    forceCloseConnections: true,
  });
  const web = aBuiltWeb();
  const server = app.getHttpServer() as Server;
  layEdge(app, configuration, join(web, 'web'));
  if (patience !== undefined) limitPatience(server, patience);
  app.useBodyParser('json', { limit: '1mb' });
  await app.listen(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    server,
    raw: (parts, milliseconds = 5000) => heard(port, parts, milliseconds),
    async close() {
      await app.close();
      rmSync(web, { recursive: true, force: true });
    },
  };
}

/** A folder as the build of the web leaves it, and beside it what nobody may read. */
function aBuiltWeb(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ijkpunt-edge-'));
  mkdirSync(join(folder, 'web/assets'), { recursive: true });
  mkdirSync(join(folder, 'web/.vite'));
  const files = {
    'secret.txt': OUT_OF_REACH,
    'web/index.html': '<!doctype html><title>werkplek</title>',
    'web/assets/icon-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'web/assets/public-1.css': 'body{}',
    'web/assets/follow-height-1.js': 'let height = 0;',
    'web/sw.js': '// keeps pages',
    'web/.vite/manifest.json': JSON.stringify({
      'src/public/public.css': { file: 'assets/public-1.css' },
    }),
    'web/.vite/islands.json': JSON.stringify({
      'src/public/islands/islands.ts': { file: 'assets/islands-1.js' },
    }),
    'web/.vite/tell-height.json': JSON.stringify({
      'src/public/embed/tell-height.ts': { file: 'assets/tell-height-1.js' },
    }),
    'web/.vite/follow-height.json': JSON.stringify({
      'src/public/embed/follow-height.ts': { file: 'assets/follow-height-1.js' },
    }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Stands in a file next to the built web, above what is served. */
export const OUT_OF_REACH = 'nobody reads this';

async function heard(port: number, parts: readonly string[], milliseconds: number): Promise<Heard> {
  const began = performance.now();
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.setEncoding('latin1').on('data', (data: string) => (text += data));
  // A line that is cut while there is more to say is what some tests are about.
  socket.on('error', () => undefined);
  const closed = new Promise<true>((resolve) => socket.on('close', () => resolve(true)));
  for (const part of parts) {
    if (socket.destroyed) break;
    socket.write(part, 'latin1');
    if (parts.length > 1) await Promise.race([pause(50), closed]);
  }
  const left = Math.max(0, milliseconds - (performance.now() - began));
  const isClosed = await Promise.race([closed, pause(left).then(() => false)]);
  socket.destroy();
  return { text, closed: isClosed, milliseconds: performance.now() - began };
}
