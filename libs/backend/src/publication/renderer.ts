import type { PageFrame, PublicPage } from '@ijkpunt/contract';

/** Draws a page as HTML. The web does that; this stage only knows that it can be done. */
export type PageRenderer = (page: PublicPage, where: Pick<PageFrame, 'language' | 'path'>) => string;

export const PAGE_RENDERER = Symbol('page renderer');
