import { Inject, Injectable } from '@nestjs/common';
import type { SearchPage } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { LONGEST_QUERY, search, type Findable } from '@ijkpunt/search';
import { findablesPath } from './findables.ts';
import { PublicFiles } from './public-files.ts';

/** Results on the page of a search; who sees more than these types another sign. */
const MOST_RESULTS = 30;

interface Kept {
  readonly etag: string;
  readonly findables: readonly Findable[];
}

/** Searches what came out, on request: in the same list that the browser searches while somebody types. */
@Injectable()
export class SearchReleased {
  private readonly kept = new Map<Language, Kept>();

  constructor(@Inject(PublicFiles) private readonly files: Pick<PublicFiles, 'at'>) {}

  async page(query: string, language: Language): Promise<SearchPage> {
    const asked = query.trim().slice(0, LONGEST_QUERY);
    const results = search(await this.findables(language), asked, MOST_RESULTS);
    return { kind: 'search', query: asked, results };
  }

  /** Nothing can be found as long as nothing came out. */
  private async findables(language: Language): Promise<readonly Findable[]> {
    const file = await this.files.at(findablesPath(language));
    if (file === undefined) return [];
    const kept = this.kept.get(language);
    if (kept?.etag === file.etag) return kept.findables;
    const findables = JSON.parse(file.identity.toString()) as readonly Findable[];
    this.kept.set(language, { etag: file.etag, findables });
    return findables;
  }
}
