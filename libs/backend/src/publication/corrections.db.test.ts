import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicationsPage } from '@ijkpunt/contract';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import type { Scope } from '../platform/index.ts';
import { BakePages } from './bake-pages.ts';
import type { Manifest } from './proof/manifest.ts';
import { CompareReleased } from './compare-released.ts';
import { ReleasesService } from './releases.service.ts';
import { ReleaseFiles } from './release-files.ts';
import { WithdrawRelease } from './withdraw-release.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const releases = workshop.get(ReleasesService);
const withdrawals = workshop.get(WithdrawRelease);
const BENCHMARK = 'statushouders-voorbeeld';
const REASON = 'De uitstroom van Zwolle was dubbel geteld.';
const refused = (code: string) => expect.objectContaining({ code });

let owner: Scope;
let zwolle: Scope;
let first = '';
let second = '';

async function deliver(municipality: string, figures: Record<string, number>): Promise<void> {
  const scope = await aScope(database, { municipality });
  const content = aDeliveryFile({ municipality, figures });
  await workshop.deliver(scope, { benchmark: BENCHMARK, quarter: '2024Q1', content });
}

async function publicPage(path: string): Promise<unknown> {
  const [file] = await database.askAs('reader', {
    sql: `select f.brotli from publication.edition_file e join publication.file f on f.hash = e.hash
           where e.path = $1 and e.edition = (select max(number) from publication.edition)`,
    values: [path],
  });
  if (file === undefined) return undefined;
  return (JSON.parse(brotliDecompressSync(file['brotli'] as Buffer).toString()) as { page: unknown }).page;
}

const lines = async (): Promise<PublicationsPage['releases']> =>
  ((await publicPage('/publicaties')) as PublicationsPage).releases;

const bells = () => database.ask(`select payload from platform.bell where job = 'release-withdrawn'`);

beforeAll(async () => {
  owner = await anOwner(database);
  zwolle = await aScope(database);
  await aRound(database);
  for (const [index, municipality] of ['GM0193', 'GM0392', 'GM0344', 'GM0363', 'GM0518'].entries())
    await deliver(municipality, { B01: 1000 + index, C04: 400 + index });
  await workshop.compare(BENCHMARK, '2024Q1');
  first = (await workshop.release(owner, BENCHMARK)).id;
});

describe('a correction', () => {
  it('names something that came out, of the same benchmark, and a reason that everybody may read', async () => {
    for (const [wish, code] of [
      [{ corrects: 7, reason: REASON }, 'release-not-found'],
      [{ corrects: 1, reason: 'Er waren er 3 te veel geteld.' }, 'text-tells-count'],
      [{ corrects: 1, reason: 'Vraag jan@zwolle.example.' }, 'personal-data'],
    ] as const)
      await expect(releases.request(owner, BENCHMARK, wish)).rejects.toEqual(refused(code));
  });

  it('comes out with the reason and with how many values changed; the one before stays to be read', async () => {
    await deliver('GM0193', { B01: 1000, C04: 500 });
    await deliver('GM0014', { B01: 1500, C04: 450 });
    await workshop.compare(BENCHMARK, '2024Q1');
    const wish = { corrects: 1, reason: REASON };
    second = (await releases.request(owner, BENCHMARK, wish)).id;
    await workshop.make(second);
    const [correction, corrected] = await lines();
    expect(correction).toMatchObject({ number: 2, corrects: 1, reason: REASON });
    expect(corrected).toMatchObject({ number: 1 });
    const [row] = await database.askAs('reader', {
      sql: `select changed, (select count(*)::int from publication.slice where release = $2) as slices
              from publication.release where id = $1`,
      values: [second, first],
    });
    expect(row?.['changed']).toEqual({ added: 2, changed: 5, removed: 0 });
    expect(correction?.changed).toBe(7);
    expect(row?.['slices']).toBeGreaterThan(0);
  });

  it('needs nothing new: what was wrong may be the words, or what is shown', async () => {
    await expect(releases.request(owner, BENCHMARK)).rejects.toEqual(refused('nothing-to-release'));
    const { id } = await releases.request(owner, BENCHMARK, { corrects: 2, reason: REASON });
    await workshop.make(id);
    expect((await lines())[0]).toMatchObject({
      number: 3,
      corrects: 2,
      changed: 0,
    });
    await withdrawals.withdraw(owner, id, 'Deze correctie was niet nodig.');
    await workshop.get(BakePages).bakeAnew();
    await database.ask(`delete from platform.bell where job = 'release-withdrawn'`);
  });
});

