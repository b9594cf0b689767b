import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../platform/index.ts';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { MakeRelease } from './make-release.ts';
import { PublicFiles } from './public-files.ts';
import { ReleasesService } from './releases.service.ts';
import type { PageRenderer } from './renderer.ts';

const database = await aDatabase();
const BENCHMARK = 'statushouders-voorbeeld';

/** The bare figures of a page; breaks on request, and tells what the public saw while it drew. */
const renderer = {
  fails: false,
  drawn: 0,
  draw(page, where) {
    renderer.drawn += 1;
    if (renderer.fails) throw new Error('the renderer fell over');
    return JSON.stringify({ where, page });
  },
  files: [{ path: '/style.css', media: 'text/css', content: Buffer.from('body{}') }],
  version: 'bare',
} satisfies PageRenderer & Record<string, unknown>;

const workshop = await aWorkshop(database, { renderer });
const releases = workshop.get(ReleasesService);
const making = workshop.get(MakeRelease);

let owner: Scope;
const refused = (code: string) => expect.objectContaining({ code });

/** Small, and of a kind that is nowhere else: 7 is below the threshold of 10. */
const SECRET = { whole: 7919, part: 7, mean: 7 / 7919 };
const CODES = ['GM0193', 'GM0392', 'GM0344', 'GM0363', 'GM0518', 'GM0599'];

async function deliver(
  municipality: string,
  quarter: string,
  figures: Record<string, number>,
): Promise<void> {
  const scope = await aScope(database, { municipality });
  const content = aDeliveryFile({ municipality, figures });
  await workshop.deliver(scope, { benchmark: BENCHMARK, quarter, content });
  await workshop.compare(BENCHMARK, quarter);
}

async function everythingPublic(): Promise<readonly { path: string; text: string }[]> {
  const files = await database.askAs('reader', {
    sql: `select e.path, f.brotli from publication.edition_file e join publication.file f on f.hash = e.hash`,
  });
  const slices = await database.askAs('reader', {
    sql: `select indicator || '/' || quarter as path, concat(distribution, entries) as text from publication.slice`,
  });
  const rows = await database.askAs('reader', {
    sql: `select benchmark as path, to_jsonb(r)::text as text from publication.release r`,
  });
  return [
    ...files.map(({ path, brotli }) => ({
      path: String(path),
      text: brotliDecompressSync(brotli as Buffer).toString(),
    })),
    ...[...slices, ...rows].map(({ path, text }) => ({ path: String(path), text: String(text) })),
  ];
}

const newest = async (): Promise<unknown> =>
  (await database.askAs('reader', { sql: `select max(number) as number from publication.edition` }))[0]?.[
    'number'
  ];

beforeAll(async () => {
  owner = await anOwner(database);
  for (const quarter of ['2024Q1', '2024Q2']) await aRound(database, { quarter });
  for (const [index, municipality] of CODES.entries()) {
    await deliver(municipality, '2024Q1', { B01: 1000 + index, C04: 400 + index });
  }
  // C04 is small here; B01 is not, and may be shown.
  await deliver('GM0014', '2024Q1', { B01: SECRET.whole, C04: SECRET.part });
});

