import { Controller, Req, Res } from '@nestjs/common';
import express, { type Request, type Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { BROWSER_REPORT_TYPES, reportFromBrowser } from '@ijkpunt/contract';
import { log } from '@ijkpunt/backend';
import { browserReports } from '../health/counters.ts';
import { Serves } from '../routing/serves.ts';
import { networkOf } from '../session/network.ts';
import { refusedContentIn } from './refused-content.ts';

/** Reports in a minute from one network that are written down. */
const WRITTEN_DOWN = 60;

const TYPES = [...BROWSER_REPORT_TYPES];
const read = express.text({ type: TYPES, limit: '16kb', inflate: false });

/** Where browsers tell what they refused on our pages. Whoever sends hears the same, whatever was sent. */
@Controller()
export class BrowserReportsController {
  private readonly written = new RateLimiterMemory({ points: WRITTEN_DOWN, duration: 60 });

  @Serves(reportFromBrowser)
  async take(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    for (const report of refusedContentIn(await textIn(request, response))) {
      browserReports.inc({ directive: report.directive });
      if (await this.fits(request)) log.warn(report, 'browser report');
    }
  }

  /** A page that goes wrong for many at once is told of by the first few. */
  private fits(request: Request): Promise<boolean> {
    return this.written.consume(networkOf(request.ip)).then(
      () => true,
      () => false,
    );
  }
}

/** What was sent; nothing when it is of another kind, too large, or packed. */
function textIn(request: Request, response: Response): Promise<string> {
  return new Promise((resolve) => {
    read(request, response, (error?: unknown) => {
      const body: unknown = error === undefined ? request.body : undefined;
      resolve(typeof body === 'string' ? body : '');
    });
  });
}
