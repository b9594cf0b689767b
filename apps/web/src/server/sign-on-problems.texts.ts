import type { Bilingual } from '@ijkpunt/model';

/** Refusals of single sign-on; written as those of problems.texts.ts. */
export const SIGN_ON_PROBLEM_TEXTS = {
  'sign-on-not-found': {
    nl: 'Deze organisatie heeft geen eigen aanmelding (meer). Meld u aan met uw e-mailadres.',
    en: 'This organisation has no sign-on of its own (any more). Sign in with your e-mail address.',
  },
  'sign-on-unreachable': {
    nl: 'De aanbieder[ {issuer}] antwoordt niet zoals het hoort. Controleer het adres; hij moet met https te bereiken zijn en zijn gegevens geven onder /.well-known/openid-configuration.',
    en: 'The provider[ {issuer}] does not answer as it ought to. Check the address; it has to be reachable by https and give its facts under /.well-known/openid-configuration.',
  },
  'sign-on-secret-missing': {
    nl: 'Vul ook het geheim in: voor deze aanbieder is er nog geen bewaard.',
    en: 'Enter the secret too: none is kept for this provider yet.',
  },
  'sign-on-refused': {
    nl: 'Wat de aanbieder terugstuurde, past niet bij deze aanmelding, of er ging te veel tijd voorbij. Begin opnieuw.',
    en: 'What the provider sent back does not fit this sign-in, or too much time went by. Begin again.',
  },
  'sign-on-unknown': {
    nl: 'Uw organisatie kent u hier nog niet. Vraag de beheerder om een uitnodiging, en koppel de aanmelding daarna onder “Uw account”.',
    en: 'Your organisation does not know you here yet. Ask the administrator for an invitation, and then link the sign-on under “Your account”.',
  },
  'sign-on-no-role': {
    nl: 'De aanbieder noemt geen rol voor u die hier bestaat. Vraag de beheerder van uw organisatie om hulp.',
    en: 'The provider names no role for you that exists here. Ask the administrator of your organisation for help.',
  },
  'sign-on-without-factor': {
    nl: 'Bij uw rol hoort een tweede factor, en de aanbieder zegt niet dat hij die zag. Meld u daar aan met uw tweede factor.',
    en: 'Your role comes with a second factor, and the provider does not say that it saw one. Sign in there with your second factor.',
  },
  'sign-on-address-taken': {
    nl: 'Er is al een account dat hierbij hoort. Meld u daarmee aan en koppel de aanmelding onder “Uw account”.',
    en: 'There is an account that goes with this already. Sign in with that and link the sign-on under “Your account”.',
  },
  'sign-on-session': {
    nl: 'U bent aangemeld via uw organisatie. Dit kan alleen als u zich hier met uw eigen account aanmeldt.',
    en: 'You are signed in through your organisation. This can only be done when you sign in here with your own account.',
  },
} satisfies Record<string, Bilingual>;
