import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES, type Permission, type Role, type Route } from '@ijkpunt/contract';
import { KeysService } from '@ijkpunt/backend';
import { aDatabase, anOwner, aScope, aWorkshop } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE } from '../session/test-api.ts';

/** Somebody who comes to a door: a role in an organisation of a kind, a program with a key, or nobody. */
type Visitor = `${Role} of ${'municipality' | 'partnership' | 'owner'}` | 'key' | 'nobody';

/**
 * Who may go through, by what the door asks; written down here once more on purpose, and not worked out by the code that
 * it judges. Everybody who is not named is refused. A new permission has no row, and does not compile.
 */
const MAY: Readonly<Record<Permission, readonly Visitor[]>> = {
  'uploads.create': ['reporter of municipality', 'reporter of partnership', 'key'],
  'uploads.read': [...everyone('reporter', 'approver', 'reader'), 'key'],
  'parts.manage': everyone('reporter', 'admin'),
  'deliveries.submit': everyone('reporter'),
  'deliveries.read': [...everyone('reporter', 'approver', 'reader'), 'key'],
  'deliveries.approve': everyone('approver'),
  'comparisons.read': everyone('reporter', 'approver', 'reader'),
  'comparison-groups.manage': everyone('reporter', 'approver', 'reader'),
  'keys.manage': everyone('admin'),
  'people.manage': [...everyone('admin'), 'admin of owner'],
  'agreements.manage': ['admin of municipality'],
  'support.manage': ['admin of municipality'],
  'theme.manage': [...everyone('admin'), 'admin of owner'],
  'organisations.manage': ofOwner('admin'),
  'sign-on.manage': [...everyone('admin'), 'admin of owner'],
  'audit.read': [...everyone('admin'), 'admin of owner'],
  'rounds.read': ofOwner('coordinator', 'analyst', 'admin'),
  'rounds.manage': ofOwner('coordinator'),
  'rules.read': ofOwner('coordinator', 'analyst', 'admin'),
  'rules.manage': ofOwner('coordinator'),
  'catalogue.read': ofOwner('coordinator', 'analyst', 'admin'),
  'catalogue.manage': ofOwner('coordinator'),
  'recomputations.read': ofOwner('coordinator', 'analyst', 'admin'),
  'recomputations.start': ofOwner('coordinator'),
  'figures.explore': ofOwner('coordinator', 'analyst'),
  'views.manage': ofOwner('coordinator', 'analyst', 'admin'),
  'references.read': ofOwner('coordinator', 'analyst', 'admin'),
  'references.manage': ofOwner('coordinator'),
  'releases.read': ofOwner('coordinator', 'analyst', 'admin'),
  'releases.create': ofOwner('coordinator'),
  'releases.manage': ofOwner('coordinator'),
  'replies.read': everyone('reporter', 'approver', 'reader'),
  'replies.save': everyone('approver'),
};

function everyone(...roles: readonly Role[]): readonly Visitor[] {
  return roles.flatMap((role) => [`${role} of municipality`, `${role} of partnership`] as const);
}

function ofOwner(...roles: readonly Role[]): readonly Visitor[] {
  return roles.map((role) => `${role} of owner` as const);
}

const KINDS = ['municipality', 'partnership', 'owner'] as const;
const WHO: readonly Role[] = ['reporter', 'approver', 'reader', 'coordinator', 'analyst', 'admin'];
const VISITORS: readonly Visitor[] = [
  ...KINDS.flatMap((kind) => WHO.map((role): Visitor => `${role} of ${kind}`)),
  'key',
  'nobody',
];

const database = await aDatabase();
const workshop = await aWorkshop(database);
const { ask, close } = await aTestApi(database);
afterAll(close);

const headersOf = new Map<Visitor, Readonly<Record<string, string>>>([['nobody', {}]]);

beforeAll(async () => {
  const zwolle = await aScope(database);
  const [partnership] = await database.ask<{ id: string }>(
    `insert into organisations.organisation (kind, name) values ('partnership', 'Samen') returning id`,
  );
  const organisations = {
    municipality: zwolle.organisation,
    partnership: partnership?.id ?? '',
    owner: (await anOwner(database)).organisation,
  };
  for (const kind of KINDS)
    for (const role of WHO) headersOf.set(`${role} of ${kind}`, await cameIn(role, organisations[kind]));
  const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const { secret } = await workshop.get(KeysService).make(zwolle, { name: 'Zaaksysteem', expiresOn });
  headersOf.set('key', { authorization: `Bearer ${secret}` });
});

async function cameIn(role: Role, organisation: string): Promise<Readonly<Record<string, string>>> {
  const email = `${randomUUID()}@ergens.example`;
  await aPerson(database, { email, organisation, roles: [role] });
  const { cookies } = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  return { cookie: cookies.get(SESSION_COOKIE) ?? '' };
}

/** Knocks with an id that nobody has and nothing in hand: enough to be refused, or to be told that there is no such thing. */
function knock({ method, path }: Route, visitor: Visitor) {
  const headers = headersOf.get(visitor) ?? {};
  const address = path.replaceAll(/:\w+/gu, '00000000-0000-4000-8000-000000000000');
  return ask(address, { method, headers, ...(method === 'GET' ? {} : { body: {} }) });
}

describe.each(ROUTES.map((route) => [route.name, route] as const))('the door %s', (_name, route) => {
  const { access } = route;
  if ('may' in access)
    it.each(VISITORS)(`asks ${access.may} of %s`, async (visitor) => {
      const { status, code } = await knock(route, visitor);
      if (visitor === 'nobody') expect([status, code]).toEqual([401, 'not-signed-in']);
      else if (MAY[access.may].includes(visitor)) {
        expect(status).not.toBe(401);
        expect(code).not.toBe('not-allowed');
      } else expect([status, code]).toEqual([403, 'not-allowed']);
    });
  else if ('signedIn' in access)
    it('lets nobody in who is not signed in', async () => {
      const { status, code } = await knock(route, 'nobody');
      expect([status, code]).toEqual([401, 'not-signed-in']);
    });
  else
    it('is open to anyone, for the reason that it gives', () => {
      expect(access.anyone).not.toBe('');
    });
});
