import { z } from 'zod';
import { bilingual, direction, quarter } from '../figures.ts';
import { route } from '../route.ts';
import { course, explainStep, revisionBand, standing, valueReply } from './standing.ts';

/** One own value before publication: where it stands, how it went, and how it came about. */
export const ownComparison = z.object({
  indicator: z.object({
    code: z.string(),
    slug: z.string(),
    label: bilingual,
    method: z.string(),
    unit: z.string(),
    direction,
  }),
  value: valueReply,
  standing: standing.optional(),
  course,
  yearStanding: standing.optional(),
  /** A provisional figure may still be corrected; a final one hardly ever is. */
  status: z.enum(['provisional', 'final']),
  bands: z.array(revisionBand),
  steps: z.array(explainStep),
  yearSteps: z.array(explainStep),
});
export type OwnComparisonReply = z.infer<typeof ownComparison>;

/** What the comparisons of a municipality in a quarter were made of. */
export const ownReceipt = z.object({
  deliveries: z.array(z.object({ id: z.string(), quarter: z.string(), version: z.number() })),
  openedBy: z.array(z.string()),
  groupVersion: z.string(),
  methodVersion: z.string(),
  catalogueVersion: z.string(),
  codeVersion: z.string(),
});
export type OwnReceiptReply = z.infer<typeof ownReceipt>;

const asked = z.object({ benchmark: z.string().max(100), quarter });

export const readOwnComparisons = route({
  name: 'readOwnComparisons',
  summary: 'De vergelijking van uw eigen goedgekeurde cijfers, nog niet gepubliceerd',
  method: 'GET',
  path: '/comparisons',
  access: { may: 'comparisons.read' },
  query: asked,
  reply: z.object({
    computedAt: z.string().optional(),
    values: z.array(ownComparison),
    receipt: ownReceipt.optional(),
    measures: z.array(z.object({ code: z.string(), label: bilingual })),
    dimensions: z.array(z.object({ code: z.string(), label: bilingual })),
  }),
  problems: ['benchmark-not-found'],
});
