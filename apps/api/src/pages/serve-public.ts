import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { INestApplication } from '@nestjs/common';
import type { Express, RequestHandler } from 'express';
import {
  CompareReleased,
  embedAssets,
  EmbedReleased,
  publicAssets,
  PublicFiles,
  ReleaseFiles,
  SearchReleased,
  ThemeOfMunicipality,
  Threads,
} from '@ijkpunt/backend';
import type { Configuration } from '../platform/configuration.ts';
import { embeds } from './embeds.ts';
import type { PictureToPaint } from './paint-picture.ts';
import { publicPages } from './public-pages.ts';
import { headersOf, releasedFiles, standInFront } from './released-files.ts';
import { shareImages } from './serve-share-images.ts';
import { serveSiteMap } from './site-map.ts';
import { ShareImages } from './share-images.ts';

/** Threads that paint pictures at once. */
const MOST_PAINTERS = 2;

/** Lays the public pages: what came out in front of everything, then the map of the site, then what is drawn on request. */
export function servePublic(
  app: INestApplication,
  configuration: Configuration,
  { webFolder, headers }: { readonly webFolder: string; readonly headers: RequestHandler },
): void {
  const edge = app.getHttpAdapter().getInstance() as Express;
  const files = app.get(PublicFiles);
  standInFront(app.getHttpServer() as Server, releasedFiles(files, headersOf(headers)));
  serveSiteMap(edge, files, configuration);
  serveOtherSites(edge, app, webFolder);
  edge.use(
    publicPages({
      files,
      releases: app.get(ReleaseFiles),
      compare: app.get(CompareReleased),
      search: app.get(SearchReleased),
      assets: publicAssets(webFolder),
      origin: new URL(configuration.publicUrl).origin,
    }),
  );
}

/** What other sites show of the pages: parts of them, and pictures. */
function serveOtherSites(edge: Express, app: INestApplication, webFolder: string): void {
  const released = app.get(EmbedReleased);
  const themes = app.get(ThemeOfMunicipality);
  edge.use(embeds({ released, themes, ...embedAssets(webFolder) }));
  const program = pathToFileURL(join(webFolder, '../picture-thread.js'));
  const painters = new Threads<PictureToPaint, Uint8Array | undefined>(program, MOST_PAINTERS);
  edge.use(shareImages(new ShareImages(released, (task) => painters.ask(task))));
}
