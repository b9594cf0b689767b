import { z } from 'zod';
import { bilingual, cell, grade, quarter, reason, unit } from '../figures.ts';
import { route } from '../route.ts';
import { delivery } from './submissions.ts';

const byId = z.object({ delivery: z.uuid() });

/** One cell of a delivery beside the same cell of another one. */
export const change = z.object({
  measure: z.string(),
  label: bilingual,
  dimension: z.string(),
  category: z.string(),
  unit,
  before: cell.optional(),
  now: cell.optional(),
  kind: z.enum(['same', 'changed', 'new', 'gone']),
  /** One of the two is not over the period that its quarter asks: their difference says nothing. */
  periodDiffers: z.boolean(),
  /** Accepted figures of earlier quarters, oldest first; a gap is null. */
  history: z.array(z.object({ quarter, value: z.number().nullable() })),
});
export type ChangeReply = z.infer<typeof change>;

export const readChanges = route({
  name: 'readChanges',
  summary: 'Wat er veranderde ten opzichte van het vorige kwartaal, of van een andere levering',
  method: 'GET',
  path: '/deliveries/:delivery/changes',
  access: { may: 'deliveries.read' },
  params: byId,
  query: z.object({ against: z.uuid().optional() }),
  reply: z.object({ against: delivery.optional(), changes: z.array(change) }),
  problems: ['delivery-not-found'],
});

/** What the public would see of this delivery, by indicator. */
export const shown = z.object({
  indicator: z.string(),
  label: bilingual,
  unit: z.string(),
  before: z.number().optional(),
  now: z.number().optional(),
  /** 95% interval of the new figure, where its method gives one. */
  interval: z.object({ low: z.number(), high: z.number() }).optional(),
  shown: z.enum(['shown', 'withheld', 'refused', 'missing']),
  /** Why it is withheld: by itself, or because of what stands beside it. */
  withheld: z.enum(['small-count', 'small-base', 'telling-rest', 'beside-others']).optional(),
  /** Why there is no figure, and the measure that left the gap. */
  gap: z.object({ why: z.string(), measure: z.string(), label: bilingual }).optional(),
  /** How far it can be compared; absent when there is nothing to compare. */
  grade: grade.optional(),
  reasons: z.array(reason),
});
export type ShownReply = z.infer<typeof shown>;

export const readPreview = route({
  name: 'readPreview',
  summary:
    'Wat er van deze levering openbaar zou worden, en wat niet. Bij de publicatie zelf kan er meer wegvallen: ' +
    'cijfers die samen een klein aantal verraden, ook die van andere kwartalen.',
  method: 'GET',
  path: '/deliveries/:delivery/preview',
  access: { may: 'deliveries.read' },
  params: byId,
  reply: z.object({ threshold: z.number().int(), indicators: z.array(shown) }),
  problems: ['delivery-not-found'],
});

export const exportDelivery = route({
  name: 'exportDelivery',
  summary: 'Een levering als bestand: CSV of Excel',
  method: 'GET',
  path: '/deliveries/:delivery/export',
  access: { may: 'deliveries.read' },
  params: byId,
  query: z.object({ format: z.enum(['csv', 'xlsx']).optional() }),
  stream: 'file',
  problems: ['delivery-not-found'],
});

export const reopen = route({
  name: 'reopen',
  summary: 'Een goedgekeurde levering heropenen, met de reden',
  method: 'POST',
  path: '/deliveries/:delivery/reopening',
  access: { may: 'deliveries.approve' },
  params: byId,
  body: z.object({ reason: z.string().trim().min(3).max(2000) }),
  reply: delivery,
  problems: ['delivery-not-found', 'delivery-not-accepted', 'personal-data'],
});

export const downloadTemplate = route({
  name: 'downloadTemplate',
  summary: 'Het sjabloon van een uitvraag, met uw vorige cijfers: Excel of CSV',
  method: 'GET',
  path: '/rounds/:benchmark/:quarter/template',
  access: { may: 'uploads.create' },
  params: z.object({ benchmark: z.string().max(100), quarter }),
  query: z.object({ format: z.enum(['csv', 'xlsx']).optional(), part: z.string().max(60).optional() }),
  stream: 'file',
  problems: [
    'benchmark-not-found',
    'round-not-found',
    'round-not-open',
    'municipality-ended',
    'part-not-found',
  ],
});

export const takeOver = route({
  name: 'takeOver',
  summary: 'De som van de voorgangers van een gefuseerde gemeente als levering klaarzetten',
  method: 'POST',
  path: '/rounds/:benchmark/:quarter/predecessors',
  access: { may: 'uploads.create' },
  params: z.object({ benchmark: z.string().max(100), quarter }),
  reply: z.object({ upload: z.uuid() }),
  status: 202,
  problems: ['nothing-to-take-over', 'round-not-found', 'round-not-open', 'round-closed', 'delivery-locked'],
});
