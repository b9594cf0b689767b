import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  EXAMPLE_THEMES,
  HOUSE_THEME,
  type AuditRowReply,
  type Role,
  type ThemeReply,
} from '@ijkpunt/contract';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, sessionIn } from '../session/test-api.ts';

const database = await aDatabase();
const { ask, close } = await aTestApi(database);
afterAll(close);

const zwolle = (await aScope(database)).organisation;
const haarlem = (await aScope(database, { municipality: 'GM0392' })).organisation;
const { river, brick } = EXAMPLE_THEMES;

async function signedIn(organisation: string, roles: readonly Role[]) {
  const email = `${randomUUID()}@ergens.example`;
  await aPerson(database, { email, organisation, roles });
  const { headers } = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  const cookie = sessionIn(headers);
  return (method: string, path: string, body?: object) =>
    ask(path, { method, headers: { cookie }, ...(body === undefined ? {} : { body }) });
}

beforeEach(() => database.ask('truncate platform.tries, organisations.theme'));

const themeOf = async (as: Awaited<ReturnType<typeof signedIn>>) =>
  ((await as('GET', '/theme')).reply as ThemeReply).theme;

describe('the theme of an organisation', () => {
  it('is the look of the house until its administrator saves one; then everybody there wears it, and nobody elsewhere', async () => {
    const bram = await signedIn(zwolle, ['admin']);
    const rachida = await signedIn(zwolle, ['reporter']);
    const nora = await signedIn(haarlem, ['admin']);
    expect(await themeOf(rachida)).toBeUndefined();
    expect((await bram('PUT', '/theme', river)).status).toBe(204);
    expect(await themeOf(rachida)).toEqual(river);
    expect(await themeOf(nora)).toBeUndefined();
    expect((await bram('PUT', '/theme', brick)).status).toBe(204);
    expect(await themeOf(rachida)).toEqual(brick);
    expect((await bram('DELETE', '/theme')).status).toBe(204);
    expect(await themeOf(rachida)).toBeUndefined();
  });

  it('is chosen by an administrator alone', async () => {
    const rachida = await signedIn(zwolle, ['reporter', 'approver', 'reader']);
    for (const [method, body] of [
      ['PUT', river],
      ['DELETE', undefined],
    ] as const)
      expect((await rachida(method, '/theme', body)).code).toBe('not-allowed');
  });

  it('in which something cannot be read is refused with the worst pair, and the one before stays', async () => {
    const bram = await signedIn(zwolle, ['admin']);
    await bram('PUT', '/theme', river);
    const pale = { ...HOUSE_THEME, accent: { light: '#d0e0e6', dark: '#7fd0e2' } };
    const { status, code, reply } = await bram('PUT', '/theme', pale);
    expect({ status, code }).toEqual({ status: 400, code: 'theme-not-legible' });
    expect(JSON.stringify(reply)).toContain('"front":"accent"');
    expect(await themeOf(bram)).toEqual(river);
  });

  it('takes nothing but colours', async () => {
    const bram = await signedIn(zwolle, ['admin']);
    for (const light of ['red', '#fff', '#123456;}body{display:none', 'url(//kwaad.example)'])
      expect((await bram('PUT', '/theme', { ...river, ink: { ...river.ink, light } })).code).toBe(
        'input-invalid',
      );
    expect((await bram('PUT', '/theme', { ...river, font: 'https://kwaad.example/a.woff2' })).code).toBe(
      'input-invalid',
    );
  });

  it('stands in the log: who changed it, and that it was removed', async () => {
    const bram = await signedIn(zwolle, ['admin']);
    await bram('PUT', '/theme', river);
    await bram('DELETE', '/theme');
    await bram('DELETE', '/theme');
    const rows = (await bram('GET', '/audit')).reply as AuditRowReply[];
    expect(rows.slice(0, 2).map(({ kind }) => kind)).toEqual(['theme-removed', 'theme-changed']);
  });

  it('of a municipality is read for the public without who chose it, and that of others not', async () => {
    const bram = await signedIn(zwolle, ['admin']);
    await bram('PUT', '/theme', river);
    const read = async (code: string) =>
      (
        await database.ask<{ theme: unknown }>(`select publication.theme_of_municipality($1) as theme`, [
          code,
        ])
      )[0]?.theme;
    expect(await read('GM0193')).toEqual(river);
    expect(await read('GM0392')).toBeNull();
  });
});
