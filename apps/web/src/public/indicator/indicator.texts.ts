import type { Language } from '@ijkpunt/model';

interface IndicatorTexts {
  readonly kicker: string;
  readonly distribution: string;
  readonly course: string;
  readonly table: (label: string, quarter: string) => string;
  readonly columns: {
    readonly municipality: string;
    readonly province: string;
    readonly value: string;
    readonly interval: string;
    readonly counts: string;
    readonly before: string;
    readonly change: string;
  };
  readonly otherDefinition: string;
  readonly coverage: string;
  readonly definition: string;
  readonly map: string;
  readonly above: string;
  readonly counted: string;
  readonly below: string;
  readonly mean: string;
  readonly samePeriod: string;
  readonly mustMatch: string;
  readonly caution: string;
  readonly medianTable: string;
  readonly medianColumns: {
    readonly quarter: string;
    readonly median: string;
    readonly half: string;
    readonly contributing: string;
  };
  readonly nothing: string;
  readonly signs: string;
}

const nl: IndicatorTexts = {
  kicker: 'Cijfer',
  distribution: 'Alle gemeenten, van laag naar hoog',
  course: 'Verloop van de mediaan',
  table: (label, quarter) => `${label}, ${quarter}: alle gemeenten`,
  columns: {
    municipality: 'Gemeente',
    province: 'Provincie',
    value: 'Waarde',
    interval: '95%-interval',
    counts: 'Berekend uit',
    before: 'Een jaar eerder',
    change: 'Verschil',
  },
  otherDefinition: 'andere definitie',
  coverage: 'Van hoeveel gemeenten is er een waarde?',
  definition: 'Zo is dit berekend',
  map: 'Op de kaart',
  above: 'Boven de streep:',
  counted: 'Wat wordt geteld:',
  below: 'Onder de streep:',
  mean: 'gemiddelde van begin en eind van het kwartaal',
  samePeriod: 'in dezelfde periode',
  mustMatch: 'Alleen vergelijkbaar als gemeenten dit gelijk beantwoorden:',
  caution: 'Wat dit cijfer niet zegt:',
  medianTable: 'De mediaan per kwartaal',
  medianColumns: {
    quarter: 'Kwartaal',
    median: 'Mediaan',
    half: 'Middelste helft',
    contributing: 'Gemeenten',
  },
  nothing: 'Over dit cijfer is nog niets gepubliceerd.',
  signs:
    'B: klein verschil in definitie. ≠: niet vergelijkbaar. Punt: niet getoond. ×: ontbreekt. Waarom staat op de pagina van de gemeente.',
};

const en: IndicatorTexts = {
  kicker: 'Figure',
  distribution: 'All municipalities, from low to high',
  course: 'Course of the median',
  table: (label, quarter) => `${label}, ${quarter}: all municipalities`,
  columns: {
    municipality: 'Municipality',
    province: 'Province',
    value: 'Value',
    interval: '95% interval',
    counts: 'Computed from',
    before: 'A year earlier',
    change: 'Difference',
  },
  otherDefinition: 'other definition',
  coverage: 'How many municipalities have a value?',
  definition: 'How this is computed',
  map: 'On the map',
  above: 'Above the line:',
  counted: 'What is counted:',
  below: 'Below the line:',
  mean: 'mean of the beginning and the end of the quarter',
  samePeriod: 'in the same period',
  mustMatch: 'Comparable only when municipalities answer this alike:',
  caution: 'What this figure does not say:',
  medianTable: 'The median by quarter',
  medianColumns: {
    quarter: 'Quarter',
    median: 'Median',
    half: 'Middle half',
    contributing: 'Municipalities',
  },
  nothing: 'Nothing has been published about this figure yet.',
  signs:
    'B: small difference in definition. ≠: not comparable. Dot: not shown. ×: missing. The page of the municipality says why.',
};

export const indicatorTexts: Record<Language, IndicatorTexts> = { nl, en };
