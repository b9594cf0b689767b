import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Herindelingen',
  lead: 'Gemeenten die samengingen of gesplitst zijn, volgens het CBS. Een nieuwe herindeling komt met een nieuwe versie van IJkpunt, zodat elke installatie dezelfde indeling kent en oude bewijzen blijven kloppen. De cijfers van voorgangers tellen vanaf die dag mee bij de nieuwe gemeente; een splitsing breekt de reeks.',
  table: 'Herindelingen per jaar',
  day: 'Vanaf',
  old: 'Voorheen',
  new: 'Nu',
  kinds: {
    merge: 'samengegaan tot een nieuwe gemeente',
    absorb: 'opgegaan in een bestaande gemeente',
    split: 'verdeeld over gemeenten',
    rename: 'andere naam',
  },
  kind: 'Wat er gebeurde',
  none: 'Er is geen herindeling bekend.',
};

const en: typeof nl = {
  title: 'Mergers',
  lead: 'Municipalities that merged or were divided, according to Statistics Netherlands. A new merger comes with a new version of IJkpunt, so that every installation knows the same division and old receipts stay right. From that day figures of predecessors count for the new municipality; a division breaks the series.',
  table: 'Mergers by year',
  day: 'From',
  old: 'Before',
  new: 'Now',
  kinds: {
    merge: 'merged into a new municipality',
    absorb: 'became part of an existing municipality',
    split: 'divided between municipalities',
    rename: 'another name',
  },
  kind: 'What happened',
  none: 'No merger is known.',
};

export const MERGERS_TEXTS: Readonly<Record<Language, typeof nl>> = { nl, en };
