import type { RuleListReply, WrittenRule } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ErrorSummary, type FieldError } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChoiceField } from './choice-field.tsx';
import { judged } from './rule-errors.ts';
import { WRITTEN_KINDS } from './rule-fields.texts.ts';
import { RULE_FORM_TEXTS } from './rule-form.texts.ts';
import { KIND_WORDS } from './rule-kinds.texts.ts';
import { Naming } from './rule-naming.tsx';
import { Preview } from './rule-preview.tsx';
import { RuleSettings } from './rule-settings.tsx';
import type { RuleValues } from './rule-values.ts';

interface RuleFormProps {
  readonly list: RuleListReply;
  readonly start: RuleValues;
  /** A new rule chooses its code; another keeps it. */
  readonly isNew: boolean;
  readonly saving: { readonly isPending: boolean; readonly isSuccess: boolean; readonly error: unknown };
  readonly onSave: (rule: WrittenRule) => void;
}

/** Writes a rule: first what kind it is, then what it is about, then its name. */
export function RuleForm(props: RuleFormProps) {
  const { list, isNew, saving } = props;
  const texts = useTexts(RULE_FORM_TEXTS);
  const { values, isSent, change, errors, attempt, submit } = useRuleForm(props);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form className="rule-form" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {saving.error === null || saving.isPending ? null : <ProblemNotice error={saving.error} />}
      <KindField value={values.kind} error={errorOf('kind')} onChange={change} />
      <RuleSettings values={values} vocabulary={list} errorOf={errorOf} onChange={change} />
      <Preview values={values} list={list} />
      <Naming values={values} isNew={isNew} errorOf={errorOf} onChange={change} />
      <p className="save-row">
        <Button type="submit" disabled={saving.isPending}>
          {saving.isPending ? texts.saving : texts.save}
        </Button>
        <span role="status">{saving.isSuccess && isSent ? texts.saved : ''}</span>
      </p>
    </form>
  );
}

function useRuleForm({ list, start, isNew, onSave }: RuleFormProps) {
  const language = useLanguage();
  const [values, setValues] = useState(start);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [sent, setSent] = useState<RuleValues>();
  const taken = isNew ? list.rules.map(({ code }) => code) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const outcome = judged(values, { vocabulary: list, language, taken });
    setErrors(outcome.errors);
    setAttempt(attempt + 1);
    if (outcome.rule === undefined) return;
    setSent(values);
    onSave(outcome.rule);
  };
  const change = (changed: Partial<RuleValues>) => setValues((before) => ({ ...before, ...changed }));
  return { values, isSent: values === sent, change, errors, attempt, submit };
}

interface KindFieldProps {
  readonly value: RuleValues['kind'];
  readonly error: string | undefined;
  readonly onChange: (changed: Partial<RuleValues>) => void;
}

function KindField({ value, error, onChange }: KindFieldProps) {
  const texts = useTexts(RULE_FORM_TEXTS);
  const language = useLanguage();
  return (
    <ChoiceField
      id="kind"
      label={texts.kind}
      none={texts.kindNone}
      value={value}
      error={error}
      choices={WRITTEN_KINDS.map((kind) => ({ value: kind, name: KIND_WORDS[kind][language] }))}
      onChoose={(chosen) => onChange({ kind: WRITTEN_KINDS.find((kind) => kind === chosen) ?? '' })}
    />
  );
}
