import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { pageAddress } from './page-address.ts';
import { sendToOthers } from './send-to-others.ts';
import type { PictureAt, ShareImages } from './share-images.ts';

/** Answers pictures of pages. What names no page is left to who says that a page is not there. */
export function shareImages(images: Pick<ShareImages, 'at'>): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const asked = request.method === 'GET' || request.method === 'HEAD' ? pictureAt(request.path) : undefined;
    if (asked === undefined) next();
    else answer(images, asked, { request, response, next }).catch(next);
  };
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly next: NextFunction;
}

async function answer(
  images: Pick<ShareImages, 'at'>,
  asked: PictureAt,
  { request, response, next }: Exchange,
): Promise<void> {
  const picture = await images.at(asked);
  if (picture === undefined) next();
  else if (picture === 'busy')
    response.set({ 'retry-after': '5', 'cache-control': 'no-store' }).sendStatus(503);
  else sendToOthers(request, response, { type: 'image/png', body: picture });
}

/** `/en/deelbeeld/gemeenten/zwolle.png` is the English picture of `/gemeenten/zwolle`. */
export function pictureAt(address: string): PictureAt | undefined {
  const { language, path } = pageAddress(address);
  if (path === '/deelbeeld/start.png') return { language, path: '/' };
  const [, page] = /^\/deelbeeld(\/(?:gemeenten|indicatoren)\/[a-z0-9-]{1,80})\.png$/u.exec(path) ?? [];
  return page === undefined ? undefined : { language, path: page };
}
