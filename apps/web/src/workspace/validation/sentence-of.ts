import type { FindingReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { UNIT_WORDS } from '../words/codes.texts.ts';
import { fill, type Values } from '../words/fill.ts';
import { numberInWords, periodInWords, quarterInWords } from '../words/in-words.ts';
import { wordFor } from '../words/word-for.ts';
import type { FindingSentences } from './finding-text.ts';
import { FINDING_TEXTS } from './findings.texts.ts';

/** Labels of measures by their code, as far as the delivered figures name them. */
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
  if (code === 'unit-differs') return { ...plain, ...unitsIn(seen, language) };
  if (code === 'period-is-not-the-span') return { ...plain, ...spanIn(seen, language, labels) };
  if (code === 'part-exceeds-whole')
    return { ...plain, wholeMeasure: named(`${seen['wholeMeasure']}`, labels) };
  return plain;
}

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
  const start = seen['start'] === '' ? undefined : `${seen['start']}`;
  const measures = `${seen['measures']}`.split(', ').map((code) => named(code, labels));
  return {
    period: periodInWords({ start, end: `${seen['end']}` }, language),
    quarter: quarterInWords(`${seen['quarter']}`, language),
    measures: measures.join(', '),
  };
}

function named(code: string, labels: MeasureLabels): string {
  const label = labels.get(code);
  return label === undefined ? code : `${label} (${code})`;
}
