import { z } from 'zod';
import { bilingual, direction, quarter } from '../figures.ts';
import { route } from '../route.ts';
import { groupStanding, valueReply } from './standing.ts';

const municipality = z.string().regex(/^GM\d{4}$/);

/** A group of one's own choosing, kept for the whole organisation. */
export const ownGroup = z.object({
  id: z.uuid(),
  name: z.string(),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  madeBy: z.string(),
});
export type OwnGroupReply = z.infer<typeof ownGroup>;

export const listOwnGroups = route({
  name: 'listOwnGroups',
  summary: 'De vergelijkingsgroepen die uw organisatie zelf heeft samengesteld',
  method: 'GET',
  path: '/comparison-groups',
  access: { may: 'comparisons.read' },
  reply: z.object({
    groups: z.array(ownGroup),
    /** Whom a group can be made of. */
    municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  }),
});

export const saveOwnGroup = route({
  name: 'saveOwnGroup',
  summary: 'Een vergelijkingsgroep samenstellen',
  method: 'POST',
  path: '/comparison-groups',
  access: { may: 'comparison-groups.manage' },
  body: z.strictObject({
    name: z.string().trim().min(1).max(80),
    municipalities: z.array(municipality).min(5).max(60),
  }),
  reply: ownGroup,
  status: 201,
  problems: ['group-exists', 'municipality-not-found', 'personal-data'],
});

export const removeOwnGroup = route({
  name: 'removeOwnGroup',
  summary: 'Een eigen vergelijkingsgroep weghalen',
  method: 'DELETE',
  path: '/comparison-groups/:id',
  access: { may: 'comparison-groups.manage' },
  params: z.object({ id: z.uuid() }),
  status: 204,
  problems: ['group-not-found'],
});

/** Released figures of the own municipality within the group. */
const groupComparison = z.object({
  indicator: z.object({
    code: z.string(),
    label: bilingual,
    method: z.string(),
    unit: z.string(),
    direction,
  }),
  quarter,
  value: valueReply,
  standing: groupStanding.optional(),
});
export type GroupComparisonReply = z.infer<typeof groupComparison>;

export const compareWithOwnGroup = route({
  name: 'compareWithOwnGroup',
  summary: 'Uw gepubliceerde cijfers naast die van een eigen vergelijkingsgroep',
  method: 'GET',
  path: '/comparison-groups/:id/comparison',
  access: { may: 'comparisons.read' },
  params: z.object({ id: z.uuid() }),
  reply: z.object({
    benchmarks: z.array(
      z.object({
        slug: z.string(),
        title: bilingual,
        publication: z.number().int(),
        comparisons: z.array(groupComparison),
      }),
    ),
  }),
  problems: ['group-not-found', 'nobody-to-act-for'],
});
