import type { IndicatorPage, PublicPage } from '@ijkpunt/contract';

/** Where stands what the page of an indicator is drawn from. */
export function indicatorFilePath(slug: string): string {
  return `/indicatoren/${slug}.json`;
}

/**
 * What pages of indicators are drawn from, to come out with them: whoever draws a part of such a page later on, on request,
 * draws the same.
 */
export function indicatorFiles(
  pages: readonly { readonly page: PublicPage }[],
): readonly { readonly path: string; readonly media: string; readonly content: Buffer }[] {
  return pages.flatMap(({ page }) =>
    page.kind !== 'indicator'
      ? []
      : [
          {
            path: indicatorFilePath(page.slug),
            media: 'application/json; charset=utf-8',
            content: Buffer.from(JSON.stringify(page)),
          },
        ],
  );
}

/** What `indicatorFiles` wrote. */
export function readIndicatorFile(content: Buffer): IndicatorPage {
  return JSON.parse(content.toString()) as IndicatorPage;
}
