import { z } from 'zod';
import { bilingual, finding, observation, quarter } from '../figures.ts';
import { route } from '../route.ts';
import { measureGroup, profileQuestion } from '../uploads/uploads.ts';

const DELIVERY_STATES = ['submitted', 'returned', 'accepted', 'superseded'] as const;

export const delivery = z.object({
  id: z.uuid(),
  benchmark: z.object({ slug: z.string(), title: bilingual }),
  quarter,
  municipality: z.string(),
  version: z.number().int(),
  state: z.enum(DELIVERY_STATES),
  submittedBy: z.string(),
  submittedAt: z.string(),
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  comment: z.string().optional(),
  /** Parts that it was put together of; one part without a name is the whole. */
  parts: z.array(z.object({ part: z.string(), fileName: z.string(), uploadedBy: z.string() })),
  /** Reopened after acceptance: a new version is expected. */
  reopened: z.object({ reason: z.string(), by: z.string(), at: z.string() }).optional(),
  /** Whether the one who asks may approve it: another person than who submitted. */
  mayDecide: z.boolean(),
});
export type DeliveryReply = z.infer<typeof delivery>;

const deliveryInFull = delivery.extend({
  observations: z.array(observation),
  findings: z.array(finding),
  profile: z.record(z.string(), z.string()),
  profileQuestions: z.array(profileQuestion),
  measureGroups: z.array(measureGroup),
});
export type DeliveryInFullReply = z.infer<typeof deliveryInFull>;

const byId = z.object({ delivery: z.uuid() });

export const submit = route({
  name: 'submit',
  summary: 'Een gecontroleerd bestand als levering indienen',
  method: 'POST',
  path: '/uploads/:upload/submission',
  access: { may: 'deliveries.submit' },
  params: z.object({ upload: z.uuid() }),
  reply: delivery,
  status: 201,
  problems: [
    'upload-not-found',
    'upload-not-checked',
    'upload-not-latest',
    'findings-open',
    'profile-incomplete',
    'already-submitted',
    'trial-only',
    'part-not-found',
    'parts-missing',
    'cells-overlap',
    'delivery-locked',
    'round-closed',
  ],
});

export const listDeliveries = route({
  name: 'listDeliveries',
  summary: 'De leveringen van uw organisatie, nieuwste eerst',
  method: 'GET',
  path: '/deliveries',
  access: { may: 'deliveries.read' },
  query: z.object({ benchmark: z.string().max(100).optional(), quarter: quarter.optional() }),
  reply: z.array(delivery),
});

export const readDelivery = route({
  name: 'readDelivery',
  summary: 'Een levering met cijfers, bevindingen en toelichtingen',
  method: 'GET',
  path: '/deliveries/:delivery',
  access: { may: 'deliveries.read' },
  params: byId,
  reply: deliveryInFull,
  problems: ['delivery-not-found'],
});

export const approve = route({
  name: 'approve',
  summary: 'Een levering goedkeuren',
  method: 'POST',
  path: '/deliveries/:delivery/approval',
  access: { may: 'deliveries.approve' },
  params: byId,
  reply: delivery,
  problems: ['delivery-not-found', 'delivery-not-waiting', 'same-person'],
});

export const sendBack = route({
  name: 'sendBack',
  summary: 'Een levering teruggeven met een opmerking',
  method: 'POST',
  path: '/deliveries/:delivery/return',
  access: { may: 'deliveries.approve' },
  params: byId,
  body: z.object({ comment: z.string().trim().min(3).max(2000) }),
  reply: delivery,
  problems: ['delivery-not-found', 'delivery-not-waiting', 'same-person', 'personal-data'],
});
