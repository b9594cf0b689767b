import type { Page } from 'playwright-core';

/** Pages at most, so that a page that links to endless others does not go on for ever. */
const MOST = 80;

/** What a page is one of: ids, quarters and names of municipalities stand for any other. */
export function patternOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost');
  const path = pathname
    .replaceAll(/\/[0-9a-f]{8}-[0-9a-f-]{27}/gu, '/:id')
    .replaceAll(/\/\d{4}Q[1-4]/gu, '/:quarter')
    .replace(/^(\/en)?(\/embed)?\/(gemeenten|indicatoren)\/[^/]+/u, '$1$2/$3/:slug')
    .replace(/^\/(werkplek\/delen|beheer\/regels|beheer\/uitvragen)\/[^/]+/u, '/$1/:benchmark')
    .replace(/(\/beheer\/regels\/:benchmark)\/(?!nieuw)[^/]+/u, '$1/:rule')
    .replace(/^\/beheer\/catalogus\/[^/]+\/[^/]+/u, '/beheer/catalogus/:benchmark/:indicator');
  const names = [...new URLSearchParams(search).keys()].toSorted();
  return names.length === 0 ? path : `${path}?${names.join('&')}`;
}

/** Where a crawl begins, always visited; which addresses belong to it; and which patterns were seen before. */
export interface Way {
  readonly from: readonly string[];
  readonly within: (path: string) => boolean;
  readonly seen: Set<string>;
}

/**
 * Visits every page that can be reached by links from these, one of each pattern.
 *
 * @param page where it is opened
 * @param way where to begin and what belongs to it
 * @param look what to do on each page, once it stands
 */
export async function crawl(
  page: Page,
  { from, within, seen }: Way,
  look: (address: string) => Promise<void>,
): Promise<readonly string[]> {
  const visited: string[] = [];
  const waiting = [...from];
  const known = new Set(waiting);
  while (waiting.length > 0 && visited.length < MOST) {
    const address = waiting.shift() ?? '';
    const pattern = patternOf(address);
    if (seen.has(pattern) && !from.includes(address)) continue;
    seen.add(pattern);
    await page.goto(address);
    await standing(page);
    visited.push(address);
    await look(address);
    for (const next of await linksOf(page))
      if (!known.has(next) && within(next)) {
        known.add(next);
        waiting.push(next);
      }
  }
  return visited;
}

/** Waits until a page has its heading, and nothing that is still to come. */
export async function standing(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .waiting') === null);
}

async function linksOf(page: Page): Promise<readonly string[]> {
  const links = await page.locator('a[href^="/"]:not([download])').evaluateAll((all) =>
    // Without what comes after the #: that is the same page.
    all.map((link) => (link.getAttribute('href') ?? '').replace(/#.*$/u, '')),
  );
  return [...new Set(links)].filter((link) => link !== '' && !link.startsWith('/api/'));
}
