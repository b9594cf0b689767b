import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Passkeys',
  about:
    'Met een passkey meldt u zich aan zonder wachtwoord: u ontgrendelt uw telefoon, computer of beveiligingssleutel. Niemand kan hem overtypen of afluisteren, en hij telt als tweede factor. Zonder app-codes komt u daarna met uw wachtwoord alleen niet meer binnen; maak er dus twee, op twee apparaten.',
  name: 'Naam van het apparaat',
  nameMissing: 'Geef het apparaat een naam van ten minste 2 letters, zoals “Telefoon van het werk”',
  add: 'Passkey toevoegen',
  busy: 'Bezig…',
  added: 'Passkey “{name}” is toegevoegd. Elders bent u afgemeld.',
  made: 'Toegevoegd op {day}',
  lastUsed: 'laatst gebruikt op {moment}',
  neverUsed: 'nog niet gebruikt',
  remove: 'Weghalen',
  removeOf: 'Passkey {name} weghalen',
  removeTitle: 'Passkey “{name}” weghalen?',
  removeText: 'U meldt zich er dan niet meer mee aan. Haal hem ook weg van het apparaat zelf.',
  cancel: 'Annuleren',
};

const en: typeof nl = {
  title: 'Passkeys',
  about:
    'With a passkey you sign in without a password: you unlock your telephone, computer or security key. Nobody can copy or overhear it, and it counts as a second factor. Without codes of an app your password alone does not let you in after that; so make two, on two devices.',
  name: 'Name of the device',
  nameMissing: 'Give the device a name of at least 2 letters, such as “Telephone of work”',
  add: 'Add a passkey',
  busy: 'Busy…',
  added: 'Passkey “{name}” has been added. Elsewhere you are signed out.',
  made: 'Added on {day}',
  lastUsed: 'last used on {moment}',
  neverUsed: 'not used yet',
  remove: 'Remove',
  removeOf: 'Remove passkey {name}',
  removeTitle: 'Remove passkey “{name}”?',
  removeText: 'You do not sign in with it any more then. Remove it from the device itself too.',
  cancel: 'Cancel',
};

export const PASSKEYS_TEXTS: Readonly<Record<Language, typeof nl>> = { nl, en };
