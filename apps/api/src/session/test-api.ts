import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { log, passwordHash } from '@ijkpunt/backend';
import type { Role } from '@ijkpunt/contract';
import { ApiModule } from '../api.module.ts';
import type { Configuration } from '../platform/configuration.ts';
import { approach } from '../platform/approach.ts';
import { requestIds } from '../platform/request-id.ts';

/** The database of a test, as far as it is needed here. */
export interface TestDatabase {
  readonly url: (role: 'app' | 'reader') => string;
  readonly ask: (sql: string, values?: unknown[]) => Promise<unknown>;
}

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

/** The doors of the API with who comes in front, on a port of its own: for tests. Roles are held to no second factor. */
export async function aTestApi(
  database: TestDatabase,
  changes: Partial<Configuration> = {},
): Promise<TestApi> {
  const configuration = { ...configurationOf(database), ...changes };
  log.level = 'silent';
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(configuration), {
    logger: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.set('query parser', 'simple');
  app.set('trust proxy', configuration.trustProxy);
  for (const handler of [requestIds, ...approach(app, configuration)]) app.use('/api', handler);
  app.useBodyParser('json', { limit: '1mb' });
  await app.listen(0, '127.0.0.1');
  const address = `${await app.getUrl()}/api/v1`;
  return { address, ask: (path, sent) => ask(`${address}${path}`, sent), close: () => app.close() };
}

const NO_END = Number.MAX_SAFE_INTEGER;

/** What the API of a test is told about its surroundings. */
export function configurationOf(database: TestDatabase): Configuration {
  return {
    app: database.url('app'),
    reader: database.url('reader'),
    redis: undefined,
    sessionSecret: 'a secret of the tests, long enough to be one',
    port: 0,
    publicUrl: 'http://localhost',
    poolSize: 4,
    secondFactor: 'optional',
    trustProxy: 'loopback',
    // A test asks more in a second than anybody does in a minute.
    pace: { account: NO_END, key: NO_END, network: NO_END },
  };
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
  return {
    status: response.status,
    reply,
    code: (reply as { code?: string } | undefined)?.code,
    cookies: cookiesIn(response.headers),
    headers: response.headers,
  };
}

/** What the API asks the browser to keep, by name. */
function cookiesIn(headers: Headers): ReadonlyMap<string, string> {
  const cookies = headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return new Map(cookies.map((cookie) => [cookie.split('=')[0] ?? '', cookie]));
}

/** The cookie of the session that was begun; empty when none was. */
export function sessionIn(headers: Headers): string {
  return cookiesIn(headers).get(SESSION_COOKIE) ?? '';
}

/** The same of an answer that is read to its end: a session is kept before its answer ends, not before it begins. */
export async function sessionFrom(response: Response): Promise<string> {
  await response.text();
  return sessionIn(response.headers);
}

/** The name of the session's cookie over plain http. */
export const SESSION_COOKIE = 'ijkpunt';

/** The password of everybody in these tests. */
export const PASSWORD = 'a password of the tests';

/** Somebody who can sign in. */
export async function aPerson(
  database: TestDatabase,
  { email, organisation, roles }: { email: string; organisation: string; roles: readonly Role[] },
): Promise<void> {
  await database.ask(
    `with p as (insert into organisations.person (email, name, password_hash) values ($1, 'Iemand', $2) returning id)
     insert into organisations.membership (person, organisation, roles) select id, $3, $4 from p`,
    [email, await passwordHash(PASSWORD), organisation, roles],
  );
}
