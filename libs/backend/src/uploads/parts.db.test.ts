import { beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import type { Scope } from '../platform/index.ts';
import { PartsService } from './parts.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const parts = workshop.get(PartsService);
const BENCHMARK = 'statushouders-voorbeeld';

let zwolle: Scope;
let haarlem: Scope;
beforeAll(async () => {
  await aRound(database);
  zwolle = await aScope(database);
  haarlem = await aScope(database, { municipality: 'GM0392', person: 'Ruben' });
});

const refused = (code: string) => expect.objectContaining({ code });
const listed = async (scope: Scope) =>
  (await parts.list(scope, BENCHMARK)).parts.map(({ name, measures }) => [name, measures]);

describe('a part', () => {
  it('holds measures of the benchmark, each once, under its name', async () => {
    await parts.save(zwolle, BENCHMARK, { name: 'Wijkteam', measures: ['B01', 'B05', 'B01'] });
    expect(await listed(zwolle)).toEqual([['Wijkteam', ['B01', 'B05']]]);
    await parts.save(zwolle, BENCHMARK, { name: 'Wijkteam', measures: ['B05'] });
    expect(await listed(zwolle)).toEqual([['Wijkteam', ['B05']]]);
    const [benchmark] = await parts.benchmarks(zwolle);
    expect([benchmark?.benchmark.slug, benchmark?.parts]).toEqual([BENCHMARK, 1]);
  });

  it('may hold a measure that another part holds too: the check asks which of the two is meant', async () => {
    await parts.save(zwolle, BENCHMARK, { name: 'Inkomen', measures: ['B05'] });
    expect(await listed(zwolle)).toEqual([
      ['Inkomen', ['B05']],
      ['Wijkteam', ['B05']],
    ]);
  });

  it('of another organisation is neither seen nor ended', async () => {
    expect(await listed(haarlem)).toEqual([]);
    await expect(parts.remove(haarlem, BENCHMARK, 'Wijkteam')).rejects.toEqual(refused('part-not-found'));
    await parts.save(haarlem, BENCHMARK, { name: 'Wijkteam', measures: ['C03'] });
    expect(await listed(zwolle)).toContainEqual(['Wijkteam', ['B05']]);
  });

  it.each([
    ['holds a measure that the benchmark does not have', 'Deel', ['B01', 'X99'], 'input-invalid'],
    ['is named by personal data', 'jan.jansen@zwolle.nl', ['B01'], 'personal-data'],
  ])('is refused when it %s', async (_what, name, measures, code) => {
    await expect(parts.save(zwolle, BENCHMARK, { name, measures })).rejects.toEqual(refused(code));
  });

  it('of a benchmark that is not there is refused', async () => {
    await expect(parts.save(zwolle, 'nergens', { name: 'Deel', measures: ['B01'] })).rejects.toEqual(
      refused('benchmark-not-found'),
    );
  });

  it('is ended once', async () => {
    await parts.remove(zwolle, BENCHMARK, 'Inkomen');
    expect(await listed(zwolle)).toEqual([['Wijkteam', ['B05']]]);
    await expect(parts.remove(zwolle, BENCHMARK, 'Inkomen')).rejects.toEqual(refused('part-not-found'));
  });
});
