import type { Express } from 'express';
import { addressIn } from '@ijkpunt/contract';
import { xmlEscaped, type PublicFiles } from '@ijkpunt/backend';
import type { Configuration } from '../platform/configuration.ts';
import { pageAddress } from './page-address.ts';

/** Pages that are drawn on request and hold no choice of somebody's: they are in no edition. */
const ALWAYS = ['/zoeken', '/vergelijken', '/praktijken', '/data', '/toegankelijkheid', '/privacy'];

/** Answers which pages there are (sitemaps.org) and who may read them (RFC 9309): everybody everything that is public. */
export function serveSiteMap(
  edge: Express,
  files: Pick<PublicFiles, 'pages'>,
  { publicUrl }: Pick<Configuration, 'publicUrl'>,
): void {
  edge.get('/robots.txt', (_request, response) => {
    response.set('cache-control', 'public, max-age=86400').type('text/plain').send(robotsText(publicUrl));
  });
  edge.get('/sitemap.xml', (_request, response, next) => {
    files
      .pages()
      .then((baked) => {
        response
          .set('cache-control', 'public, max-age=3600')
          .type('application/xml')
          .send(siteMap([...baked, ...ALWAYS.flatMap((path) => [path, addressIn('en', path)])], publicUrl));
      })
      .catch(next);
  });
}

/** Workspaces and calls of programs have nothing for a search engine; and a search has endless addresses. */
export function robotsText(publicUrl: string): string {
  const closed = [
    '/werkplek',
    '/beheer',
    '/api/',
    '/zoeken?',
    '/en/zoeken?',
    '/vergelijken?',
    '/en/vergelijken?',
  ];
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)];
  return `${[...lines, '', `Sitemap: ${new URL('/sitemap.xml', publicUrl).href}`].join('\n')}\n`;
}

/** Every page with its other language. */
export function siteMap(paths: readonly string[], publicUrl: string): string {
  const urls = paths.toSorted().map((path) => {
    const { path: dutch } = pageAddress(path);
    const other = (language: string, at: string): string =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlEscaped(new URL(at, publicUrl).href)}"/>`;
    const address = xmlEscaped(new URL(path, publicUrl).href);
    return `<url><loc>${address}</loc>${other('nl', dutch)}${other('en', addressIn('en', dutch))}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
