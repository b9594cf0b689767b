import { randomBytes } from 'node:crypto';
import { generate } from 'otplib';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeysService, log, passwordHash } from '@ijkpunt/backend';
import { aDatabase, aRound, aScope, aWorkshop, PASSWORDS } from '@ijkpunt/testing';
import { SESSION_COOKIE } from '../session/test-api.ts';
import { aTestEdge } from './test-edge.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const SECRET = `planted-${randomBytes(9).toString('hex')}`;
const { address, close } = await aTestEdge(database, { sessionSecret: SECRET });
afterAll(close);

const EMAIL = 'approver@zwolle.example';
const IN_ADDRESS = 'a token in an address';
const PASSWORD = 'planted pass word 7731';

/** What may stand in no line that is logged, by what it is. */
const planted = new Map<string, string>([
  ['the password', PASSWORD],
  ['a wrong password', 'planted wrong 4417'],
  ['the secret of sessions', SECRET],
  ['a hash of a password', '$argon2'],
  [IN_ADDRESS, 'planted-in-address'],
  ['the password of the database', `:${PASSWORDS.app}@`],
]);
const known = (what: string) => planted.get(what) ?? '';

/** All that the program says, wherever it says it. */
const said: string[] = [];
const stream = (log as unknown as Record<symbol, { write(line: string): boolean }>)[pino.symbols.streamSym];
const level = log.level;
let hash = '';

beforeAll(async () => {
  if (stream === undefined) throw new Error('the log has no stream');
  const hear = (line: unknown): boolean => said.push(String(line)) > 0;
  log.level = 'trace';
  vi.spyOn(stream, 'write').mockImplementation(hear);
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  for (const way of ['log', 'warn', 'error', 'info', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation(
      (...parts: unknown[]) => void hear(parts.map(String).join(' ')),
    );
  await plantPeople();
});

afterAll(() => {
  vi.restoreAllMocks();
  log.level = level;
});

async function plantPeople(): Promise<void> {
  const scope = await aScope(database);
  await aRound(database);
  hash = await passwordHash(PASSWORD);
  await database.ask(
    `with p as (insert into organisations.person (email, name, password_hash) values ($1, 'Iemand', $2) returning id)
     insert into organisations.membership (person, organisation, roles) select id, $3, '{approver,admin}' from p`,
    [EMAIL, hash, scope.organisation],
  );
  const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const { secret } = await workshop.get(KeysService).make(scope, { name: 'Zaaksysteem', expiresOn });
  planted.set('the key of a program', secret);
  const came = await signIn(PASSWORD);
  // The session is kept before the answer ends, not before it begins.
  await came.text();
  keepCookies(came.headers);
  const begun = await ask('/account/second-factor', 'POST');
  planted.set('the secret of a second factor', (begun.reply as { secret: string }).secret);
  planted.set('a code', await generate({ secret: known('the secret of a second factor') }));
  const { reply } = await ask('/account/second-factor', 'PUT', { code: known('a code') });
  planted.set('a recovery code', (reply as { recoveryCodes: string[] }).recoveryCodes[0] ?? '');
}

/** As a browser does: the session gets another id when something of the account is changed. */
function keepCookies(headers: Headers): void {
  for (const cookie of headers.getSetCookie()) {
    const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
    planted.set(name === SESSION_COOKIE ? 'the cookie of a session' : 'the mark of a browser', value);
  }
}

/** As it was before anybody tried anything: else the next would wait, or know no password. */
async function afresh(): Promise<void> {
  said.length = 0;
  await database.ask(`delete from platform.tries`);
  await database.ask(`update organisations.person set password_hash = $1 where email = $2`, [hash, EMAIL]);
}

function send(path: string, init: RequestInit): Promise<Response> {
  return fetch(`${address}${path}`, init);
}

function signIn(password: string, code?: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    cookie: `ijkpunt-known=${known('the mark of a browser')}`,
  };
  return send('/api/v1/session', {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: EMAIL, password, code }),
  });
}

