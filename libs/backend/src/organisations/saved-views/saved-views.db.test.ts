import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_SAVED_VIEWS } from '@ijkpunt/contract';
import { aDatabase, anOwner, aScope, aWorkshop } from '@ijkpunt/testing';
import type { Scope } from '../../platform/index.ts';
import { SavedViewsService } from './saved-views.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const views = workshop.get(SavedViewsService);
const ADDRESS = '/beheer/verkennen?benchmark=uitkeringen&naam=zwolle';

let carla: Scope;
let amir: Scope;

async function somebody(name: string, { organisation, municipality }: Scope): Promise<Scope> {
  const [row] = await database.ask<{ id: string }>(
    `with p as (insert into organisations.person (email, name) values ($1, $2) returning id)
     insert into organisations.membership (person, organisation, roles) select id, $3, '{analyst}' from p returning person as id`,
    [`${name.toLowerCase()}-${organisation.slice(0, 8)}@ergens.example`, name, organisation],
  );
  return { organisation, municipality, person: { id: row!.id, name } };
}

beforeAll(async () => {
  const owner = await anOwner(database);
  carla = await somebody('Carla', owner);
  amir = await somebody('Amir', owner);
});

const namesFor = async (scope: Scope) => (await views.list(scope)).map(({ name }) => name);

describe('a saved view', () => {
  it('is one’s own until it is shared, and never of another organisation', async () => {
    const view = await views.save(carla, { name: 'Zwolle', address: ADDRESS, shared: false });
    expect(view).toMatchObject({ own: true, address: ADDRESS, savedBy: 'Carla' });
    expect(await namesFor(amir)).toEqual([]);
    await views.change(carla, view.id, { name: 'Zwolle en buren', shared: true });
    expect(await views.list(amir)).toMatchObject([{ name: 'Zwolle en buren', own: false, savedBy: 'Carla' }]);
    const elsewhere = await somebody('Carla', await aScope(database));
    expect(await namesFor(elsewhere)).toEqual([]);
  });

  it('is changed and removed by nobody but who saved it', async () => {
    const view = await views.save(carla, { name: 'Gedeeld', address: ADDRESS, shared: true });
    const refused = { code: 'view-not-found' };
    await expect(views.change(amir, view.id, { name: 'Mijn', shared: true })).rejects.toMatchObject(refused);
    await expect(views.remove(amir, view.id)).rejects.toMatchObject(refused);
    await views.remove(carla, view.id);
    expect(await namesFor(carla)).not.toContain('Gedeeld');
  });

  it.each([
    [{ address: 'https://ergens.example/' }, 'view-elsewhere'],
    [{ address: '/werkplek/mensen' }, 'view-elsewhere'],
    [{ name: 'jan.jansen@ergens.nl' }, 'personal-data'],
    [{ address: '/beheer/verkennen?naam=jan.jansen%40ergens.nl' }, 'personal-data'],
  ])('is not of another page, and holds no personal data: %j', async (given, code) => {
    const view = { name: 'Goed', address: ADDRESS, shared: false, ...given };
    await expect(views.save(carla, view)).rejects.toMatchObject({ code });
  });

  it('has a name that its owner has once', async () => {
    await views.save(amir, { name: 'Dubbel', address: ADDRESS, shared: false });
    const again = views.save(amir, { name: 'Dubbel', address: ADDRESS, shared: false });
    await expect(again).rejects.toMatchObject({ code: 'view-exists' });
    await views.save(carla, { name: 'Dubbel', address: ADDRESS, shared: false });
  });

  it('gets a name that only one of two has who ask for it at once', async () => {
    const given = ['Een', 'Twee', 'Drie', 'Vier'].map((name) =>
      views.save(amir, { name, address: ADDRESS, shared: false }),
    );
    const ids = (await Promise.all(given)).map(({ id }) => id);
    const renamed = ids.map((id) => views.change(amir, id, { name: 'Tegelijk', shared: false }));
    const outcomes = await Promise.allSettled(renamed);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toMatchObject(Array.from({ length: 3 }, () => ({ code: 'view-exists' })));
    await Promise.all(ids.map((id) => views.remove(amir, id)));
  });

  it('is refused when somebody has as many as there can be, also when two come at once', async () => {
    const nora = await somebody('Nora', carla);
    for (let at = 1; at < MOST_SAVED_VIEWS; at += 1)
      await views.save(nora, { name: `Weergave ${at}`, address: ADDRESS, shared: false });
    const both = ['een', 'twee'].map((name) => views.save(nora, { name, address: ADDRESS, shared: false }));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await views.list(nora)).toHaveLength(MOST_SAVED_VIEWS + 1);
  });

  it('is taken along with what is kept of somebody, and goes with the account', async () => {
    const sam = await somebody('Sam', carla);
    await views.save(sam, { name: 'Van Sam', address: ADDRESS, shared: true });
    const [kept] = await database.askAs('app', {
      sql: 'select organisations.own_views($1) as views',
      values: [sam.person.id],
    });
    expect(kept?.['views']).toMatchObject([{ name: 'Van Sam', address: ADDRESS, shared: true }]);
    await database.askAs('app', { sql: 'select organisations.delete_account($1)', values: [sam.person.id] });
    expect(await namesFor(carla)).not.toContain('Van Sam');
  });
});
