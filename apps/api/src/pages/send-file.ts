import type { Request, Response } from 'express';
import type { PublicFile } from '@ijkpunt/backend';

/** Sends a baked file: 304 when the reader has it, compressed when the reader can take it. */
export function sendFile(request: Request, response: Response, file: PublicFile): void {
  response.set({
    'content-type': file.media,
    etag: file.etag,
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    vary: 'accept-encoding',
  });
  if (request.headers['if-none-match'] === file.etag) {
    response.status(304).end();
    return;
  }
  const takesBrotli = /\bbr\b/.test(request.get('accept-encoding') ?? '');
  const body = takesBrotli ? file.brotli : file.identity;
  if (takesBrotli) response.set('content-encoding', 'br');
  response.set('content-length', String(body.length));
  response.end(request.method === 'HEAD' ? undefined : body);
}