describe('a withdrawal', () => {
  it('is of something that came out, with a reason that everybody may read, by the owner of the benchmark', async () => {
    const nowhere = 'e0000000-0000-4000-8000-00000000000f';
    await expect(withdrawals.withdraw(owner, nowhere, REASON)).rejects.toEqual(refused('release-not-found'));
    await expect(withdrawals.withdraw(owner, second, 'Het waren er 3.')).rejects.toEqual(
      refused('text-tells-count'),
    );
    await expect(withdrawals.withdraw(zwolle, second, REASON)).rejects.toThrow(/row-level security/);
    const { id } = await releases.request(owner, BENCHMARK, { corrects: 1, reason: REASON });
    await expect(withdrawals.withdraw(owner, id, REASON)).rejects.toEqual(refused('release-step-not-now'));
    await database.ask(`update publication.release set state = 'failed' where id = $1`, [id]);
  });

  it('puts the release before it in its place, keeps the log whole, and can be asked for twice', async () => {
    await withdrawals.withdraw(owner, second, REASON);
    await withdrawals.withdraw(owner, second, 'Een andere reden.');
    expect(await bells()).toEqual([{ payload: { release: second } }]);
    await workshop.get(BakePages).bakeAnew();
    const shown = JSON.stringify(await publicPage('/methode'));
    expect(shown).toContain('"publication":{"number":1,');
    const withdrawn = (await lines()).find(({ number }) => number === 2);
    expect(withdrawn).toMatchObject({ corrects: 1, withdrawn: { reason: REASON } });
    const [slices] = await database.askAs('reader', {
      sql: `select count(*)::int as n from publication.slice where release = $1`,
      values: [second],
    });
    expect(slices).toEqual({ n: 0 });
    const kept = await database.ask(`select 1 from publication.slice where release = $1`, [second]);
    expect(kept.length).toBeGreaterThan(0);
  });

  it('answers every address of its files with when and why, also those with a hash', async () => {
    const files = workshop.get(ReleaseFiles);
    const rows = await database.ask<{ name: string; hash: string; release: string }>(
      `select name, left(hash, 32) as hash, release from publication.release_file where release in ($1, $2)`,
      [first, second],
    );
    const own = rows.filter(
      ({ hash, release }) =>
        release === second && !rows.some((row) => row.release === first && row.hash === hash),
    );
    expect(own.length).toBeGreaterThan(1);
    for (const { name, hash } of own) {
      for (const path of [`/bestanden/${hash}/${name}`, `/publicaties/${BENCHMARK}/2/${name}`]) {
        expect(await files.at(path)).toBeUndefined();
        expect(await files.tombstone(path)).toMatchObject({ release: 2, reason: REASON });
      }
    }
    expect(await files.tombstone(`/publicaties/${BENCHMARK}/1/figures.csv`)).toBeUndefined();
  });

  it('lets what was in it be released again', async () => {
    const [listed] = (await releases.list()).filter(({ benchmark }) => benchmark.slug === BENCHMARK);
    expect(listed?.withdrawals.get(second)?.reason).toBe(REASON);
    expect(listed?.changedQuarters).toEqual(['2024Q1']);
  });

  it('of the last one takes the benchmark off the pages, and leaves it in the log', async () => {
    await withdrawals.withdraw(owner, first, REASON);
    await workshop.get(BakePages).bakeAnew();
    expect(await publicPage('/gemeenten/zwolle')).toBeUndefined();
    expect(await publicPage('/')).toMatchObject({ sections: [], municipalities: [] });
    expect((await lines()).map(({ withdrawn }) => withdrawn?.reason)).toContain(REASON);
    const compared = await workshop
      .get(CompareReleased)
      .page({ municipalities: ['zwolle', 'haarlem'], indicators: [] });
    expect(compared.municipalities).toEqual([]);
  });

  it('stays a link in the chain of manifests', async () => {
    await deliver('GM0193', { B01: 1003, C04: 400 });
    await workshop.compare(BENCHMARK, '2024Q1');
    const { id } = await workshop.release(owner, BENCHMARK);
    const [of] = await database.ask<{ number: number }>(
      `select number from publication.release where id = $1`,
      [id],
    );
    const file = await workshop.get(ReleaseFiles).at(`/publicaties/${BENCHMARK}/${of?.number}/manifest.json`);
    const { before } = JSON.parse(String(await file?.identity())) as Manifest;
    const [withdrawn] = await database.ask<{ number: number; hash: string }>(
      `select r.number, k.hash from publication.release_file k join publication.release r on r.id = k.release
        where k.name = 'manifest.json' and r.id <> $1 order by r.number desc limit 1`,
      [id],
    );
    expect(before).toMatchObject({ number: withdrawn?.number, manifest: withdrawn?.hash });
  });

  it.each([`update publication.withdrawal set reason = 'x'`, `delete from publication.withdrawal`])(
    'stands, whoever asks: %s',
    async (sql) => {
      await expect(database.ask(sql)).rejects.toThrow(/published figures do not change/);
      for (const role of ['app', 'comparer', 'publisher', 'reader'] as const)
        await expect(database.askAs(role, { sql, undo: true })).rejects.toThrow(
          /permission denied|do not change/,
        );
    },
  );
});
