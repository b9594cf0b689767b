import type { Language } from '@ijkpunt/model';

interface TotalsTexts {
  readonly nation: string;
  readonly region: (name: string) => string;
  /** A total in one sentence, for the page of all municipalities. */
  readonly sentence: (place: string, value: string, municipalities: string) => string;
  readonly sentenceWithheld: (place: string, municipalities: string) => string;
  /** The same beside a municipality, where it has to be short. */
  readonly short: (place: string, value: string, municipalities: string) => string;
  readonly shortWithheld: (place: string) => string;
  readonly withInterval: (value: string, interval: string) => string;
  readonly beside: string;
  readonly regions: (label: string, quarter: string) => string;
  readonly regionsSummary: string;
  readonly columns: {
    readonly region: string;
    readonly value: string;
    readonly interval: string;
    readonly counts: string;
    readonly municipalities: string;
  };
  readonly breakdown: (label: string, dimension: string, place: string) => string;
  readonly breakdownWhy: string;
}

const nl: TotalsTexts = {
  nation: 'Heel Nederland',
  region: (name) => `Arbeidsmarktregio ${name}`,
  sentence: (place, value, municipalities) =>
    `${place}: ${value}, over ${municipalities} gemeenten, ook die waarvan het eigen cijfer niet getoond wordt.`,
  sentenceWithheld: (place, municipalities) =>
    `${place}: niet getoond. Uit het totaal van ${municipalities} gemeenten zou een klein aantal te herleiden zijn.`,
  short: (place, value, municipalities) => `${place}: ${value}, ${municipalities} gemeenten`,
  shortWithheld: (place) => `${place}: niet getoond`,
  withInterval: (value, interval) => `${value} (95%-interval ${interval})`,
  beside: 'Ter vergelijking',
  regions: (label, quarter) => `${label}, ${quarter}: per arbeidsmarktregio`,
  regionsSummary: 'Totaal per arbeidsmarktregio',
  columns: {
    region: 'Arbeidsmarktregio',
    value: 'Waarde',
    interval: '95%-interval',
    counts: 'Berekend uit',
    municipalities: 'Gemeenten',
  },
  breakdown: (label, dimension, place) => `${label} naar ${dimension.toLowerCase()}: ${place}`,
  breakdownWhy: 'Kleine aantallen tonen we niet, en ook niet waaruit ze te herleiden zijn.',
};

const en: TotalsTexts = {
  nation: 'The Netherlands',
  region: (name) => `Labour-market region ${name}`,
  sentence: (place, value, municipalities) =>
    `${place}: ${value}, over ${municipalities} municipalities, including those whose own figure is not shown.`,
  sentenceWithheld: (place, municipalities) =>
    `${place}: not shown. A small count could be traced from the total of ${municipalities} municipalities.`,
  short: (place, value, municipalities) => `${place}: ${value}, ${municipalities} municipalities`,
  shortWithheld: (place) => `${place}: not shown`,
  withInterval: (value, interval) => `${value} (95% interval ${interval})`,
  beside: 'For comparison',
  regions: (label, quarter) => `${label}, ${quarter}: by labour-market region`,
  regionsSummary: 'Total by labour-market region',
  columns: {
    region: 'Labour-market region',
    value: 'Value',
    interval: '95% interval',
    counts: 'Computed from',
    municipalities: 'Municipalities',
  },
  breakdown: (label, dimension, place) => `${label} by ${dimension.toLowerCase()}: ${place}`,
  breakdownWhy: 'Small counts are not shown, nor figures from which they could be traced.',
};

export const totalsTexts: Record<Language, TotalsTexts> = { nl, en };
