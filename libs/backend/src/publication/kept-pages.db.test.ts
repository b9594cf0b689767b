import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicPage } from '@ijkpunt/contract';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import type { Scope } from '../platform/index.ts';
import { BakePages } from './bake-pages.ts';
import { canonical } from './made-of.ts';
import { ReleaseWorkflow } from './release-workflow.ts';
import { ReleasesService } from './releases.service.ts';
import type { PageRenderer } from './renderer.ts';

const database = await aDatabase();
const EXAMPLE = 'statushouders-voorbeeld';
const COUNCIL = 'raadsnota-statushouders';
const QUARTER = '2024Q1';
const CODES = ['GM0193', 'GM0392', 'GM0344', 'GM0363', 'GM0518', 'GM0599'];

/** Remembers which addresses it drew. */
const drawn: string[] = [];
const renderer = {
  draw(page: PublicPage, where) {
    drawn.push(`${where.language} ${where.path}`);
    return JSON.stringify({ where, page });
  },
  files: [{ path: '/style.css', media: 'text/css', content: Buffer.from('body{}') }],
  version: 'one',
} satisfies PageRenderer;

const workshop = await aWorkshop(database, { renderer });
let owner: Scope;

async function deliver(benchmark: string, municipality: string, figures: Record<string, number>) {
  const scope = await aScope(database, { municipality });
  const content = aDeliveryFile({ municipality, figures });
  await workshop.deliver(scope, { benchmark, quarter: QUARTER, content });
  await workshop.compare(benchmark, QUARTER);
}

/** Brings a benchmark out; answers what was drawn for it, and what the release tells of that. */
async function release(benchmark: string) {
  drawn.length = 0;
  const { id } = await workshop.release(owner, benchmark);
  const [told] = await database.ask<{ ready: number; kept: number; total: number }>(
    `select pages_baked as ready, pages_kept as kept, pages_total as total from publication.release where id = $1`,
    [id],
  );
  return { drawn: [...drawn], told: told! };
}

async function edition(): Promise<ReadonlyMap<string, string>> {
  const rows = await database.askAs('reader', {
    sql: `select e.path, f.brotli from publication.edition_file e join publication.file f on f.hash = e.hash
           where e.edition = (select max(number) from publication.edition)`,
  });
  return new Map(
    rows.map(({ path, brotli }) => [String(path), brotliDecompressSync(brotli as Buffer).toString()]),
  );
}

/** What a page says, but for the number, day and checksum of the releases that it names. */
function said(text: string | undefined): string {
  if (text?.startsWith('{') !== true) return String(text);
  return canonical(
    JSON.parse(text, (name, value: unknown) => (name === 'publication' ? undefined : value)) as unknown,
  );
}

beforeAll(async () => {
  owner = await anOwner(database);
  await aRound(database, { quarter: QUARTER });
  await aRound(database, { benchmark: COUNCIL, quarter: QUARTER });
  for (const [at, code] of CODES.entries()) await deliver(EXAMPLE, code, { B01: 1000 + at, C04: 400 + at });
});

/** Brings a benchmark out in steps, and forgets what was drawn for its drafts. */
async function releaseInSteps(benchmark: string): Promise<void> {
  const workflow = workshop.get(ReleaseWorkflow);
  const { id } = await workshop.get(ReleasesService).request(owner, benchmark, { mode: 'in-steps' });
  await workshop.make(id);
  await workflow.openForReply(owner, id, new Date(Date.now() + 3_600_000));
  await workflow.closeForReply(owner, id);
  await workshop.make(id);
  await workflow.approve(owner, id, {});
  await workshop.make(id);
}

describe('a release', () => {
  it('draws every page when there was none, and tells so', async () => {
    const { drawn: pages, told } = await release(EXAMPLE);
    expect(pages.length).toBeGreaterThan(2 * CODES.length);
    expect(told).toEqual({ ready: pages.length, kept: 0, total: pages.length });
  });

  it('of another benchmark draws pages of who takes part in it, and keeps those of others', async () => {
    const before = await edition();
    await deliver(COUNCIL, 'GM0193', { B01: 778 });
    const { drawn: pages, told } = await release(COUNCIL);
    expect(pages).toEqual(
      expect.arrayContaining(['nl /gemeenten/zwolle', 'en /gemeenten/zwolle', 'nl /methode']),
    );
    expect(pages).not.toContain('nl /gemeenten/haarlem');
    expect(told.kept).toBeGreaterThanOrEqual(2 * (CODES.length - 1));
    expect(told).toEqual({ ready: told.total, kept: told.total - pages.length, total: told.total });
    const after = await edition();
    expect(after.get('/gemeenten/haarlem') === before.get('/gemeenten/haarlem')).toBe(true);
  });

  it('is after two of them the same as if everything had been drawn', async () => {
    await deliver(COUNCIL, 'GM0193', { B01: 779 });
    const { told } = await release(COUNCIL);
    expect(told.kept).toBeGreaterThan(0);
    const kept = await edition();
    const anew = await workshop.get(BakePages).bake(undefined, async () => undefined);
    expect(anew.every(({ brotli }) => brotli !== undefined)).toBe(true);
    // Data files come out with their release, and are no pages.
    const pages = [...kept.keys()].filter((path) => !path.startsWith('/bestanden/'));
    expect(pages.sort()).toEqual(anew.map(({ path }) => path).sort());
    for (const { path, brotli } of anew) {
      const text = brotliDecompressSync(brotli!).toString();
      expect(said(kept.get(path)) === said(text), path).toBe(true);
    }
  });

  it('with one municipality corrected draws every page on which its figure is seen', async () => {
    await deliver(EXAMPLE, 'GM0392', { B01: 1001, C04: 333 });
    const { drawn: pages } = await release(EXAMPLE);
    // Every page of a municipality shows where all others stand.
    expect(pages.filter((page) => page.startsWith('nl /gemeenten/'))).toHaveLength(CODES.length);
    const page = (await edition()).get('/gemeenten/zwolle');
    expect(page?.includes(String(333 / 1001).slice(0, 9))).toBe(true);
  });

  it('keeps pages of one that was a draft before it came out', async () => {
    await deliver(EXAMPLE, 'GM0392', { B01: 1001, C04: 334 });
    await releaseInSteps(EXAMPLE);
    const before = await edition();
    await deliver(COUNCIL, 'GM0193', { B01: 781 });
    const { drawn: pages, told } = await release(COUNCIL);
    expect(pages).not.toContain('nl /gemeenten/haarlem');
    expect(told.kept).toBeGreaterThanOrEqual(2 * (CODES.length - 1));
    expect((await edition()).get('/gemeenten/haarlem')).toBe(before.get('/gemeenten/haarlem'));
  });

  it('with another renderer keeps nothing', async () => {
    renderer.version = 'two';
    await deliver(COUNCIL, 'GM0193', { B01: 780 });
    const { told } = await release(COUNCIL);
    expect(told.kept).toBe(0);
    renderer.version = 'one';
  });
});
