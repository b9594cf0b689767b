import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database, Mailer, WriteLetters } from '@ijkpunt/backend';
import { aDatabase, aMailServer, aScope, aWorkshop } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, sessionIn } from './test-api.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const { ask, close } = await aTestApi(database);
const post = await aMailServer();
const mailer = new Mailer({ smtpUrl: post.url, folder: '', from: 'ijkpunt@divosa.example' });
const letters = new WriteLetters(workshop.get(Database), mailer, 'https://ijkpunt.example');
afterAll(async () => {
  mailer.onApplicationShutdown();
  await close();
  await post.close();
});

const BRAM = 'bram@zwolle.example';
const CHOSEN = 'paard batterij nietje klopt';
let zwolle = '';
let haarlem = '';
let bram = '';

beforeAll(async () => {
  zwolle = (await aScope(database)).organisation;
  haarlem = (await aScope(database, { municipality: 'GM0392' })).organisation;
  await aPerson(database, { email: BRAM, organisation: zwolle, roles: ['admin'] });
});
beforeEach(async () => {
  await database.ask('truncate platform.tries');
  bram = await cameIn(BRAM);
});

async function cameIn(email: string, password = PASSWORD): Promise<string> {
  const { headers } = await ask('/session', { method: 'POST', body: { email, password } });
  return sessionIn(headers);
}

/** What waits is written and sent, as the worker does. */
async function deliverPost(): Promise<void> {
  const waiting = await database.ask<{ id: string }>(
    `select id from organisations.letter where sent_at is null and ended_at is null order by made_at`,
  );
  for (const { id } of waiting) await letters.write(id);
}

