import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { AskedOfEmbed, Embed, PageFrame } from '@ijkpunt/contract';
import { log, type EmbedReleased, type ThemeOfMunicipality } from '@ijkpunt/backend';
import { renderEmbed } from '@ijkpunt/web/render';
import { faultOf } from './fault-of.ts';
import { pageAddress } from './page-address.ts';
import { forEverybody, sendToOthers } from './send-to-others.ts';

/** What embeds are made from. */
export interface EmbedSource {
  readonly released: Pick<EmbedReleased, 'indicator' | 'municipality'>;
  readonly themes: Pick<ThemeOfMunicipality, 'sheet'>;
  readonly assets: PageFrame['assets'];
  /** What an embedding site takes in to make its window as high as the content. */
  readonly script: string;
}

/** Answers what stands on other sites: the only pages here that another site may frame. */
export function embeds(source: EmbedSource): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') next();
    else if (request.path === '/embed.js')
      sendToOthers(request, response, { type: 'text/javascript', body: source.script });
    else if (request.path.startsWith('/thema/')) themeFor(source, request, response, next).catch(next);
    else if (/^\/(?:en\/)?embed\//u.test(request.path)) answer(source, request, response).catch(next);
    else next();
  };
}

/**
 * Whatever the answer is may be framed, a fault too: a page that may not leaves an empty window with a complaint of the
 * browser, which readers take for a fault of the site around it. The words hold nothing of anybody.
 */
async function answer(
  { released, assets }: EmbedSource,
  request: Request,
  response: Response,
): Promise<void> {
  const where = pageAddress(request.path);
  const draw = (embed: Embed): string => renderEmbed(embed, { ...where, assets });
  const { html, status, kept } = await embedAt(released, where.path, askedIn(request))
    .then((embed) => ({
      html: draw(embed),
      status: embed.kind === 'not-found' ? 404 : 200,
      kept: 'public, max-age=60',
    }))
    .catch((error: unknown) => faulty(request.path, error, draw));
  // Nothing is said about the answer before it is there: what is said of a page would be said of a fault too.
  if (status === 503) response.set('retry-after', '60');
  framed(response)
    .status(status)
    .set({ 'cache-control': kept, 'x-robots-tag': 'noindex' })
    .type('html')
    .send(html);
}

/** Says in words that it is our fault. Nobody keeps it. */
function faulty(path: string, error: unknown, draw: (embed: Embed) => string) {
  log.error({ path, error: error instanceof Error ? error.stack : String(error) }, 'embed');
  const { status, isAway } = faultOf(error);
  const html = draw({ kind: 'not-found', what: isAway ? 'away' : 'broken' });
  return { html, status, kept: 'no-store' };
}

/** The colours of a municipality around what others show of it. They may change at any moment, so that they are kept for a while only. */
async function themeFor(
  { themes }: EmbedSource,
  { path }: Request,
  response: Response,
  next: NextFunction,
): Promise<void> {
  const [, slug] = /^\/thema\/([a-z0-9-]{1,80})\.css$/u.exec(path) ?? [];
  if (slug === undefined) {
    next();
    return;
  }
  // Before anything is said about it: an answer that says what went wrong is not to be kept as if it were the colours.
  const sheet = await themes.sheet(slug);
  response.set('cache-control', 'public, max-age=300').type('css').send(sheet);
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
