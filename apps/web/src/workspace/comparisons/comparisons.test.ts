import type { OwnComparisonReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { reasonInWords, type Glossary } from './reason-in-words.ts';
import { marginInWords, rankInWords, valueInWords } from './value-in-words.ts';

const plain = { nl: 'x', en: 'x' };
const share: OwnComparisonReply = {
  indicator: { code: 'C04', slug: 'x', label: plain, method: 'share', unit: 'percent' },
  kind: 'figure',
  value: 0.351,
  lower: 0.283,
  upper: 0.424,
  reasons: [],
};

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
    expect(valueInWords(share, 'nl')).toBe('35,1%');
    expect(marginInWords(share, 'nl')).toBe('Marge: 28,3% tot 42,4% (95%)');
  });

  it('is never an empty place', () => {
    expect(valueInWords({ ...share, kind: 'refused' }, 'nl')).toBe('Niet te vergelijken');
    const missing: OwnComparisonReply = { ...share, kind: 'missing', why: 'not-registered' };
    expect(valueInWords(missing, 'nl')).toBe('Geen cijfer: niet geregistreerd');
  });

  it('stands at a range of places', () => {
    expect(rankInWords({ rank: { best: 3, worst: 17, of: 42 } }, 'nl')).toContain(
      'Tussen plaats 3 en 17 van 42',
    );
    expect(rankInWords({ rank: { best: 1, worst: 1, of: 42 } }, 'en')).toContain('Place 1 of 42');
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
