import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE, sessionIn } from './test-api.ts';

/** A provider that answers with a token that does not fit: what a stolen, swapped or forged one looks like from here. */
const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
let token: (nonce: string) => string = () => '';
let nonce = '';

const server = createServer((request, response) => {
  const reply = (body: object): void => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  };
  if (request.url?.startsWith('/.well-known') === true) reply(ABOUT());
  else if (request.url === '/keys') {
    const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
    reply({ keys: [jwk] });
  } else reply({ access_token: 'x', token_type: 'bearer', id_token: token(nonce) });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const ABOUT = () => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
});

const database = await aDatabase();
const { ask, close } = await aTestApi(database);
const zwolle = (await aScope(database)).organisation;
afterAll(async () => {
  await close();
  server.close();
});
beforeEach(() => database.ask('truncate platform.tries'));
beforeAll(async () => {
  await aPerson(database, { email: 'bram@zwolle.example', organisation: zwolle, roles: ['admin'] });
  const body = { email: 'bram@zwolle.example', password: PASSWORD };
  const headers = { cookie: sessionIn((await ask('/session', { method: 'POST', body })).headers) };
  const settings = {
    issuer,
    clientId: 'ijkpunt',
    secret: 'geheim',
    rolesClaim: 'groups',
    rolesOf: { reporter: 'r' },
  };
  const saved = await ask('/sign-on/settings', { method: 'PUT', body: settings, headers });
  if (saved.status !== 204) throw new Error(JSON.stringify(saved.reply));
});

const now = (): number => Math.floor(Date.now() / 1000);
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const claims = (given: string, changes: object = {}) => ({
  ...{ iss: issuer, aud: 'ijkpunt', sub: 'nora', nonce: given, iat: now(), exp: now() + 300 },
  ...{ email: 'nora@zwolle.example', name: 'Nora', groups: ['r'], ...changes },
});

function signed(payload: object, by: KeyObject = key.privateKey, head: object = {}): string {
  const text = `${encoded({ alg: 'RS256', kid: 'one', ...head })}.${encoded(payload)}`;
  return `${text}.${sign('sha256', Buffer.from(text), by).toString('base64url')}`;
}

async function comeBackWith(made: (nonce: string) => string) {
  token = made;
  const started = await ask(`/sign-on/${zwolle}/start`, { method: 'POST' });
  const asked = new URL((started.reply as { address: string }).address).searchParams;
  nonce = asked.get('nonce') ?? '';
  const search = `?code=anything&state=${asked.get('state')}`;
  const headers = { cookie: started.cookies.get(SESSION_COOKIE) ?? '' };
  return ask(`/sign-on/${zwolle}/return`, { method: 'POST', body: { search }, headers });
}

describe('a token of a provider', () => {
  it('is taken when all of it fits, so that what follows shows something', async () => {
    expect((await comeBackWith((given) => signed(claims(given)))).status).toBe(200);
  });

  it.each<[string, (given: string) => string]>([
    ['of another departure (nonce)', () => signed(claims('x'.repeat(43)))],
    ['without a nonce', () => signed({ ...claims(''), nonce: undefined })],
    ['of another issuer', (given) => signed(claims(given, { iss: 'https://evil.example' }))],
    ['for another site (audience)', (given) => signed(claims(given, { aud: 'another' }))],
    [
      'for several sites, given to another one',
      (given) => signed(claims(given, { aud: ['ijkpunt', 'another'], azp: 'another' })),
    ],
    ['signed with a key of a stranger', (given) => signed(claims(given), stranger.privateKey)],
    [
      'that names a key that is not there',
      (given) => signed(claims(given), stranger.privateKey, { kid: 'two' }),
    ],
    ['that is too old', (given) => signed(claims(given, { exp: now() - 120, iat: now() - 600 }))],
    ['that is not signed at all', (given) => `${encoded({ alg: 'none' })}.${encoded(claims(given))}.`],
    [
      'signed with the public key as if it were a secret',
      (given) => {
        const text = `${encoded({ alg: 'HS256', kid: 'one' })}.${encoded(claims(given))}`;
        const secret = key.publicKey.export({ type: 'spki', format: 'pem' });
        return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
      },
    ],
    ['of which a letter was changed', (given) => signed(claims(given)).replace(/\.(.)/u, '.A')],
    ['of nobody', (given) => signed(claims(given, { sub: undefined }))],
  ])('is not taken %s', async (_what, made) => {
    const { status, code } = await comeBackWith(made);
    expect([status, code]).toEqual([401, 'sign-on-refused']);
  });

  it('puts nothing of its own into what is kept: a name or address that is none makes no account', async () => {
    for (const odd of [
      { email: 'a@b.example, c@d.example' },
      { email: ['x@y.example'] },
      { email: undefined },
    ]) {
      const { code } = await comeBackWith((given) => signed(claims(given, { sub: 'vreemd', ...odd })));
      expect(code).toBe('sign-on-unknown');
    }
    await comeBackWith((given) =>
      signed(claims(given, { sub: 'lang', email: 'lang@b.example', name: 'x'.repeat(5000) })),
    );
    const [row] = await database.ask<{ name: string }>(
      `select name from organisations.person where email = 'lang@b.example'`,
    );
    expect(row?.name).toHaveLength(80);
  });
});
