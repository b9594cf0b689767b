import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { log } from '@ijkpunt/backend';
import { ApiModule } from '../api.module.ts';
import type { Configuration } from '../platform/configuration.ts';
import { whoComes } from './who-comes.ts';

/** What is sent to the API of a test. */
export type Sent = Readonly<{ method?: string; body?: unknown; headers?: Readonly<Record<string, string>> }>;

/** What came back; `cookies` by name. */
export interface Came {
  readonly status: number;
  readonly reply: unknown;
  readonly code: string | undefined;
  readonly cookies: ReadonlyMap<string, string>;
  readonly headers: Headers;
}

export interface TestApi {
  readonly address: string;
  ask(path: string, sent?: Sent): Promise<Came>;
  close(): Promise<void>;
}

/** The doors of the API with who comes in front, on a port of its own: for tests. */
export async function aTestApi(configuration: Configuration): Promise<TestApi> {
  log.level = 'silent';
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(configuration), {
    logger: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.set('trust proxy', configuration.trustProxy);
  for (const handler of whoComes(app, configuration)) app.use('/api', handler);
  app.useBodyParser('json', { limit: '1mb' });
  await app.listen(0, '127.0.0.1');
  const address = `${await app.getUrl()}/api/v1`;
  return { address, ask: (path, sent) => ask(`${address}${path}`, sent), close: () => app.close() };
}

async function ask(url: string, { method = 'GET', body, headers = {} }: Sent = {}): Promise<Came> {
  // eslint-disable-next-line house/no-bare-fetch -- what attackers send does not keep to the contract
  const response = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const reply = text === '' || !isJson ? undefined : (JSON.parse(text) as unknown);
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return {
    status: response.status,
    reply,
    code: (reply as { code?: string } | undefined)?.code,
    cookies: new Map(cookies.map((cookie) => [cookie.split('=')[0] ?? '', cookie])),
    headers: response.headers,
  };
}

/** The name of the session's cookie over plain http. */
export const SESSION_COOKIE = 'ijkpunt';
