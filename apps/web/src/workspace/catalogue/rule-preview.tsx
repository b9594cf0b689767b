import type { RuleListReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { useLanguage, useTexts } from '../words/language.ts';
import { RULE_FORM_TEXTS } from './rule-form.texts.ts';
import { ruleInWords } from './rule-in-words.ts';
import { previewOf, type RuleValues } from './rule-values.ts';

interface PreviewProps {
  readonly values: RuleValues;
  readonly list: RuleListReply;
}

/** The rule as a sentence, as it is being written. */
export function Preview({ values, list }: PreviewProps) {
  const texts = useTexts(RULE_FORM_TEXTS);
  const language = useLanguage();
  const rule = previewOf(values);
  return (
    <Alert aria-live="polite">
      <p>
        <strong>{texts.preview}</strong>
      </p>
      <p>{rule === undefined ? texts.previewNone : ruleInWords(rule, list, language)}</p>
    </Alert>
  );
}
