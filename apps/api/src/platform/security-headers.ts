import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Configuration } from './configuration.ts';

/** What a browser may do with anything that comes from here; the same for every answer. */
export function securityHeaders({ publicUrl }: Pick<Configuration, 'publicUrl'>): RequestHandler {
  const secure = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        // Over plain http, as on one's own machine, there is nothing to upgrade to.
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
  });
}
