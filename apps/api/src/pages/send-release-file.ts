import type { Request, Response } from 'express';
import type { KeptFile, ReleaseFiles, Tombstone } from '@ijkpunt/backend';

/** What a hash names never changes, but its release may be withdrawn, and then nobody goes on handing it out. */
const FOR_NOW = 'public, max-age=60, stale-while-revalidate=600';

/** Open data is for the pages of others too. */
const FOR_ALL = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/**
 * Answers the files of releases, the public keys and the list of manifests; of a release that was withdrawn when and why.
 * False when the address is none of these.
 */
export async function sendReleaseFile(
  files: Pick<ReleaseFiles, 'at' | 'list' | 'tombstone'>,
  request: Request,
  response: Response,
  inWords: (tombstone: Tombstone) => string,
): Promise<boolean> {
  if (!/^\/(?:bestanden|publicaties)\//u.test(request.path)) return false;
  const list = await files.list(request.path);
  if (list !== undefined) {
    response
      .set({ 'cache-control': 'public, max-age=60', ...FOR_ALL })
      .type('application/json')
      .send(list);
    return true;
  }
  const file = await files.at(request.path);
  if (file === undefined) {
    const tombstone = await files.tombstone(request.path);
    if (tombstone === undefined) return false;
    response.status(410).set({ ...FOR_ALL, vary: 'accept' });
    // Whoever followed an old link in a browser reads it in words; a program gets the same as data.
    if (takesPages(request)) response.type('html').send(inWords(tombstone));
    else response.json(tombstone);
    return true;
  }
  await sendKept(request, response, file);
  return true;
}

function takesPages(request: Request): boolean {
  return (request.get('accept') ?? '').startsWith('text/html');
}

async function sendKept(request: Request, response: Response, file: KeptFile): Promise<void> {
  response.set({
    'content-type': file.media,
    etag: file.etag,
    'cache-control': FOR_NOW,
    vary: 'accept-encoding',
    ...FOR_ALL,
  });
  if (request.headers['if-none-match'] === file.etag) {
    response.status(304).end();
    return;
  }
  const takesBrotli = /\bbr\b/u.test(request.get('accept-encoding') ?? '');
  const body = takesBrotli ? file.brotli : await file.identity();
  if (takesBrotli) response.set('content-encoding', 'br');
  response.set('content-length', String(body.length));
  response.end(request.method === 'HEAD' ? undefined : body);
}
