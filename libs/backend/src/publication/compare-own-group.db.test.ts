import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { standardProfile } from '@ijkpunt/model';
import { aDatabase, anOwner, aRound, aScope, aWorkshop, eventually, plantDelivery } from '@ijkpunt/testing';
import { shippedBenchmarks } from '../catalogue/index.ts';
import { CompareOwnGroup } from './compare-own-group.ts';
import { ComparisonsService, OwnGroupsService } from '../comparisons/index.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const groups = workshop.get(OwnGroupsService);

const BENCHMARK = 'statushouders-voorbeeld';
const OTHERS = ['GM0148', 'GM0150', 'GM0158', 'GM0160', 'GM0163', 'GM0166', 'GM0168'];
const zwolle = await aScope(database, { municipality: 'GM0193' });
const haarlem = await aScope(database, { municipality: 'GM0392' });

const save = (name: string, municipalities: readonly string[] = OTHERS, scope = zwolle) =>
  groups.save(scope, { name, municipalities });

describe('a group of one’s own choosing', () => {
  it('is kept for the organisation, by name, and others do not see it', async () => {
    const saved = await save('Buren');
    expect(saved).toMatchObject({ name: 'Buren', madeBy: zwolle.person.name });
    expect(saved.municipalities).toHaveLength(OTHERS.length);
    expect((await groups.list(zwolle)).groups.map(({ name }) => name)).toContain('Buren');
    expect((await groups.list(haarlem)).groups).toEqual([]);
    await expect(groups.get(haarlem, saved.id)).rejects.toMatchObject({ code: 'group-not-found' });
    await expect(groups.remove(haarlem, saved.id)).rejects.toMatchObject({ code: 'group-not-found' });
  });

  it('has a name of its own within the organisation', async () => {
    await save('Dubbel');
    await expect(save('Dubbel')).rejects.toMatchObject({ code: 'group-exists' });
    await expect(save('Dubbel', OTHERS, haarlem)).resolves.toMatchObject({ name: 'Dubbel' });
  });

  it('never holds the municipality itself, and never fewer than five others', async () => {
    const saved = await save('Met mezelf', [...OTHERS, 'GM0193']);
    expect(saved.municipalities.map(({ code }) => code)).not.toContain('GM0193');
    await expect(save('Te klein', [...OTHERS.slice(0, 4), 'GM0193'])).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  it('is made of municipalities that exist, and named without personal data', async () => {
    await expect(save('Vreemd', [...OTHERS, 'GM9999'])).rejects.toMatchObject({
      code: 'municipality-not-found',
      about: { municipality: 'GM9999' },
    });
    await expect(save('bel jan@zwolle.example')).rejects.toMatchObject({ code: 'personal-data' });
  });

  it('can be taken away', async () => {
    const { id } = await save('Weg ermee');
    await groups.remove(zwolle, id);
    await expect(groups.get(zwolle, id)).rejects.toMatchObject({ code: 'group-not-found' });
    await expect(groups.remove(zwolle, randomUUID())).rejects.toMatchObject({ code: 'group-not-found' });
  });
});

describe('a comparison with a group of one’s own choosing', () => {
  const profile = standardProfile(
    shippedBenchmarks().find(({ slug }) => slug === BENCHMARK)!.profileQuestions,
  );
  const compare = workshop.get(CompareOwnGroup);
  let group = '';

  beforeAll(async () => {
    await aRound(database, { quarter: '2025Q1', opensOn: '2025-04-01' });
    for (const [at, municipality] of ['GM0193', ...OTHERS].entries()) {
      const cells = [
        { measure: 'B01', kind: 'stock', value: 400 },
        { measure: 'C04', kind: 'stock', value: 100 + 20 * at },
      ] as const;
      await plantDelivery(database, {
        benchmark: BENCHMARK,
        municipality,
        quarter: '2025Q1',
        profile,
        cells,
      });
    }
    await workshop.get(ComparisonsService).compareAfter(BENCHMARK, '2025Q1');
    group = (await save('Vergelijken')).id;
  });

  it('says nothing of what has not been released', async () => {
    expect(await compare.compare(zwolle, group)).toEqual([]);
  });

  it('lays released figures beside those of the group, itself left out', async () => {
    await workshop.release(await anOwner(database), BENCHMARK);
    // Which edition is the newest is asked once a second.
    const [benchmark] = await eventually(
      () => compare.compare(zwolle, group),
      (seen) => seen.length > 0,
    );
    const plans = benchmark?.comparisons.find(({ indicator }) => indicator.code === 'C04');
    expect(plans).toMatchObject({ quarter: '2025Q1', value: { kind: 'figure', numerator: 100 } });
    // 120, 140 ... 240 of 400 each.
    expect(plans?.standing).toMatchObject({ kind: 'own', contributing: 7, mean: 0.45, position: 'below' });
    await expect(compare.compare(haarlem, group)).rejects.toMatchObject({ code: 'group-not-found' });
  });
});
