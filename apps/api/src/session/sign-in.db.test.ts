import { randomUUID } from 'node:crypto';
import { generate } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountReply, AuditRowReply, PersonReply, Role } from '@ijkpunt/contract';
import type { Scope } from '@ijkpunt/backend';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE, type Came } from './test-api.ts';

const database = await aDatabase();
const { ask, close } = await aTestApi(database, { secondFactor: 'obligatory', poolSize: 8 });
afterAll(close);

let zwolle: Scope;

beforeAll(async () => {
  zwolle = await aScope(database);
});

/** Somebody of their own for each test, so that no test waits for the tries of another. */
async function aNewPerson(role: Role, organisation = zwolle.organisation): Promise<string> {
  const email = `${randomUUID()}@zwolle.example`;
  await aPerson(database, { email, organisation, roles: [role] });
  return email;
}

interface Trying {
  readonly password?: string;
  readonly code?: string | undefined;
  /** Where it seems to come from; the tests are a proxy that is believed. */
  readonly from?: string;
  readonly cookie?: string;
}

let addresses = 0;

function signIn(email: string, trying: Trying = {}): Promise<Came> {
  const { password = PASSWORD, code, from = `203.0.113.${(addresses += 1) % 250}`, cookie } = trying;
  const headers = { 'x-forwarded-for': from, ...(cookie === undefined ? {} : { cookie }) };
  return ask('/session', { method: 'POST', body: { email, password, code }, headers });
}

async function signedIn(email: string, code?: string): Promise<{ readonly cookie: string }> {
  const { cookies, status } = await signIn(email, { code });
  if (status !== 200) throw new Error(`${email} could not sign in: ${status}`);
  return { cookie: cookies.get(SESSION_COOKIE) ?? '' };
}

/** What a browser sends next: the session may have got another id. */
const then = (before: { readonly cookie: string }, { cookies }: Came) => ({
  cookie: cookies.get(SESSION_COOKIE) ?? before.cookie,
});

/** Gives somebody a second factor; answers its secret, its recovery codes and the session. */
async function withFactor(email: string) {
  const headers = await signedIn(email);
  const { reply } = await ask('/account/second-factor', { method: 'POST', headers });
  const { secret } = reply as { secret: string };
  const confirmed = await ask('/account/second-factor', {
    method: 'PUT',
    body: { code: await generate({ secret }) },
    headers,
  });
  const { recoveryCodes } = confirmed.reply as { recoveryCodes: string[] };
  return { headers: then(headers, confirmed), secret, recoveryCodes };
}

/** The code of the next half minute: that of this one was used already. */
const nextCode = (secret: string) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });

const permissions = async (headers: { readonly cookie: string }) =>
  ((await ask('/session', { headers })).reply as PersonReply).permissions;