describe('a release', () => {
  it('is requested for something new only', async () => {
    await expect(releases.request(owner, 'raadsnota-statushouders')).rejects.toEqual(
      refused('nothing-to-release'),
    );
    await expect(releases.request(owner, 'nergens')).rejects.toEqual(refused('benchmark-not-found'));
  });

  it('that is half made shows the reader nothing', async () => {
    const release = await releases.request(owner, BENCHMARK);
    await expect(releases.request(owner, BENCHMARK)).rejects.toEqual(refused('release-running'));
    const claimed = await making.claim(release.id);
    expect(claimed?.state).toBe('composing');
    expect(await everythingPublic()).toEqual([]);
    expect(await making.claim(release.id)).toBeUndefined();
    renderer.fails = true;
    await expect(making.make(claimed!)).rejects.toThrow('fell over');
    renderer.fails = false;
    expect(await everythingPublic()).toEqual([]);
  });

  it('comes out whole: slices, pages in two languages, and what they were made of', async () => {
    const { id } = await workshop.release(owner, BENCHMARK);
    const shown = await everythingPublic();
    for (const path of [
      '/',
      '/en',
      '/gemeenten/zwolle',
      '/en/gemeenten/zwolle',
      '/methode',
      '/publicaties',
      '/style.css',
    ])
      expect(shown.map((file) => file.path)).toContain(path);
    expect(shown.find(({ path }) => path === '/gemeenten/zwolle')?.text).toContain('"numerator":400');
    const [row] = await database.askAs('reader', {
      sql: `select state, number, hash, content is not null as content from publication.release where id = '${id}'`,
    });
    expect(row).toMatchObject({ state: 'released', number: 2, content: true });
    await expect(releases.request(owner, BENCHMARK)).rejects.toEqual(refused('nothing-to-release'));
  });

  it('holds the withheld value in no file and no slice, in no form', async () => {
    const shown = await everythingPublic();
    const about = shown.filter(({ text }) => text.includes('GM0014'));
    expect(about.length).toBeGreaterThan(3);
    // The part itself, the share, the share in percent, and what is left of the whole.
    const telling = [
      /"numerator":7[,}]/,
      new RegExp(String(SECRET.mean).slice(0, 9).replace('.', '\\.')),
      new RegExp(
        String(SECRET.mean * 100)
          .slice(0, 8)
          .replace('.', '\\.'),
      ),
      new RegExp(`\\b${SECRET.whole - SECRET.part}\\b`),
      /"ingredients"/,
    ];
    for (const { path, text } of shown) {
      for (const pattern of telling) expect(pattern.test(text), `${pattern} in ${path}`).toBe(false);
    }
    const [slice] = await database.ask<{ entries: { municipality: string; value: unknown }[] }>(
      `select entries from publication.slice where indicator = 'C04' and quarter = '2024Q1'`,
    );
    expect(slice?.entries.find(({ municipality }) => municipality === 'GM0014')?.value).toEqual({
      kind: 'withheld',
    });
  });

  it('counts the withheld among neither the contributing nor the ranked', async () => {
    const [slice] = await database.ask(
      `select distribution->'contributing' as contributing from publication.slice where indicator = 'C04'`,
    );
    expect(slice).toEqual({ contributing: CODES.length });
  });

  it('that fails leaves the edition before it standing, and tells the coordinator', async () => {
    const before = { edition: await newest(), files: await everythingPublic() };
    await deliver('GM0193', '2024Q2', { B01: 900, B05: 90 });
    renderer.fails = true;
    await expect(workshop.release(owner, BENCHMARK)).rejects.toThrow('fell over');
    renderer.fails = false;
    expect({ edition: await newest(), files: await everythingPublic() }).toEqual(before);
    const [listed] = (await releases.list()).filter(({ benchmark }) => benchmark.slug === BENCHMARK);
    expect(listed?.releases[0]?.state).toBe('failed');
    expect(listed?.changedQuarters).toEqual(['2024Q2']);
  });

  it('misses nothing that is computed while it is baked: that can be released next', async () => {
    const release = await releases.request(owner, BENCHMARK);
    const claimed = await making.claim(release.id);
    await making.make(claimed!);
    await deliver('GM0392', '2024Q2', { B01: 880, B05: 80 });
    // The claim was renewed by the progress of a long bake, after those figures were computed.
    await database.ask(`alter table publication.release disable trigger immutable`);
    await database.ask(
      `update publication.release set claimed_at = now() + interval '1 minute' where id = $1`,
      [release.id],
    );
    await database.ask(`alter table publication.release enable trigger immutable`);
    await workshop.release(owner, BENCHMARK);
    expect(await workshop.get(PublicFiles).at('/gemeenten/haarlem')).toBeDefined();
  });

  it('that was taken over by another worker and ended there brings nothing out', async () => {
    await deliver('GM0344', '2024Q2', { B01: 870, B05: 70 });
    const release = await releases.request(owner, BENCHMARK);
    const claimed = await making.claim(release.id);
    await database.ask(`update publication.release set state = 'failed' where id = $1`, [release.id]);
    const before = await newest();
    await expect(making.make(claimed!)).rejects.toThrow('not being baked any more');
    expect(await newest()).toBe(before);
    expect(await database.ask(`select 1 from publication.slice where release = $1`, [release.id])).toEqual(
      [],
    );
  });
});

describe('two benchmarks that come out at once', () => {
  it('both stand in the newest edition', async () => {
    const round = await aRound(database, { benchmark: 'raadsnota-statushouders', quarter: '2024Q1' });
    const scope = await aScope(database);
    await workshop.deliver(scope, { ...round, content: aDeliveryFile({ figures: { B01: 778 } }) });
    await workshop.compare(round.benchmark, round.quarter);
    await Promise.all([workshop.release(owner, round.benchmark), workshop.release(owner, BENCHMARK)]);
    const [file] = await database.ask<{ brotli: Buffer }>(
      `select f.brotli from publication.edition_file e join publication.file f on f.hash = e.hash
        where e.path = '/methode' and e.edition = (select max(number) from publication.edition)`,
    );
    const page = brotliDecompressSync(file?.brotli ?? Buffer.alloc(0)).toString();
    const out = await database.ask<{ benchmark: string; number: number }>(
      `select benchmark, max(number)::int as number from publication.release where state = 'released' group by 1`,
    );
    expect(out).toHaveLength(2);
    const { page: method } = JSON.parse(page) as {
      page: { benchmarks: { slug: string; publication: { number: number } }[] };
    };
    const stated = method.benchmarks.map(({ slug, publication }) => ({
      benchmark: slug,
      number: publication.number,
    }));
    expect(stated).toEqual(expect.arrayContaining(out));
  });
});

describe('what was published', () => {
  it.each([
    ['a slice', `update publication.slice set entries = '[]'`],
    ['a slice, away', `delete from publication.slice`],
    ['a release', `update publication.release set hash = 'x' where state = 'released'`],
    ['a release, away', `delete from publication.release where state = 'released'`],
  ])('cannot be changed, not even by the administrator: %s', async (_what, sql) => {
    await expect(database.ask(sql)).rejects.toThrow(/published figures do not change/);
  });

  it.each(['app', 'comparer', 'publisher', 'reader'] as const)(
    'cannot be changed by role %s',
    async (role) => {
      for (const sql of [`update publication.slice set entries = '[]'`, `delete from publication.slice`]) {
        await expect(database.askAs(role, { sql, undo: true })).rejects.toThrow(
          /permission denied|do not change/,
        );
      }
    },
  );

  it('is requested, and never brought out, by the role of requests', async () => {
    const sql = `insert into publication.release (id, benchmark, number, state, requested_by, requested_by_name, hash)
      values (gen_random_uuid(), '${BENCHMARK}', 99, 'released', gen_random_uuid(), 'x', 'x')`;
    await expect(database.askAs('app', { sql, undo: true })).rejects.toMatchObject({ code: '42501' });
  });
});
