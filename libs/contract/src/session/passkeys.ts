import { z } from 'zod';
import { route } from '../route.ts';

/** What a browser is asked, in the shape of WebAuthn level 3; it goes to the browser as it is. */
const passkeyQuestion = z.record(z.string(), z.unknown());

const encoded = z.string().max(20_000);

/** What a browser answers, in the shape of WebAuthn level 3. What it means is for who verifies it. */
export const passkeyAnswer = z.object({
  id: z.string().min(1).max(2000),
  rawId: z.string().min(1).max(2000),
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(40).optional(),
  clientExtensionResults: z.record(z.string().max(100), z.unknown()).default({}),
  response: z.record(
    z.string().max(100),
    z.union([encoded, z.array(z.string().max(40)), z.number(), z.null()]),
  ),
});
export type PasskeyAnswer = z.infer<typeof passkeyAnswer>;

export const askPasskey = route({
  name: 'askPasskey',
  summary: 'Wat de browser gevraagd wordt om met een passkey aan te melden; het geldt vijf minuten',
  method: 'POST',
  path: '/session/passkey/question',
  access: { anyone: 'Whoever signs in has no session yet.' },
  reply: passkeyQuestion,
  status: 201,
  problems: ['too-many-tries'],
});

export const askNewPasskey = route({
  name: 'askNewPasskey',
  summary: 'Wat de browser gevraagd wordt om een passkey te maken; kort na het aanmelden',
  method: 'POST',
  path: '/account/passkeys/question',
  access: { signedIn: true },
  reply: passkeyQuestion,
  status: 201,
  problems: ['passkeys-enough', 'sign-in-anew'],
});

export const addPasskey = route({
  name: 'addPasskey',
  summary: 'Een passkey toevoegen aan uw account',
  method: 'POST',
  path: '/account/passkeys',
  access: { signedIn: true },
  body: z.object({ name: z.string().trim().min(2).max(60), answer: passkeyAnswer }),
  status: 204,
  problems: ['input-invalid', 'personal-data', 'passkey-wrong', 'sign-in-anew'],
});

export const removePasskey = route({
  name: 'removePasskey',
  summary: 'Een passkey weghalen: u meldt zich er niet meer mee aan',
  method: 'DELETE',
  path: '/account/passkeys/:passkey',
  access: { signedIn: true },
  params: z.object({ passkey: z.uuid() }),
  status: 204,
  problems: ['passkey-not-found', 'second-factor-obligatory', 'sign-in-anew'],
});
