import { FINDING_CODES, LANGUAGES, type FindingCode } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import type { Values } from '../words/fill.ts';
import { neededBy } from '../words/fill.ts';
import { FINDING_TEXTS } from './findings.texts.ts';
import { sentenceOf } from './sentence-of.ts';

const LIST = { found: 'x', allowed: 'a, b' };

/** What each check sees, as the validation reports it. */
const SEEN: Readonly<Record<FindingCode, Values>> = {
  'missing-column': { name: 'waarde' },
  'ignored-column': { name: 'Opmerking' },
  'no-rows': {},
  'stopped-reading': { findings: 500 },
  'wrong-municipality': { found: 'GM0392', expected: 'GM0193' },
  'unknown-measure': { found: 'Z99' },
  'computed-not-delivered': { found: 'B10' },
  'unknown-dimension': LIST,
  'unknown-category': LIST,
  'unknown-unit': LIST,
  'unknown-precision': LIST,
  'unknown-reason': LIST,
  'unknown-period': { start: '', end: '31-03-2026' },
  'not-a-number': { found: 'veel' },
  'ambiguous-number': { found: '1.234', thousands: '1234', decimal: '1,234' },
  negative: { found: '-3' },
  'decimal-in-count': { found: '3,5' },
  'duplicate-cell': { earlier: 4 },
  'blank-without-reason': {},
  'value-and-reason': { value: '3', reason: 'late' },
  'unit-differs': { found: 'benefits', expected: 'persons' },
  'period-is-not-the-span': {
    start: '2018-07-01',
    end: '2019-10-31',
    months: 16,
    cells: 4,
    measures: 'G03',
    quarter: '2019Q4',
  },
  'sum-differs': { total: 68, sum: 67, terms: '45 + 22', parts: 'made, still-to-make' },
  'part-exceeds-whole': { part: 70, whole: 61, wholeMeasure: 'G03' },
  'shares-do-not-add-up': { sum: 102.5, dimension: 'sex' },
  'share-not-reachable': { share: 53, base: 61, below: 32, above: 33, belowShare: 52.5, aboveShare: 54.1 },
  'small-count': { cells: 3, threshold: 10 },
};

const LABELS = new Map([['G03', 'Begeleid naar werk of studie']]);
const CASES = FINDING_CODES.flatMap((code) => LANGUAGES.map((language) => ({ code, language })));

describe('the sentences of a finding', () => {
  it.each(CASES)('have every place filled: $code in $language', ({ code, language }) => {
    const sentences = sentenceOf({ code, seen: SEEN[code] }, language, LABELS);
    for (const sentence of Object.values(sentences)) {
      expect(sentence).not.toMatch(/[[\]{}?]|undefined|NaN/);
      expect(sentence).toMatch(/\S[.]$/);
    }
  });

  it.each(CASES)('name only what the check saw: $code in $language', ({ code, language }) => {
    const { seen, why, remedy } = FINDING_TEXTS[code][language];
    const known = [...Object.keys(SEEN[code]), ...(code === 'period-is-not-the-span' ? ['period'] : [])];
    expect(known).toEqual(expect.arrayContaining([...neededBy(seen), ...neededBy(why), ...neededBy(remedy)]));
  });

  it('tell that 53% of 61 is reached by no whole number', () => {
    const { seen } = sentenceOf(
      { code: 'share-not-reachable', seen: SEEN['share-not-reachable'] },
      'nl',
      LABELS,
    );
    expect(seen).toBe('53% van 61 kan niet: 32 van 61 is 52,5% en 33 van 61 is 54,1%.');
  });

  it('tell that a flow of sixteen months is not a quarter', () => {
    const { seen } = sentenceOf(
      { code: 'period-is-not-the-span', seen: SEEN['period-is-not-the-span'] },
      'nl',
      LABELS,
    );
    expect(seen).toContain(
      '1 juli 2018 tot en met 31 oktober 2019 (16 maanden) is niet die van het 4e kwartaal 2019',
    );
    expect(seen).toContain('Begeleid naar werk of studie (G03)');
  });

  it('give a stock of another day no length', () => {
    const seen = { start: '', end: '2019-11-01', cells: 1, measures: 'C01', quarter: '2019Q4' };
    const sentences = sentenceOf({ code: 'period-is-not-the-span', seen }, 'nl', LABELS);
    expect(sentences.seen).toContain('De periode op 1 november 2019 is niet');
  });

  it('name an empty cell', () => {
    const seen = { found: '', expected: 'GM0193' };
    expect(sentenceOf({ code: 'wrong-municipality', seen }, 'nl', LABELS).seen).toContain('gemeente (leeg)');
  });
});
