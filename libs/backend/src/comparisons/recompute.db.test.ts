import { beforeAll, describe, expect, it } from 'vitest';
import { standardProfile, type Quarter } from '@ijkpunt/model';
import { aDatabase, anOwner, aRound, aScope, aWorkshop, plantDelivery } from '@ijkpunt/testing';
import { shippedBenchmarks } from '../catalogue/index.ts';
import { ComparisonsService } from './comparisons.service.ts';
import { RecomputationsService } from './recomputations.service.ts';
import { Recompute } from './recompute.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const service = workshop.get(RecomputationsService);
const worker = workshop.get(Recompute);
const comparisons = workshop.get(ComparisonsService);

const BENCHMARK = 'statushouders-voorbeeld';
const QUARTERS: readonly Quarter[] = ['2025Q1', '2025Q2'];
const shipped = shippedBenchmarks().find(({ slug }) => slug === BENCHMARK)!;
const owner = await anOwner(database);

beforeAll(async () => {
  const profile = standardProfile(shipped.profileQuestions);
  for (const quarter of QUARTERS) {
    await aRound(database, { quarter, opensOn: '2025-04-01' });
    for (const municipality of ['GM0193', 'GM0392']) {
      const cells = [{ measure: 'B01', kind: 'stock', value: 400 }] as const;
      await plantDelivery(database, { benchmark: BENCHMARK, municipality, quarter, profile, cells });
    }
  }
  await comparisons.compareAll(BENCHMARK);
});

/** Changes what an indicator means, as an upgrade of the catalogue does. */
async function redefine(indicator: string, change: object): Promise<void> {
  await database.ask(
    `update catalogue.benchmark set version = version || 'x', content = jsonb_set(content, '{indicators}',
       (select jsonb_agg(case when i->>'code' = $2 then i || $3::jsonb else i end) from jsonb_array_elements(content->'indicators') i))
      where slug = $1`,
    [BENCHMARK, indicator, JSON.stringify(change)],
  );
}

async function looked() {
  const { id } = await service.request(owner, BENCHMARK);
  expect(await worker.answer(id)).toBe('done');
  return latest();
}

async function latest() {
  const all = await service.list(owner);
  return all.find(({ benchmark }) => benchmark.slug === BENCHMARK)!.recomputations[0]!;
}

const versions = async (): Promise<ReadonlyMap<string, unknown>> =>
  new Map(
    (
      await database.ask(
        `select quarter || indicator || span || cell as key, xmin::text as version from comparisons.slice`,
      )
    ).map(({ key, version }) => [String(key), version]),
  );

describe('whoever asks what is out of date', () => {
  it('hears that nothing is, when nothing is', async () => {
    expect(await looked()).toMatchObject({ state: 'estimated', stale: [] });
  });

  it('is not told by another word that a figure is another', async () => {
    await redefine('C04', { label: { nl: 'Andere naam', en: 'Another name' } });
    expect(await looked()).toMatchObject({ stale: [] });
  });

  it('hears which quarters a changed definition touches, and how long they take', async () => {
    await redefine('C04', { direction: 'lower' });
    const found = await looked();
    expect(found).toMatchObject({ state: 'estimated', stale: QUARTERS });
    expect(found.estimatedMilliseconds).toBeGreaterThan(0);
  });
});

describe('a recomputation', () => {
  it('writes what depends on the changed definition, tells its progress, and no more', async () => {
    const before = await versions();
    const { id } = await latest();
    await service.start(owner, id);
    await expect(service.request(owner, BENCHMARK)).rejects.toMatchObject({ code: 'recomputation-running' });
    expect(await worker.answer(id)).toBe('done');
    expect(await worker.answer(id)).toBe('done');
    expect(await latest()).toMatchObject({ state: 'done', done: 2, total: 2, changed: 2 });
    const changed = [...(await versions())].filter(([key, version]) => before.get(key) !== version);
    expect(new Set(changed.map(([key]) => key.slice(6, 9)))).toEqual(new Set(['C04']));
    expect(await looked()).toMatchObject({ stale: [] });
  });

  it('goes by itself after an upgrade, and is told like any other', async () => {
    await redefine('C04', { direction: 'higher' });
    await worker.afterUpgrade('IJkpunt');
    expect(await latest()).toMatchObject({ state: 'done', requestedBy: 'IJkpunt', changed: 2 });
    await worker.afterUpgrade('IJkpunt');
    expect(
      (await service.list(owner))
        .flatMap(({ recomputations }) => recomputations)
        .filter(({ requestedBy }) => requestedBy === 'IJkpunt'),
    ).toHaveLength(1);
  });

  it('is for the owner of the benchmarks alone', async () => {
    const reporter = await aScope(database);
    await expect(service.request(reporter, BENCHMARK)).rejects.toThrow();
    const seen = await service.list(reporter);
    expect(seen.flatMap(({ recomputations }) => recomputations)).toEqual([]);
  });

  it('from nothing gives what was there', async () => {
    const state = () =>
      database.ask(
        `select quarter, indicator, span, cell, md5(numerators || denominators) as columns, md5(standings) as standings from comparisons.slice order by 1, 2, 3, 4`,
      );
    const before = await state();
    await comparisons.computeAnew(BENCHMARK);
    expect(await state()).toEqual(before);
  });
});
