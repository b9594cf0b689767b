import { z } from 'zod';
import { route } from '../route.ts';

/** Somebody keeps at most this many. */
export const MOST_SAVED_VIEWS = 50;

const name = z.string().trim().min(1).max(80);

const savedView = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Path and query within the workspaces. */
  address: z.string(),
  shared: z.boolean(),
  /** Of the person who asks; another's can be opened only. */
  own: z.boolean(),
  savedBy: z.string(),
});
export type SavedViewReply = z.infer<typeof savedView>;

export const listSavedViews = route({
  name: 'listSavedViews',
  summary: 'Uw bewaarde weergaven, en die collega’s met iedereen delen',
  method: 'GET',
  path: '/saved-views',
  access: { may: 'views.manage' },
  reply: z.array(savedView),
});

export const saveView = route({
  name: 'saveView',
  summary: 'Een pagina met haar keuzes bewaren onder een naam',
  method: 'POST',
  path: '/saved-views',
  access: { may: 'views.manage' },
  body: z.strictObject({
    name,
    address: z.string().max(1000),
    shared: z.boolean(),
  }),
  reply: savedView,
  status: 201,
  problems: ['view-exists', 'views-enough', 'view-elsewhere', 'personal-data'],
});

export const changeView = route({
  name: 'changeView',
  summary: 'Een eigen weergave een andere naam geven, of delen met uw organisatie',
  method: 'PUT',
  path: '/saved-views/:id',
  access: { may: 'views.manage' },
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({ name, shared: z.boolean() }),
  reply: savedView,
  problems: ['view-not-found', 'view-exists', 'personal-data'],
});

export const removeView = route({
  name: 'removeView',
  summary: 'Een eigen weergave weghalen',
  method: 'DELETE',
  path: '/saved-views/:id',
  access: { may: 'views.manage' },
  params: z.object({ id: z.uuid() }),
  status: 204,
  problems: ['view-not-found'],
});
