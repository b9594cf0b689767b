import { createHash } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { AskedOfEmbed, Embed, PageFrame } from '@ijkpunt/contract';
import type { EmbedReleased, ThemeOfMunicipality } from '@ijkpunt/backend';
import { renderEmbed } from '@ijkpunt/web/render';
import { hasIt } from './file-answer.ts';
import { pageAddress } from './page-address.ts';

/** What embeds are made from. */
export interface EmbedSource {
  readonly released: Pick<EmbedReleased, 'indicator' | 'municipality'>;
  readonly themes: Pick<ThemeOfMunicipality, 'sheet'>;
  readonly assets: PageFrame['assets'];
  /** What an embedding site takes in to make its window as high as the content. */
  readonly script: string;
}

const AN_HOUR = 'public, max-age=3600';

/** Answers what stands on other sites: the only pages here that another site may frame. */
export function embeds(source: EmbedSource): RequestHandler {
  const etag = `"${createHash('sha256').update(source.script).digest('hex').slice(0, 32)}"`;
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') next();
    else if (request.path === '/embed.js') {
      forEverybody(response).set({ etag, 'cache-control': AN_HOUR });
      if (hasIt(request.headers['if-none-match'], etag)) response.status(304).end();
      else response.type('text/javascript').send(source.script);
    } else if (request.path.startsWith('/thema/')) themeFor(source, request, response, next).catch(next);
    else if (/^\/(?:en\/)?embed\//u.test(request.path)) answer(source, request, response).catch(next);
    else next();
  };
}

async function answer(
  { released, assets }: EmbedSource,
  request: Request,
  response: Response,
): Promise<void> {
  const where = pageAddress(request.path);
  const embed = await embedAt(released, where.path, askedIn(request));
  framed(response)
    .status(embed.kind === 'not-found' ? 404 : 200)
    .set({ 'cache-control': 'public, max-age=60', 'x-robots-tag': 'noindex' })
    .type('html')
    .send(renderEmbed(embed, { ...where, assets }));
}

/** The colours of a municipality around what others show of it. They may change at any moment, so that they are kept for a while only. */
async function themeFor(
  { themes }: EmbedSource,
  { path }: Request,
  response: Response,
  next: NextFunction,
): Promise<void> {
  const [, slug] = /^\/thema\/([a-z0-9-]{1,80})\.css$/u.exec(path) ?? [];
  if (slug === undefined) next();
  else
    response
      .set('cache-control', 'public, max-age=300')
      .type('css')
      .send(await themes.sheet(slug));
}

async function embedAt(released: EmbedSource['released'], path: string, asked: AskedOfEmbed): Promise<Embed> {
  const [, kind, slug = ''] = /^\/embed\/(indicatoren|gemeenten)\/([^/]{1,80})$/u.exec(path) ?? [];
  if (kind === 'indicatoren') return released.indicator(slug, asked);
  if (kind === 'gemeenten') return released.municipality(slug, asked);
  return { kind: 'not-found', what: 'address' };
}

function askedIn({ query }: Request): AskedOfEmbed {
  // What is named twice is none of what there is.
  const one = (name: string): string | undefined => {
    const given: unknown = query[name];
    return given === undefined ? undefined : String(given);
  };
  return { benchmark: one('benchmark'), chart: one('grafiek'), municipality: one('gemeente') };
}

/** Opens a page, and nothing else of what protects it, to windows of other sites. */
function framed(response: Response): Response {
  const policy = String(response.getHeader('content-security-policy'));
  response.removeHeader('x-frame-options');
  response.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
  return forEverybody(response);
}

/** Other sites may take it in, also those that let in nothing of others unless it says so. */
export function forEverybody(response: Response): Response {
  return response.set('cross-origin-resource-policy', 'cross-origin');
}
