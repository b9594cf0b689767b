import { LANGUAGES, WHY_MISSING, type Reason } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { aBenchmark } from '../examples/example-catalogue.ts';
import { lengthInWords } from './period-in-words.ts';
import { reasonInWords } from './reason-in-words.ts';
import { unitTexts } from './units.texts.ts';

const REASONS: readonly Reason[] = [
  { code: 'unit-differs', grade: 'C', measure: 'B05', expected: 'persons', found: 'benefits' },
  {
    code: 'period-differs',
    grade: 'C',
    measure: 'B05',
    expected: { start: '2018-04-01', end: '2018-06-30' },
    found: { end: '2018-05-15' },
  },
  { code: 'profile-differs', grade: 'C', question: 'naturalised', standard: 'kept', answer: 'dropped' },
  { code: 'profile-unknown', grade: 'C', question: 'naturalised', standard: 'kept' },
  { code: 'other-measure', grade: 'C', expected: 'B05', found: 'G03' },
  { code: 'precision', grade: 'B', measure: 'B05', precision: 'approximate' },
  { code: 'boundaries-differ', grade: 'C', municipality: 'Zevenaar' },
];

describe('a reason', () => {
  it.each(
    REASONS.flatMap((reason) => LANGUAGES.map((language) => ({ code: reason.code, reason, language }))),
  )('$code is a sentence in $language that names the municipality and no code', ({ reason, language }) => {
    const sentence = reasonInWords(reason, { name: 'Haarlem', benchmark: aBenchmark(), language });
    expect(sentence).toMatch(/^[A-Z].*Haarlem.*[.]$/u);
    expect(sentence).not.toMatch(/\b(B05|G03|persons_|kept|dropped|naturalised")\b/u);
  });

  it('about an answer for one group of measures names that group', () => {
    const measureGroups = [{ code: 'B', label: { nl: 'Bijstand', en: 'Social assistance' } }];
    const context = { name: 'Haarlem', benchmark: aBenchmark({ measureGroups }), language: 'nl' } as const;
    const [differs, unknown] = [REASONS[2], REASONS[3]].map((reason) =>
      reasonInWords({ ...reason, group: 'B' } as Reason, context),
    );
    expect(differs).toContain('Haarlem antwoordde bij “Bijstand” “');
    expect(unknown).toContain('Van Haarlem is het antwoord bij “Bijstand” niet bekend.');
  });

  it('about something the benchmark does not know keeps its code', () => {
    const benchmark = aBenchmark({ measures: [], profileQuestions: [] });
    const sentence = reasonInWords(REASONS[4]!, { name: 'Haarlem', benchmark, language: 'nl' });
    expect(sentence).toContain('G03');
  });
});

describe('a reason why a figure is missing', () => {
  it.each(LANGUAGES)('has words in %s', (language) => {
    for (const why of WHY_MISSING) expect(unitTexts[language].missing[why]).not.toBe('');
  });
});

describe('the length of a period', () => {
  it.each([
    ['2018-07-01', '2019-10-31', '16 maanden'],
    ['2017-01-01', '2018-05-15', '16,5 maanden'],
    ['2018-01-01', '2018-05-15', '4,5 maanden'],
    ['2026-04-01', '2026-06-30', '3 maanden'],
    ['2026-02-01', '2026-02-28', '1 maand'],
    ['2025-12-16', '2026-01-15', '1 maand'],
  ])('from %s to %s is %s', (start, end, words) => {
    expect(lengthInWords({ start, end }, 'nl')).toBe(words);
  });

  it('is unknown for a stock', () => {
    expect(lengthInWords({ end: '2026-06-30' }, 'nl')).toBeUndefined();
  });
});
