import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@ijkpunt/contract';
import { aDatabase, anIdentityProvider, anOwner, aScope, type Vouched } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE, type Came } from './test-api.ts';
import { travel } from './test-traveller.ts';

const database = await aDatabase();
const { ask, close } = await aTestApi(database, { secondFactor: 'obligatory' });
const zwolle = (await aScope(database)).organisation;
const haarlem = (await aScope(database, { municipality: 'GM0392' })).organisation;
const owner = (await anOwner(database)).organisation;
const RETURN = 'http://localhost/werkplek/aanmelden/terug';
const provider = await anIdentityProvider([zwolle, haarlem, owner].map((id) => `${RETURN}/${id}`));
afterAll(async () => {
  await close();
  await provider.close();
});

type Headers = { readonly cookie: string };
const then = (before: Headers, { cookies }: Came): Headers => ({
  cookie: cookies.get(SESSION_COOKIE) ?? before.cookie,
});
const settings = {
  issuer: provider.issuer,
  clientId: provider.clientId,
  secret: provider.secret,
  rolesClaim: 'groups',
  rolesOf: { reporter: 'ijkpunt-leveren', approver: 'ijkpunt-goedkeuren', admin: 'ijkpunt-beheer' },
};

/** An administrator who may change how people sign in: with a second factor, just now. */
async function anAdmin(organisation: string): Promise<Headers> {
  const email = `${randomUUID()}@ergens.example`;
  await aPerson(database, { email, organisation, roles: ['admin'] });
  await database.ask(
    `insert into organisations.second_factor (person, sealed_secret, confirmed_at)
     select id, 'x', now() from organisations.person where email = $1`,
    [email],
  );
  return sessionOf(email);
}

/** A session as it stands after signing in: whoever has a second factor would be asked for a code. */
async function sessionOf(email: string): Promise<Headers> {
  await database.ask(
    `update organisations.second_factor set confirmed_at = null where person = (
    select id from organisations.person where email = $1)`,
    [email],
  );
  const came = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  await database.ask(
    `update organisations.second_factor set confirmed_at = now() where person = (
    select id from organisations.person where email = $1)`,
    [email],
  );
  return then({ cookie: '' }, came);
}

const save = (headers: Headers, changes: object = {}) =>
  ask('/sign-on/settings', { method: 'PUT', body: { ...settings, ...changes }, headers });

beforeAll(async () => {
  for (const organisation of [zwolle, haarlem])
    expect((await save(await anAdmin(organisation))).status).toBe(204);
});
beforeAll(async () => {
  const rolesOf = { coordinator: 'ijkpunt-divosa' };
  expect((await save(await anAdmin(owner), { rolesOf })).status).toBe(204);
});
beforeEach(() => database.ask('truncate platform.tries'));

let people = 0;
function somebody(changes: Partial<Vouched> = {}): Vouched {
  people += 1;
  const email = `nora${people}@zwolle.example`;
  return { sub: `subject ${people}`, email, name: 'Nora', groups: ['ijkpunt-leveren'], ...changes };
}

/** Goes to the provider of an organisation as somebody; answers with what is brought back, not handed in yet. */
async function away(person: Vouched, organisation = zwolle, before: Headers = { cookie: '' }) {
  provider.atTheBrowser(person);
  const started = await ask(`/sign-on/${organisation}/start`, { method: 'POST', headers: before });
  const { address } = started.reply as { address: string };
  const headers = then(before, started);
  return { headers, address, search: await travel(address, `${RETURN}/${organisation}`) };
}

const handIn = (headers: Headers, search: string, organisation = zwolle) =>
  ask(`/sign-on/${organisation}/return`, { method: 'POST', body: { search }, headers });

async function signedOn(person: Vouched, organisation = zwolle): Promise<Came> {
  const { headers, search } = await away(person, organisation);
  return handIn(headers, search, organisation);
}

