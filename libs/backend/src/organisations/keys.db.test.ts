import { beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aScope, aWorkshop } from '@ijkpunt/testing';
import { Clock, Database, type Scope } from '../platform/index.ts';
import { latestExpiry } from './api-key.ts';
import { KeysService } from './keys.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const keys = workshop.get(KeysService);
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const inAYear = latestExpiry(today).replace(/^\d+/, (year) => `${Number(year) - 1}`);

let zwolle: Scope;
let haarlem: Scope;
beforeAll(async () => {
  zwolle = await aScope(database);
  haarlem = await aScope(database, { municipality: 'GM0392' });
});

const refused = (code: string) => expect.objectContaining({ code });

describe('a key', () => {
  it('acts as a reporter of its own organisation who may deliver and read, and nothing else', async () => {
    const { id, secret } = await keys.make(zwolle, { name: 'Zaaksysteem', expiresOn: inAYear });
    expect(await keys.actingWith(secret)).toMatchObject({
      id,
      name: 'Sleutel Zaaksysteem',
      organisation: { id: zwolle.organisation, kind: 'municipality' },
      municipality: 'GM0193',
      only: ['uploads.create', 'uploads.read', 'deliveries.read'],
    });
  });

  it('is told once: the table keeps a hash of it, and no list tells more than its beginning', async () => {
    const { secret, prefix } = await keys.make(zwolle, { name: 'Eenmalig', expiresOn: inAYear });
    const rows = await database.ask(`select to_jsonb(k)::text as row from organisations.api_key k`);
    const tail = secret.slice(-40);
    expect(JSON.stringify(rows)).not.toContain(tail);
    const listed = await keys.list(zwolle);
    expect(JSON.stringify(listed)).not.toContain(tail);
    expect(listed.map((key) => key.prefix)).toContain(prefix);
  });

  it('opens nothing from the moment it is revoked, and can be revoked twice', async () => {
    const { id, secret } = await keys.make(zwolle, { name: 'Ingetrokken', expiresOn: inAYear });
    await keys.revoke(zwolle, id);
    expect(await keys.actingWith(secret)).toBeUndefined();
    const revokedAt = async () => (await keys.list(zwolle)).find((key) => key.id === id)?.revokedAt;
    const first = await revokedAt();
    await keys.revoke(zwolle, id);
    expect(await revokedAt()).toEqual(first);
  });

  it('opens nothing after its last day', async () => {
    const { id, secret } = await keys.make(zwolle, { name: 'Verlopen', expiresOn: today });
    expect(await keys.actingWith(secret)).toBeDefined();
    await database.ask(`update organisations.api_key set expires_on = current_date - 1 where id = $1`, [id]);
    expect(await keys.actingWith(secret)).toBeUndefined();
  });

  it.each([
    ['in the past', () => '2020-01-01'],
    ['for more than two years', () => `${Number(today.slice(0, 4)) + 3}-01-01`],
  ])('is not made %s', async (_how, expiresOn) => {
    await expect(keys.make(zwolle, { name: 'Te lang', expiresOn: expiresOn() })).rejects.toEqual(
      refused('input-invalid'),
    );
  });

  it('of another organisation is neither listed nor revoked', async () => {
    const { id, secret } = await keys.make(zwolle, { name: 'Van Zwolle', expiresOn: inAYear });
    expect((await keys.list(haarlem)).map((key) => key.id)).not.toContain(id);
    await expect(keys.revoke(haarlem, id)).rejects.toEqual(refused('key-not-found'));
    expect(await keys.actingWith(secret)).toBeDefined();
  });

  it('has its use written down once a minute at most', async () => {
    const { id, secret } = await keys.make(zwolle, { name: 'Druk', expiresOn: inAYear });
    const used = async () => (await keys.list(zwolle)).find((key) => key.id === id)?.lastUsedAt;
    expect(await used()).toBeNull();
    await keys.actingWith(secret);
    const first = await used();
    expect(first).toBeInstanceOf(Date);
    await keys.actingWith(secret);
    expect(await used()).toEqual(first);
    // Another node of the API, which does not remember the first use.
    const elsewhere = new KeysService(workshop.get(Database), workshop.get(Clock));
    await elsewhere.actingWith(secret);
    expect(await used()).toEqual(first);
  });

  it('that reads alone delivers nothing, and one that delivers reads too', async () => {
    const wanted = { name: 'Dashboard', expiresOn: inAYear };
    const reading = await keys.make(zwolle, { ...wanted, scope: 'read' });
    expect((await keys.actingWith(reading.secret))?.only).toEqual(['uploads.read', 'deliveries.read']);
    const delivering = await keys.make(zwolle, wanted);
    expect((await keys.actingWith(delivering.secret))?.only).toContain('uploads.create');
  });

  it('is replaced with an overlap: both work, the one before for two weeks at most, with the same scope', async () => {
    const before = await keys.make(zwolle, { name: 'Zaaksysteem', expiresOn: inAYear, scope: 'read' });
    const after = await keys.replace(zwolle, before.id);
    expect([after.name, after.scope]).toEqual(['Zaaksysteem', 'read']);
    for (const { secret } of [before, after]) expect(await keys.actingWith(secret)).toBeDefined();
    const [{ days } = { days: 0 }] = await database.ask<{ days: number }>(
      `select expires_on - (now() at time zone 'Europe/Amsterdam')::date as days from organisations.api_key where id = $1`,
      [before.id],
    );
    expect(days).toBe(14);
    await keys.revoke(zwolle, before.id);
    expect(await keys.actingWith(before.secret)).toBeUndefined();
    await expect(keys.replace(zwolle, before.id)).rejects.toMatchObject({ code: 'key-not-found' });
  });
});
