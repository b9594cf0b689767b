import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import type { Express, RequestHandler } from 'express';
import { CompareReleased, publicAssets, PublicFiles, ReleaseFiles, SearchReleased } from '@ijkpunt/backend';
import type { Configuration } from '../platform/configuration.ts';
import { publicPages } from './public-pages.ts';
import { headersOf, releasedFiles, standInFront } from './released-files.ts';
import { serveSiteMap } from './site-map.ts';

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
  edge.use(
    publicPages({
      files,
      releases: app.get(ReleaseFiles),
      compare: app.get(CompareReleased),
      search: app.get(SearchReleased),
      assets: publicAssets(webFolder),
    }),
  );
}
