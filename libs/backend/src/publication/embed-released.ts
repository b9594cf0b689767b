import { Inject, Injectable } from '@nestjs/common';
import type { AskedOfEmbed, Embed, IndicatorPage, MunicipalityPage, PublicPage } from '@ijkpunt/contract';
import { CompareReleased } from './compare-released.ts';
import { indicatorEmbed, municipalityEmbed } from './embed-of.ts';
import { FilesInMemory } from './files-in-memory.ts';
import { indicatorFilePath, readIndicatorFile } from './indicator-files.ts';
import { municipalityPage, publishedMunicipalities, startPage } from './page-models.ts';
import { PublicFiles } from './public-files.ts';

/** Pages of a few dozen indicators, read; and as much of municipalities, made. */
const MOST_BYTES = 24 * 1024 * 1024;

/** Makes, on request and from what came out alone, what other sites show: embeds, and the pages that pictures are made of. */
@Injectable()
export class EmbedReleased {
  private readonly read = new FilesInMemory<IndicatorPage>(MOST_BYTES);
  private readonly made = new FilesInMemory<MunicipalityPage>(MOST_BYTES);

  constructor(
    @Inject(CompareReleased) private readonly released: Pick<CompareReleased, 'figures'>,
    @Inject(PublicFiles) private readonly files: Pick<PublicFiles, 'at' | 'newestEdition'>,
  ) {}

  /** One chart of an indicator. */
  async indicator(slug: string, asked: AskedOfEmbed): Promise<Embed> {
    const page = await this.indicatorPage(slug);
    const known =
      asked.municipality === undefined ? [] : publishedMunicipalities(await this.released.figures());
    return indicatorEmbed(page, asked, known);
  }

  /** A municipality in short. */
  async municipality(slug: string, asked: Pick<AskedOfEmbed, 'benchmark'>): Promise<Embed> {
    return municipalityEmbed(await this.municipalityPage(slug), asked);
  }

  /** The page at an address, as far as a picture shows it; undefined for pages without a picture. */
  async page(path: string): Promise<PublicPage | undefined> {
    if (path === '/') return startPage(await this.released.figures());
    const [, kind, slug = ''] = /^\/(gemeenten|indicatoren)\/([^/]+)$/u.exec(path) ?? [];
    if (kind === 'gemeenten') return this.municipalityPage(slug);
    return kind === 'indicatoren' ? this.indicatorPage(slug) : undefined;
  }

  /** Changes when something else came out. */
  edition(): Promise<number> {
    return this.files.newestEdition();
  }

  private async municipalityPage(slug: string): Promise<MunicipalityPage | undefined> {
    const name = `${await this.edition()} ${slug}`;
    const kept = this.made.get(name);
    if (kept !== undefined) return kept;
    const sources = await this.released.figures();
    const found = publishedMunicipalities(sources).find((municipality) => municipality.slug === slug);
    if (found === undefined) return undefined;
    const page = municipalityPage(sources, found);
    this.made.put(name, page, JSON.stringify(page).length);
    return page;
  }

  private async indicatorPage(slug: string): Promise<IndicatorPage | undefined> {
    const file = await this.files.at(indicatorFilePath(slug));
    if (file === undefined) return undefined;
    const kept = this.read.get(file.etag);
    if (kept !== undefined) return kept;
    const page = readIndicatorFile(file.identity);
    this.read.put(file.etag, page, file.identity.length);
    return page;
  }
}
