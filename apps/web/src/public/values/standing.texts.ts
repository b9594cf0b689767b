import type { Direction, Language } from '@ijkpunt/model';

interface StandingTexts {
  readonly order: Record<Direction, string>;
  readonly place: (order: string, name: string, place: string, of: string) => string;
  readonly range: (order: string, name: string, best: string, worst: string, of: string) => string;
  readonly indistinct: (name: string, best: string, worst: string, of: string) => string;
  readonly placeShort: (place: string, of: string) => string;
  readonly rangeShort: (best: string, worst: string, of: string) => string;
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
  place: (order, name, place, of) => `${order} staat ${name} op plaats ${place} van de ${of}.`,
  range: (order, name, best, worst, of) =>
    `${order} staat ${name} ergens tussen plaats ${best} en plaats ${worst} van de ${of}.`,
  indistinct: (name, best, worst, of) =>
    `Niet te onderscheiden: de plaats van ${name} kan overal liggen tussen ${best} en ${worst} van de ${of}.`,
  placeShort: (place, of) => `plaats ${place} van ${of}`,
  rangeShort: (best, worst, of) => `plaats ${best} tot ${worst} van ${of}`,
  indistinctShort: 'niet te onderscheiden',
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
  place: (order, name, place, of) => `${order}, ${name} stands in place ${place} of ${of}.`,
  range: (order, name, best, worst, of) =>
    `${order}, ${name} stands somewhere between place ${best} and place ${worst} of ${of}.`,
  indistinct: (name, best, worst, of) =>
    `Cannot be told apart: the place of ${name} may lie anywhere between ${best} and ${worst} of ${of}.`,
  placeShort: (place, of) => `place ${place} of ${of}`,
  rangeShort: (best, worst, of) => `place ${best} to ${worst} of ${of}`,
  indistinctShort: 'cannot be told apart',
  countHasNone: 'A count gets no place: a large municipality simply has more.',
  tooFew: 'There is no place: too few municipalities are comparable.',
  none: 'no place',
};

export const standingTexts: Record<Language, StandingTexts> = { nl, en };
