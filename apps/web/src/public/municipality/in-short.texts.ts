import type { Language } from '@ijkpunt/model';
import type { Said } from './in-short.ts';

interface InShortTexts {
  readonly heading: string;
  readonly figures: (count: number) => string;
  /** Before the names of the figures, or their number. */
  readonly said: Readonly<Record<Said, string>>;
  readonly better: string;
  readonly worse: string;
  readonly caution: string;
  readonly nothing: string;
}

const nl: InShortTexts = {
  heading: 'In het kort',
  figures: (count) => (count === 1 ? '1 cijfer' : `${count} cijfers`),
  said: {
    above: 'Hoger dan bij de middelste gemeente, ook als je het toeval meerekent',
    below: 'Lager dan bij de middelste gemeente, ook als je het toeval meerekent',
    around: 'Geen verschil vast te stellen met de middelste gemeente',
    alone: 'Wel een cijfer, maar niet te zeggen of het hoog of laag is',
    refused: 'Niet te vergelijken, want deze gemeente telt iets anders',
    withheld: 'Niet getoond, om mensen te beschermen',
    missing: 'Ontbreekt',
  },
  better: 'gunstig',
  worse: 'ongunstig',
  caution:
    'De middelste gemeente is de mediaan: de helft zit erboven, de helft eronder. Wie veel cijfers tegelijk bekijkt, ziet er door toeval soms één ten onrechte uitspringen.',
  nothing: 'Van deze gemeente is geen cijfer dat met andere te vergelijken is.',
};

const en: InShortTexts = {
  heading: 'In short',
  figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  said: {
    above: 'Higher than at the middle municipality, also when chance is taken into account',
    below: 'Lower than at the middle municipality, also when chance is taken into account',
    around: 'No difference to be told from the middle municipality',
    alone: 'There is a figure, but it cannot be said whether it is high or low',
    refused: 'Not comparable, for this municipality counts something else',
    withheld: 'Not shown, to protect people',
    missing: 'Missing',
  },
  better: 'favourable',
  worse: 'unfavourable',
  caution:
    'The middle municipality is the median: half are above it, half below. Whoever looks at many figures at once sometimes sees one stand out by chance that should not.',
  nothing: 'There is no figure of this municipality that can be compared with others.',
};

export const inShortTexts: Record<Language, InShortTexts> = { nl, en };
