import { beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aWorkshop } from '@ijkpunt/testing';
import { CatalogueService } from '../catalogue/index.ts';
import { Database } from '../platform/index.ts';
import { openRelease } from './open-release.ts';

const BENCHMARK = 'statushouders-voorbeeld';
const database = await aDatabase();
const workshop = await aWorkshop(database);

const read = () =>
  workshop.get(Database).outside((tx) => workshop.get(CatalogueService).benchmark(tx, BENCHMARK));

beforeAll(async () => {
  const { shipped } = await read();
  const relations = shipped.rules.filter(
    ({ kind }) => kind === 'part-of-whole' || kind === 'measures-add-up',
  );
  expect(relations.length).toBeGreaterThan(5);
  for (const { code } of relations) {
    await database.ask(
      `insert into catalogue.rule (benchmark, code, version, state, content, made_by_name, live_at)
       values ($1, $2, 1, 'live', null, 'Carla', now())`,
      [BENCHMARK, code],
    );
  }
});

describe('a rule that a coordinator switched off', () => {
  it('asks nothing any more', async () => {
    const { benchmark } = await read();
    expect(benchmark.rules.some(({ kind }) => kind === 'part-of-whole')).toBe(false);
  });

  it('protects what is published as before: what lies in what stays known', async () => {
    const { benchmark, shipped, withAllRelations } = await read();
    const nested = openRelease(shipped, []).nested;
    expect(nested.length).toBeGreaterThan(0);
    expect(openRelease(withAllRelations, []).nested).toEqual(nested);
    // Without that care it would not.
    expect(openRelease(benchmark, []).nested).toEqual([]);
  });
});
