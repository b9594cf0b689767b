import type { Language } from '@ijkpunt/model';

interface SpineTexts {
  readonly title: (label: string) => string;
  readonly sentence: (name: string, value: string, median: string) => string;
  readonly alone: (median: string) => string;
  readonly key: string;
}

const nl: SpineTexts = {
  title: (label) => `${label} tussen de andere gemeenten`,
  sentence: (name, value, median) => `${name} ${value}; mediaan ${median}.`,
  alone: (median) => `Geen eigen cijfer; mediaan ${median}.`,
  key: 'In elke regel staat de mediaan in het midden. De dunne lijn loopt van de laagste naar de hoogste gemeente, het vlak is de middelste helft, de ruit is deze gemeente met haar interval. Links is lager, rechts is hoger.',
};

const en: SpineTexts = {
  title: (label) => `${label} among the other municipalities`,
  sentence: (name, value, median) => `${name} ${value}; median ${median}.`,
  alone: (median) => `No figure of its own; median ${median}.`,
  key: 'In each row the median stands in the middle. The thin line runs from the lowest municipality to the highest, the band is the middle half, the diamond is this municipality with its interval. Left is lower, right is higher.',
};

export const spineTexts: Record<Language, SpineTexts> = { nl, en };
