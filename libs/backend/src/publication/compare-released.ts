import { Inject, Injectable } from '@nestjs/common';
import type { ComparePage, PageMunicipality } from '@ijkpunt/contract';
import { ReaderDatabase } from '../platform/index.ts';
import { comparePage, type Asked } from './compare-page.ts';
import { indexFigures } from './figures-index.ts';
import type { PageSources } from './page-models.ts';
import { PublicFiles } from './public-files.ts';
import { latestReleases } from './released.ts';

/** Makes the compare page on request, from released figures alone; they are kept in memory per edition. */
@Injectable()
export class CompareReleased {
  private edition = -1;
  private sources: Promise<PageSources> | undefined;

  constructor(
    @Inject(ReaderDatabase) private readonly database: ReaderDatabase,
    @Inject(PublicFiles) private readonly files: PublicFiles,
  ) {}

  async page(asked: Asked): Promise<ComparePage> {
    return comparePage(await this.current(), asked);
  }

  /** The released figures as they stand, arranged for reading. */
  figures(): Promise<PageSources> {
    return this.current();
  }

  private async current(): Promise<PageSources> {
    const newest = await this.files.newestEdition();
    if (this.sources === undefined || newest !== this.edition) {
      this.edition = newest;
      this.sources = this.load().catch((error: unknown) => {
        this.sources = undefined;
        throw error;
      });
    }
    return this.sources;
  }

  private load(): Promise<PageSources> {
    return this.database.within(async (tx) => {
      const releases = await latestReleases(tx);
      const rows = (await tx.query(
        `select code, name, slug, province, ended_on as "endedOn", inhabitants from publication.municipality`,
      )) as PageMunicipality[];
      const indexes = releases
        .toSorted((a, b) => Number(a.benchmark.invented) - Number(b.benchmark.invented))
        .map(indexFigures);
      return { places: new Map(rows.map((row) => [row.code, row])), indexes };
    });
  }
}
