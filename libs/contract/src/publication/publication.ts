import { z } from 'zod';
import { benchmarkName, quarter } from '../figures.ts';
import { route } from '../route.ts';

/** The way of a release, in its order; the last three are ends beside it. */
export const RELEASE_STATES = [
  'requested',
  'composing',
  'draft',
  'in-reply',
  'closing',
  'reviewed',
  'scheduled',
  'released',
  'refused',
  'failed',
  'abandoned',
] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** States in which the worker is at it, or is about to be: worth looking again soon. */
export const MOVING_STATES: readonly ReleaseState[] = ['requested', 'composing', 'closing'];

/** States in which a release is on its way: no other one of the benchmark can be requested. */
export const OPEN_STATES: readonly ReleaseState[] = [
  ...MOVING_STATES,
  'draft',
  'in-reply',
  'reviewed',
  'scheduled',
];

/** Out in one go, or in reviewed steps. */
const RELEASE_MODES = ['at-once', 'in-steps'] as const;
export type ReleaseMode = (typeof RELEASE_MODES)[number];

/** How many values differ between a release and the one that it corrects. */
const changedValues = z.object({
  changed: z.number().int(),
  added: z.number().int(),
  removed: z.number().int(),
});
export type ChangedValues = z.infer<typeof changedValues>;

/** Why something that is out was corrected or withdrawn: everybody reads it. */
export const publicReason = z.string().trim().min(3).max(500);

export const release = z.object({
  id: z.uuid(),
  number: z.number().int(),
  state: z.enum(RELEASE_STATES),
  mode: z.enum(RELEASE_MODES),
  requestedBy: z.string(),
  requestedAt: z.string(),
  releasedAt: z.string().optional(),
  pagesBaked: z.number().int(),
  /** Of those: pages that say the same as in the edition before, and were not drawn again. */
  pagesKept: z.number().int(),
  pagesTotal: z.number().int(),
  /** What is under way; pages baked and in all are then the steps of that. */
  doing: z.enum(['protect', 'attack', 'bake']),
  shown: z.number().int(),
  withheld: z.number().int(),
  hash: z.string().optional(),
  /** Number of the release that this one corrects, and why. */
  corrects: z.number().int().optional(),
  reason: z.string().optional(),
  changed: changedValues.optional(),
  /** Municipalities can reply until this moment. */
  replyUntil: z.string().optional(),
  /** It does not come out before this moment. */
  embargoUntil: z.string().optional(),
  /** Quarters after this one are provisional. */
  finalUntil: quarter.optional(),
  withdrawn: z.object({ at: z.string(), by: z.string(), reason: z.string() }).optional(),
});
export type ReleaseReply = z.infer<typeof release>;

export const releasable = z.object({
  benchmark: benchmarkName,
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
  summary:
    'Een publicatie aanvragen: in één keer, of in stappen. Een correctie noemt de publicatie die zij herstelt.',
  method: 'POST',
  path: '/releases',
  access: { may: 'releases.create' },
  body: z
    .object({
      benchmark: z.string().max(100),
      /** Absent: at once. */
      mode: z.enum(RELEASE_MODES).optional(),
      corrects: z.number().int().positive().optional(),
      reason: publicReason.optional(),
    })
    .refine(({ corrects, reason }) => (corrects === undefined) === (reason === undefined), {
      path: ['reason'],
      message: 'a correction has a reason, and nothing else has',
    }),
  reply: release,
  status: 202,
  problems: [
    'benchmark-not-found',
    'nothing-to-release',
    'release-running',
    'release-in-steps',
    'release-not-found',
    'personal-data',
    'text-tells-count',
  ],
});
