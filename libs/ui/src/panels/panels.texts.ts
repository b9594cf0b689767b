import type { Language } from '@ijkpunt/model';

interface PanelsTexts {
  readonly title: (label: string, dimension: string, place: string) => string;
  readonly range: (least: string, most: string) => string;
  readonly one: (category: string) => string;
  readonly nothing: string;
  readonly hidden: (count: string) => string;
  readonly apart: (above: string, below: string) => string;
  readonly chance: string;
  readonly legend: {
    readonly mark: string;
    readonly bounded: string;
    readonly whole: (place: string) => string;
  };
}

const nl: PanelsTexts = {
  title: (label, dimension, place) => `${label} naar ${dimension.toLowerCase()}: ${place}`,
  range: (least, most) => `Het laagst bij ${least}, het hoogst bij ${most}.`,
  one: (category) => `Er is één categorie met een waarde: ${category}.`,
  nothing: 'Van geen enkele categorie is een waarde te tonen.',
  hidden: (count) => `Niet getoond: ${count}.`,
  apart: (above, below) =>
    `Het hele interval ligt bij ${above} boven en bij ${below} onder de waarde van allen samen.`,
  chance: 'Waar intervallen overlappen, kan een verschil ook toeval zijn.',
  legend: {
    mark: 'waarde van een categorie',
    bounded: 'waarde van een categorie, met 95%-interval',
    whole: (place) => `allen samen: ${place}`,
  },
};

const en: PanelsTexts = {
  title: (label, dimension, place) => `${label} by ${dimension.toLowerCase()}: ${place}`,
  range: (least, most) => `Lowest for ${least}, highest for ${most}.`,
  one: (category) => `One category has a value: ${category}.`,
  nothing: 'No category has a value that can be shown.',
  hidden: (count) => `Not shown: ${count}.`,
  apart: (above, below) =>
    `The whole interval lies above the value of all together for ${above}, and below it for ${below}.`,
  chance: 'Where intervals overlap, a difference can be chance as well.',
  legend: {
    mark: 'value of a category',
    bounded: 'value of a category, with 95% interval',
    whole: (place) => `all together: ${place}`,
  },
};

export const panelsTexts: Record<Language, PanelsTexts> = { nl, en };
