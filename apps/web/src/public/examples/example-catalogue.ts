import type { Indicator, ProfileQuestion } from '@ijkpunt/model';
import type { PageBenchmark, PageMunicipality } from '@ijkpunt/contract';

/** Makes an indicator: outflow to work, unless said otherwise. */
export function anIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    code: 'B10',
    slug: 'uitstroom-naar-werk',
    label: { nl: 'Uitstroom naar werk', en: 'Outflow to work' },
    explanation: {
      nl: 'Bij hoeveel mensen eindigde de bijstand door werk?',
      en: 'For how many did assistance end?',
    },
    caution: { nl: 'Dit zegt niet hoe lang het werk duurt.', en: 'It does not say how long the job lasts.' },
    method: 'rate',
    numerator: ['B05'],
    denominator: { measures: ['B01'], taken: 'mean-of-opening-and-closing' },
    unit: 'percent',
    direction: 'higher',
    profileQuestions: ['naturalised', 'counting'],
    lookalikes: [{ numerator: 'G03', denominator: 'C01' }],
    ...changes,
  };
}

const NATURALISED: ProfileQuestion = {
  code: 'naturalised',
  question: {
    nl: 'Tellen mensen die Nederlander zijn geworden nog mee?',
    en: 'Do naturalised people still count?',
  },
  answers: [
    { code: 'kept', label: { nl: 'Ja', en: 'Yes' }, grade: 'A' },
    { code: 'dropped', label: { nl: 'Nee', en: 'No' }, grade: 'C' },
  ],
  standard: 'kept',
};

const COHORT: ProfileQuestion = {
  code: 'cohort-start',
  question: {
    nl: 'Vanaf welk jaar tellen statushouders mee?',
    en: 'From which year do status holders count?',
  },
  answers: [
    { code: '2014', label: { nl: 'Vanaf 2014', en: 'From 2014' }, grade: 'A' },
    { code: '2015', label: { nl: 'Vanaf 2015', en: 'From 2015' }, grade: 'B' },
  ],
  standard: '2014',
};

/** Makes a benchmark with real figures, unless said otherwise. */
export function aBenchmark(changes: Partial<PageBenchmark> = {}): PageBenchmark {
  return {
    slug: 'voorbeeld',
    title: { nl: 'Statushouders', en: 'Status holders' },
    about: { nl: 'Waar dit over gaat.', en: 'What this is about.' },
    invented: false,
    threshold: 10,
    publication: { number: 3, releasedAt: '2026-07-14T07:00:00Z', hash: '9f2c1ab47d9e03bb8a1d' },
    profileQuestions: [COHORT, NATURALISED],
    measures: [
      { code: 'B01', label: { nl: 'Statushouders met bijstand', en: 'On assistance' }, unit: 'persons' },
      {
        code: 'B05',
        label: { nl: 'Bijstand beëindigd wegens werk', en: 'Ended because of work' },
        unit: 'persons',
      },
      { code: 'C01', label: { nl: 'Mensen in begeleiding', en: 'People being guided' }, unit: 'persons' },
      { code: 'C03', label: { nl: 'Fte klantmanagers', en: 'Case managers, fte' }, unit: 'fte' },
      {
        code: 'G03',
        label: { nl: 'Begeleid naar werk of studie', en: 'Guided to work or study' },
        unit: 'persons',
      },
    ],
    ...changes,
  };
}

/** Makes a municipality that exists, unless said otherwise. */
export function aMunicipality(name: string, changes: Partial<PageMunicipality> = {}): PageMunicipality {
  return {
    code: `GM-${name}`,
    name,
    slug: name.toLowerCase(),
    province: 'Overijssel',
    endedOn: undefined,
    inhabitants: 133_141,
    ...changes,
  };
}
