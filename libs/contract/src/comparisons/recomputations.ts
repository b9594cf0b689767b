import { z } from 'zod';
import { bilingual, quarter } from '../figures.ts';
import { route } from '../route.ts';

/** A computation of all that is out of date: first told, then done. */
export const recomputation = z.object({
  id: z.uuid(),
  state: z.enum(['requested', 'estimated', 'started', 'running', 'done']),
  requestedBy: z.string(),
  requestedAt: z.string(),
  endedAt: z.string().optional(),
  /** Quarters that would be computed otherwise now. */
  stale: z.array(quarter),
  estimatedMilliseconds: z.number().optional(),
  total: z.number().int(),
  done: z.number().int(),
  changed: z.number().int(),
});
export type RecomputationReply = z.infer<typeof recomputation>;

export const listRecomputations = route({
  name: 'listRecomputations',
  summary: 'Welke vergelijkingen opnieuw zijn of worden berekend',
  method: 'GET',
  path: '/recomputations',
  access: { may: 'recomputations.read' },
  reply: z.array(
    z.object({
      benchmark: z.object({ slug: z.string(), title: bilingual }),
      quarters: z.number().int(),
      newest: quarter.optional(),
      computedAt: z.string().optional(),
      methodVersion: z.string().optional(),
      recomputations: z.array(recomputation),
    }),
  ),
});

export const requestRecomputation = route({
  name: 'requestRecomputation',
  summary: 'Nagaan wat er opnieuw berekend moet worden, en hoe lang dat duurt',
  method: 'POST',
  path: '/recomputations',
  access: { may: 'recomputations.start' },
  body: z.strictObject({ benchmark: z.string().max(100) }),
  reply: recomputation,
  status: 202,
  problems: ['benchmark-not-found', 'recomputation-running'],
});

export const startRecomputation = route({
  name: 'startRecomputation',
  summary: 'Opnieuw berekenen wat verouderd is',
  method: 'POST',
  path: '/recomputations/:id/start',
  access: { may: 'recomputations.start' },
  params: z.object({ id: z.uuid() }),
  reply: recomputation,
  status: 202,
  problems: ['recomputation-not-found', 'recomputation-running'],
});
