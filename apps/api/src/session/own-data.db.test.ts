import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountReply, Role } from '@ijkpunt/contract';
import { KeysService } from '@ijkpunt/backend';
import { aDatabase, anOwner, aScope, aWorkshop } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE, sessionIn } from './test-api.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const { ask, close } = await aTestApi(database);
afterAll(close);
const scope = await aScope(database);
const zwolle = scope.organisation;
const haarlem = (await aScope(database, { municipality: 'GM0392' })).organisation;

beforeEach(() => database.ask('truncate platform.tries'));

interface Somebody {
  readonly id: string;
  readonly email: string;
  readonly headers: { readonly cookie: string };
}

async function somebody(roles: readonly Role[], organisation = zwolle): Promise<Somebody> {
  const email = `${randomUUID()}@ergens.example`;
  await aPerson(database, { email, organisation, roles });
  const [row] = await database.ask<{ id: string }>(`select id from organisations.person where email = $1`, [
    email,
  ]);
  return { id: row?.id ?? '', email, headers: await cameIn(email) };
}

async function cameIn(email: string): Promise<Somebody['headers']> {
  const came = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  return { cookie: sessionIn(came.headers) };
}

const joins = (person: string, organisation: string, roles: readonly Role[]) =>
  database.ask(`insert into organisations.membership (person, organisation, roles) values ($1, $2, $3)`, [
    ...[person, organisation, roles],
  ]);

/** Rows that hold this person, by where. */
async function rowsOf({ id, email }: Somebody): Promise<unknown> {
  const [rows] = await database.ask(
    `select (select count(*)::int from organisations.person where id = $1) as people,
            (select count(*)::int from organisations.membership where person = $1) as memberships,
            (select count(*)::int from organisations.second_factor where person = $1) as factors,
            (select count(*)::int from organisations.passkey where person = $1) as passkeys,
            (select count(*)::int from organisations.letter where person = $1 or email = $2) as letters,
            (select count(*)::int from platform.session where sess #>> '{passport,user}' = $1::text) as sessions`,
    [id, email],
  );
  return rows;
}
const NONE = { people: 0, memberships: 0, factors: 0, passkeys: 0, letters: 0, sessions: 0 };

/** One row of everything that hangs on an account, each with a secret that may be found nowhere else. */
async function withEverything(person: Somebody): Promise<void> {
  const { id, email } = person;
  await database.ask(
    `insert into organisations.second_factor (person, sealed_secret, confirmed_at) values ($1, 'SECRET-sealed', now())`,
    [id],
  );
  await database.ask(
    `insert into organisations.recovery_code (person, hash) values ($1, 'SECRET-of-a-code')`,
    [id],
  );
  await database.ask(
    `insert into organisations.passkey (id, person, credential, public_key, counter, transports, name)
     values (gen_random_uuid(), $1, $2, 'SECRET-key', 1, '{}', 'Telefoon')`,
    [id, `SECRET-credential ${id}`],
  );
  await database.ask(
    `insert into organisations.letter (id, kind, email, organisation, name, roles, made_by_name, token_hash)
     values (gen_random_uuid(), 'invitation', $1, $2, 'Nora', '{reader}', 'SECRET administrator', $3)`,
    [email, haarlem, `SECRET-token ${id}`],
  );
}

const exported = ({ headers }: Somebody) => ask('/account/data.json', { headers });
const leaving = ({ headers }: Somebody, body: object = { current: PASSWORD }) =>
  ask('/account', { method: 'DELETE', headers, body });

describe('one’s own data', () => {
  it('come as a file, over all one’s organisations, with why and how long each kind is kept', async () => {
    const nora = await somebody(['reporter']);
    await joins(nora.id, haarlem, ['reader']);
    await withEverything(nora);
    const { status, headers, reply } = await exported(nora);
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="mijn-gegevens.json"',
    ]);
    expect(reply).toMatchObject({
      account: { id: nora.id, email: nora.email, name: 'Iemand', hasPassword: true },
      memberships: [{ roles: ['reader'] }, { roles: ['reporter'] }],
      secondFactor: { recoveryCodesLeft: 1 },
      passkeys: [{ name: 'Telefoon', lastUsedAt: null }],
      letters: [{ kind: 'invitation', address: nora.email, sentAt: null }],
      sessions: [{ current: true }],
      auditLog: [{ kind: 'signed-in' }],
    });
    expect((reply as { register: unknown[] }).register.length).toBeGreaterThan(8);
  });

  it('hold no hash, no secret, no id of a session, and nobody else', async () => {
    const [nora, other] = [await somebody(['admin']), await somebody(['reporter'])];
    await withEverything(nora);
    const { headers } = nora;
    const body = { email: 'iris@ergens.example', name: 'Iris de Ander', roles: ['reader'] };
    expect((await ask('/people/invitations', { method: 'POST', headers, body })).status).toBe(201);
    const text = JSON.stringify((await exported(nora)).reply);
    expect(text).toContain('person-invited');
    const [kept] = await database.ask<{ sid: string; hash: string }>(
      `select s.sid, p.password_hash as hash from platform.session s, organisations.person p
        where p.id = $1 and s.sess #>> '{passport,user}' = $1::text`,
      [nora.id],
    );
    const foreign = [
      'Iris',
      'iris@',
      other.email,
      other.id,
      'SECRET',
      'argon2',
      kept?.sid ?? '-',
      kept?.hash ?? '-',
    ];
    expect(foreign.filter((part) => text.includes(part))).toEqual([]);
  });

  it('are noted as taken along, and go to nobody who comes with a key or without a session', async () => {
    const nora = await somebody(['reporter']);
    await exported(nora);
    const noted = await database.ask(
      `select kind from platform.audit where who = $1 and organisation = $2 order by number desc limit 1`,
      [nora.id, zwolle],
    );
    expect(noted).toEqual([{ kind: 'own-data-exported' }]);
    const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const { secret } = await workshop.get(KeysService).make(scope, { name: 'Zaaksysteem', expiresOn });
    const headers = { authorization: `Bearer ${secret}` };
    expect((await ask('/account/data.json', { headers })).code).toBe('not-allowed');
    expect((await ask('/account', { method: 'DELETE', headers, body: {} })).code).toBe('not-allowed');
    expect((await ask('/account/data.json')).code).toBe('not-signed-in');
  });
});

