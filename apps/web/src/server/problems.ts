import { REFUSAL_CODES, type UploadReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { fill, type Values } from '../workspace/words/fill.ts';
import { dayInWords, quarterInWords, sizeInWords } from '../workspace/words/in-words.ts';
import { wordFor } from '../workspace/words/word-for.ts';
import { PERSONAL_DATA_WORDS } from './file-problems.texts.ts';
import type { ProblemCode } from './problem.ts';
import { PROBLEM_TEXTS } from './problems.texts.ts';

const DAYS = ['opensOn', 'endedOn'];

/** A refusal as a sentence: what was seen, where, what to do. */
export function sentenceOfProblem(
  { code, about }: { readonly code: ProblemCode; readonly about: Values },
  language: Language,
): string {
  const values = Object.entries(about).map(([name, value]) => [name, readable(name, value, language)]);
  return fill(PROBLEM_TEXTS[code][language], Object.fromEntries(values));
}

/** Why a file was refused while it was being read. */
export function sentenceOfRefusal(
  upload: Pick<UploadReply, 'fileName' | 'size' | 'refusal'>,
  language: Language,
): string {
  const code = REFUSAL_CODES.find((known) => known === upload.refusal?.code) ?? 'file-damaged';
  const about = { fileName: upload.fileName, size: upload.size, ...upload.refusal?.about };
  return sentenceOfProblem({ code, about }, language);
}

function readable(name: string, value: string | number, language: Language): string {
  if (name === 'quarter') return quarterInWords(`${value}`, language);
  if (DAYS.includes(name)) return dayInWords(`${value}`, language);
  if (name === 'kinds') return kindsInWords(`${value}`, language);
  if (name === 'size' && typeof value === 'number') return sizeInWords(value, language);
  return `${value}`;
}

function kindsInWords(kinds: string, language: Language): string {
  return kinds
    .split(', ')
    .map((kind) => wordFor(PERSONAL_DATA_WORDS, kind, language))
    .join(', ');
}
