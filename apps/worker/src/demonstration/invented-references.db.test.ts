import { describe, expect, it } from 'vitest';
import {
  Database,
  PlacesRepository,
  ReferenceFiguresRepository,
  ReferenceFiguresService,
} from '@ijkpunt/backend';
import { aDatabase, anOwner, aWorkshop } from '@ijkpunt/testing';
import { INVENTED_VARIABLE, inventedReferences } from './invented-references.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);

describe('the invented figures of others, of all municipalities', () => {
  it('pass the checks of an import, and are there for the invented benchmark alone', async () => {
    const owner = await anOwner(database);
    const within = workshop.get(Database);
    const places = await within.outside((tx) => workshop.get(PlacesRepository).all(tx));
    const order = inventedReferences([...places.values()]);
    const { set, findings } = await workshop.get(ReferenceFiguresService).import(owner, order);
    expect(findings).toEqual([]);
    expect(set).toMatchObject({ invented: true, unit: 'per-thousand', benchmark: 'statushouders-voorbeeld' });
    expect((set?.figures ?? Number.NaN) + (set?.missing ?? Number.NaN)).toBe(342);
    const newest = (benchmark: string) =>
      within.within(owner, (tx) =>
        workshop.get(ReferenceFiguresRepository).newest(tx, INVENTED_VARIABLE, { benchmark }),
      );
    expect((await newest('statushouders-voorbeeld'))?.values.get('GM0193')).toBeGreaterThan(5);
    expect(await newest('raadsnota-statushouders')).toBeUndefined();
  });
});
