import type { Asks } from '@ijkpunt/model';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChoiceField, WordField } from './choice-field.tsx';
import { RULE_FORM_TEXTS } from './rule-form.texts.ts';
import type { RuleValues } from './rule-values.ts';
import { ASKS_WORDS } from './rules.texts.ts';

interface NamingProps {
  readonly values: RuleValues;
  /** A new rule chooses its code; another keeps it. */
  readonly isNew: boolean;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (changed: Partial<RuleValues>) => void;
}

const ASKS = Object.keys(ASKS_WORDS) as readonly Asks[];

/** What a rule is called, and what it asks for. */
export function Naming({ values, isNew, errorOf, onChange }: NamingProps) {
  const texts = useTexts(RULE_FORM_TEXTS);
  const language = useLanguage();
  const field = (id: 'code' | 'nl' | 'en') => ({
    id,
    value: values[id],
    error: errorOf(id),
    onWrite: (value: string) => onChange({ [id]: value }),
  });
  return (
    <>
      {isNew ? <WordField {...field('code')} label={texts.code} hint={texts.codeHint} /> : null}
      <WordField {...field('nl')} label={texts.label} hint={texts.labelHint} />
      <WordField {...field('en')} label={texts.labelEn} />
      <ChoiceField
        id="asks"
        label={texts.asks}
        value={values.asks}
        choices={ASKS.map((asks) => ({ value: asks, name: ASKS_WORDS[asks][language] }))}
        onChoose={(chosen) => onChange({ asks: ASKS.find((asks) => asks === chosen) ?? 'explanation' })}
      />
    </>
  );
}
