import type { Language } from '@ijkpunt/model';
import type { TileState } from './tile-state.ts';

interface TileMapTexts {
  readonly title: (label: string) => string;
  readonly sentence: (count: string, shown: string) => string;
  readonly groups: (least: string, most: string) => string;
  readonly upTo: (limit: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly from: (limit: string) => string;
  readonly states: Readonly<Record<Exclude<TileState, 1 | 2 | 3 | 4 | 5>, string>>;
}

const nl: TileMapTexts = {
  title: (label) => `${label} op de kaart`,
  sentence: (count, shown) =>
    `Elk vakje is een gemeente, ongeveer op haar plaats in het land, allemaal even groot: ${count} gemeenten, waarvan ${shown} met een getoond cijfer.`,
  groups: (least, most) =>
    `De getoonde gemeenten zijn verdeeld in vijf even grote groepen: hoe groter het vakje, hoe hoger het cijfer. De laagste groep gaat tot ${least}, de hoogste begint bij ${most}. Een groep hoger of lager zegt op zichzelf niets: kijk in de tabel naar het interval.`,
  upTo: (limit) => `tot ${limit}`,
  between: (from, to) => `${from} tot ${to}`,
  from: (limit) => `vanaf ${limit}`,
  states: {
    refused: 'niet vergelijkbaar',
    withheld: 'niet getoond',
    missing: 'ontbreekt',
    absent: 'doet niet mee',
  },
};

const en: TileMapTexts = {
  title: (label) => `${label} on the map`,
  sentence: (count, shown) =>
    `Each square is a municipality, roughly at its place in the country, all of the same size: ${count} municipalities, ${shown} of them with a figure that is shown.`,
  groups: (least, most) =>
    `The municipalities that are shown are divided into five groups of the same size: the larger the square, the higher the figure. The lowest group goes up to ${least}, the highest begins at ${most}. One group higher or lower says nothing by itself: look at the interval in the table.`,
  upTo: (limit) => `up to ${limit}`,
  between: (from, to) => `${from} to ${to}`,
  from: (limit) => `from ${limit}`,
  states: {
    refused: 'not comparable',
    withheld: 'not shown',
    missing: 'missing',
    absent: 'does not take part',
  },
};

export const tileMapTexts: Record<Language, TileMapTexts> = { nl, en };
