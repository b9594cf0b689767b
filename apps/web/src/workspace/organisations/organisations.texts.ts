import type { Language } from '@ijkpunt/model';

const nl = {
  actingVia: 'U handelt voor {organisation}, namens {partnership}',
  actingSelf: 'U handelt namens {partnership}',
  choose: 'Handelen voor',
  self: '{partnership} zelf',
  change: 'Wisselen',
  organisation: 'Uw organisatie',
  support: '{name} (meekijken)',
  lookingAlong:
    'U kijkt mee met {organisation}, tot {time}. U kunt niets wijzigen, en de gemeente ziet wat u bekijkt.',
  title: 'Uw gemeenten',
  lead: 'Uw samenwerkingsverband levert aan voor de gemeenten hieronder. U handelt steeds voor één gemeente tegelijk; goedkeuren doet de gemeente zelf.',
  members: 'Gemeenten die akkoord zijn',
  noMembers:
    'Nog geen enkele gemeente is akkoord met aanlevering door uw samenwerkingsverband. Vraag de gemeente dit met de beheerder van de benchmark te regelen.',
  actFor: 'Handel voor {name}',
};

const en: typeof nl = {
  actingVia: 'You act for {organisation}, on behalf of {partnership}',
  actingSelf: 'You act on behalf of {partnership}',
  choose: 'Act for',
  self: '{partnership} itself',
  change: 'Change',
  organisation: 'Your organisation',
  support: '{name} (looking along)',
  lookingAlong:
    'You look along with {organisation}, until {time}. You can change nothing, and the municipality sees what you look at.',
  title: 'Your municipalities',
  lead: 'Your partnership delivers for the municipalities below. You act for one municipality at a time; the municipality itself approves.',
  members: 'Municipalities that agreed',
  noMembers:
    'No municipality has agreed yet to be delivered for by your partnership. Ask the municipality to arrange this with the owner of the benchmark.',
  actFor: 'Act for {name}',
};

export const ORGANISATIONS_TEXTS: Readonly<Record<Language, typeof nl>> = { nl, en };
