import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Aanmelden',
  intro: 'Voor gemeenten en Divosa. De openbare cijfers leest u zonder aan te melden.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Aanmelden',
  busy: 'Bezig met aanmelden…',
  emailMissing: 'Vul uw e-mailadres in, zoals naam@gemeente.nl',
  passwordMissing: 'Vul uw wachtwoord in',
  code: 'Code van uw app, of een herstelcode',
  withPasskey: 'Aanmelden met een passkey',
  bySignOn: 'Aanmelden via uw organisatie',
  organisation: 'Organisatie',
  toProvider: 'Naar de aanmelding van deze organisatie',
  again: 'Opnieuw aanmelden',
  forgotten: 'Wachtwoord vergeten?',
  codeMissing: 'Vul de 6 cijfers in die uw app nu toont, of een herstelcode',
};

const en: typeof nl = {
  title: 'Sign in',
  intro: 'For municipalities and Divosa. You can read the public figures without signing in.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  busy: 'Signing in…',
  emailMissing: 'Enter your e-mail address, such as name@municipality.nl',
  passwordMissing: 'Enter your password',
  code: 'Code of your app, or a recovery code',
  withPasskey: 'Sign in with a passkey',
  bySignOn: 'Sign in through your organisation',
  organisation: 'Organisation',
  toProvider: 'To the sign-on of this organisation',
  again: 'Sign in again',
  forgotten: 'Forgot your password?',
  codeMissing: 'Enter the 6 digits that your app shows now, or a recovery code',
};

export const SIGN_IN_TEXTS: Readonly<Record<Language, typeof nl>> = { nl, en };