describe('somebody who keeps trying', () => {
  it('waits longer each time, and is told how long', async () => {
    const email = await aNewPerson('reporter');
    const wrong = { password: 'wrong', from: '198.51.100.1' };
    const codes: (string | undefined)[] = [];
    for (let turn = 0; turn < 6; turn += 1) codes.push((await signIn(email, wrong)).code);
    expect(codes).toEqual(Array.from({ length: 6 }, () => 'wrong-credentials'));
    const { status, code, headers } = await signIn(email, wrong);
    expect([status, code]).toEqual([429, 'too-many-tries']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    // The right password waits as well: else the answer would tell that it is right.
    expect((await signIn(email, { from: '198.51.100.1' })).code).toBe('too-many-tries');
  });

  it('finds out no more with many tries at once', async () => {
    const email = await aNewPerson('reporter');
    const tries = await Promise.all(
      Array.from({ length: 60 }, () => signIn(email, { password: 'wrong', from: '198.51.100.2' })),
    );
    const judged = tries.filter(({ code }) => code === 'wrong-credentials');
    expect(judged.length).toBeLessThanOrEqual(6);
    expect(tries.filter(({ code }) => code === 'too-many-tries')).toHaveLength(60 - judged.length);
  });

  it('does not lock the owner of the account out: not from their own address, nor from a browser that is known', async () => {
    const email = await aNewPerson('reporter');
    const { cookies } = await signIn(email, { from: '192.0.2.1' });
    const cookie = cookies.get('ijkpunt-known') ?? '';
    // From ever other addresses, until the account takes no more from strangers.
    const strangers = await Promise.all(
      Array.from({ length: 80 }, (_, turn) => signIn(email, { password: 'wrong', from: `10.1.${turn}.1` })),
    );
    expect(strangers.some(({ code }) => code === 'too-many-tries')).toBe(true);
    expect((await signIn(email, { from: '10.1.250.1' })).code).toBe('too-many-tries');
    expect((await signIn(email, { from: '10.1.251.1', cookie })).status).toBe(200);
    // The mark of another account is of no use.
    const other = (await signIn(await aNewPerson('reporter'))).cookies.get('ijkpunt-known') ?? '';
    expect((await signIn(email, { from: '10.1.252.1', cookie: other })).code).toBe('too-many-tries');
  });

  it('with ever other accounts is stopped at the address', async () => {
    const from = '198.51.100.3';
    const codes: (string | undefined)[] = [];
    for (let turn = 0; turn < 104; turn += 1)
      codes.push((await signIn(`${randomUUID()}@nergens.example`, { from })).code);
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(100);
    expect(codes.at(-1)).toBe('too-many-tries');
  });

  it('gets the same answer for an account that exists and one that does not', async () => {
    const known = await signIn(await aNewPerson('reporter'), { password: 'wrong' });
    const unknown = await signIn('niemand@nergens.example', { password: 'wrong' });
    expect(known.reply).toEqual(unknown.reply);
    expect([known.status, known.cookies.size]).toEqual([unknown.status, unknown.cookies.size]);
  });
});

describe('a second factor', () => {
  it.each(['approver', 'admin'] as const)(
    'is the first thing that an %s makes: until then nothing else may be done',
    async (role) => {
      const email = await aNewPerson(role);
      const headers = await signedIn(email);
      expect((await ask('/session', { headers })).reply).toMatchObject({
        needsSecondFactor: true,
        permissions: [],
      });
      for (const path of ['/deliveries', '/keys', '/audit', '/tasks'])
        expect([path, (await ask(path, { headers })).code]).toEqual([path, 'not-allowed']);
      const { headers: since } = await withFactor(email);
      expect((await permissions(since)).length).toBeGreaterThan(0);
    },
  );

  it('is asked for at the next sign-in, of who has the right password only', async () => {
    const email = await aNewPerson('approver');
    const { secret } = await withFactor(email);
    expect((await signIn(email)).code).toBe('second-factor-needed');
    expect((await signIn(email, { password: 'wrong' })).code).toBe('wrong-credentials');
    expect((await signIn(email, { code: '000000' })).code).toBe('second-factor-wrong');
    expect((await signIn(email, { code: await nextCode(secret) })).status).toBe(200);
  });

  it('takes a code of the app once, and no old one', async () => {
    const email = await aNewPerson('approver');
    const { secret } = await withFactor(email);
    const code = await nextCode(secret);
    expect((await signIn(email, { code })).status).toBe(200);
    expect((await signIn(email, { code })).code).toBe('second-factor-wrong');
    const old = await generate({ secret, epoch: Math.floor(Date.now() / 1000) - 120 });
    expect((await signIn(email, { code: old })).code).toBe('second-factor-wrong');
  });

  it('takes a recovery code once, however it was typed over', async () => {
    const email = await aNewPerson('approver');
    const { recoveryCodes } = await withFactor(email);
    const [first = ''] = recoveryCodes;
    expect(new Set(recoveryCodes).size).toBe(10);
    const typed = first.replaceAll('-', ' ').toUpperCase();
    const { cookies, status } = await signIn(email, { code: typed });
    expect(status).toBe(200);
    expect((await signIn(email, { code: first })).code).toBe('second-factor-wrong');
    const { reply } = await ask('/account', { headers: { cookie: cookies.get(SESSION_COOKIE) ?? '' } });
    expect((reply as AccountReply).recoveryCodesLeft).toBe(9);
  });

  it('is not made anew by who holds a session, nor taken away where the role asks for it', async () => {
    const { headers, secret } = await withFactor(await aNewPerson('approver'));
    expect((await ask('/account/second-factor', { method: 'POST', headers })).code).toBe(
      'second-factor-there',
    );
    const body = { code: await nextCode(secret) };
    const removed = await ask('/account/second-factor/removal', { method: 'POST', body, headers });
    expect(removed.code).toBe('second-factor-obligatory');
  });

  it('is taken away by who may be without, with a code of it', async () => {
    const email = await aNewPerson('reporter');
    const { headers, secret } = await withFactor(email);
    const remove = (code: string) =>
      ask('/account/second-factor/removal', { method: 'POST', body: { code }, headers });
    expect((await remove('123')).code).toBe('second-factor-wrong');
    expect((await remove(await nextCode(secret))).status).toBe(204);
    expect((await signIn(email)).status).toBe(200);
  });

  it('is kept sealed: neither its secret nor a recovery code stands in the database', async () => {
    const { secret, recoveryCodes } = await withFactor(await aNewPerson('approver'));
    const rows = await database.ask<{ text: string }>(
      `select row_to_json(f)::text as text from organisations.second_factor f
       union all select row_to_json(c)::text from organisations.recovery_code c`,
    );
    const all = rows.map(({ text }) => text).join();
    for (const told of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
      expect(all).not.toContain(told);
  });

  it('counts nothing until a code came back, and guessing that code is slowed down', async () => {
    const headers = await signedIn(await aNewPerson('reporter'));
    const confirm = (code: string) =>
      ask('/account/second-factor', { method: 'PUT', body: { code }, headers });
    expect((await confirm('123456')).code).toBe('second-factor-not-started');
    await ask('/account/second-factor', { method: 'POST', headers });
    const guesses: (string | undefined)[] = [];
    for (let guess = 0; guess < 8; guess += 1) guesses.push((await confirm(`00000${guess}`)).code);
    expect(guesses.filter((code) => code === 'too-many-tries').length).toBeGreaterThan(0);
    expect(((await ask('/account', { headers })).reply as AccountReply).recoveryCodesLeft).toBeUndefined();
  });
});

describe('a password', () => {
  const change = (headers: { readonly cookie: string }, current: string, wanted: string) =>
    ask('/account/password', { method: 'PUT', body: { current, wanted }, headers });

  it('is changed by who knows the one before, and then nobody is signed in with that one any more', async () => {
    const email = await aNewPerson('reporter');
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const wanted = 'vier losse woorden samen';
    expect((await change(here, 'wrong', wanted)).code).toBe('password-wrong');
    const changed = await change(here, PASSWORD, wanted);
    expect(changed.status).toBe(204);
    expect((await ask('/session', { headers: then(here, changed) })).status).toBe(200);
    // Nor with the id that the session had before.
    for (const headers of [here, there])
      expect((await ask('/session', { headers })).code).toBe('not-signed-in');
    expect((await signIn(email)).code).toBe('wrong-credentials');
    expect((await signIn(email, { password: wanted })).status).toBe(200);
  });

  it.each([
    ['kort', 'too-short'],
    ['Password2026!', 'common'],
    ['Zwolle2026!!', 'about-you'],
  ])('is refused when it is easily guessed: %s', async (wanted, fault) => {
    const { code, reply } = await change(await signedIn(await aNewPerson('reporter')), PASSWORD, wanted);
    expect([code, (reply as { about: { fault: string } }).about.fault]).toEqual(['password-weak', fault]);
  });

  it('may be changed as often as somebody likes who gets it right', async () => {
    let headers = await signedIn(await aNewPerson('reporter'));
    let current = PASSWORD;
    for (let turn = 0; turn < 8; turn += 1) {
      const wanted = `vier losse woorden samen ${turn}`;
      const changed = await change(headers, current, wanted);
      expect(changed.status).toBe(204);
      headers = then(headers, changed);
      current = wanted;
    }
  });

  it('is not guessed by who sits at a session: tries are counted', async () => {
    const headers = await signedIn(await aNewPerson('reporter'));
    const codes: (string | undefined)[] = [];
    for (let turn = 0; turn < 8; turn += 1) codes.push((await change(headers, `guess ${turn}`, 'x')).code);
    expect(codes.filter((code) => code === 'too-many-tries').length).toBeGreaterThan(0);
  });
});

describe('a session', () => {
  it('has a new id after signing in, whatever id came with the try', async () => {
    const email = await aNewPerson('reporter');
    const planted = 'ijkpunt=s%3Aplanted.c2lnbmF0dXJl';
    const first = await signIn(email, { cookie: planted });
    const own = first.cookies.get(SESSION_COOKIE) ?? '';
    expect(own).not.toContain('planted');
    expect((await ask('/session', { headers: { cookie: planted } })).code).toBe('not-signed-in');
    const again = await signIn(email, { cookie: own });
    expect(again.cookies.get(SESSION_COOKIE)).not.toBe(own);
    // And the one before is gone.
    expect((await ask('/session', { headers: { cookie: own } })).code).toBe('not-signed-in');
  });

  it('ends twelve hours after signing in, however much it is used', async () => {
    const email = await aNewPerson('reporter');
    const headers = await signedIn(email);
    const begun = (hours: number) =>
      database.ask(
        `update platform.session set sess = jsonb_set(sess::jsonb, '{begunAt}', to_jsonb(to_char(
           now() at time zone 'UTC' - make_interval(hours => $1, mins => -1), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))::json`,
        [hours],
      );
    await begun(12);
    expect((await ask('/session', { headers })).status).toBe(200);
    await begun(13);
    expect((await ask('/session', { headers })).code).toBe('not-signed-in');
    // Nor is it listed any more, as little as one from before sessions said when they began.
    const again = await signedIn(email);
    await database.ask(
      `update platform.session set sess = (sess::jsonb - 'begunAt')::json where sid <> (
         select sid from platform.session order by sess ->> 'begunAt' desc limit 1)`,
    );
    const { sessions } = (await ask('/account', { headers: again })).reply as AccountReply;
    expect(sessions.map(({ current }) => current)).toEqual([true]);
  });

  it('is listed with the others of the same person and nobody else’s, and those are ended in one go', async () => {
    const email = await aNewPerson('reporter');
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const stranger = await signedIn(await aNewPerson('reporter'));
    const { reply } = await ask('/account', { headers: here });
    const { sessions } = reply as AccountReply;
    expect(sessions.map(({ current }) => current).toSorted()).toEqual([false, true]);
    // What is listed opens nothing.
    for (const { id } of sessions) expect(`${here.cookie} ${there.cookie}`).not.toContain(id);
    const ended = await ask('/account/sessions', { method: 'DELETE', headers: here });
    expect(ended.reply).toEqual({ ended: 1 });
    expect((await ask('/session', { headers: there })).code).toBe('not-signed-in');
    for (const headers of [here, stranger]) expect((await ask('/session', { headers })).status).toBe(200);
  });

  it('elsewhere ends when a second factor is made: it was begun without', async () => {
    const email = await aNewPerson('approver');
    const elsewhere = await signedIn(email);
    await withFactor(email);
    expect((await ask('/session', { headers: elsewhere })).code).toBe('not-signed-in');
  });
});

describe('the audit log', () => {
  it('tells the administrator who came in, who did not, and what was done with an account', async () => {
    const organisation = await database.organisationOf('GM0392');
    const admin = await aNewPerson('admin', organisation);
    await signIn(admin, { password: 'wrong' });
    const { headers, recoveryCodes } = await withFactor(admin);
    await signIn(admin, { code: recoveryCodes[0] });
    await ask('/keys', { method: 'POST', body: { name: 'Zaaksysteem', expiresOn: '2020-01-01' }, headers });
    const { reply } = await ask('/audit', { headers });
    const kinds = (reply as AuditRowReply[]).map(({ kind }) => kind).toReversed();
    expect(kinds).toEqual([
      'sign-in-refused',
      'signed-in',
      'second-factor-set',
      'other-sessions-ended',
      'recovery-code-used',
      'signed-in',
    ]);
    // A refused key was not made, and neither was its note.
    expect(kinds).not.toContain('key-made');
  });

  it('is of the own organisation, and for its administrator', async () => {
    const { headers } = await withFactor(await aNewPerson('admin', await database.organisationOf('GM0148')));
    const { reply } = await ask('/audit', { headers });
    expect((reply as AuditRowReply[]).map(({ who }) => who)).toEqual(['Iemand', 'Iemand', 'Iemand']);
    const reporter = await signedIn(await aNewPerson('reporter'));
    for (const path of ['/audit', '/audit.csv'])
      expect((await ask(path, { headers: reporter })).code).toBe('not-allowed');
  });
});
