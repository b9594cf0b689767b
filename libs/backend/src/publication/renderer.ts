import type { PageFrame, PublicPage } from '@ijkpunt/contract';

/** Draws pages as HTML. The web does that; this stage only knows that it can be done. */
export interface PageRenderer {
  draw(page: PublicPage, where: Pick<PageFrame, 'language' | 'path'>): string | Promise<string>;
  /** Files that the pages name, such as their style sheet: they come out with the pages, in the same edition. */
  readonly files: readonly { readonly path: string; readonly media: string; readonly content: Buffer }[];
  /** Changes when the same figures would be drawn otherwise. */
  readonly version: string;
}

export const PAGE_RENDERER = Symbol('page renderer');
