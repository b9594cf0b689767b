import type { FindingReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { fill } from '../words/fill.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

type Place = Pick<FindingReply, 'line' | 'column'>;

/** Where in the file a finding stands: line and column, or the file as a whole. */
export function placeInWords({ line, column }: Place, language: Language): string {
  const texts = VALIDATION_TEXTS[language];
  const parts = [
    ...(line > 0 ? [fill(texts.line, { line })] : []),
    ...(column === '' ? [] : [fill(texts.column, { column })]),
  ];
  return capitalised(parts.length === 0 ? texts.wholeFile : parts.join(', '));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