async function ask(path: string, method = 'GET', body?: object) {
  const headers = {
    cookie: `${SESSION_COOKIE}=${known('the cookie of a session')}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const response = await send(`/api/v1${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.ok) keepCookies(response.headers);
  const text = await response.text();
  return { status: response.status, text, reply: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

/** Everything secret, in every place of a request where somebody may put it. Answers what came back. */
async function tellEverything(): Promise<string> {
  const code = known('a code');
  const change = { current: PASSWORD, wanted: known('a wrong password') };
  const bearer = { authorization: `Bearer ${known('the key of a program')}` };
  const json = { 'content-type': 'application/json' };
  const token = encodeURIComponent(known(IN_ADDRESS));
  const basic = Buffer.from(`${EMAIL}:${PASSWORD}`).toString('base64');
  planted.set('what a browser makes of name and password', basic);
  const responses = [
    await signIn(PASSWORD, code),
    await signIn(known('a wrong password')),
    await signIn(PASSWORD, known('a recovery code')),
    await send('/api/v1/session', { method: 'POST', headers: json, body: `{"password":"${PASSWORD}",` }),
    await send('/api/v1/session', { method: 'POST', headers: json, body: JSON.stringify([PASSWORD]) }),
    await send('/api/v1/tasks', { headers: bearer }),
    await send('/api/v1/uploads?benchmark=statushouders-voorbeeld&quarter=2024Q1', {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'text/csv', 'idempotency-key': known('the key of a program') },
      body: 'maat;waarde',
    }),
    await send(`/api/v1/deliveries?quarter=2024Q1&token=${token}`, {
      headers: { authorization: `Basic ${basic}` },
    }),
    await send(`/vergelijken?gemeenten=${token}`, { headers: bearer }),
    await send(`/nergens?token=${token}`, { headers: bearer }),
  ];
  const answers = [
    await ask('/account/password', 'PUT', change),
    await ask('/account/second-factor', 'PUT', { code }),
    await ask('/account/second-factor/removal', 'POST', { code }),
    await ask('/keys'),
  ];
  const texts = await Promise.all(responses.map((response) => response.text()));
  return [...texts, ...answers.map(({ text }) => text)].join('\n');
}

function secretsIn(text: string): readonly string[] {
  return [...planted].filter(([, secret]) => secret !== '' && text.includes(secret)).map(([what]) => what);
}

function expectNothingTold(answers: string): void {
  expect(secretsIn(said.join('\n'))).toEqual([]);
  // A page may say again what was asked of it.
  expect(secretsIn(answers).filter((what) => what !== IN_ADDRESS)).toEqual([]);
}

/** What is broken and how it is mended: each a fault that a real database may have. */
const BROKEN: readonly [string, string, string][] = [
  ...[
    'organisations.second_factor',
    'platform.session',
    'platform.tries',
    'platform.audit',
    'organisations.api_key',
  ].map((table): [string, string, string] => [
    `the table ${table} is gone`,
    `alter table ${table} rename to away`,
    `alter table ${table.split('.')[0]}.away rename to ${table.split('.')[1]}`,
  ]),
  [
    'nobody may be looked up',
    `revoke execute on function organisations.sign_in_facts from ijkpunt_app`,
    `grant execute on function organisations.sign_in_facts to ijkpunt_app`,
  ],
  [
    'the database lets nobody in any more',
    `alter database ${database.name} connection limit 0;
     select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename like 'ijkpunt_%'`,
    `alter database ${database.name} connection limit -1`,
  ],
  [
    'no row of a person may change',
    `alter table organisations.person add constraint never check (false) not valid`,
    `alter table organisations.person drop constraint never`,
  ],
];

describe('what is logged', () => {
  beforeEach(afresh);

  it('holds nothing that is secret while all goes well', async () => {
    const answers = await tellEverything();
    expectNothingTold(answers);
  });

  it.each(BROKEN)(
    'tells that there is a fault, and nothing secret, when %s',
    async (_what, breaks, mends) => {
      await database.ask(breaks);
      const answers = await tellEverything().finally(() => database.ask(mends));
      // There was a fault: else this shows nothing.
      expect(answers).toContain('"code":"fault"');
      expect(said.join('\n')).toMatch(/"msg":"(?:fault|public page|released file)"/u);
      expectNothingTold(said.join('\n'));
      expectNothingTold(answers);
    },
  );

  it('names what is always secret no more than that it was there', () => {
    log.error(
      {
        password: PASSWORD,
        headers: { cookie: SECRET, authorization: SECRET },
        body: { password: PASSWORD },
      },
      'x',
    );
    expect(said.join('\n')).toContain('[Redacted]');
    expectNothingTold('');
  });
});
