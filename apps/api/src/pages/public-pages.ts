import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { PageFrame, PublicPage } from '@ijkpunt/contract';
import {
  log,
  type CompareReleased,
  type PublicFiles,
  type ReleaseFiles,
  type SearchReleased,
  type Tombstone,
} from '@ijkpunt/backend';
import { renderPage } from '@ijkpunt/web/render';
import { faultOf } from './fault-of.ts';
import { pageAddress, type PageAddress } from './page-address.ts';
import { sendFile } from './send-file.ts';
import { sendReleaseFile } from './send-release-file.ts';
import { wordsIn } from './words-in.ts';

/** What the public pages are made from. */
export interface PageSource {
  readonly files: Pick<PublicFiles, 'at' | 'newestEdition'>;
  readonly releases: Pick<ReleaseFiles, 'at' | 'list' | 'tombstone'>;
  readonly compare: Pick<CompareReleased, 'page'>;
  readonly search: Pick<SearchReleased, 'page'>;
  readonly assets: PageFrame['assets'];
  readonly origin: string;
}

/** Who meant none of these searches. */
const MOST_SUGGESTED = 5;

/** Pages that hold no figures, and so are drawn on request. */
const PLAIN = new Map<string, PublicPage>([
  ['/toegankelijkheid', { kind: 'accessibility' }],
  ['/privacy', { kind: 'privacy' }],
  ['/data', { kind: 'data' }],
  ['/praktijken', { kind: 'practices' }],
  ['/offline', { kind: 'offline' }],
]);

/** Answers the public pages in front of the framework: baked files from memory, the compare page on request. */
export function publicPages(source: PageSource): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if ((request.method !== 'GET' && request.method !== 'HEAD') || request.path.startsWith('/api/')) {
      next();
      return;
    }
    answer(source, request, response).catch((error: unknown) => {
      log.error(
        { path: request.path, error: error instanceof Error ? error.stack : String(error) },
        'public page',
      );
      if (response.headersSent) next(error);
      else sendFault(source, pageAddress(request.path), { error, response });
    });
  };
}

async function answer(source: PageSource, request: Request, response: Response): Promise<void> {
  const where = pageAddress(request.path);
  const drawn = await onRequest(source, request, where);
  if (drawn !== undefined) {
    send(response, 200, draw(source, drawn, where));
    return;
  }
  const withdrawn = ({ release, withdrawnAt, reason }: Tombstone): string =>
    draw(source, { kind: 'withdrawn', number: release, withdrawnAt, reason }, where);
  if (await sendReleaseFile(source.releases, request, response, withdrawn)) return;
  // Of no release that stands or stood: what pages still name is not answered from them.
  const gone = where.path.startsWith('/bestanden/');
  const file = gone ? undefined : await source.files.at(request.path === '/en/' ? '/en' : request.path);
  if (file !== undefined) sendFile(request, response, file);
  else send(response, ...(await without(source, where)));
}

/** Pages that depend on what is asked, or on nothing at all. */
async function onRequest(
  { compare, search }: PageSource,
  request: Request,
  { path, language }: PageAddress,
): Promise<PublicPage | undefined> {
  if (path === '/vergelijken') {
    const municipalities = list(request, 'gemeenten');
    return compare.page({ municipalities, indicators: list(request, 'indicatoren') });
  }
  if (path === '/zoeken') {
    const query: unknown = request.query['q'];
    return search.page(typeof query === 'string' ? query : '', language);
  }
  return PLAIN.get(path);
}

/** No such page: or nothing has been published yet, and then the start page says so. */
async function without(source: PageSource, where: PageAddress): Promise<[number, string]> {
  const empty = (await source.files.newestEdition()) === 0;
  if (empty && where.path === '/')
    return [200, draw(source, { kind: 'start', municipalities: [], sections: [] }, where)];
  const words = wordsIn(where.path);
  const { results } = await source.search.page(words, where.language);
  const suggestions = results.slice(0, MOST_SUGGESTED);
  return [404, draw(source, { kind: 'not-found', words, suggestions }, where)];
}

interface Failed {
  readonly error: unknown;
  readonly response: Response;
}

/** Says in words that it is our fault, to who waits for a page. Nobody keeps it. */
function sendFault(source: PageSource, where: PageAddress, { error, response }: Failed): void {
  const { status, isAway } = faultOf(error);
  if (isAway) response.set('retry-after', '60');
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type('html')
    .send(draw(source, { kind: 'fault', isAway }, where));
}

function draw({ assets, origin }: PageSource, page: PublicPage, where: PageAddress): string {
  return renderPage(page, { ...where, assets, origin });
}

function send(response: Response, status: number, html: string): void {
  response.status(status).set('cache-control', 'public, max-age=60').type('html').send(html);
}

/** Values of a parameter that may stand in an address once, with commas, or several times; never more than a handful. */
function list(request: Request, name: string): string[] {
  const given: unknown = request.query[name];
  const texts = (Array.isArray(given) ? given : [given]).filter(
    (text): text is string => typeof text === 'string',
  );
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim().slice(0, 80))
    .filter((text) => text !== '')
    .slice(0, 20);
}
