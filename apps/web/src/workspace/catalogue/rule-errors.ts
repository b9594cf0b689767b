import { faultsIn, writtenRule, type RuleVocabulary, type WrittenRule } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import type { FieldError } from '../shell/error-summary.tsx';
import { fill } from '../words/fill.ts';
import { FAULT_WORDS, RULE_FORM_TEXTS, type RuleFormTexts } from './rule-form.texts.ts';
import { candidateOf, type RuleValues } from './rule-values.ts';

/** A filled-in form: the rule that can be saved, or what is wrong with which field. */
export type Judged =
  | { readonly rule: WrittenRule; readonly errors: readonly [] }
  | { readonly rule: undefined; readonly errors: readonly FieldError[] };

interface Given {
  readonly vocabulary: RuleVocabulary;
  readonly language: Language;
  /** Codes that a new rule cannot have. */
  readonly taken: readonly string[];
}

/** Judges the form as the server will. The names of the fields are those of the rule. */
export function judged(values: RuleValues, { vocabulary, language, taken }: Given): Judged {
  const texts = RULE_FORM_TEXTS[language];
  if (values.kind === '') return { rule: undefined, errors: [{ field: 'kind', message: texts.kindMissing }] };
  const parsed = writtenRule.safeParse(candidateOf(values));
  const errors = parsed.success
    ? faultsIn(parsed.data, vocabulary).map(({ code, field, value }) => ({
        field,
        message: fill(FAULT_WORDS[code][language], { value }),
      }))
    : parsed.error.issues.map((issue) => shapeError(issue, texts));
  const codeTaken = taken.includes(values.code.trim())
    ? [{ field: 'code', message: fill(texts.codeTaken, { code: values.code.trim() }) }]
    : [];
  const all = firstOfEach([...codeTaken, ...errors]);
  return parsed.success && all.length === 0
    ? { rule: parsed.data, errors: [] }
    : { rule: undefined, errors: all };
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

/** What is wrong with the form of one field. */
function shapeError({ code, path }: Issue, texts: RuleFormTexts): FieldError {
  const [name, within] = path.map(String);
  const field = name ?? 'kind';
  if (field === 'code') return { field, message: texts.codeWrong };
  if (field === 'label') return labelError(within, texts);
  if (field === 'dimension') return { field, message: texts.dimensionMissing };
  if (field === 'min' || field === 'max') return { field, message: texts.notANumber };
  if (code === 'too_small') return { field, message: texts.tooFew };
  if (code === 'too_big') return { field, message: texts.tooMany };
  return { field, message: texts.measureMissing };
}

function labelError(language: string | undefined, texts: RuleFormTexts): FieldError {
  return language === 'en'
    ? { field: 'en', message: texts.labelEnMissing }
    : { field: 'nl', message: texts.labelMissing };
}

/** One error per field: the first is the one to mend first. */
function firstOfEach(errors: readonly FieldError[]): readonly FieldError[] {
  return errors.filter(({ field }, index) => errors.findIndex((other) => other.field === field) === index);
}
