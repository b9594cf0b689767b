import type { Language } from '@ijkpunt/model';
import type { Standing } from '../chart/standing.ts';

interface CaterpillarTexts {
  readonly title: (label: string) => string;
  readonly nobody: string;
  readonly range: (count: string, least: string, most: string) => string;
  readonly standing: (around: string, above: string, below: string) => string;
  readonly sizes: string;
  readonly order: string;
  readonly median: string;
  readonly legend: Record<Exclude<Standing, 'unknown'>, string> & {
    readonly median: string;
    readonly band: string;
    readonly dot: string;
  };
}

const nl: CaterpillarTexts = {
  title: (label) => `${label}: gemeenten van laag naar hoog`,
  nobody: 'Van geen enkele gemeente is hier een waarde te tonen.',
  range: (count, least, most) =>
    `${count} ${count === '1' ? 'gemeente' : 'gemeenten'}, van ${least} tot ${most}.`,
  standing: (around, above, below) =>
    `Bij ${around} daarvan ligt de mediaan binnen het interval: een verschil met de mediaan is daar niet vast te stellen. ` +
    `Bij ${above} ligt het hele interval erboven, bij ${below} eronder.`,
  sizes: 'Een aantal hangt vooral af van hoe groot een gemeente is.',
  order: 'gemeenten, van laag naar hoog',
  median: 'mediaan',
  legend: {
    above: 'interval geheel boven de mediaan',
    below: 'interval geheel onder de mediaan',
    around: 'mediaan ligt binnen het interval',
    median: 'mediaan',
    band: 'middelste helft van de gemeenten',
    dot: 'één gemeente',
  },
};

const en: CaterpillarTexts = {
  title: (label) => `${label}: municipalities from low to high`,
  nobody: 'No municipality has a value that can be shown here.',
  range: (count, least, most) =>
    `${count} ${count === '1' ? 'municipality' : 'municipalities'}, from ${least} to ${most}.`,
  standing: (around, above, below) =>
    `For ${around} of them the median lies within the interval: they cannot be told from the median. ` +
    `For ${above} the whole interval lies above it, for ${below} below.`,
  sizes: 'A count depends mostly on the size of the municipality.',
  order: 'municipalities, from low to high',
  median: 'median',
  legend: {
    above: 'interval entirely above the median',
    below: 'interval entirely below the median',
    around: 'median lies within the interval',
    median: 'median',
    band: 'middle half of the municipalities',
    dot: 'one municipality',
  },
};

export const caterpillarTexts: Record<Language, CaterpillarTexts> = { nl, en };
