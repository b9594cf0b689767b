import { z } from 'zod';
import { route } from '../route.ts';
import { person } from './session.ts';

export const listSignOns = route({
  name: 'listSignOns',
  summary: 'De organisaties die hun mensen zelf laten aanmelden',
  method: 'GET',
  path: '/sign-on',
  access: { anyone: 'Whoever signs in has no session yet.' },
  reply: z.array(z.object({ organisation: z.uuid(), name: z.string() })),
});

export const startSignOn = route({
  name: 'startSignOn',
  summary: 'Het adres bij de aanbieder van een organisatie, om daar aan te melden; het geldt tien minuten',
  method: 'POST',
  path: '/sign-on/:organisation/start',
  access: { anyone: 'Whoever signs in has no session yet; who has one links it.' },
  params: z.object({ organisation: z.uuid() }),
  reply: z.object({ address: z.url() }),
  status: 201,
  problems: ['sign-on-not-found', 'sign-on-unreachable', 'sign-in-anew', 'too-many-tries'],
});

export const finishSignOn = route({
  name: 'finishSignOn',
  summary: 'Terug van de aanbieder van een organisatie: aangemeld, of gekoppeld aan wie al aangemeld was',
  method: 'POST',
  path: '/sign-on/:organisation/return',
  access: { anyone: 'Whoever signs in has no session yet; who has one links it.' },
  params: z.object({ organisation: z.uuid() }),
  /** What the provider put behind the address, as it came. */
  body: z.object({ search: z.string().max(8000) }),
  reply: person,
  problems: [
    'sign-on-refused',
    'sign-on-unknown',
    'sign-on-no-role',
    'sign-on-without-factor',
    'sign-on-address-taken',
    'too-many-tries',
  ],
});
