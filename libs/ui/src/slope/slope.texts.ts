import type { Language } from '@ijkpunt/model';

/** How many municipalities went which way, as it is written. */
interface MovedWords {
  readonly both: string;
  readonly up: string;
  readonly down: string;
  readonly same: string;
}

interface SlopeTexts {
  readonly title: (label: string) => string;
  readonly moved: (then: string, now: string, words: MovedWords) => string;
  readonly nobody: (then: string, now: string) => string;
  readonly apart: (count: string) => string;
  readonly broken: (count: string) => string;
  readonly median: (then: string, now: string) => string;
  readonly chance: string;
  readonly provisional: string;
  readonly mayChange: (quarter: string) => string;
  readonly legend: Readonly<Record<'line' | 'apart' | 'broken' | 'median', string>>;
}

const nl: SlopeTexts = {
  title: (label) => `${label}: toen en nu`,
  moved: (then, now, { both, up, down, same }) =>
    `Van ${both} gemeenten is er een waarde in het ${then} en in het ${now}: bij ${up} ging die omhoog, bij ${down} omlaag, bij ${same} bleef ze gelijk.`,
  nobody: (then, now) => `Geen gemeente heeft een waarde in het ${then} en ook in het ${now}.`,
  apart: (count) => `${count} hebben maar in een van beide een waarde: die staan als punt, zonder lijn.`,
  broken: (count) =>
    `Bij ${count} veranderde de definitie tussendoor: daar is de lijn onderbroken en zegt het verschil weinig.`,
  median: (then, now) => `De mediaan ging van ${then} naar ${now}.`,
  chance: 'Een verschil kan toeval zijn, vooral waar het om weinig mensen gaat.',
  provisional: 'voorlopig',
  mayChange: (quarter) => `De cijfers van het ${quarter} zijn voorlopig.`,
  legend: {
    line: 'één gemeente',
    apart: 'gemeente met een waarde in één van beide kwartalen',
    broken: 'de definitie veranderde tussendoor',
    median: 'mediaan van vergelijkbare gemeenten',
  },
};

const en: SlopeTexts = {
  title: (label) => `${label}: then and now`,
  moved: (then, now, { both, up, down, same }) =>
    `${both} municipalities have a value in the ${then} and in the ${now}: it rose in ${up}, fell in ${down} and stayed the same in ${same}.`,
  nobody: (then, now) => `No municipality has a value in the ${then} and in the ${now} as well.`,
  apart: (count) => `${count} have a value in one of the two only: they are a point without a line.`,
  broken: (count) =>
    `In ${count} the definition changed in between: there the line is broken, and the difference says little.`,
  median: (then, now) => `The median went from ${then} to ${now}.`,
  chance: 'A difference can be chance, above all where few people are concerned.',
  provisional: 'provisional',
  mayChange: (quarter) => `The figures of the ${quarter} are provisional.`,
  legend: {
    line: 'one municipality',
    apart: 'municipality with a value in one of the two quarters',
    broken: 'the definition changed in between',
    median: 'median of comparable municipalities',
  },
};

export const slopeTexts: Record<Language, SlopeTexts> = { nl, en };
