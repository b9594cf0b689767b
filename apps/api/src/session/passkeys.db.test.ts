import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountReply, PersonReply, Role } from '@ijkpunt/contract';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE, type Came } from './test-api.ts';
import { aDevice } from './test-authenticator.ts';

const database = await aDatabase();
const { ask, close } = await aTestApi(database, { secondFactor: 'obligatory' });
afterAll(close);
const zwolle = (await aScope(database)).organisation;
beforeEach(() => database.ask('truncate platform.tries'));

type Headers = { readonly cookie: string };

/** What a browser sends next: the session may have got another id. */
const then = (before: Headers, { cookies }: Came): Headers => ({
  cookie: cookies.get(SESSION_COOKIE) ?? before.cookie,
});

const challengeIn = ({ reply }: Came): string => (reply as { challenge: string }).challenge;

async function somebody(role: Role): Promise<{ email: string; headers: Headers }> {
  const email = `${randomUUID()}@zwolle.example`;
  await aPerson(database, { email, organisation: zwolle, roles: [role] });
  const came = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  return { email, headers: then({ cookie: '' }, came) };
}

async function withPasskey(role: Role) {
  const { email, headers } = await somebody(role);
  const device = aDevice();
  const asked = await ask('/account/passkeys/question', { method: 'POST', headers });
  const body = { name: 'Telefoon', answer: device.make(challengeIn(asked)) };
  const added = await ask('/account/passkeys', { method: 'POST', body, headers });
  expect(added.status).toBe(204);
  return { email, device, headers: then(headers, added) };
}

/** A browser that asks to sign in, and what it was asked. */
async function asking(): Promise<{ challenge: string; headers: Headers }> {
  const asked = await ask('/session/passkey/question', { method: 'POST' });
  return { challenge: challengeIn(asked), headers: then({ cookie: '' }, asked) };
}

const answer = (headers: Headers, given: object) =>
  ask('/session/passkey', { method: 'POST', body: { answer: given }, headers });

describe('a passkey', () => {
  it('is a second factor: with it an approver may work', async () => {
    const { headers } = await withPasskey('approver');
    const { reply } = await ask('/session', { headers });
    expect(reply).toMatchObject({ needsSecondFactor: false });
    expect((reply as PersonReply).permissions).toContain('deliveries.approve');
  });

  it('signs in without address or password, in a session of its own', async () => {
    const { email, device } = await withPasskey('approver');
    const { challenge, headers } = await asking();
    const came = await answer(headers, device.use(challenge));
    expect([came.status, came.reply]).toEqual([200, expect.objectContaining({ email })]);
    const next = then(headers, came);
    expect(next.cookie).not.toBe(headers.cookie);
    const { passkeys } = (await ask('/account', { headers: next })).reply as AccountReply;
    expect(passkeys).toEqual([expect.objectContaining({ name: 'Telefoon' })]);
    expect(passkeys[0]?.lastUsedAt).toBeDefined();
  });

  it('makes the password alone too little', async () => {
    const { email } = await withPasskey('reporter');
    const right = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
    expect(right.code).toBe('passkey-needed');
    const wrong = await ask('/session', { method: 'POST', body: { email, password: 'something else' } });
    expect(wrong.code).toBe('wrong-credentials');
  });

  it('answers each question once', async () => {
    const { device } = await withPasskey('reporter');
    const { challenge, headers } = await asking();
    const used = device.use(challenge);
    expect((await answer(headers, used)).status).toBe(200);
    expect((await answer(headers, used)).code).toBe('passkey-wrong');
    // Nor in another browser, which was asked something else.
    expect((await answer((await asking()).headers, used)).code).toBe('passkey-wrong');
  });

  it.each([
    ['of another question', { challenge: 'x'.repeat(43) }],
    ['of another site', { origin: 'https://ijkpunt.evil.example' }],
    ['made for another site', { site: 'evil.example' }],
    ['that was not unlocked', { locked: true }],
    ['whose count goes back, as that of a copy', { counter: 0 }],
    ['that nobody has', { credential: 'bm9ib2R5IGhhcyB0aGlz' }],
  ])('does not open with an answer %s', async (_what, odd) => {
    const { device } = await withPasskey('reporter');
    const first = await asking();
    expect((await answer(first.headers, device.use(first.challenge, { counter: 5 }))).status).toBe(200);
    const { challenge, headers } = await asking();
    const given = device.use(challenge, { counter: 6, ...odd });
    expect((await answer(headers, given)).code).toBe('passkey-wrong');
  });

  it('does not open with the signature of another device', async () => {
    const { device } = await withPasskey('reporter');
    const { challenge, headers } = await asking();
    const forged = aDevice().use(challenge, { credential: device.credential });
    expect((await answer(headers, forged)).code).toBe('passkey-wrong');
  });

  it.each([
    ['nothing', {}],
    [
      'text where bytes belong',
      { response: { clientDataJSON: '%%%', authenticatorData: '', signature: '' } },
    ],
    ['a list where a text belongs', { response: { clientDataJSON: ['x'] } }],
  ])('refuses %s in words', async (_what, changes) => {
    const { challenge, headers } = await asking();
    const odd = { ...aDevice().use(challenge), ...changes };
    const { status, code } = await answer(headers, Object.keys(changes).length === 0 ? {} : odd);
    expect([status, code]).toEqual(
      Object.keys(changes).length === 0 ? [400, 'input-invalid'] : [401, 'passkey-wrong'],
    );
  });

  it('is not added by an answer to the question of somebody else', async () => {
    const [one, other] = [await somebody('reporter'), await somebody('reporter')];
    const asked = await ask('/account/passkeys/question', { method: 'POST', headers: one.headers });
    await ask('/account/passkeys/question', { method: 'POST', headers: other.headers });
    const body = { name: 'Telefoon', answer: aDevice().make(challengeIn(asked)) };
    const added = await ask('/account/passkeys', { method: 'POST', body, headers: other.headers });
    expect(added.code).toBe('passkey-wrong');
  });

  it('is not added twice, nor to a second account', async () => {
    const { device } = await withPasskey('reporter');
    const { headers } = await somebody('reporter');
    const asked = await ask('/account/passkeys/question', { method: 'POST', headers });
    const body = { name: 'Telefoon', answer: device.make(challengeIn(asked)) };
    expect((await ask('/account/passkeys', { method: 'POST', body, headers })).code).toBe('passkey-wrong');
  });

  it('is not taken away when it is all that a role asks for, nor by somebody else', async () => {
    const { headers } = await withPasskey('approver');
    const { passkeys } = (await ask('/account', { headers })).reply as AccountReply;
    const path = `/account/passkeys/${passkeys[0]?.id}`;
    expect((await ask(path, { method: 'DELETE', headers })).code).toBe('second-factor-obligatory');
    const other = await somebody('reporter');
    expect((await ask(path, { method: 'DELETE', headers: other.headers })).code).toBe('passkey-not-found');
  });

  it('is changed shortly after signing in, and not in a session that was left open', async () => {
    const { headers } = await withPasskey('reporter');
    await database.ask(
      `update platform.session set sess = jsonb_set(sess::jsonb, '{begunAt}', to_jsonb(now() - interval '31 minutes'))`,
    );
    const paths = [
      ['POST', '/account/passkeys/question'],
      ['POST', '/account/second-factor'],
      ['DELETE', `/account/passkeys/${randomUUID()}`],
    ] as const;
    for (const [method, path] of paths)
      expect((await ask(path, { method, headers })).code, path).toBe('sign-in-anew');
    expect((await ask('/session', { headers })).status).toBe(200);
  });
});