/** The newest letter to somebody, readable again, and the secret in its link. */
function newest(to: string): { readonly text: string; readonly secret: string } {
  const raw = post.received.findLast((one) => one.to.includes(to))?.raw ?? '';
  const text = raw
    .replaceAll(/=\r\n/gu, '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { text, secret: /#([\w-]{43})/u.exec(text)?.[1] ?? '' };
}

const sent = (path: string, body: unknown, headers = {}) => ask(path, { method: 'POST', body, headers });
const invite = (email: string, changes: object = {}) =>
  sent('/people/invitations', { email, name: 'Nora', roles: ['reporter'], ...changes }, { cookie: bram });

describe('an invitation', () => {
  it('goes out by letter and lets somebody in who chose a password', async () => {
    expect((await invite('Nora@Zwolle.example')).status).toBe(201);
    await deliverPost();
    const { text, secret } = newest('nora@zwolle.example');
    expect(text).toContain('Uitnodiging voor IJkpunt: Gemeente Zwolle');
    expect(text).toContain('https://ijkpunt.example/werkplek/uitnodiging#');
    const looked = await sent('/links', { secret });
    expect(looked.reply).toMatchObject({ kind: 'invitation', organisation: 'Gemeente Zwolle', known: false });
    const weak = await sent('/links/invitation', { secret, password: 'Welkom2026!' });
    expect(weak.code).toBe('password-weak');
    expect((await sent('/links/invitation', { secret, password: CHOSEN })).status).toBe(204);
    const again = await sent('/links/invitation', { secret, password: CHOSEN });
    expect([again.status, again.code]).toEqual([404, 'link-not-valid']);
    const who = await ask('/session', { headers: { cookie: await cameIn('nora@zwolle.example', CHOSEN) } });
    expect(who.reply).toMatchObject({ organisation: { name: 'Gemeente Zwolle' }, roles: ['reporter'] });
  });

  it('is kept as a hash: the secret of its link stands nowhere in the database', async () => {
    await invite('spoor@zwolle.example');
    await deliverPost();
    const { secret } = newest('spoor@zwolle.example');
    const tables = await database.ask<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables
        where table_schema in ('organisations', 'platform', 'bullmq') and table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const found = await database.ask(`select 1 from ${name} t where strpos(t::text, $1) > 0`, [secret]);
      expect(found, name).toEqual([]);
    }
  });

  it('is sent once, however often it is asked for', async () => {
    await invite('eens@zwolle.example');
    const [row] = await database.ask<{ id: string }>(
      `select id from organisations.letter where email = 'eens@zwolle.example'`,
    );
    await letters.write(row?.id ?? '');
    await letters.write(row?.id ?? '');
    expect(post.received.filter(({ to }) => to.includes('eens@zwolle.example'))).toHaveLength(1);
  });

  it('survives a mail server that takes nothing: the next try makes another link', async () => {
    await invite('later@zwolle.example');
    post.refuse(1);
    await expect(deliverPost()).rejects.toThrow(/no room/u);
    await deliverPost();
    expect((await sent('/links', { secret: newest('later@zwolle.example').secret })).status).toBe(200);
  });

  it('opens nothing once it was taken back, replaced or too old', async () => {
    await invite('weg@zwolle.example');
    await deliverPost();
    const first = newest('weg@zwolle.example').secret;
    await invite('weg@zwolle.example');
    await deliverPost();
    const second = newest('weg@zwolle.example').secret;
    expect((await sent('/links', { secret: first })).code).toBe('link-not-valid');
    await database.ask(
      `update organisations.letter set expires_at = now() - interval '1 second' where email = 'weg@zwolle.example'`,
    );
    expect((await sent('/links', { secret: second })).code).toBe('link-not-valid');
    const { id } = (await invite('weg@zwolle.example')).reply as { id: string };
    await deliverPost();
    const revoked = await ask(`/people/invitations/${id}`, { method: 'DELETE', headers: { cookie: bram } });
    expect(revoked.status).toBe(204);
    const last = await sent('/links/invitation', {
      secret: newest('weg@zwolle.example').secret,
      password: CHOSEN,
    });
    expect(last.code).toBe('link-not-valid');
  });

  it('gives somebody who has an account another organisation, and leaves the password alone', async () => {
    await aPerson(database, { email: 'twee@haarlem.example', organisation: haarlem, roles: ['reader'] });
    await invite('twee@haarlem.example');
    await deliverPost();
    const { secret } = newest('twee@haarlem.example');
    expect((await sent('/links', { secret })).reply).toMatchObject({ known: true });
    expect((await sent('/links/invitation', { secret, password: CHOSEN })).status).toBe(204);
    expect(await cameIn('twee@haarlem.example', CHOSEN)).toBe('');
    const cookie = await cameIn('twee@haarlem.example');
    const who = await ask('/session', { headers: { cookie } });
    expect(who.reply).toMatchObject({
      organisation: { name: 'Gemeente Haarlem' },
      organisations: [{ name: 'Gemeente Haarlem', current: true }, { name: 'Gemeente Zwolle' }],
    });
    const turned = await ask('/session/organisation', {
      method: 'PUT',
      body: { organisation: zwolle },
      headers: { cookie },
    });
    expect(turned.reply).toMatchObject({ organisation: { name: 'Gemeente Zwolle' }, roles: ['reporter'] });
    // Another id from now on; the one before opens nothing.
    expect((await ask('/session', { headers: { cookie } })).status).toBe(401);
    const next = { cookie: sessionIn(turned.headers) };
    expect((await ask('/session', { headers: next })).reply).toMatchObject({
      organisation: { name: 'Gemeente Zwolle' },
    });
    const foreign = '00000000-0000-4000-8000-000000000000';
    for (const organisation of [foreign, await aForeignOrganisation()]) {
      const refused = await ask('/session/organisation', {
        method: 'PUT',
        body: { organisation },
        headers: next,
      });
      expect([refused.status, refused.reply]).toEqual([404, expect.objectContaining({ about: {} })]);
    }
  });

  it('gives a first password to who has come in by single sign-on alone', async () => {
    const email = 'alleen-sso@haarlem.example';
    await database.ask(
      `with p as (insert into organisations.person (email, name) values ($1, 'Sam') returning id)
       insert into organisations.membership select id, $2, '{reader}' from p`,
      [email, haarlem],
    );
    await invite(email);
    await deliverPost();
    const { secret } = newest(email);
    expect((await sent('/links', { secret })).reply).toMatchObject({ known: false });
    expect((await sent('/links/invitation', { secret, password: CHOSEN })).status).toBe(204);
    expect(await cameIn(email, CHOSEN)).not.toBe('');
  });

  it.each([
    ['a role that has nothing to do there', { roles: ['coordinator'] }, 'role-not-here'],
    ['no role', { roles: [] }, 'input-invalid'],
    ['an address that is none', { email: 'nora@' }, 'input-invalid'],
    ['two addresses in one', { email: 'a@b.example,c@d.example' }, 'input-invalid'],
    ['a line break in the address', { email: 'a@b.example\r\nBcc: c@d.example' }, 'input-invalid'],
    ['somebody who is here already', { email: BRAM }, 'person-here-already'],
  ])('is refused with %s', async (_what, changes, code) => {
    expect((await invite('fout@zwolle.example', changes)).code).toBe(code);
  });
});