describe('an account', () => {
  it('is deleted with its password, and leaves nothing but the log and names with what was done', async () => {
    await somebody(['admin']);
    const nora = await somebody(['reporter']);
    await joins(nora.id, haarlem, ['reader']);
    await withEverything(nora);
    const elsewhere = await cameIn(nora.email);
    expect((await leaving(nora)).status).toBe(204);
    expect(await rowsOf(nora)).toEqual(NONE);
    for (const headers of [nora.headers, elsewhere])
      expect((await ask('/session', { headers })).code).toBe('not-signed-in');
    const again = await ask('/session', { method: 'POST', body: { email: nora.email, password: PASSWORD } });
    expect(again.code).toBe('wrong-credentials');
    const noted = await database.ask(
      `select organisation from platform.audit where who = $1 and kind = 'account-deleted' order by organisation`,
      [nora.id],
    );
    expect(noted.map(({ organisation }) => organisation)).toEqual([zwolle, haarlem].toSorted());
  });

  it('that may look along somewhere leaves nothing in the log there', async () => {
    const { organisation } = await anOwner(database);
    await database.ask(
      `insert into organisations.support_access (id, organisation, reason, opened_by_name, ends_at)
       values (gen_random_uuid(), $1, 'een bevinding', 'Bram', now() + interval '1 hour')`,
      [zwolle],
    );
    const carla = await somebody(['coordinator'], organisation);
    expect((await leaving(carla)).status).toBe(204);
    const noted = await database.ask(
      `select organisation from platform.audit where who = $1 and kind = 'account-deleted'`,
      [carla.id],
    );
    expect(noted).toEqual([{ organisation }]);
  });

  it.each([[{}], [{ current: 'not the password' }]])('stays when the password is wrong: %j', async (body) => {
    const nora = await somebody(['reporter']);
    expect((await leaving(nora, body)).code).toBe('password-wrong');
    expect(await rowsOf(nora)).toMatchObject({ people: 1, memberships: 1, sessions: 1 });
  });

  it('waits longer and longer for who keeps guessing', async () => {
    const nora = await somebody(['reporter']);
    const codes: unknown[] = [];
    for (let turn = 0; turn < 8; turn += 1)
      codes.push((await leaving(nora, { current: `guess ${turn}` })).code);
    expect(codes.at(-1)).toBe('too-many-tries');
  });

  it('of the last administrator stays, in whichever of their organisations it is', async () => {
    await database.ask(`update organisations.membership set roles = '{reader}' where 'admin' = any (roles)`);
    const nora = await somebody(['admin']);
    expect((await leaving(nora)).code).toBe('last-admin');
    const ruben = await somebody(['reader']);
    await joins(ruben.id, haarlem, ['admin']);
    expect((await leaving(ruben)).code).toBe('last-admin');
    expect(await rowsOf(ruben)).toMatchObject({ people: 1, memberships: 2, sessions: 1 });
    await somebody(['admin'], haarlem);
    expect((await leaving(ruben)).status).toBe(204);
  });

  it('of one of the last two administrators stays, when both leave at once', async () => {
    await database.ask(`update organisations.membership set roles = '{reader}' where 'admin' = any (roles)`);
    const two = [await somebody(['admin']), await somebody(['admin'])];
    const came = await Promise.all(two.map((one) => leaving(one)));
    expect(came.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  });

  it('without a password is deleted by who has just signed in, and by no session that was left open', async () => {
    const nora = await somebody(['reporter']);
    await database.ask(`update organisations.person set password_hash = null where id = $1`, [nora.id]);
    const { reply } = await ask('/account', { headers: nora.headers });
    expect((reply as AccountReply).hasPassword).toBe(false);
    const begun = (ago: string) =>
      database.ask(
        `update platform.session set sess = jsonb_set(sess::jsonb, '{begunAt}', to_jsonb(now() - $2::interval))::json
          where sess #>> '{passport,user}' = $1`,
        [nora.id, ago],
      );
    await begun('31 minutes');
    expect((await leaving(nora, {})).code).toBe('sign-in-anew');
    await begun('1 minute');
    const gone = await leaving(nora, {});
    expect([gone.status, gone.cookies.get(SESSION_COOKIE)]).toEqual([204, undefined]);
    expect(await rowsOf(nora)).toEqual(NONE);
  });
});
