import type { Language } from '@ijkpunt/model';
import type { Standing } from '../chart/standing.ts';

/** Quartiles as they are written. */
interface QuartileWords {
  readonly lower: string;
  readonly median: string;
  readonly upper: string;
}

interface StripTexts {
  readonly title: (label: string) => string;
  readonly median: string;
  readonly spread: (count: string, quartiles: QuartileWords) => string;
  readonly shown: (count: string, least: string, most: string) => string;
  readonly nobody: string;
  readonly own: (name: string, value: string) => string;
  readonly between: (lower: string, upper: string) => string;
  readonly standing: Record<Standing, string>;
  readonly legend: {
    readonly dot: string;
    readonly band: string;
    readonly median: string;
    readonly own: (name: string) => string;
  };
}

const nl: StripTexts = {
  title: (label) => `${label}: alle gemeenten op een lijn`,
  median: 'mediaan',
  spread: (count, { median, lower, upper }) =>
    `Van ${count} vergelijkbare gemeenten is de mediaan ${median}. De middelste helft ligt tussen ${lower} en ${upper}.`,
  shown: (count, least, most) =>
    `${count === '1' ? 'Hier staat 1 gemeente' : `Hier staan ${count} gemeenten`}, van ${least} tot ${most}.`,
  nobody: 'Van geen enkele gemeente is hier een waarde te tonen.',
  own: (name, value) => `${name}: ${value}`,
  between: (lower, upper) => `, met een interval van ${lower} tot ${upper}`,
  standing: {
    above: '. Het hele interval ligt boven de mediaan.',
    below: '. Het hele interval ligt onder de mediaan.',
    around: '. De mediaan ligt binnen dat interval: een verschil is niet vast te stellen.',
    unknown: '.',
  },
  legend: {
    dot: 'één gemeente',
    band: 'middelste helft van de gemeenten',
    median: 'mediaan: de middelste gemeente',
    own: (name) => `${name}, met 95%-interval`,
  },
};

const en: StripTexts = {
  title: (label) => `${label}: all municipalities on one line`,
  median: 'median',
  spread: (count, { median, lower, upper }) =>
    `The median of ${count} comparable municipalities is ${median}. The middle half lies between ${lower} and ${upper}.`,
  shown: (count, least, most) =>
    `${count === '1' ? '1 municipality is' : `${count} municipalities are`} shown, from ${least} to ${most}.`,
  nobody: 'No municipality has a value that can be shown here.',
  own: (name, value) => `${name}: ${value}`,
  between: (lower, upper) => `, with an interval from ${lower} to ${upper}`,
  standing: {
    above: '. The whole interval lies above the median.',
    below: '. The whole interval lies below the median.',
    around: '. The median lies within that interval: a difference cannot be established.',
    unknown: '.',
  },
  legend: {
    dot: 'one municipality',
    band: 'middle half of the municipalities',
    median: 'median: the middle municipality',
    own: (name) => `${name}, with 95% interval`,
  },
};

export const stripTexts: Record<Language, StripTexts> = { nl, en };
