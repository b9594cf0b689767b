import type { OwnComparisonReply, StandingReply, ValueReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { reasonInWords, type Glossary } from './reason-in-words.ts';
import { marginInWords, possibleInWords, valueInWords } from './value-in-words.ts';
import { comparisonsCsv } from './comparisons-csv.ts';

const plain = { nl: 'x', en: 'x' };
const share: ValueReply = { kind: 'figure', value: 0.351, lower: 0.283, upper: 0.424, reasons: [] };
const manner = { language: 'nl', method: 'share' } as const;

const glossary: Glossary = {
  labels: new Map([
    ['G03', 'Begeleid naar werk of studie'],
    ['@B', 'Bijstand'],
  ]),
  questions: [
    {
      code: 'naturalised',
      question: { nl: 'Tellen genaturaliseerden mee?', en: 'Do naturalised people count?' },
      standard: 'kept',
      answers: [
        { code: 'kept', label: { nl: 'Ja', en: 'Yes' }, grade: 'A' },
        { code: 'dropped', label: { nl: 'Nee', en: 'No' }, grade: 'C' },
      ],
    },
  ],
};

describe('the value of an indicator', () => {
  it('is read as a percentage when it is a share, with its margin', () => {
    expect(valueInWords(share, manner)).toBe('35,1%');
    expect(marginInWords(share, manner)).toBe('Marge: 28,3% tot 42,4% (95%)');
  });

  it('is never an empty place', () => {
    expect(valueInWords({ ...share, kind: 'refused' }, manner)).toBe('Niet te vergelijken');
    const missing: ValueReply = { kind: 'missing', why: 'not-registered', reasons: [] };
    expect(valueInWords(missing, manner)).toBe('Geen cijfer: niet geregistreerd');
  });

  it('says what it can be when a count was not exact', () => {
    expect(possibleInWords(share, manner)).toBeUndefined();
    const rounded = { ...share, possible: { lower: 0.34, upper: 0.36 } };
    expect(possibleInWords(rounded, manner)).toContain('tussen 34,0% en 36,0%');
  });
});

describe('the table for a spreadsheet', () => {
  const own = {
    indicator: {
      code: 'C04',
      slug: 'x',
      label: plain,
      method: 'share',
      unit: 'percent',
      direction: 'higher',
    },
    value: share,
    course: { trend: { kind: 'none', why: 'fewer-than-five-periods' } },
    status: 'provisional',
    bands: [],
    steps: [],
    yearSteps: [],
  } satisfies OwnComparisonReply;

  it('has a row per group, and says why a group is not told', () => {
    const standing: StandingReply = {
      groups: [
        {
          kind: 'nation',
          contributing: 12,
          mean: 0.3,
          lowerQuartile: 0.2,
          median: 0.3,
          upperQuartile: 0.4,
          position: 'above',
          distance: 0.051,
          percentile: 80,
          rank: { best: 1, worst: 3, of: 13 },
        },
        { kind: 'province', why: 'too-few' },
      ],
    };
    const [, nation, province] = comparisonsCsv([{ ...own, standing }], 'nl', glossary).split('\r\n');
    expect(nation).toContain(';Heel Nederland;12;0,3;gunstiger;1 tot 3 van 13');
    expect(province).toContain('minder dan vijf anderen');
  });

  it('tells a refusal with its reasons in words', () => {
    const reason = {
      code: 'unit-differs',
      grade: 'C' as const,
      measure: 'B05',
      expected: 'persons',
      found: 'benefits',
    };
    const refused = { ...own, value: { kind: 'refused' as const, grade: 'C' as const, reasons: [reason] } };
    expect(comparisonsCsv([refused], 'nl', glossary)).toContain(
      '"B05 telt uitkeringen; deze indicator rekent met personen."',
    );
  });
});

describe('the reason why a figure is not compared', () => {
  it.each([
    [
      {
        code: 'period-differs',
        grade: 'C' as const,
        measure: 'G03',
        expected: { start: '2019-10-01', end: '2019-12-31' },
        found: { start: '2018-07-01', end: '2019-10-31' },
      },
      'Begeleid naar werk of studie gaat over 1 juli 2018 tot en met 31 oktober 2019; deze indicator rekent met 1 oktober 2019 tot en met 31 december 2019.',
    ],
    [
      { code: 'unit-differs', grade: 'C' as const, measure: 'B05', expected: 'persons', found: 'benefits' },
      'B05 telt uitkeringen; deze indicator rekent met personen.',
    ],
    [
      {
        code: 'profile-differs',
        grade: 'C' as const,
        question: 'naturalised',
        standard: 'kept',
        answer: 'dropped',
      },
      'Tellen genaturaliseerden mee? U antwoordde “Nee”; de standaard is “Ja”.',
    ],
    [
      {
        code: 'profile-differs',
        grade: 'C' as const,
        question: 'naturalised',
        standard: 'kept',
        answer: 'dropped',
        group: 'B',
      },
      'Tellen genaturaliseerden mee? U antwoordde bij “Bijstand” “Nee”; de standaard is “Ja”.',
    ],
    [
      { code: 'profile-unknown', grade: 'C' as const, question: 'counting', standard: 'persons' },
      'counting: Hierop is geen antwoord gegeven; de standaard is “persons”.',
    ],
    [
      { code: 'other-measure', grade: 'C' as const, expected: 'B05', found: 'G03' },
      'Aangeleverd is Begeleid naar werk of studie; dat is iets anders dan B05.',
    ],
    [
      { code: 'precision', grade: 'B' as const, measure: 'G03', precision: 'approximate' },
      'Begeleid naar werk of studie is ongeveer opgegeven.',
    ],
    [
      { code: 'boundaries-differ', grade: 'B' as const, municipality: 'GM0193' },
      'De grenzen van de gemeente zijn veranderd (GM0193).',
    ],
    [{ code: 'moon-full', grade: 'B' as const }, 'Een andere reden (moon-full).'],
  ])('is a sentence for people: %o', (reason, sentence) => {
    expect(reasonInWords(reason, 'nl', glossary)).toBe(sentence);
  });
});
