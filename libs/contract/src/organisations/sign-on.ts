import { z } from 'zod';
import { ROLES } from '../access.ts';
import { route } from '../route.ts';

/** How an organisation vouches for its people; the secret goes in and never comes out. */
export const signOnSettings = z.object({
  issuer: z.url({ protocol: /^https?$/u }).max(300),
  clientId: z.string().trim().min(1).max(200),
  /** The claim that tells what somebody is; absent: roles are given here. */
  rolesClaim: z.string().trim().min(1).max(100).optional(),
  /** What that claim says of each role. */
  rolesOf: z.partialRecord(z.enum(ROLES), z.string().trim().min(1).max(200)),
});
export type SignOnSettings = z.infer<typeof signOnSettings>;

export const readSignOn = route({
  name: 'readSignOn',
  summary: 'Hoe uw organisatie haar mensen zelf laat aanmelden (OpenID Connect)',
  method: 'GET',
  path: '/sign-on/settings',
  access: { may: 'sign-on.manage' },
  reply: z.object({
    settings: signOnSettings.extend({ savedBy: z.string(), savedAt: z.string() }).optional(),
    /** What the provider has to be told: where people come back. */
    returnAddress: z.string(),
  }),
});

export const saveSignOn = route({
  name: 'saveSignOn',
  summary: 'Eenmalig aanmelden instellen; de aanbieder wordt meteen gevraagd of hij er is',
  method: 'PUT',
  path: '/sign-on/settings',
  access: { may: 'sign-on.manage' },
  /** Without a secret the one that is kept stays. */
  body: signOnSettings.extend({ secret: z.string().min(1).max(500).optional() }),
  status: 204,
  problems: [
    'input-invalid',
    'role-not-here',
    'sign-on-unreachable',
    'sign-on-secret-missing',
    'sign-in-anew',
  ],
});

export const removeSignOn = route({
  name: 'removeSignOn',
  summary: 'Eenmalig aanmelden weghalen: mensen melden zich dan weer hier aan',
  method: 'DELETE',
  path: '/sign-on/settings',
  access: { may: 'sign-on.manage' },
  status: 204,
  problems: ['sign-in-anew'],
});
