import type { PublicPage } from '@ijkpunt/contract';
import type { Municipality } from '@ijkpunt/model';
import { findableFiles } from './findables.ts';
import { indicatorFiles } from './indicator-files.ts';
import type { PageSources } from './page-models.ts';
import { feedsOf } from './proof/publication-feed.ts';

/** Files that come out beside the pages that they tell of: feeds, lists of what can be found, and what indicators are drawn from. */
export function besidePages(
  pages: readonly { readonly page: PublicPage }[],
  sources: PageSources,
  places: ReadonlyMap<string, Pick<Municipality, 'code' | 'name' | 'endedOn' | 'successors'>>,
): ReturnType<typeof feedsOf> {
  return [...feedsOf(pages), ...findableFiles(sources, places), ...indicatorFiles(pages)];
}
