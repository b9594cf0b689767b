import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Eigen groepen',
  lead: 'Stel zelf een groep gemeenten samen om uw gepubliceerde cijfers naast te leggen. Collega’s zien de groep ook; andere gemeenten niet.',
  why: 'Een eigen groep vergelijken we alleen op gepubliceerde cijfers. Met ongepubliceerde zouden twee groepen die één gemeente verschillen, die ene gemeente verraden.',
  none: 'U hebt nog geen groep samengesteld.',
  made: '{count} gemeenten, samengesteld door {name}',
  compare: 'Vergelijken',
  remove: 'Weghalen',
  removeOf: 'Groep {name} weghalen',
  newGroup: 'Nieuwe groep',
  name: 'Naam van de groep',
  members: 'Gemeenten',
  membersHint:
    'Kies er vijf tot zestig. Met Ctrl of Cmd kiest u er meer; typ de eerste letters om te springen.',
  save: 'Groep opslaan',
  saving: 'Opslaan…',
  nameMissing: 'Geef de groep een naam van hoogstens 80 tekens.',
  tooFew: 'Kies minstens vijf gemeenten: over minder zeggen we niets.',
  tooMany: 'Kies hoogstens zestig gemeenten.',
  with: 'Vergelijking met {name}',
  membersOf: 'In deze groep: {names}.',
  nothing: 'Uw gemeente staat nog in geen publicatie.',
  publication: 'Publicatie {number}',
  columns: {
    indicator: 'Indicator',
    quarter: 'Kwartaal',
    own: 'U',
    others: 'Anderen',
    mean: 'Samen',
    position: 'Verschil',
    place: 'Plaats',
  },
};

export type GroupsTexts = typeof nl;

const en: GroupsTexts = {
  title: 'Own groups',
  lead: 'Put together a group of municipalities to lay your released figures beside. Colleagues see the group too; other municipalities do not.',
  why: 'An own group is compared over released figures only. Over unreleased ones, two groups that differ by one municipality would give that one away.',
  none: 'You have not put together a group yet.',
  made: '{count} municipalities, put together by {name}',
  compare: 'Compare',
  remove: 'Remove',
  removeOf: 'Remove group {name}',
  newGroup: 'New group',
  name: 'Name of the group',
  members: 'Municipalities',
  membersHint: 'Choose five to sixty. With Ctrl or Cmd you choose more; type the first letters to jump.',
  save: 'Save group',
  saving: 'Saving…',
  nameMissing: 'Give the group a name of at most 80 characters.',
  tooFew: 'Choose at least five municipalities: of fewer we say nothing.',
  tooMany: 'Choose at most sixty municipalities.',
  with: 'Comparison with {name}',
  membersOf: 'In this group: {names}.',
  nothing: 'Your municipality is in no release yet.',
  publication: 'Release {number}',
  columns: {
    indicator: 'Indicator',
    quarter: 'Quarter',
    own: 'You',
    others: 'Others',
    mean: 'Together',
    position: 'Difference',
    place: 'Place',
  },
};

export const GROUPS_TEXTS: Readonly<Record<Language, GroupsTexts>> = { nl, en };
