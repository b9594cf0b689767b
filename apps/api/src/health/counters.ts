import { Counter } from 'prom-client';

/** What browsers refused on our pages; all of it, also what was too much to log. */
export const browserReports = new Counter({
  name: 'ijkpunt_browser_reports_total',
  help: 'Reports of browsers about content that the policy of our pages refuses',
  labelNames: ['directive'],
  registers: [],
});
