import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@ijkpunt/contract';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, sessionIn } from '../session/test-api.ts';

const database = await aDatabase();
const { ask, close } = await aTestApi(database);
afterAll(close);

const zwolle = (await aScope(database)).organisation;
const haarlem = (await aScope(database, { municipality: 'GM0392' })).organisation;

let count = 0;
let bram = '';
let bramId = '';

/** Each test has an administrator of its own, and nobody else is one. */
beforeEach(async () => {
  await database.ask(
    `with gone as (delete from organisations.membership where organisation = $1 returning person)
     delete from organisations.person p using gone where p.id = gone.person
        and not exists (select 1 from organisations.membership m where m.person = p.id and m.organisation <> $1)`,
    [zwolle],
  );
  ({ id: bramId, cookie: bram } = await somebody(['admin']));
});

async function somebody(
  roles: readonly Role[],
  organisation = zwolle,
): Promise<{ id: string; email: string; cookie: string }> {
  count += 1;
  const email = `iemand${count}@ergens.example`;
  await aPerson(database, { email, organisation, roles });
  const [row] = await database.ask<{ id: string }>(`select id from organisations.person where email = $1`, [
    email,
  ]);
  return { id: row?.id ?? '', email, cookie: await cameIn(email) };
}

async function cameIn(email: string): Promise<string> {
  const { headers } = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  return sessionIn(headers);
}

const asBram = (method: string, path: string, body?: object) =>
  ask(path, { method, headers: { cookie: bram }, ...(body === undefined ? {} : { body }) });
const seen = async () =>
  ((await asBram('GET', '/people')).reply as { people: { id: string; roles: string[] }[] }).people;

