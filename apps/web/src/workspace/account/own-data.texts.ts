import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Uw gegevens',
  text: 'U kunt downloaden wat IJkpunt van u bewaart.',
  privacy: 'Lees wat we bewaren, waarom en hoe lang',
  download: 'Uw gegevens downloaden (JSON)',
  deleting: 'Account verwijderen',
  deletingText:
    'Uw account gaat dan meteen weg, met uw tweede factor, passkeys en aanmeldingen. Twee dingen blijven staan: het logboek van uw organisatie, en uw naam bij leveringen, toelichtingen en publicaties. Onder cijfers moet te zien blijven wie ze heeft ingediend en goedgekeurd.',
  current: 'Uw wachtwoord',
  currentMissing: 'Vul uw wachtwoord in',
  currentWrong: 'Dit is niet uw wachtwoord',
  noPassword: 'U hebt geen wachtwoord. Meld u zo nodig eerst opnieuw aan.',
  deleteAccount: 'Account verwijderen',
  confirmTitle: 'Uw account verwijderen?',
  confirmText: 'Dit kan niet ongedaan worden gemaakt. U wordt overal afgemeld.',
  yes: 'Ja, verwijder mijn account',
  cancel: 'Annuleren',
  busy: 'Bezig…',
};

type OwnDataTexts = typeof nl;

const en: OwnDataTexts = {
  title: 'Your data',
  text: 'You can download what IJkpunt keeps about you.',
  privacy: 'Read what we keep, why and how long',
  download: 'Download your data (JSON)',
  deleting: 'Delete your account',
  deletingText:
    'Your account then goes at once, with your second factor, passkeys and sign-ins. Two things stay: the audit log of your organisation, and your name with deliveries, explanations and releases. It has to stay visible who submitted and approved figures.',
  current: 'Your password',
  currentMissing: 'Enter your password',
  currentWrong: 'This is not your password',
  noPassword: 'You have no password. Sign in anew first if need be.',
  deleteAccount: 'Delete account',
  confirmTitle: 'Delete your account?',
  confirmText: 'This cannot be undone. You are signed out everywhere.',
  yes: 'Yes, delete my account',
  cancel: 'Cancel',
  busy: 'Busy…',
};

export const OWN_DATA_TEXTS: Readonly<Record<Language, OwnDataTexts>> = { nl, en };
