import type { Language } from '@ijkpunt/model';

interface PairTexts {
  readonly title: (label: string) => string;
  readonly row: (name: string, value: string) => string;
  readonly between: (lower: string, upper: string) => string;
  readonly apart: (lower: string, higher: string) => string;
  readonly allApart: string;
  readonly overlap: string;
  readonly someApart: (pairs: string) => string;
  readonly manyApart: (apart: number, pairs: number) => string;
  readonly and: (low: string, high: string) => string;
  readonly noIntervals: string;
  readonly median: string;
  readonly legend: { readonly own: string; readonly band: string; readonly median: string };
}

const nl: PairTexts = {
  title: (label) => `${label}: de gekozen gemeenten naast elkaar`,
  row: (name, value) => `${name} ${value}`,
  between: (lower, upper) => ` (${lower} tot ${upper})`,
  apart: (lower, higher) =>
    `De intervallen overlappen niet: ${higher} ligt hoger dan ${lower}, ook als we rekening houden met toeval. ` +
    'Waardoor dat komt, zegt dit cijfer niet.',
  allApart:
    'Geen twee intervallen overlappen: de verschillen zijn groter dan toeval gewoonlijk verklaart. ' +
    'Waardoor dat komt, zegt dit cijfer niet.',
  overlap: 'De intervallen overlappen: met deze aantallen kan het verschil ook toeval zijn.',
  someApart: (pairs) =>
    `Niet overlappend zijn alleen de intervallen van ${pairs}. De andere verschillen kunnen ook toeval zijn.`,
  manyApart: (apart, pairs) =>
    `Bij ${apart} van de ${pairs} tweetallen overlappen de intervallen niet. De andere verschillen kunnen ook toeval zijn.`,
  and: (low, high) => `${low} en ${high}`,
  noIntervals: 'Dit cijfer heeft geen interval. Een klein verschil zegt daarom weinig.',
  median: 'mediaan',
  legend: {
    own: 'waarde met 95%-interval',
    band: 'middelste helft van alle gemeenten',
    median: 'mediaan van alle vergelijkbare gemeenten',
  },
};

const en: PairTexts = {
  title: (label) => `${label}: the chosen municipalities side by side`,
  row: (name, value) => `${name} ${value}`,
  between: (lower, upper) => ` (${lower} to ${upper})`,
  apart: (lower, higher) =>
    `The intervals do not overlap: ${higher} is higher than ${lower}, also when chance is taken into account. ` +
    'This figure does not tell why.',
  allApart:
    'No two intervals overlap: the differences are larger than chance usually explains. ' +
    'This figure does not tell why.',
  overlap: 'The intervals overlap: with these counts the difference may be chance.',
  someApart: (pairs) => `Only the intervals of ${pairs} do not overlap. The other differences may be chance.`,
  manyApart: (apart, pairs) =>
    `For ${apart} of the ${pairs} pairs the intervals do not overlap. The other differences may be chance.`,
  and: (low, high) => `${low} and ${high}`,
  noIntervals: 'This figure has no interval. A small difference therefore says little.',
  median: 'median',
  legend: {
    own: 'value with 95% interval',
    band: 'middle half of all municipalities',
    median: 'median of all comparable municipalities',
  },
};

export const pairTexts: Record<Language, PairTexts> = { nl, en };
