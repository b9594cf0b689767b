import { z } from 'zod';
import { ROLES } from '../access.ts';
import { route } from '../route.ts';

/** The secret of a link: in the body and never in an address, so that it stands in no log. */
const secret = z.string().min(20).max(100);
const WITH_LINK = { anyone: 'Whoever has the link from the letter is who it was sent to.' };

const openedLink = z.object({
  kind: z.enum(['invitation', 'password-reset', 'email-change']),
  email: z.string(),
  name: z.string(),
  /** Of an invitation. */
  organisation: z.string().optional(),
  roles: z.array(z.enum(ROLES)),
  /** Somebody has an account with this address: they keep their password. */
  known: z.boolean(),
});
export type OpenedLinkReply = z.infer<typeof openedLink>;

export const lookAtLink = route({
  name: 'lookAtLink',
  summary: 'Waarvoor de link uit een brief is; gebruikt wordt zij hiermee niet',
  method: 'POST',
  path: '/links',
  access: WITH_LINK,
  body: z.object({ secret }),
  reply: openedLink,
  problems: ['link-not-valid', 'too-many-tries'],
});

export const acceptInvitation = route({
  name: 'acceptInvitation',
  summary: 'Een uitnodiging aannemen; wie nog geen account heeft kiest een wachtwoord',
  method: 'POST',
  path: '/links/invitation',
  access: WITH_LINK,
  body: z.object({ secret, password: z.string().min(1).max(200).optional() }),
  status: 204,
  problems: ['link-not-valid', 'password-weak', 'too-many-tries'],
});

export const askNewPassword = route({
  name: 'askNewPassword',
  summary: 'Een brief vragen om een nieuw wachtwoord te kiezen; het antwoord is altijd hetzelfde',
  method: 'POST',
  path: '/password-letters',
  access: { anyone: 'Whoever forgot their password cannot sign in.' },
  body: z.object({ email: z.email().max(200) }),
  status: 202,
  problems: ['too-many-tries'],
});

export const setNewPassword = route({
  name: 'setNewPassword',
  summary: 'Een nieuw wachtwoord kiezen met de link uit de brief; overal bent u dan afgemeld',
  method: 'POST',
  path: '/links/password',
  access: WITH_LINK,
  body: z.object({ secret, password: z.string().min(1).max(200) }),
  status: 204,
  problems: ['link-not-valid', 'password-weak', 'too-many-tries'],
});

export const confirmAddress = route({
  name: 'confirmAddress',
  summary: 'Een nieuw e-mailadres bevestigen met de link uit de brief',
  method: 'POST',
  path: '/links/address',
  access: WITH_LINK,
  body: z.object({ secret }),
  status: 204,
  problems: ['link-not-valid', 'too-many-tries'],
});
