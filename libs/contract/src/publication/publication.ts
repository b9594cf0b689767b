import { z } from 'zod';
import { bilingual } from '../figures.ts';
import { route } from '../route.ts';

export const RELEASE_STATES = ['requested', 'baking', 'released', 'failed'] as const;

export const release = z.object({
  id: z.uuid(),
  number: z.number().int(),
  state: z.enum(RELEASE_STATES),
  requestedBy: z.string(),
  requestedAt: z.string(),
  releasedAt: z.string().optional(),
  pagesBaked: z.number().int(),
  pagesTotal: z.number().int(),
  shown: z.number().int(),
  withheld: z.number().int(),
  hash: z.string().optional(),
});
export type ReleaseReply = z.infer<typeof release>;

export const releasable = z.object({
  benchmark: z.object({ slug: z.string(), title: bilingual, invented: z.boolean() }),
  /** Quarters with comparisons computed after the last release. */
  changedQuarters: z.array(z.string()),
  /** Sets of reference figures that were imported after the last release. */
  newReferences: z.number().int(),
  /** Quarters whose comparisons are still being computed. */
  computing: z.number().int(),
  releases: z.array(release),
});
export type ReleasableReply = z.infer<typeof releasable>;

export const listReleases = route({
  name: 'listReleases',
  summary: 'De benchmarks met hun publicaties en wat er sindsdien veranderde',
  method: 'GET',
  path: '/releases',
  access: { may: 'releases.read' },
  reply: z.array(releasable),
});

export const requestRelease = route({
  name: 'requestRelease',
  summary: 'Een benchmark publiceren',
  method: 'POST',
  path: '/releases',
  access: { may: 'releases.create' },
  body: z.object({ benchmark: z.string().max(100) }),
  reply: release,
  status: 202,
  problems: ['benchmark-not-found', 'nothing-to-release', 'release-running'],
});
