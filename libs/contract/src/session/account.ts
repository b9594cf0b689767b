import { z } from 'zod';
import { route } from '../route.ts';

/** Somewhere the person is signed in. */
const ownSession = z.object({
  id: z.string(),
  browser: z.string(),
  begunAt: z.string(),
  /** Without use it ends here. */
  endsAt: z.string(),
  current: z.boolean(),
});

export const account = z.object({
  /** Absent without a second factor. */
  recoveryCodesLeft: z.number().int().optional(),
  /** The role asks for a second factor. */
  secondFactorObligatory: z.boolean(),
  passkeys: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      madeAt: z.string(),
      /** Absent as long as nobody signed in with it. */
      lastUsedAt: z.string().optional(),
    }),
  ),
  sessions: z.array(ownSession),
  /** Deleting the account asks for it, where there is one. */
  hasPassword: z.boolean(),
});
export type AccountReply = z.infer<typeof account>;

export const readAccount = route({
  name: 'readAccount',
  summary: 'Uw tweede factor, en waar u bent aangemeld',
  method: 'GET',
  path: '/account',
  access: { signedIn: true },
  reply: account,
});

export const startSecondFactor = route({
  name: 'startSecondFactor',
  summary: 'Een sleutel voor de app op uw telefoon; zij telt pas na een eerste code',
  method: 'POST',
  path: '/account/second-factor',
  access: { signedIn: true },
  reply: z.object({
    secret: z.string(),
    /** The same as a picture (SVG) that an app reads. */
    picture: z.string(),
  }),
  status: 201,
  problems: ['second-factor-there'],
});

const code = z.object({ code: z.string().trim().min(1).max(40) });

export const confirmSecondFactor = route({
  name: 'confirmSecondFactor',
  summary: 'De tweede factor in gebruik nemen; het antwoord bevat eenmalig de herstelcodes',
  method: 'PUT',
  path: '/account/second-factor',
  access: { signedIn: true },
  body: code,
  reply: z.object({ recoveryCodes: z.array(z.string()) }),
  problems: ['second-factor-there', 'second-factor-not-started', 'second-factor-wrong', 'too-many-tries'],
});

export const removeSecondFactor = route({
  name: 'removeSecondFactor',
  summary: 'De tweede factor weghalen, met een code ervan',
  method: 'POST',
  path: '/account/second-factor/removal',
  access: { signedIn: true },
  body: code,
  status: 204,
  problems: ['second-factor-wrong', 'second-factor-obligatory', 'too-many-tries'],
});

export const changePassword = route({
  name: 'changePassword',
  summary: 'Uw wachtwoord wijzigen, met dat van nu; elders bent u dan afgemeld',
  method: 'PUT',
  path: '/account/password',
  access: { signedIn: true },
  body: z.object({ current: z.string().min(1).max(200), wanted: z.string().min(1).max(200) }),
  status: 204,
  problems: ['password-wrong', 'password-weak', 'too-many-tries'],
});

export const askNewAddress = route({
  name: 'askNewAddress',
  summary: 'Een ander e-mailadres vragen, met uw wachtwoord; een link in een brief daarheen bevestigt het',
  method: 'POST',
  path: '/account/address',
  access: { signedIn: true },
  body: z.object({ current: z.string().min(1).max(200), email: z.email().max(200) }),
  status: 202,
  problems: ['input-invalid', 'password-wrong', 'too-many-tries'],
});

export const endOtherSessions = route({
  name: 'endOtherSessions',
  summary: 'Overal afmelden, behalve hier',
  method: 'DELETE',
  path: '/account/sessions',
  access: { signedIn: true },
  reply: z.object({ ended: z.number().int() }),
});

export const exportOwnData = route({
  name: 'exportOwnData',
  summary: 'Alles wat over u wordt bewaard, als bestand',
  method: 'GET',
  path: '/account/data.json',
  access: { signedIn: true },
  stream: 'file',
  problems: ['sign-on-session'],
});

export const deleteAccount = route({
  name: 'deleteAccount',
  summary: 'Uw account verwijderen, met uw wachtwoord; het logboek en uw naam bij leveringen blijven staan',
  method: 'DELETE',
  path: '/account',
  access: { signedIn: true },
  /** Who has no password has just signed in instead. */
  body: z.object({ current: z.string().min(1).max(200).optional() }),
  status: 204,
  problems: ['input-invalid', 'password-wrong', 'too-many-tries', 'sign-in-anew', 'last-admin'],
});
