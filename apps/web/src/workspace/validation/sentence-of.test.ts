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
  'period-outside-total': {
    start: '2016-01-01',
    end: '2016-12-31',
    totalStart: '2017-01-01',
    totalEnd: '2018-05-15',
    cells: 1,
    categories: 'care',
  },
  'note-differs': { value: 192, statement: 'meer dan 200', stated: 200 },
  'components-differ': { total: 36, sum: 33, terms: '6 + 27', parts: 'with-package, without-package' },
  'bridge-differs': {
    opening: 425,
    inflow: 31,
    outflow: 40,
    expected: 416,
    value: 412,
    inflows: 'B03',
    outflows: 'B04',
  },
  'unlike-own-history': {
    value: 707,
    median: 1019,
    quarters: 5,
    z: -9.8,
    confirmation: 'asked',
    dimension: '',
    category: '',
  },
  'exceeds-other-population': { part: 430, parts: 'C01', whole: 412, wholeMeasure: 'B01' },
  'profile-changed': { question: 'counting', before: 'persons', after: 'benefits' },
  'both-or-neither': { given: 'D02T', lacking: 'D02N' },
  'out-of-range': { value: 707000, max: 50000 },
  'other-template': {
    benchmark: 'statushouders-voorbeeld',
    quarter: '2025Q4',
    municipality: 'GM0193',
    version: '1.0.0',
  },
  'cell-of-other-part': { part: 'werk', fileName: 'werk.csv', value: 'late' },
  'outside-responsibility': { measure: 'C01', cells: 1 },
  'mapped-cell-missing': { row: 'Bijstand', column: 'Aantal', measure: 'B01' },
  'label-not-mapped': { labels: 'Overig, Onbekend', count: 2 },
};

/** What the sentence names after computing it from what was seen. */
const DERIVED: Readonly<Partial<Record<FindingCode, readonly string[]>>> = {
  'period-is-not-the-span': ['period'],
  'period-outside-total': ['period', 'totalPeriod'],
  'unlike-own-history': ['distance'],
};

const LABELS = new Map([
  ['G03', 'Begeleid naar werk of studie'],
  ['B01', 'Statushouders met bijstand'],
  ['C01', 'Mensen in begeleiding'],
  ['counting', 'Personen of uitkeringen'],
  ['counting/benefits', 'Uitkeringen'],
]);
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
    const known = [...Object.keys(SEEN[code]), ...(DERIVED[code] ?? [])];
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

  it('tell how far a figure lies from its own history, whichever way, and when to look twice', () => {
    const seen = SEEN['unlike-own-history'];
    const far = sentenceOf({ code: 'unlike-own-history', seen }, 'nl', LABELS);
    expect(far.seen).toContain('In 5 eerdere kwartalen was het midden 1.019. Het verschil is 9,8 keer');
    expect(far.remedy).toContain('Controleer het cijfer twee keer');
    const men = { ...seen, z: 3.6, confirmation: 'not-asked', category: 'men' };
    const near = sentenceOf({ code: 'unlike-own-history', seen: men }, 'nl', LABELS);
    expect(near.seen).toContain('Dit is 707 bij men.');
    expect(near.remedy).toContain('Controleer het cijfer. Klopt het');
  });

  it('name measures by their label, and a code that has none by itself', () => {
    const { seen } = sentenceOf(
      { code: 'exceeds-other-population', seen: SEEN['exceeds-other-population'] },
      'nl',
      LABELS,
    );
    expect(seen).toBe(
      'Mensen in begeleiding (C01): samen 430. Dat is meer dan 412 bij Statushouders met bijstand (B01).',
    );
    const bridge = sentenceOf({ code: 'bridge-differs', seen: SEEN['bridge-differs'] }, 'nl', LABELS);
    expect(bridge.seen).toContain('de instroom (31, B03) en de uitstroom (40, B04) wordt dat 416');
  });

  it('name a choice by its words where these are known', () => {
    const { seen } = sentenceOf({ code: 'profile-changed', seen: SEEN['profile-changed'] }, 'nl', LABELS);
    expect(seen).toBe(
      'Uw antwoord op “Personen of uitkeringen” was vorige keer “persons”; nu is het “Uitkeringen”.',
    );
  });

  it('say why the other reporter has no figure, and which figure when there is one', () => {
    const gap = SEEN['cell-of-other-part'];
    expect(sentenceOf({ code: 'cell-of-other-part', seen: gap }, 'nl', LABELS).seen).not.toContain('late');
    const figure = { ...gap, value: 1420 };
    expect(sentenceOf({ code: 'cell-of-other-part', seen: figure }, 'nl', LABELS).seen).toContain('1.420');
  });

  it('name only the bound that there is', () => {
    const seen = { value: 0, min: 1 };
    expect(sentenceOf({ code: 'out-of-range', seen }, 'nl', LABELS).seen).toBe(
      'Hier staat 0. Verwacht wordt ten minste 1.',
    );
  });
});
