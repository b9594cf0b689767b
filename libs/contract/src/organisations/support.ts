import { z } from 'zod';
import { route } from '../route.ts';

/** For how many hours a workspace can be opened for looking along. */
export const SUPPORT_HOURS = [1, 8, 24] as const;

const supportAccess = z.object({
  reason: z.string(),
  openedBy: z.string(),
  openedAt: z.string(),
  /** When it ends by itself. */
  endsAt: z.string(),
  /** When it was ended before that. */
  endedAt: z.string().optional(),
  open: z.boolean(),
});
export type SupportAccessReply = z.infer<typeof supportAccess>;

export const listSupport = route({
  name: 'listSupport',
  summary: 'Wanneer de beheerder van de benchmark met uw gemeente mag of mocht meekijken',
  method: 'GET',
  path: '/support',
  access: { may: 'support.manage' },
  reply: z.array(supportAccess),
});

export const openSupport = route({
  name: 'openSupport',
  summary: 'De beheerder van de benchmark een aantal uren laten meekijken',
  method: 'PUT',
  path: '/support',
  access: { may: 'support.manage' },
  body: z.object({ hours: z.literal(SUPPORT_HOURS), reason: z.string().trim().min(3).max(200) }),
  status: 204,
  problems: ['input-invalid', 'personal-data', 'sign-in-anew'],
});

export const endSupport = route({
  name: 'endSupport',
  summary: 'Het meekijken nu beëindigen',
  method: 'DELETE',
  path: '/support',
  access: { may: 'support.manage' },
  status: 204,
});
