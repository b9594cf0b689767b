import type { Response } from 'express';
import type { DraftPage } from '@ijkpunt/backend';

/** Shows a page of a draft as the public would see it: kept by nobody on the way, found by no search engine. */
export function sendDraftPage(response: Response, { media, content }: DraftPage): void {
  response
    .status(200)
    .set({
      'content-type': media,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
    })
    .end(content);
}
