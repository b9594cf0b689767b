import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Bewaarde weergaven',
  summary: 'Bewaarde weergaven ({count})',
  none: 'U hebt nog niets bewaard, en niemand deelt iets met u.',
  saveTitle: 'Deze weergave bewaren',
  name: 'Naam',
  newName: 'Nieuwe naam',
  share: 'Ook voor iedereen van mijn organisatie',
  save: 'Bewaren',
  saved: 'Bewaard.',
  cancel: 'Annuleren',
  copy: 'Link kopiëren',
  copyYourself: 'Kopieer het adres zelf uit de adresbalk van uw browser.',
  of: 'van {name}',
  isShared: 'gedeeld',
  rename: 'Hernoemen',
  renameOf: '{name} hernoemen',
  shareNow: 'Delen',
  shareOf: '{name} delen met iedereen van mijn organisatie',
  unshare: 'Niet meer delen',
  unshareOf: '{name} niet meer delen',
  remove: 'Weghalen',
  removeOf: '{name} weghalen',
  removeTitle: '{name} weghalen?',
  removeText:
    'De weergave verdwijnt uit de lijst, ook bij collega’s met wie u haar deelt. De cijfers blijven.',
  keep: 'Laten staan',
};

type SavedViewsTexts = typeof nl;

const en: SavedViewsTexts = {
  title: 'Saved views',
  summary: 'Saved views ({count})',
  none: 'You have saved nothing yet, and nobody shares anything with you.',
  saveTitle: 'Save this view',
  name: 'Name',
  newName: 'New name',
  share: 'For everyone of my organisation too',
  save: 'Save',
  saved: 'Saved.',
  cancel: 'Cancel',
  copy: 'Copy link',
  copyYourself: 'Copy the address yourself from the address bar of your browser.',
  of: 'of {name}',
  isShared: 'shared',
  rename: 'Rename',
  renameOf: 'Rename {name}',
  shareNow: 'Share',
  shareOf: 'Share {name} with everyone of my organisation',
  unshare: 'Stop sharing',
  unshareOf: 'Stop sharing {name}',
  remove: 'Remove',
  removeOf: 'Remove {name}',
  removeTitle: 'Remove {name}?',
  removeText: 'The view leaves the list, also for colleagues with whom you share it. The figures stay.',
  keep: 'Leave it',
};

/** What saved views say. */
export const SAVED_VIEWS_TEXTS: Readonly<Record<Language, SavedViewsTexts>> = { nl, en };
