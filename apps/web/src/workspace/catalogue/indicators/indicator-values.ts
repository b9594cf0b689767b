import {
  INDICATOR_BOUNDS,
  indicatorSettings,
  type IndicatorSettingsInput,
  type IndicatorSettingsReply,
} from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import type { FieldError } from '../../shell/error-summary.tsx';
import { fill } from '../../words/fill.ts';
import { FIELD_WORDS, INDICATOR_FORM_TEXTS } from './indicator-form.texts.ts';

/** The texts that are asked in both languages. */
export const BILINGUAL_FIELDS = ['label', 'explanation', 'caution'] as const;
export type BilingualField = (typeof BILINGUAL_FIELDS)[number];

/** What is filled in: as the settings, with the words to search by as one text, and the reason beside it. */
export interface IndicatorValues extends Omit<IndicatorSettingsInput, 'searchWords'> {
  readonly searchWords: string;
  readonly reason: string;
}

/** The form as it begins. */
export function valuesOf(settings: IndicatorSettingsReply, reason: string): IndicatorValues {
  return { ...settings, searchWords: settings.searchWords.join('\n'), reason };
}

/** The name of the field of a text in one language. */
export function fieldOf(field: BilingualField, language: Language): string {
  return `${field}-${language}`;
}

/** A filled-in form: what can be saved, or what is wrong with which field. */
export interface Judged {
  readonly settings: IndicatorSettingsInput | undefined;
  readonly errors: readonly FieldError[];
}

/** Judges the form as the server will. */
export function judged(values: IndicatorValues, language: Language): Judged {
  const texts = INDICATOR_FORM_TEXTS[language];
  const { reason, ...others } = values;
  const parsed = indicatorSettings.safeParse({ ...others, searchWords: linesOf(values.searchWords) });
  const issues = parsed.success ? [] : parsed.error.issues;
  const errors = issues.map(({ path }): FieldError => {
    const [what, within] = path.map(String);
    const field = within === 'nl' || within === 'en' ? `${what}-${within}` : String(what);
    const bounds = INDICATOR_BOUNDS[what as BilingualField];
    if (what === 'searchWords') return { field, message: fill(texts.searchWordsWrong, wordBounds()) };
    return {
      field,
      message: fill(texts.textWrong, { field: FIELD_WORDS[field]?.[language] ?? field, ...bounds }),
    };
  });
  const { min, max } = INDICATOR_BOUNDS.reason;
  const length = reason.trim().length;
  const wrong = length < min || length > max;
  const all = wrong
    ? [...errors, { field: 'reason', message: fill(texts.reasonWrong, { min, max }) }]
    : errors;
  const each = all.filter(({ field }, index) => all.findIndex((other) => other.field === field) === index);
  return { settings: parsed.success && each.length === 0 ? parsed.data : undefined, errors: each };
}

function wordBounds() {
  const { searchWord, searchWords } = INDICATOR_BOUNDS;
  return { ...searchWord, most: searchWords };
}

/** One word or group of words per line; empty lines are nothing. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/[\n,]/u).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