describe('the people of an organisation', () => {
  it('are those of this one and of no other', async () => {
    await somebody(['reporter'], haarlem);
    const nora = await somebody(['reporter']);
    expect((await seen()).map(({ id }) => id).toSorted()).toEqual([bramId, nora.id].toSorted());
  });

  it('get other roles at once, and sign in anew', async () => {
    const nora = await somebody(['reporter']);
    const changed = await asBram('PUT', `/people/${nora.id}/roles`, { roles: ['approver', 'reader'] });
    expect(changed.status).toBe(204);
    expect((await ask('/session', { headers: { cookie: nora.cookie } })).status).toBe(401);
    const cookie = await cameIn(nora.email);
    expect((await ask('/session', { headers: { cookie } })).reply).toMatchObject({
      roles: ['approver', 'reader'],
    });
  });

  it('lose what they could do the moment that they go, and their account when they belong nowhere else', async () => {
    const nora = await somebody(['reporter']);
    expect((await asBram('DELETE', `/people/${nora.id}`)).status).toBe(204);
    expect((await ask('/session', { headers: { cookie: nora.cookie } })).status).toBe(401);
    expect(await database.ask(`select 1 from organisations.person where id = $1`, [nora.id])).toEqual([]);
  });

  it('keep their account when they belong elsewhere too', async () => {
    const nora = await somebody(['reporter']);
    await database.ask(`insert into organisations.membership values ($1, $2, '{reader}')`, [
      nora.id,
      haarlem,
    ]);
    await asBram('DELETE', `/people/${nora.id}`);
    const cookie = await cameIn(nora.email);
    expect((await ask('/session', { headers: { cookie } })).reply).toMatchObject({
      organisation: { name: 'Gemeente Haarlem' },
      organisations: [],
    });
  });

  it('are told by letter that their second factor was taken away, and make a new one', async () => {
    const nora = await somebody(['approver']);
    await database.ask(
      `insert into organisations.second_factor (person, sealed_secret, confirmed_at) values ($1, 'verzegeld', now())`,
      [nora.id],
    );
    expect((await asBram('DELETE', `/people/${nora.id}/second-factor`)).status).toBe(204);
    const [letter] = await database.ask<{ kind: string; about: string }>(
      `select kind, about from organisations.letter where person = $1`,
      [nora.id],
    );
    expect(letter).toEqual({ kind: 'notice', about: 'second-factor-removed' });
    expect(await cameIn(nora.email)).not.toBe('');
  });

  it('of another organisation too keep their second factor: one does not weaken the door of the other', async () => {
    const nora = await somebody(['approver']);
    await database.ask(`insert into organisations.membership values ($1, $2, '{reader}')`, [
      nora.id,
      haarlem,
    ]);
    const { status, code } = await asBram('DELETE', `/people/${nora.id}/second-factor`);
    expect([status, code]).toEqual([409, 'person-elsewhere']);
    // Nor do they lose what they do for the other one.
    const body = { organisation: haarlem };
    const turned = await ask('/session/organisation', {
      method: 'PUT',
      body,
      headers: { cookie: nora.cookie },
    });
    await asBram('PUT', `/people/${nora.id}/roles`, { roles: ['reader'] });
    const headers = { cookie: sessionIn(turned.headers) };
    expect((await ask('/session', { headers })).status).toBe(200);
  });

  it('are changed by who signed in just now, and not in a session that was left open', async () => {
    const nora = await somebody(['reporter']);
    await database.ask(
      `update platform.session set sess = jsonb_set(sess::jsonb, '{begunAt}', to_jsonb(now() - interval '31 minutes'))`,
    );
    const invited = { email: 'x@zwolle.example', name: 'Nora', roles: ['admin'] };
    const answers = [
      await asBram('POST', '/people/invitations', invited),
      await asBram('PUT', `/people/${nora.id}/roles`, { roles: ['admin'] }),
      await asBram('DELETE', `/people/${nora.id}/second-factor`),
      await asBram('POST', '/keys', { name: 'Sleutel', expiresOn: '2027-01-01' }),
    ];
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'sign-in-anew'));
  });

  it('always have an administrator among them', async () => {
    const role = await asBram('PUT', `/people/${bramId}/roles`, { roles: ['reader'] });
    const gone = await asBram('DELETE', `/people/${bramId}`);
    expect([role.code, gone.code]).toEqual(['last-admin', 'last-admin']);
    const second = await somebody(['admin']);
    // Two who take each other's role away at the same moment: one of them stays.
    const answers = await Promise.all([
      asBram('PUT', `/people/${second.id}/roles`, { roles: ['reader'] }),
      ask(`/people/${bramId}/roles`, {
        method: 'PUT',
        body: { roles: ['reader'] },
        headers: { cookie: second.cookie },
      }),
    ]);
    const [{ admins } = { admins: 0 }] = await database.ask<{ admins: number }>(
      `select count(*)::int as admins from organisations.membership where organisation = $1 and 'admin' = any (roles)`,
      [zwolle],
    );
    expect(admins).toBe(1);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  });

  it('of another organisation are not there, whatever is asked of them', async () => {
    const ruben = await somebody(['admin'], haarlem);
    const nobody = '00000000-0000-4000-8000-000000000000';
    const asked = (id: string) =>
      Promise.all([
        asBram('PUT', `/people/${id}/roles`, { roles: ['reader'] }),
        asBram('DELETE', `/people/${id}/second-factor`),
        asBram('DELETE', `/people/${id}`),
      ]);
    const told = (answers: Awaited<ReturnType<typeof asked>>, id: string) =>
      answers.map(({ status, reply }) => [status, JSON.stringify(reply).replaceAll(id, 'ID')]);
    const foreign = told(await asked(ruben.id), ruben.id);
    expect(foreign).toEqual(told(await asked(nobody), nobody));
    expect(foreign.map(([status]) => status)).toEqual([404, 404, 404]);
    expect((await ask('/session', { headers: { cookie: ruben.cookie } })).status).toBe(200);
  });

  it('stand in the log with who did what to whom', async () => {
    const nora = await somebody(['reporter']);
    await asBram('PUT', `/people/${nora.id}/roles`, { roles: ['reader'] });
    await asBram('DELETE', `/people/${nora.id}`);
    const { reply } = await asBram('GET', '/audit');
    const kinds = (reply as { kind: string; about: { roles?: string } }[]).slice(0, 2);
    expect(kinds).toMatchObject([
      { kind: 'person-removed' },
      { kind: 'roles-changed', about: { roles: 'reader' } },
    ]);
  });
});
