import { z } from 'zod';
import { benchmarkName, bilingual, quarter } from '../figures.ts';
import { route } from '../route.ts';
import { publicReason, release } from './publication.ts';
import { replyChoice } from './replies.ts';

const byId = z.object({ release: z.uuid() });

/** A moment in time, in any time zone. */
const moment = z.iso.datetime({ offset: true });

/** Where a page stands in a draft, such as `/gemeenten/zwolle`, or `/en/gemeenten/zwolle` for the English one. */
const pageOfDraft = z.object({ path: z.string().max(200).regex(/^\//) });

/** A municipality whose figures are in a draft, and what it replied. */
const askedMunicipality = z.object({
  municipality: z.string(),
  name: z.string(),
  slug: z.string(),
  reply: z
    .object({
      text: z.string().optional(),
      choices: z.array(replyChoice),
      savedBy: z.string(),
      savedAt: z.string(),
    })
    .optional(),
});
export type AskedMunicipality = z.infer<typeof askedMunicipality>;

const releaseInFull = z.object({
  benchmark: benchmarkName,
  release,
  /** Names of the indicators that are in the draft or were withheld, by code. */
  indicators: z.array(z.object({ code: z.string(), slug: z.string(), label: bilingual })),
  /** By name; empty before the draft, and of a release that came out at once. */
  asked: z.array(askedMunicipality),
  /** What disclosure control did; its shape is that of the method. Absent before the draft. */
  report: z.unknown().optional(),
  /** Cells that would have been told: why it was refused. */
  refusal: z.array(z.string()).optional(),
  approvals: z.array(z.object({ by: z.string(), at: z.string() })),
  /** How many coordinators have to approve. */
  approvalsAsked: z.number().int(),
  /** Steps that a coordinator can take now. */
  steps: z.array(z.string()),
});
export type ReleaseInFullReply = z.infer<typeof releaseInFull>;

export const readRelease = route({
  name: 'readRelease',
  summary: 'Een publicatie met haar onthullingscontrole, reacties en goedkeuringen',
  method: 'GET',
  path: '/releases/:release',
  access: { may: 'releases.read' },
  params: byId,
  reply: releaseInFull,
  problems: ['release-not-found'],
});

export const readDraftPage = route({
  name: 'readDraftPage',
  summary: 'Een bladzijde van een publicatie die nog niet uit is, zoals zij openbaar zou worden',
  method: 'GET',
  path: '/releases/:release/page',
  access: { may: 'releases.read' },
  params: byId,
  query: pageOfDraft,
  stream: 'file',
  problems: ['release-not-found'],
});

export const openForReply = route({
  name: 'openForReply',
  summary: 'Een concept openstellen voor reactie van de gemeenten, tot een moment',
  method: 'POST',
  path: '/releases/:release/reply-round',
  access: { may: 'releases.manage' },
  params: byId,
  body: z.object({ until: moment }),
  reply: release,
  problems: ['release-not-found', 'release-step-not-now', 'moment-past'],
});

export const closeForReply = route({
  name: 'closeForReply',
  summary: 'De reactietijd eerder sluiten: de publicatie wordt opnieuw samengesteld met wat er binnenkwam',
  method: 'POST',
  path: '/releases/:release/reply-round/end',
  access: { may: 'releases.manage' },
  params: byId,
  reply: release,
  status: 202,
  problems: ['release-not-found', 'release-step-not-now'],
});

export const approveRelease = route({
  name: 'approveRelease',
  summary: 'Een publicatie goedkeuren na de onthullingscontrole: nu, of met een embargo',
  method: 'POST',
  path: '/releases/:release/approval',
  access: { may: 'releases.manage' },
  params: byId,
  body: z.object({
    /** Absent: as soon as it can. */
    embargoUntil: moment.optional(),
    /** The newest quarter that is final; later ones are provisional. */
    finalUntil: quarter.optional(),
  }),
  reply: release,
  status: 202,
  problems: ['release-not-found', 'release-step-not-now', 'moment-past', 'approved-already'],
});

export const unscheduleRelease = route({
  name: 'unscheduleRelease',
  summary:
    'Een publicatie die nog niet uit is van de planning halen; zij moet dan opnieuw worden goedgekeurd',
  method: 'DELETE',
  path: '/releases/:release/approval',
  access: { may: 'releases.manage' },
  params: byId,
  reply: release,
  problems: ['release-not-found', 'release-step-not-now'],
});

export const abandonRelease = route({
  name: 'abandonRelease',
  summary: 'Een concept laten vallen: er komt niets uit',
  method: 'POST',
  path: '/releases/:release/abandonment',
  access: { may: 'releases.manage' },
  params: byId,
  reply: release,
  problems: ['release-not-found', 'release-step-not-now'],
});

export const retryRelease = route({
  name: 'retryRelease',
  summary: 'Een publicatie die mislukte of geweigerd werd opnieuw laten samenstellen; reacties blijven staan',
  method: 'POST',
  path: '/releases/:release/retry',
  access: { may: 'releases.manage' },
  params: byId,
  reply: release,
  status: 202,
  problems: ['release-not-found', 'release-step-not-now', 'release-running'],
});

export const withdrawRelease = route({
  name: 'withdrawRelease',
  summary:
    'Een publicatie intrekken, met een reden die iedereen kan lezen. Nog eens intrekken verandert niets.',
  method: 'POST',
  path: '/releases/:release/withdrawal',
  access: { may: 'releases.manage' },
  params: byId,
  body: z.object({ reason: publicReason }),
  reply: release,
  status: 202,
  problems: ['release-not-found', 'release-step-not-now', 'personal-data', 'text-tells-count'],
});
