import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import type { PublicPage } from '@ijkpunt/contract';
import { LANGUAGES, type Language } from '@ijkpunt/model';
import { PlacesRepository } from '../organisations/index.ts';
import { PublisherDatabase, type Transaction, contentHash } from '../platform/index.ts';
import { indexFigures, publishedIndicators } from './figures-index.ts';
import {
  indicatorPage,
  methodPage,
  municipalityPage,
  publicationsPage,
  publishedMunicipalities,
  startPage,
  type PageSources,
  type PublicationLine,
} from './page-models.ts';
import { PageGroupsFinder } from './page-groups.ts';
import { latestReleases, type ReleasedFigures } from './released.ts';
import { PAGE_RENDERER, type PageRenderer } from './renderer.ts';

/** A page as it will be served. */
export interface BakedFile {
  readonly path: string;
  readonly media: string;
  readonly hash: string;
  readonly size: number;
  readonly brotli: Buffer;
}

const compress = promisify(brotliCompress);
const HTML = 'text/html; charset=utf-8';

/** Pages between two reports of progress. */
const STEP = 40;

/** Bakes every public page from the release that is coming out and the releases that stand beside it. */
@Injectable()
export class BakePages {
  constructor(
    @Inject(PublisherDatabase) private readonly database: PublisherDatabase,
    @Inject(PlacesRepository) private readonly places: PlacesRepository,
    @Inject(PAGE_RENDERER) private readonly renderer: PageRenderer,
    @Inject(PageGroupsFinder) private readonly groups: PageGroupsFinder,
  ) {}

  /** Draws all pages: of a release that is coming out, or, without one, of what is out already. */
  async bake(
    coming: ReleasedFigures | undefined,
    progress: (baked: number, total: number) => Promise<unknown>,
  ): Promise<readonly BakedFile[]> {
    const pages = await this.database.within((tx) => this.pages(tx, coming));
    const wanted = pages.flatMap(({ path, page }) => LANGUAGES.map((language) => ({ path, page, language })));
    const files: BakedFile[] = [];
    for (const { path, media, content } of this.renderer.files)
      files.push(await bakedFile(path, media, content));
    for (const [done, { path, page, language }] of wanted.entries()) {
      const html = Buffer.from(this.renderer.draw(page, { language, path }));
      files.push(await bakedFile(addressIn(language, path), HTML, html));
      if (done % STEP === STEP - 1) await progress(done + 1, wanted.length);
    }
    await progress(wanted.length, wanted.length);
    return files;
  }

  /** Bakes again what is out, when the same figures would now be drawn otherwise: after an upgrade. */
  async refresh(): Promise<boolean> {
    const madeWith = await this.database.within(newestMadeWith);
    if (madeWith === undefined || madeWith === this.renderer.version) return false;
    const files = await this.bake(undefined, async () => undefined);
    await this.database.within(async (tx) => {
      await lockEditions(tx);
      // A release that came out meanwhile was baked with this renderer already, and with newer figures.
      if ((await newestMadeWith(tx)) === madeWith) await this.store(tx, files);
    });
    return true;
  }

  /** Stores the files as the newest edition; the edition before stays for readers who are in the middle of it. */
  async store(tx: Transaction, files: readonly BakedFile[]): Promise<void> {
    for (const { hash, media, brotli, size } of files) {
      await tx.query(
        `insert into publication.file (hash, media, brotli, size) values ($1, $2, $3, $4) on conflict (hash) do nothing`,
        [hash, media, brotli, size],
      );
    }
    const [made] = (await tx.query(
      `insert into publication.edition (number, made_with)
       select coalesce(max(number), 0) + 1, $1 from publication.edition returning number`,
      [this.renderer.version],
    )) as { number: number }[];
    if (made === undefined) throw new Error('the edition was not numbered');
    const { number } = made;
    await tx.query(
      `insert into publication.edition_file (edition, path, hash) select $1, f.path, f.hash
         from jsonb_to_recordset($2) as f(path text, hash text)`,
      [number, JSON.stringify(files.map(({ path, hash }) => ({ path, hash })))],
    );
    await tx.query(`delete from publication.edition where number < $1`, [number - 1]);
    await tx.query(
      `delete from publication.file f where not exists (select 1 from publication.edition_file e where e.hash = f.hash)`,
    );
  }

  private async pages(
    tx: Transaction,
    coming: ReleasedFigures | undefined,
  ): Promise<readonly { path: string; page: PublicPage }[]> {
    const out = await latestReleases(tx);
    const beside = out.filter(({ benchmark }) => benchmark.slug !== coming?.benchmark.slug);
    const releases = coming === undefined ? out : [coming, ...beside];
    const indexes = releases
      .toSorted((a, b) => Number(a.benchmark.invented) - Number(b.benchmark.invented))
      .map(indexFigures);
    const places = await this.places.all(tx);
    const sources: PageSources = { places, indexes, ...(await this.groups.find(tx, indexes, places)) };
    const slugs = new Set(indexes.flatMap((index) => publishedIndicators(index).map(({ slug }) => slug)));
    return [
      { path: '/', page: startPage(sources) },
      ...publishedMunicipalities(sources).map((municipality) => ({
        path: `/gemeenten/${municipality.slug}`,
        page: municipalityPage(sources, municipality),
      })),
      ...[...slugs].map((slug) => ({ path: `/indicatoren/${slug}`, page: indicatorPage(sources, slug) })),
      { path: '/methode', page: methodPage(sources) },
      { path: '/publicaties', page: publicationsPage(await publicationLines(tx, coming)) },
    ];
  }
}

async function bakedFile(path: string, media: string, content: Buffer): Promise<BakedFile> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const brotli = await compress(content, { params });
  return { path, media, hash: contentHash(content), size: content.length, brotli };
}

function addressIn(language: Language, path: string): string {
  return language === 'nl' ? path : `/en${path === '/' ? '' : path}`;
}

/** Editions come out one after another, whatever their benchmark. */
export async function lockEditions(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('edition', 0))`);
}

/** Number of the newest edition; undefined before the first. */
export async function newestEdition(tx: Transaction): Promise<number | undefined> {
  const rows = (await tx.query(`select max(number) as number from publication.edition`)) as {
    number: number | null;
  }[];
  return rows[0]?.number ?? undefined;
}

async function newestMadeWith(tx: Transaction): Promise<string | undefined> {
  const rows = (await tx.query(`select made_with from publication.edition order by number desc limit 1`)) as {
    made_with: string;
  }[];
  return rows[0]?.made_with;
}

/** All releases that came out, the coming one first. */
async function publicationLines(
  tx: Transaction,
  coming: ReleasedFigures | undefined,
): Promise<readonly PublicationLine[]> {
  const rows = (await tx.query(
    `select content->'title' as benchmark, (content->>'invented')::boolean as invented, number, released_at as "releasedAt",
            hash, shown, withheld
       from publication.release where state = 'released' order by released_at desc`,
  )) as (Omit<PublicationLine, 'releasedAt'> & { releasedAt: Date })[];
  const lines = rows.map((row) => ({ ...row, releasedAt: row.releasedAt.toISOString() }));
  if (coming === undefined) return lines;
  const values = coming.slices.flatMap((slice) => slice.values);
  const { benchmark, number, releasedAt, hash } = coming;
  const shown = values.filter(({ value }) => value.kind === 'figure').length;
  const withheld = values.filter(({ value }) => value.kind === 'withheld').length;
  const first = {
    benchmark: benchmark.title,
    invented: benchmark.invented,
    number,
    releasedAt,
    hash,
    shown,
    withheld,
  };
  return [first, ...lines];
}
