import type { ReferenceFindingReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { fill } from '../words/fill.ts';
import { dayInWords } from '../words/in-words.ts';
import { wordFor } from '../words/word-for.ts';
import { REFERENCE_FINDING_TEXTS } from './reference-findings.texts.ts';
import { REFERENCE_UNIT_WORDS } from './references.texts.ts';

const DAYS = ['on', 'since', 'from', 'until'];

/** A finding as a sentence: what was seen and what to do. */
export function sentenceOfReference({ code, seen }: ReferenceFindingReply, language: Language): string {
  const values = Object.entries(seen).map(([name, value]) => [name, readable(name, value, language)]);
  return fill(REFERENCE_FINDING_TEXTS[code][language], Object.fromEntries(values));
}

function readable(name: string, value: string | number, language: Language): string {
  if (DAYS.includes(name)) return dayInWords(`${value}`, language);
  return name === 'before' || name === 'unit'
    ? wordFor(REFERENCE_UNIT_WORDS, `${value}`, language)
    : `${value}`;
}
