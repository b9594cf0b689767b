import type { Direction, Language } from '@ijkpunt/model';

/** A rank range in words: every number as it is written. */
interface RankWords {
  readonly name: string;
  readonly best: string;
  readonly worst: string;
  readonly of: string;
}

interface StandingTexts {
  readonly order: Record<Direction, string>;
  readonly place: (order: string, rank: RankWords) => string;
  readonly range: (order: string, rank: RankWords) => string;
  readonly indistinct: (rank: RankWords) => string;
  readonly placeShort: (rank: RankWords) => string;
  readonly rangeShort: (rank: RankWords) => string;
  readonly indistinctShort: string;
  readonly countHasNone: string;
  readonly tooFew: string;
  readonly none: string;
}

const nl: StandingTexts = {
  order: {
    higher: 'Van hoog (beter) naar laag',
    lower: 'Van laag (beter) naar hoog',
    none: 'Van hoog naar laag',
  },
  place: (order, { name, best, of }) => `${order} staat ${name} op plaats ${best} van de ${of}.`,
  range: (order, { name, best, worst, of }) =>
    `${order} staat ${name} ergens tussen plaats ${best} en plaats ${worst} van de ${of}.`,
  indistinct: ({ name, best, worst, of }) =>
    `Niet te onderscheiden: de plaats van ${name} kan overal liggen tussen ${best} en ${worst} van de ${of}.`,
  placeShort: ({ best, of }) => `plaats ${best} van ${of}`,
  rangeShort: ({ best, worst, of }) => `plaats ${best} tot ${worst} van ${of}`,
  indistinctShort: 'plaats onzeker',
  countHasNone: 'Een aantal krijgt geen plaats: een grote gemeente heeft er vanzelf meer.',
  tooFew: 'Er is geen plaats: te weinig gemeenten zijn vergelijkbaar.',
  none: 'geen plaats',
};

const en: StandingTexts = {
  order: {
    higher: 'From high (better) to low',
    lower: 'From low (better) to high',
    none: 'From high to low',
  },
  place: (order, { name, best, of }) => `${order}, ${name} stands in place ${best} of ${of}.`,
  range: (order, { name, best, worst, of }) =>
    `${order}, ${name} stands somewhere between place ${best} and place ${worst} of ${of}.`,
  indistinct: ({ name, best, worst, of }) =>
    `Cannot be told apart: the place of ${name} may lie anywhere between ${best} and ${worst} of ${of}.`,
  placeShort: ({ best, of }) => `place ${best} of ${of}`,
  rangeShort: ({ best, worst, of }) => `place ${best} to ${worst} of ${of}`,
  indistinctShort: 'place uncertain',
  countHasNone: 'A count gets no place: a large municipality simply has more.',
  tooFew: 'There is no place: too few municipalities are comparable.',
  none: 'no place',
};

export const standingTexts: Record<Language, StandingTexts> = { nl, en };