describe('single sign-on', () => {
  it('lets in who the provider of the organisation vouches for, with the roles that it tells', async () => {
    const nora = somebody();
    const came = await signedOn(nora);
    expect([came.status, came.reply]).toEqual([
      200,
      expect.objectContaining({
        organisation: expect.objectContaining({ name: 'Gemeente Zwolle' }) as unknown,
        email: nora.email,
        roles: ['reporter'],
      }),
    ]);
  });

  it('asks with PKCE, state and nonce, for one return address', async () => {
    const { address } = await away(somebody());
    const asked = new URL(address).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/u);
    for (const name of ['state', 'nonce']) expect(asked.get(name)?.length).toBeGreaterThanOrEqual(40);
    expect(asked.get('redirect_uri')).toBe(`${RETURN}/${zwolle}`);
  });

  it('knows somebody by issuer and subject: another address changes nothing, another subject is somebody else', async () => {
    const nora = somebody();
    const first = await signedOn(nora);
    const moved = await signedOn({ ...nora, email: 'elders@zwolle.example' });
    expect((moved.reply as { email: string }).email).toBe((first.reply as { email: string }).email);
    const other = await signedOn(somebody({ email: nora.email ?? '' }));
    expect([other.status, other.code]).toEqual([409, 'sign-on-address-taken']);
  });

  it('follows roles that changed there, and lets nobody in of whom none is told', async () => {
    const nora = somebody();
    await signedOn(nora);
    const changed = await signedOn({
      ...nora,
      groups: ['ijkpunt-leveren', 'ijkpunt-goedkeuren'],
      amr: ['mfa'],
    });
    expect((changed.reply as { roles: Role[] }).roles.toSorted()).toEqual(['approver', 'reporter']);
    for (const groups of [[], ['iets anders']])
      expect((await signedOn({ ...nora, groups })).code).toBe('sign-on-no-role');
  });

  it('asks the provider for a second factor where the role does, and notes no sign-in without', async () => {
    const arend = somebody({ groups: ['ijkpunt-goedkeuren'] });
    const without = await signedOn({ ...arend, amr: ['pwd'] });
    expect([without.status, without.code]).toEqual([403, 'sign-on-without-factor']);
    const noted = await database.ask(
      `select 1 from platform.audit a join organisations.person p on p.id = a.who
        where p.email = $1 and a.kind = 'signed-in'`,
      [arend.email],
    );
    expect(noted).toEqual([]);
    const came = await signedOn({ ...arend, amr: ['pwd', 'otp'] });
    expect(came.reply).toMatchObject({ needsSecondFactor: false, roles: ['approver'] });
  });

  it('goes on after the provider replaced its key', async () => {
    const nora = somebody();
    await signedOn(nora);
    provider.replaceKey();
    expect((await signedOn(nora)).status).toBe(200);
  });

  it('opens its own organisation and no other that the person belongs to, and no other way in', async () => {
    const nora = somebody();
    const came = await signedOn(nora);
    await database.ask(
      `insert into organisations.membership select id, $2, '{reader}' from organisations.person where email = $1`,
      [nora.email, haarlem],
    );
    const headers = then({ cookie: '' }, came);
    expect((await ask('/session', { headers })).reply).toMatchObject({ organisations: [] });
    const body = { organisation: haarlem };
    expect((await ask('/session/organisation', { method: 'PUT', body, headers })).code).toBe(
      'sign-on-session',
    );
    // What was done for the other one is not told either.
    expect((await ask('/account/data.json', { headers })).code).toBe('sign-on-session');
    for (const path of ['/account/passkeys/question', '/account/second-factor'])
      expect((await ask(path, { method: 'POST', headers })).code, path).toBe('sign-on-session');
  });

  it('of the owner opens what a municipality opened to the owner, and that of another organisation does not', async () => {
    await database.ask(
      `insert into organisations.support_access (id, organisation, reason, opened_by_name, ends_at)
       values (gen_random_uuid(), $1, 'een bevinding', 'Bram', now() + interval '1 hour')`,
      [zwolle],
    );
    const turn = (headers: Headers, organisation: string) =>
      ask('/session/organisation', { method: 'PUT', body: { organisation }, headers });
    const atHome = then(
      { cookie: '' },
      await signedOn(somebody({ groups: ['ijkpunt-divosa'], amr: ['mfa'] }), owner),
    );
    const along = await turn(atHome, zwolle);
    expect(along.reply).toMatchObject({ organisation: { municipality: 'GM0193' }, needsSecondFactor: false });
    expect((await turn(then(atHome, along), owner)).reply).toMatchObject({ roles: ['coordinator'] });

    const nora = somebody();
    const elsewhere = await signedOn(nora, haarlem);
    await database.ask(
      `insert into organisations.membership (person, organisation, roles)
       select id, $2, '{coordinator}' from organisations.person where email = $1`,
      [nora.email, owner],
    );
    expect((await turn(then({ cookie: '' }, elsewhere), zwolle)).code).toBe('sign-on-session');
    const { reply } = await ask('/session', { headers: then({ cookie: '' }, elsewhere) });
    expect(reply).toMatchObject({ organisations: [] });
  });

  it('of one organisation lets nobody into another one', async () => {
    const { headers, search } = await away(somebody());
    expect((await handIn(headers, search, haarlem)).code).toBe('sign-on-refused');
    const nora = somebody();
    await signedOn(nora);
    const elsewhere = await signedOn(nora, haarlem);
    // The same subject is somebody else there, whose address is taken here.
    expect(elsewhere.code).toBe('sign-on-address-taken');
  });

  it('is linked by who is signed in, and then both ways lead to the same account', async () => {
    const email = `${randomUUID()}@zwolle.example`;
    await aPerson(database, { email, organisation: zwolle, roles: ['reporter'] });
    const headers = await sessionOf(email);
    const outside = somebody({ email });
    expect((await signedOn(outside)).code).toBe('sign-on-address-taken');
    const { headers: back, search } = await away(outside, zwolle, headers);
    expect(
      (
        await handIn(
          then(headers, { cookies: new Map([[SESSION_COOKIE, back.cookie]]) } as unknown as Came),
          search,
        )
      ).status,
    ).toBe(200);
    expect((await signedOn(outside)).reply).toMatchObject({ email });
  });

  it('needs no roles from the provider where they are given here, and then lets in only who is known', async () => {
    const admin = await anAdmin(haarlem);
    await save(admin, { rolesClaim: undefined, rolesOf: {} });
    expect((await signedOn(somebody(), haarlem)).code).toBe('sign-on-unknown');
    await save(admin);
  });
});

