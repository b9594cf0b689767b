import { z } from 'zod';
import { ORGANISATION_KINDS, PERMISSIONS, ROLES } from '../access.ts';
import { route } from '../route.ts';
import { passkeyAnswer } from './passkeys.ts';

export const person = z.object({
  name: z.string(),
  email: z.string(),
  organisation: z.object({
    name: z.string(),
    kind: z.enum(ORGANISATION_KINDS),
    municipality: z.string().optional(),
  }),
  /** Name of the partnership that acts for this municipality. */
  via: z.string().optional(),
  /** Municipalities that a partnership may act for. */
  actsFor: z.array(z.object({ municipality: z.string(), name: z.string() })),
  /** Organisations that the person belongs to, when there are more than one. */
  organisations: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      current: z.boolean(),
      /** They do not belong to it, but may look along until then. */
      supportUntil: z.string().optional(),
    }),
  ),
  /** Looks along with this municipality until then: reads, and changes nothing. */
  supportUntil: z.string().optional(),
  /** Until there is a second factor, nothing may be done but making one. */
  needsSecondFactor: z.boolean(),
  roles: z.array(z.enum(ROLES)),
  permissions: z.array(z.enum(PERMISSIONS)),
});
export type PersonReply = z.infer<typeof person>;

export const signIn = route({
  name: 'signIn',
  summary: 'Aanmelden met e-mailadres en wachtwoord',
  method: 'POST',
  path: '/session',
  access: { anyone: 'Whoever signs in has no session yet.' },
  body: z.object({
    email: z.email().max(200),
    password: z.string().min(1).max(200),
    /** Of the app, or a recovery code; once it was asked for. */
    code: z.string().max(40).optional(),
  }),
  reply: person,
  problems: [
    'wrong-credentials',
    'second-factor-needed',
    'second-factor-wrong',
    'passkey-needed',
    'too-many-tries',
  ],
});

export const signInWithPasskey = route({
  name: 'signInWithPasskey',
  summary: 'Aanmelden met een passkey, zonder adres of wachtwoord',
  method: 'POST',
  path: '/session/passkey',
  access: { anyone: 'Whoever signs in has no session yet.' },
  body: z.object({ answer: passkeyAnswer }),
  reply: person,
  problems: ['passkey-wrong', 'too-many-tries'],
});

export const signOut = route({
  name: 'signOut',
  summary: 'Afmelden',
  method: 'DELETE',
  path: '/session',
  access: { signedIn: true },
  status: 204,
});

export const whoAmI = route({
  name: 'whoAmI',
  summary: 'Wie is aangemeld, namens welke organisatie',
  method: 'GET',
  path: '/session',
  access: { signedIn: true },
  reply: person,
});

export const changeOrganisation = route({
  name: 'changeOrganisation',
  summary: 'Voor een andere organisatie handelen waar u bij hoort',
  method: 'PUT',
  path: '/session/organisation',
  access: { signedIn: true },
  body: z.object({ organisation: z.uuid() }),
  reply: person,
  problems: ['organisation-not-found'],
});

export const actFor = route({
  name: 'actFor',
  summary: 'Namens een gemeente van het samenwerkingsverband handelen, of weer namens het verband zelf',
  method: 'PUT',
  path: '/session/acting-for',
  access: { signedIn: true },
  body: z.object({ municipality: z.string().max(10) }),
  reply: person,
  problems: ['nobody-to-act-for'],
});
