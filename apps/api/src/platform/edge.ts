import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import express, { type Express } from 'express';
import { ROUTES } from '@ijkpunt/contract';
import { Database } from '@ijkpunt/backend';
import { probes } from '../health/probes.ts';
import { isWorkspace } from '../pages/page-address.ts';
import { servePublic } from '../pages/serve-public.ts';
import { openApi } from '../routing/openapi.ts';
import { approach } from './approach.ts';
import type { Configuration } from './configuration.ts';
import { limitPatience } from './patience.ts';
import { requestIds } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { serveSecurityText } from './security-text.ts';

/**
 * Puts everything in front of the framework: released files before all else, then headers, probes, files, public pages,
 * sessions.
 */
export function layEdge(app: INestApplication, configuration: Configuration, webFolder: string): void {
  const edge = app.getHttpAdapter().getInstance() as Express;
  edge.disable('x-powered-by');
  edge.set('strict routing', true);
  edge.set('query parser', 'simple');
  edge.set('trust proxy', configuration.trustProxy);
  limitPatience(app.getHttpServer() as Server);
  const headers = securityHeaders(configuration);
  edge.use(headers);
  probes(edge, app.get(Database));
  edge.use(
    '/assets',
    express.static(join(webFolder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
    }),
  );
  edge.use('/api', requestIds);
  serveDocument(edge, configuration);
  serveSecurityText(edge, configuration);
  serveWorkspaces(edge, webFolder);
  servePublic(app, configuration, { webFolder, headers });
  // Before whoever may refuse: a refusal too is of this moment.
  edge.use('/api', (_request, response, next) => {
    response.set({ 'cache-control': 'no-store', 'api-version': '1.0.0' });
    next();
  });
  for (const handler of approach(app, configuration)) edge.use('/api', handler);
}

function serveDocument(edge: Express, { publicUrl }: Configuration): void {
  const document = openApi(ROUTES, publicUrl);
  edge.get('/api/v1/openapi.json', (_request, response) => {
    response.set({ 'access-control-allow-origin': '*', 'api-version': '1.0.0' }).json(document);
  });
}

function serveWorkspaces(edge: Express, webFolder: string): void {
  const assets = join(webFolder, 'assets');
  const icon = readFileSync(join(assets, readdirSync(assets).find((name) => name.startsWith('icon-')) ?? ''));
  edge.get('/favicon.ico', (_request, response) => {
    response.set('cache-control', 'public, max-age=86400').type('image/svg+xml').send(icon);
  });
  const keeper = readFileSync(join(webFolder, 'sw.js'));
  edge.get('/sw.js', (_request, response) => {
    // Asked anew each time: what keeps pages must be replaceable at once.
    response.set('cache-control', 'no-cache').type('text/javascript').send(keeper);
  });
  const page = readFileSync(join(webFolder, 'index.html'));
  edge.use((request, response, next) => {
    if (request.method === 'GET' && isWorkspace(request.path))
      response.set('cache-control', 'no-store').type('html').send(page);
    else next();
  });
}
