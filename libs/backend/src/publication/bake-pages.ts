import { Inject, Injectable } from '@nestjs/common';
import type { MunicipalityPage, PublicPage } from '@ijkpunt/contract';
import { PlacesRepository } from '../organisations/index.ts';
import { PublisherDatabase, type Transaction } from '../platform/index.ts';
import { bakedFile, storeFiles, type BakedFile } from './baked-file.ts';
import { besidePages } from './beside-pages.ts';
import type { ComingRelease } from './coming-release.ts';
import { drawPages, inEveryLanguage, type BakeProgress } from './draw-pages.ts';
import { lockEditions, makeEdition, newestEdition, newestMadeWith } from './editions.ts';
import { indexFigures, publishedIndicators } from './figures-index.ts';
import { keptPages, type KeptPages } from './kept-pages.ts';
import {
  areasOf,
  indicatorPage,
  methodPage,
  municipalityPage,
  publicationsPage,
  publishedMunicipalities,
  startPage,
  type PageSources,
} from './page-models.ts';
import { PageGroupsFinder } from './page-groups.ts';
import { dataFilesOf, type AddressedFile } from './proof/release-documents.ts';
import { publicationLines } from './publication-lines.ts';
import { latestReleases } from './released.ts';
import { byMunicipality, releasedReplies } from './released-replies.ts';
import { PAGE_RENDERER, type PageRenderer } from './renderer.ts';

/** Of what is out already nothing is kept: it may have been drawn with a release that was withdrawn since. */
const NOTHING_KEPT: KeptPages = new Map();

/** Bakes every public page from the release that is coming out and the releases that stand beside it. */
@Injectable()
export class BakePages {
  constructor(
    @Inject(PublisherDatabase) private readonly database: PublisherDatabase,
    @Inject(PlacesRepository) private readonly places: PlacesRepository,
    @Inject(PAGE_RENDERER) private readonly renderer: PageRenderer,
    @Inject(PageGroupsFinder) private readonly groups: PageGroupsFinder,
  ) {}

  /** Makes all pages: of a release that is coming out, or, without one, of what is out already. */
  async bake(
    coming: ComingRelease | undefined,
    progress: (soFar: BakeProgress) => Promise<unknown>,
  ): Promise<readonly BakedFile[]> {
    const { data, pages, beside, before } = await this.database.within(async (tx) => {
      const files = coming === undefined ? [] : await dataFilesOf(tx, coming, this.places);
      return {
        data: files,
        ...(await this.pages(tx, coming, files)),
        before: coming === undefined ? NOTHING_KEPT : await keptPages(tx),
      };
    });
    const files: BakedFile[] = [];
    for (const { path, media, content } of [...this.renderer.files, ...data, ...beside])
      files.push(await bakedFile(path, media, content));
    return [
      ...files,
      ...(await drawPages(this.renderer, { wanted: inEveryLanguage(pages), before }, progress)),
    ];
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

  /** Bakes again what is out, when something of it was withdrawn. */
  async bakeAnew(): Promise<void> {
    for (;;) {
      const before = await this.database.within(newestEdition);
      const files = await this.bake(undefined, async () => undefined);
      const stored = await this.database.within(async (tx) => {
        await lockEditions(tx);
        // Another edition came out meanwhile: these pages miss what it brought.
        if ((await newestEdition(tx)) !== before) return false;
        await this.store(tx, files);
        return true;
      });
      if (stored) return;
    }
  }

  /** The version of the renderer that draws. */
  get madeWith(): string {
    return this.renderer.version;
  }

  /** Stores the files as the newest edition. */
  async store(tx: Transaction, files: readonly BakedFile[]): Promise<void> {
    await storeFiles(tx, files);
    await makeEdition(tx, this.renderer.version, files);
  }

  private async pages(
    tx: Transaction,
    coming: ComingRelease | undefined,
    data: readonly AddressedFile[],
  ): Promise<Wanted> {
    const out = await latestReleases(tx);
    const beside = out.filter(({ benchmark }) => benchmark.slug !== coming?.benchmark.slug);
    const releases = coming === undefined ? out : [coming, ...beside];
    const indexes = releases
      .toSorted((a, b) => Number(a.benchmark.invented) - Number(b.benchmark.invented))
      .map(indexFigures);
    const places = await this.places.all(tx);
    const areas = areasOf(places);
    const sources: PageSources = { places, areas, indexes, ...(await this.groups.find(tx, indexes, places)) };
    const replies = new Map(
      await releasedReplies(
        tx,
        beside.map(({ id }) => id),
      ),
    );
    if (coming !== undefined) replies.set(coming.id, byMunicipality(coming.replies));
    const slugs = new Set(indexes.flatMap((index) => publishedIndicators(index).map(({ slug }) => slug)));
    const pages = [
      { path: '/', page: startPage(sources) },
      ...publishedMunicipalities(sources).map((municipality) => ({
        path: `/gemeenten/${municipality.slug}`,
        page: withReplies(municipalityPage(sources, municipality), { sources, replies }),
      })),
      ...[...slugs].map((slug) => ({ path: `/indicatoren/${slug}`, page: indicatorPage(sources, slug) })),
      { path: '/methode', page: methodPage(sources) },
      {
        path: '/publicaties',
        page: publicationsPage(await publicationLines(tx, coming, data)),
      },
    ];
    return { pages, beside: besidePages(pages, sources, places) };
  }
}

/** The pages, and the files that come out beside them. */
interface Wanted {
  readonly pages: readonly { readonly path: string; readonly page: PublicPage }[];
  readonly beside: ReturnType<typeof besidePages>;
}

/** The page of a municipality with what it replied to each publication that stands on it. */
function withReplies(
  page: MunicipalityPage,
  said: {
    readonly sources: PageSources;
    readonly replies: ReadonlyMap<string, ReadonlyMap<string, string>>;
  },
): MunicipalityPage {
  const releases = new Map(said.sources.indexes.map(({ release }) => [release.benchmark.slug, release.id]));
  const replyIn = (slug: string): string | undefined =>
    said.replies.get(releases.get(slug) ?? '')?.get(page.municipality.code);
  const sections = page.sections.map((section) => ({ ...section, reply: replyIn(section.benchmark.slug) }));
  return { ...page, sections };
}
