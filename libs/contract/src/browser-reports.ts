import { route } from './route.ts';

/** What a browser may send of its own accord: one report, or several that it saved up. */
export const BROWSER_REPORT_TYPES = ['application/csp-report', 'application/reports+json'] as const;

export const reportFromBrowser = route({
  name: 'reportFromBrowser',
  summary: 'Wat een browser op onze bladzijden weigerde; het antwoord is altijd hetzelfde',
  method: 'POST',
  path: '/browser-reports',
  access: { anyone: 'Browsers report what they refused by themselves, also for readers who never sign in.' },
  status: 204,
});
