import type { FindingReply } from '@ijkpunt/contract';
import type { FindingCode, Language } from '@ijkpunt/model';
import { MISSING_WORDS, UNIT_WORDS } from '../words/codes.texts.ts';
import { fill, type Values } from '../words/fill.ts';
import { numberInWords, periodInWords, quarterInWords } from '../words/in-words.ts';
import { wordFor } from '../words/word-for.ts';
import type { FindingSentences } from './finding-text.ts';
import { FINDING_TEXTS } from './findings.texts.ts';

/**
 * Labels of measures by their code, as far as the delivered figures name them; and of profile questions by their code,
 * and their answers by `question/answer`; and of groups of measures by `@group`; and of
 * categories by `=category`. What has no label is named by its code.
 */
export type MeasureLabels = ReadonlyMap<string, string>;

type Seen = Pick<FindingReply, 'code' | 'seen'>;

const EMPTY: Readonly<Record<Language, string>> = { nl: '(leeg)', en: '(empty)' };

/** A finding in sentences, with the values that were seen. */
export function sentenceOf(
  { code, seen }: Seen,
  language: Language,
  labels: MeasureLabels,
): FindingSentences {
  const values = valuesOf({ code, seen }, language, labels);
  const { seen: sight, why, remedy } = FINDING_TEXTS[code][language];
  return { seen: fill(sight, values), why: fill(why, values), remedy: fill(remedy, values) };
}

function valuesOf({ code, seen }: Seen, language: Language, labels: MeasureLabels): Values {
  const values = Object.entries(seen).map(([name, value]) => [name, readable(name, value, language)]);
  const plain: Values = Object.fromEntries(values);
  return { ...plain, ...IN_WORDS[code]?.(seen, language, labels) };
}

type InWords = (seen: Values, language: Language, labels: MeasureLabels) => Values;

/** What of a finding is said otherwise than as it was seen: codes by their labels, days and quarters in words. */
const IN_WORDS: Readonly<Partial<Record<FindingCode, InWords>>> = {
  'unit-differs': unitsIn,
  'period-is-not-the-span': spanIn,
  'sum-differs': categoriesIn,
  'components-differ': categoriesIn,
  'part-exceeds-whole': measuresIn('wholeMeasure'),
  'period-outside-total': periodsIn,
  'bridge-differs': measuresIn('inflows', 'outflows'),
  'unlike-own-history': distanceIn,
  'exceeds-other-population': measuresIn('parts', 'wholeMeasure'),
  'both-or-neither': measuresIn('given', 'lacking'),
  'profile-changed': choicesIn,
  'other-template': (seen, language) => ({ quarter: quarterInWords(`${seen['quarter']}`, language) }),
  'cell-of-other-part': whatStandsThere,
  'outside-responsibility': measuresIn('measure'),
  'mapped-cell-missing': measuresIn('measure'),
};

/** An empty cell is named; an empty list or day leaves its part of the sentence out. */
function readable(name: string, value: string | number, language: Language): string {
  if (typeof value === 'number') return numberInWords(value, language);
  return value === '' && ['found', 'value', 'reason'].includes(name) ? EMPTY[language] : value;
}

function unitsIn(seen: Values, language: Language): Values {
  return {
    found: wordFor(UNIT_WORDS, `${seen['found']}`, language),
    expected: wordFor(UNIT_WORDS, `${seen['expected']}`, language),
  };
}

function spanIn(seen: Values, language: Language, labels: MeasureLabels): Values {
  return {
    period: periodIn(seen['start'], seen['end'], language),
    quarter: quarterInWords(`${seen['quarter']}`, language),
    ...measuresIn('measures')(seen, language, labels),
  };
}

function periodsIn(seen: Values, language: Language): Values {
  return {
    period: periodIn(seen['start'], seen['end'], language),
    totalPeriod: periodIn(seen['totalStart'], seen['totalEnd'], language),
  };
}

function periodIn(
  start: Values[string] | undefined,
  end: Values[string] | undefined,
  language: Language,
): string {
  return periodInWords({ start: start === '' ? undefined : `${start}`, end: `${end}` }, language);
}

const TWICE: Readonly<Record<Language, string>> = {
  nl: 'twee keer, liefst samen met een collega',
  en: 'twice, preferably together with a colleague',
};

/** How far off, whichever way; a figure that is very far off is to be looked at twice. */
function distanceIn(seen: Values, language: Language): Values {
  return {
    distance: numberInWords(Math.abs(Number(seen['z'])), language),
    confirmation: seen['confirmation'] === 'asked' ? TWICE[language] : '',
  };
}

/** The parts of a sum: categories by their names, as far as these are known; measures by their codes. */
function categoriesIn(seen: Values, _: Language, labels: MeasureLabels): Values {
  const codes = `${seen['parts'] ?? ''}`.split(', ');
  return { parts: codes.map((code) => labels.get(`=${code}`) ?? code).join(', ') };
}

function choicesIn(seen: Values, _: Language, labels: MeasureLabels): Values {
  const { question, group = '', before, after } = seen;
  const answer = (code: Values[string] | undefined): string => labels.get(`${question}/${code}`) ?? `${code}`;
  return {
    question: labels.get(`${question}`) ?? `${question}`,
    group: labels.get(`@${group}`) ?? `${group}`,
    before: answer(before),
    after: answer(after),
  };
}

/** The figure of the other reporter, or the reason why there is none. */
function whatStandsThere({ value = '' }: Values, language: Language): Values {
  return typeof value === 'number' ? {} : { value: wordFor(MISSING_WORDS, value, language) };
}

/** Names the measures that stand under these names, one code or several with commas between them. */
function measuresIn(...names: readonly string[]): InWords {
  const inWords = (codes: string, labels: MeasureLabels): string =>
    codes === ''
      ? ''
      : codes
          .split(', ')
          .map((code) => named(code, labels))
          .join(', ');
  return (seen, _, labels) =>
    Object.fromEntries(names.map((name) => [name, inWords(`${seen[name] ?? ''}`, labels)]));
}

function named(code: string, labels: MeasureLabels): string {
  const label = labels.get(code);
  return label === undefined ? code : `${label} (${code})`;
}
