import { Readable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageReference, PublicPage } from '@ijkpunt/contract';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { ReferenceFiguresService, type ArrivingReferences } from '../catalogue/index.ts';
import type { Scope } from '../platform/index.ts';
import { MakeRelease } from './make-release.ts';
import { ReleasesService } from './releases.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const references = workshop.get(ReferenceFiguresService);
const releases = workshop.get(ReleasesService);
const round = { benchmark: 'statushouders-voorbeeld', quarter: '2024Q1' };

let owner: Scope;

/** Imports a share of one variable, of Zwolle and Leeuwarden, on boundaries of before Leeuwarden grew. */
async function imported(value: number, changes: Partial<ArrivingReferences> = {}): Promise<void> {
  const csv = `gemeente;waarde;reden\nGM0193;${value};\nGM0080;;withheld\n`;
  const { findings } = await references.import(owner, {
    variable: 'in-work',
    title: { nl: 'Werkenden', en: 'In work' },
    unit: 'percent',
    source: 'CBS, maatwerk',
    sourceUrl: 'https://www.cbs.nl/nl-nl/maatwerk',
    licence: 'CC BY 4.0',
    refersOn: '2017-01-01',
    boundariesOn: '2017-01-01',
    invented: false,
    stream: Readable.from([Buffer.from(csv)]),
    ...changes,
  });
  expect(findings).toEqual([]);
}

const publicRows = () =>
  database.askAs('reader', {
    sql: `select r.number, f.* from publication.reference f
    join publication.release r on r.id = f.release order by r.number, f.variable`,
  });

async function saidOn(path: string): Promise<readonly PageReference[]> {
  const [file] = await database.askAs('reader', {
    sql: `select f.brotli from publication.edition_file e join publication.file f on f.hash = e.hash
           where e.path = $1 and e.edition = (select max(number) from publication.edition)`,
    values: [path],
  });
  const text = brotliDecompressSync(file?.['brotli'] as Buffer).toString();
  const { page } = JSON.parse(text) as { page: PublicPage };
  if (page.kind !== 'municipality') throw new Error(`${path} is no page of a municipality`);
  return page.references;
}

beforeAll(async () => {
  owner = await anOwner(database);
  await aRound(database, round);
  for (const municipality of ['GM0193', 'GM0080']) {
    const scope = await aScope(database, { municipality });
    await workshop.deliver(scope, {
      ...round,
      content: aDeliveryFile({ municipality, figures: { B01: 500 } }),
    });
  }
  await workshop.compare(round.benchmark, round.quarter);
  await imported(33);
  await imported(12, { variable: 'elsewhere', benchmark: 'raadsnota-statushouders' });
});

describe('the figures of others in a release', () => {
  it('are nothing to the public before it is out', async () => {
    expect(await publicRows()).toEqual([]);
    const making = workshop.get(MakeRelease);
    const { id } = await releases.request(owner, round.benchmark);
    const claimed = await making.claim(id);
    await database.ask(
      `insert into publication.reference (release, variable, set, title, unit, source, source_url, licence, refers_on,
         boundaries_on, invented, entries)
       select $1, 'early', id, title, unit, source, source_url, licence, refers_on, boundaries_on, invented, '[]'
         from catalogue.reference_set where variable = 'in-work'`,
      [id],
    );
    expect(await publicRows()).toEqual([]);
    if (claimed === undefined) throw new Error('the release was claimed by someone else');
    await making.make(claimed);
    expect((await publicRows()).map(({ variable }) => variable)).toEqual(['early', 'in-work', 'inhabitants']);
  });

  it('are the newest set of each variable, for all or for this benchmark, as the source gives it', async () => {
    const [, own, inhabitants] = await publicRows();
    expect(own).toMatchObject({ source: 'CBS, maatwerk', licence: 'CC BY 4.0', invented: false });
    expect(own?.['entries']).toEqual([
      { municipality: 'GM0080', cell: { kind: 'missing', why: 'withheld' }, areaChanged: true },
      { municipality: 'GM0193', cell: { kind: 'figure', value: 33, precision: 'exact' }, areaChanged: false },
    ]);
    expect(inhabitants?.['entries']).toHaveLength(342);
  });

  it('stand on the page of the municipality, apart from what it delivered', async () => {
    const zwolle = await saidOn('/gemeenten/zwolle');
    expect(zwolle.map(({ variable, cell }) => [variable, cell.kind === 'figure' && cell.value])).toEqual([
      ['inhabitants', 133_141],
      ['in-work', 33],
    ]);
    expect(zwolle[1]).toMatchObject({
      refersOn: '2017-01-01',
      boundariesOn: '2017-01-01',
      areaChanged: false,
    });
    expect((await saidOn('/gemeenten/leeuwarden'))[1]).toMatchObject({ areaChanged: true });
  });

  it('stay as they came out when newer ones are imported, until the next release', async () => {
    const listed = async () => (await releases.list()).find((one) => one.benchmark.slug === round.benchmark);
    expect((await listed())?.newReferences).toBe(0);
    await expect(releases.request(owner, round.benchmark)).rejects.toMatchObject({
      code: 'nothing-to-release',
    });
    await imported(34, { refersOn: '2017-06-30' });
    expect((await listed())?.newReferences).toBe(1);
    expect((await saidOn('/gemeenten/zwolle'))[1]?.cell).toMatchObject({ value: 33 });
    await workshop.release(owner, round.benchmark);
    expect((await saidOn('/gemeenten/zwolle'))[1]?.cell).toMatchObject({ value: 34 });
    const numbers = (await publicRows()).filter(({ variable }) => variable === 'in-work');
    expect(numbers.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('change no more once they are out', async () => {
    for (const sql of [
      `update publication.reference set licence = 'geen'`,
      `delete from publication.reference`,
    ]) {
      await expect(database.ask(sql)).rejects.toThrow('published figures do not change');
      await expect(database.askAs('publisher', { sql })).rejects.toMatchObject({ code: '42501' });
    }
  });
});
