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
    @Inject(PAGE_RENDERER) private readonly render: PageRenderer,
  ) {}

  async bake(
    coming: ReleasedFigures,
    progress: (baked: number, total: number) => Promise<unknown>,
  ): Promise<readonly BakedFile[]> {
    const pages = await this.database.within((tx) => this.pages(tx, coming));
    const wanted = pages.flatMap(({ path, page }) => LANGUAGES.map((language) => ({ path, page, language })));
    const files: BakedFile[] = [];
    for (const { path, page, language } of wanted) {
      files.push(await this.file(path, page, language));
      if (files.length % STEP === 0) await progress(files.length, wanted.length);
    }
    await progress(files.length, wanted.length);
    return files;
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
      `insert into publication.edition (number) select coalesce(max(number), 0) + 1 from publication.edition returning number`,
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
    coming: ReleasedFigures,
  ): Promise<readonly { path: string; page: PublicPage }[]> {
    const beside = (await latestReleases(tx)).filter(
      ({ benchmark }) => benchmark.slug !== coming.benchmark.slug,
    );
    const indexes = [coming, ...beside]
      .toSorted((a, b) => Number(a.benchmark.invented) - Number(b.benchmark.invented))
      .map(indexFigures);
    const sources: PageSources = { places: await this.places.all(tx), indexes };
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

  private async file(path: string, page: PublicPage, language: Language): Promise<BakedFile> {
    const html = Buffer.from(this.render(page, { language, path }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: html.length };
    const brotli = await compress(html, { params });
    const address = language === 'nl' ? path : `/en${path === '/' ? '' : path}`;
    return { path: address, media: HTML, hash: contentHash(html), size: html.length, brotli };
  }
}

/** All releases that came out, the coming one first. */
async function publicationLines(
  tx: Transaction,
  coming: ReleasedFigures,
): Promise<readonly PublicationLine[]> {
  const rows = (await tx.query(
    `select content->'title' as benchmark, (content->>'invented')::boolean as invented, number, released_at as "releasedAt",
            hash, shown, withheld
       from publication.release where state = 'released' order by released_at desc`,
  )) as (Omit<PublicationLine, 'releasedAt'> & { releasedAt: Date })[];
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
  return [first, ...rows.map((row) => ({ ...row, releasedAt: row.releasedAt.toISOString() }))];
}
