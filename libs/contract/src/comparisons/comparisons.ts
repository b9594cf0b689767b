import { z } from 'zod';
import { bilingual, grade, quarter, reason } from '../figures.ts';
import { route } from '../route.ts';

/** One own value before publication, beside where it stands among comparable municipalities. */
export const ownComparison = z.object({
  indicator: z.object({
    code: z.string(),
    slug: z.string(),
    label: bilingual,
    method: z.string(),
    unit: z.string(),
  }),
  kind: z.enum(['figure', 'refused', 'missing']),
  why: z.string().optional(),
  value: z.number().optional(),
  lower: z.number().optional(),
  upper: z.number().optional(),
  grade: grade.optional(),
  reasons: z.array(reason),
  rank: z.object({ best: z.number(), worst: z.number(), of: z.number() }).optional(),
});
export type OwnComparisonReply = z.infer<typeof ownComparison>;

export const readOwnComparisons = route({
  name: 'readOwnComparisons',
  summary: 'De vergelijking van uw eigen goedgekeurde cijfers, nog niet gepubliceerd',
  method: 'GET',
  path: '/comparisons',
  access: { may: 'comparisons.read' },
  query: z.object({ benchmark: z.string().max(100), quarter }),
  reply: z.object({ computedAt: z.string().optional(), values: z.array(ownComparison) }),
  problems: ['benchmark-not-found'],
});