describe('what comes back from a provider', () => {
  it('is taken once', async () => {
    const { headers, search } = await away(somebody());
    expect((await handIn(headers, search)).status).toBe(200);
    expect((await handIn(headers, search)).code).toBe('sign-on-refused');
  });

  it('is not taken in another browser, whose state is another', async () => {
    const victim = await away(somebody());
    const attacker = await away(somebody());
    expect((await handIn(victim.headers, attacker.search)).code).toBe('sign-on-refused');
    // Nor in one that never left.
    expect((await handIn({ cookie: '' }, attacker.search)).code).toBe('sign-on-refused');
  });

  it.each([
    ['without a state', (search: URLSearchParams) => search.delete('state')],
    ['with another state', (search: URLSearchParams) => search.set('state', 'x'.repeat(43))],
    ['with another code', (search: URLSearchParams) => search.set('code', 'x'.repeat(43))],
    ['in the name of another issuer', (search: URLSearchParams) => search.set('iss', 'https://evil.example')],
    ['that says no', (search: URLSearchParams) => search.set('error', 'access_denied')],
  ])('is not taken %s', async (_what, change) => {
    const { headers, search } = await away(somebody());
    const changed = new URLSearchParams(search);
    change(changed);
    const { status, code } = await handIn(headers, `?${changed}`);
    expect([status, code]).toEqual([401, 'sign-on-refused']);
  });

  it('is not taken after ten minutes', async () => {
    const { headers, search } = await away(somebody());
    await database.ask(
      `update platform.session set sess = jsonb_set(sess::jsonb, '{departure,leftAt}', to_jsonb(now() - interval '11 minutes'))
        where sess -> 'departure' is not null`,
    );
    expect((await handIn(headers, search)).code).toBe('sign-on-refused');
  });
});

describe('the settings of single sign-on', () => {
  it('are saved once the provider answered, and never tell the secret', async () => {
    const admin = await anAdmin(zwolle);
    const away = await save(admin, { issuer: 'http://127.0.0.1:1' });
    expect([away.status, away.code]).toEqual([409, 'sign-on-unreachable']);
    const { reply } = await ask('/sign-on/settings', { headers: admin });
    expect(reply).toMatchObject({
      settings: { issuer: provider.issuer, rolesOf: settings.rolesOf },
      returnAddress: `${RETURN}/${zwolle}`,
    });
    const rows = await database.ask<{ text: string }>(
      `select row_to_json(s)::text as text from organisations.sign_on s`,
    );
    expect(JSON.stringify(reply) + rows.map(({ text }) => text).join()).not.toContain(provider.secret);
  });

  it('keep the secret for the provider that it was given for, and send it to no other', async () => {
    const admin = await anAdmin(zwolle);
    expect((await save(admin, { secret: undefined })).status).toBe(204);
    const moved = await save(admin, { secret: undefined, clientId: 'another' });
    expect(moved.code).toBe('sign-on-secret-missing');
  });

  it('are for the administrator of that organisation', async () => {
    const email = `${randomUUID()}@zwolle.example`;
    await aPerson(database, { email, organisation: zwolle, roles: ['reporter'] });
    const headers = await sessionOf(email);
    expect((await save(headers)).code).toBe('not-allowed');
    expect((await save(await anAdmin(zwolle), { rolesOf: { coordinator: 'x' } })).code).toBe('role-not-here');
  });

  it('that were taken away open nothing any more', async () => {
    const amsterdam = (await aScope(database, { municipality: 'GM0363' })).organisation;
    const admin = await anAdmin(amsterdam);
    await save(admin);
    const listed = async () => ((await ask('/sign-on')).reply as { name: string }[]).map(({ name }) => name);
    expect(await listed()).toContain('Gemeente Amsterdam');
    expect((await ask('/sign-on/settings', { method: 'DELETE', headers: admin })).status).toBe(204);
    expect(await listed()).not.toContain('Gemeente Amsterdam');
    expect((await ask(`/sign-on/${amsterdam}/start`, { method: 'POST' })).code).toBe('sign-on-not-found');
  });
});
