import type { ProfileQuestionReply, ValueReply } from '@ijkpunt/contract';
import type { Language, ReasonCode } from '@ijkpunt/model';
import type { MeasureLabels } from '../validation/sentence-of.ts';
import { PRECISION_WORDS, UNIT_WORDS } from '../words/codes.texts.ts';
import { fill } from '../words/fill.ts';
import { periodInWords } from '../words/in-words.ts';
import { wordFor } from '../words/word-for.ts';
import { COMPARISONS_TEXTS } from './comparisons.texts.ts';

type ReasonReply = ValueReply['reasons'][number];

/** The words that belong to the codes of a delivery. */
export interface Glossary {
  readonly labels: MeasureLabels;
  readonly questions: readonly ProfileQuestionReply[];
}

/** Why figures cannot, or only with care, be compared: in a sentence for people. */
export function reasonInWords(reason: ReasonReply, language: Language, glossary: Glossary): string {
  const texts = COMPARISONS_TEXTS[language];
  const template: string | undefined = texts.reasons[reason.code as ReasonCode];
  if (template === undefined) return fill(texts.unknownReason, { code: reason.code });
  return fill(template, Object.fromEntries(partsOf(reason, language, glossary)));
}

function partsOf(reason: ReasonReply, language: Language, glossary: Glossary): [string, string][] {
  return Object.entries(reason).map(([name, part]) => [
    name,
    partInWords(reason, [name, part], { language, ...glossary }),
  ]);
}

type Words = Glossary & { readonly language: Language };

function partInWords(reason: ReasonReply, [name, part]: [string, unknown], words: Words): string {
  if (isPeriod(part)) return periodInWords(part, words.language);
  const text = String(part);
  if (name === 'precision') return wordFor(PRECISION_WORDS, text, words.language);
  if (name === 'group') return words.labels.get(`@${text}`) ?? text;
  if (name === 'measure' || reason.code === 'other-measure') return words.labels.get(text) ?? text;
  if (reason.code === 'unit-differs') return wordFor(UNIT_WORDS, text, words.language);
  return profileWord(reason, [name, text], words);
}

function profileWord(
  reason: ReasonReply,
  [name, text]: [string, string],
  { language, questions }: Words,
): string {
  const question = questions.find(({ code }) => code === reason['question']);
  if (question === undefined) return name === 'question' ? `${text}:` : text;
  if (name === 'question') return question.question[language];
  return question.answers.find(({ code }) => code === text)?.label[language] ?? text;
}

function isPeriod(part: unknown): part is { readonly start?: string; readonly end: string } {
  return typeof part === 'object' && part !== null && 'end' in part && typeof part.end === 'string';
}
