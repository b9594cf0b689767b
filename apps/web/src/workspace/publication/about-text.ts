import { problemFrom } from '../../server/problem.ts';
import { fill } from '../words/fill.ts';
import { wordFor } from '../words/word-for.ts';
import { PERSONAL_DATA_WORDS } from '../../server/file-problems.texts.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ABOUT_TEXT_TEXTS } from './about-text.texts.ts';

/** Whether a refusal is about the words that somebody wrote, so that it stands beside them. */
export function isAboutText(error: unknown): boolean {
  return error !== null && ['personal-data', 'text-tells-count'].includes(problemFrom(error).code);
}

/** What is wrong with words for the public, as a sentence; undefined when a refusal is about something else. */
export function useSentenceAboutText(error: unknown): string | undefined {
  const texts = useTexts(ABOUT_TEXT_TEXTS);
  const language = useLanguage();
  if (!isAboutText(error)) return undefined;
  const { code, about } = problemFrom(error);
  if (code === 'text-tells-count') return fill(texts.tellsCount, about);
  const kinds = `${about['kinds'] ?? ''}`
    .split(', ')
    .map((kind) => wordFor(PERSONAL_DATA_WORDS, kind, language));
  return fill(texts.personalData, { kinds: kinds.join(', ') });
}