async function aForeignOrganisation(): Promise<string> {
  return (await aScope(database, { municipality: 'GM0363' })).organisation;
}

describe('a forgotten password', () => {
  const NORA = 'vergeten@zwolle.example';
  beforeAll(() => aPerson(database, { email: NORA, organisation: zwolle, roles: ['reader'] }));

  it('gets the same answer for an address that nobody has, and a letter only for one that somebody has', async () => {
    const before = post.received.length;
    const known = await sent('/password-letters', { email: NORA });
    const unknown = await sent('/password-letters', { email: 'niemand@zwolle.example' });
    expect([known.status, known.reply]).toEqual([unknown.status, unknown.reply]);
    expect(known.status).toBe(202);
    await deliverPost();
    expect(post.received.slice(before).map(({ to }) => to)).toEqual([[NORA]]);
  });

  it('is replaced with the link, once, and ends every session', async () => {
    const cookie = await cameIn(NORA);
    await sent('/password-letters', { email: NORA });
    await deliverPost();
    const { secret } = newest(NORA);
    expect((await sent('/links/invitation', { secret, password: CHOSEN })).code).toBe('link-not-valid');
    expect((await sent('/links/password', { secret, password: CHOSEN })).status).toBe(204);
    expect((await sent('/links/password', { secret, password: CHOSEN })).code).toBe('link-not-valid');
    expect((await ask('/session', { headers: { cookie } })).status).toBe(401);
    expect(await cameIn(NORA)).toBe('');
    expect(await cameIn(NORA, CHOSEN)).not.toBe('');
    await deliverPost();
    expect(newest(NORA).text).toContain('uw wachtwoord is gewijzigd');
  });

  it('is asked for five times in an hour at most', async () => {
    const answers: number[] = [];
    for (let time = 0; time < 6; time += 1)
      answers.push((await sent('/password-letters', { email: 'vaak@zwolle.example' })).status);
    expect(answers).toEqual([202, 202, 202, 202, 202, 429]);
  });

  it('is not found by guessing links: a network that keeps trying has to wait', async () => {
    const guess = (time: number) => sent('/links', { secret: `${time}`.padStart(43, 'x') });
    const codes = (await Promise.all(Array.from({ length: 120 }, (_, time) => guess(time)))).map(
      ({ code }) => code,
    );
    expect(codes.filter((code) => code === 'link-not-valid')).toHaveLength(100);
    expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(20);
  });

  it('that was replaced makes older links worth nothing', async () => {
    const email = 'oude-link@zwolle.example';
    await aPerson(database, { email, organisation: zwolle, roles: ['reader'] });
    await sent('/password-letters', { email });
    await deliverPost();
    const first = newest(email).secret;
    await sent('/password-letters', { email });
    await deliverPost();
    await sent('/links/password', { secret: newest(email).secret, password: CHOSEN });
    expect((await sent('/links/password', { secret: first, password: CHOSEN })).code).toBe('link-not-valid');
  });
});

describe('a new address', () => {
  it('counts once a link that went there was opened, and the address before is told', async () => {
    await aPerson(database, { email: 'oud@zwolle.example', organisation: zwolle, roles: ['reader'] });
    const cookie = await cameIn('oud@zwolle.example');
    const wrong = await sent(
      '/account/address',
      { current: 'dit is het niet', email: 'nieuw@zwolle.example' },
      { cookie },
    );
    expect(wrong.code).toBe('password-wrong');
    await sent('/account/address', { current: PASSWORD, email: 'nieuw@zwolle.example' }, { cookie });
    await deliverPost();
    expect(await cameIn('nieuw@zwolle.example')).toBe('');
    const { secret } = newest('nieuw@zwolle.example');
    expect((await sent('/links/address', { secret })).status).toBe(204);
    expect(await cameIn('nieuw@zwolle.example')).not.toBe('');
    expect(await cameIn('oud@zwolle.example')).toBe('');
    await deliverPost();
    expect(newest('oud@zwolle.example').text).toContain('uw e-mailadres is gewijzigd');
  });

  it('is no way to find out who has an account: an address that is taken gets no letter and the same answer', async () => {
    await aPerson(database, {
      email: 'nieuwsgierig@zwolle.example',
      organisation: zwolle,
      roles: ['reader'],
    });
    const cookie = await cameIn('nieuwsgierig@zwolle.example');
    const before = post.received.length;
    const { status } = await sent('/account/address', { current: PASSWORD, email: BRAM }, { cookie });
    await deliverPost();
    expect([status, post.received.length]).toEqual([202, before]);
  });
});
