import type { Language } from '@ijkpunt/model';

const nl = {
  invitation: 'Uw uitnodiging',
  invited:
    'U bent uitgenodigd om mee te werken namens {organisation}, als {roles}. Uw e-mailadres is {email}.',
  known: 'U hebt al een account met dit adres. Neem de uitnodiging aan en meld u aan zoals u gewend bent.',
  accept: 'Uitnodiging aannemen',
  newPassword: 'Nieuw wachtwoord',
  newPasswordFor: 'Voor het account van {email}.',
  passwordHint:
    'Neem ten minste 12 tekens die u nergens anders gebruikt, bijvoorbeeld vier losse woorden. Hoofdletters en leestekens hoeven niet.',
  password: 'Kies een wachtwoord',
  passwordMissing: 'Vul een wachtwoord in',
  setPassword: 'Wachtwoord vastleggen',
  newAddress: 'Nieuw e-mailadres',
  newAddressFor: 'Voortaan meldt u zich aan met {email}.',
  confirmAddress: 'Adres bevestigen',
  busy: 'Bezig…',
  accepted: 'De uitnodiging is aangenomen. Meld u nu aan.',
  passwordSet: 'Uw nieuwe wachtwoord geldt. U bent overal afgemeld; meld u nu aan.',
  addressSet: 'Uw nieuwe adres geldt. Meld u voortaan daarmee aan.',
  signIn: 'Naar aanmelden',
  forgotten: 'Wachtwoord vergeten',
  forgottenText:
    'Vul uw e-mailadres in. Heeft iemand daarmee een account, dan gaat er een brief naartoe met een link om een nieuw wachtwoord te kiezen.',
  email: 'E-mailadres',
  emailMissing: 'Vul uw e-mailadres in, zoals naam@gemeente.nl',
  send: 'Brief aanvragen',
  sent: 'Heeft iemand een account met {email}, dan is er een brief onderweg. De link erin werkt een uur. Kijk ook bij ongewenste mail.',
};

export type LinksTexts = typeof nl;

const en: LinksTexts = {
  invitation: 'Your invitation',
  invited: 'You have been invited to work for {organisation}, as {roles}. Your e-mail address is {email}.',
  known: 'You have an account with this address already. Accept the invitation and sign in as you always do.',
  accept: 'Accept the invitation',
  newPassword: 'New password',
  newPasswordFor: 'For the account of {email}.',
  passwordHint:
    'Take at least 12 characters that you use nowhere else, such as four loose words. Capitals and punctuation are not needed.',
  password: 'Choose a password',
  passwordMissing: 'Enter a password',
  setPassword: 'Set the password',
  newAddress: 'New e-mail address',
  newAddressFor: 'From now on you sign in with {email}.',
  confirmAddress: 'Confirm the address',
  busy: 'Busy…',
  accepted: 'The invitation has been accepted. Now sign in.',
  passwordSet: 'Your new password holds. You are signed out everywhere; now sign in.',
  addressSet: 'Your new address holds. Sign in with it from now on.',
  signIn: 'Go to sign in',
  forgotten: 'Forgotten password',
  forgottenText:
    'Enter your e-mail address. If somebody has an account with it, a letter goes there with a link to choose a new password.',
  email: 'E-mail address',
  emailMissing: 'Enter your e-mail address, such as name@municipality.nl',
  send: 'Ask for a letter',
  sent: 'If somebody has an account with {email}, a letter is on its way. The link in it works for an hour. Look among unwanted mail too.',
};

export const LINKS_TEXTS: Readonly<Record<Language, LinksTexts>> = { nl, en };
