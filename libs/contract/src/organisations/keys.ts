import { z } from 'zod';
import { day } from '../figures.ts';
import { KEY_SCOPES } from '../access.ts';
import { route } from '../route.ts';

/** A key for programs, as it is listed: the secret itself is shown once, when it is made. */
export const apiKey = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  scope: z.enum(KEY_SCOPES),
  madeBy: z.string(),
  madeAt: z.string(),
  expiresOn: z.string(),
  lastUsedAt: z.string().optional(),
  revokedAt: z.string().optional(),
});
export type ApiKeyReply = z.infer<typeof apiKey>;

export const listKeys = route({
  name: 'listKeys',
  summary: 'De sleutels van uw organisatie',
  method: 'GET',
  path: '/keys',
  access: { may: 'keys.manage' },
  reply: z.array(apiKey),
});

export const makeKey = route({
  name: 'makeKey',
  summary: 'Een sleutel maken; het geheim staat alleen in dit antwoord',
  method: 'POST',
  path: '/keys',
  access: { may: 'keys.manage' },
  body: z.object({
    name: z.string().trim().min(2).max(80),
    expiresOn: day,
    scope: z.enum(KEY_SCOPES).default('deliver'),
  }),
  reply: apiKey.extend({ secret: z.string() }),
  status: 201,
  problems: ['input-invalid', 'personal-data', 'sign-in-anew'],
});

export const revokeKey = route({
  name: 'revokeKey',
  summary: 'Een sleutel intrekken: zij werkt meteen niet meer',
  method: 'DELETE',
  path: '/keys/:key',
  access: { may: 'keys.manage' },
  params: z.object({ key: z.uuid() }),
  status: 204,
  problems: ['key-not-found'],
});

/** Days that a key goes on working beside the one that takes over, so that no program stands still. */
export const KEY_OVERLAP_DAYS = 14;

export const replaceKey = route({
  name: 'replaceKey',
  summary: 'Een sleutel vervangen: de nieuwe werkt meteen, de oude nog ten hoogste 14 dagen',
  method: 'POST',
  path: '/keys/:key/successor',
  access: { may: 'keys.manage' },
  params: z.object({ key: z.uuid() }),
  reply: apiKey.extend({ secret: z.string() }),
  status: 201,
  problems: ['key-not-found', 'sign-in-anew'],
});
