import type { RuleListReply, RuleReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { useTexts } from '../words/language.ts';
import { OtherDrafts } from './other-drafts.tsx';
import { RuleForm } from './rule-form.tsx';
import { draftOf } from './rule-state.ts';
import { valuesOf } from './rule-values.ts';
import { RULES_TEXTS } from './rules.texts.ts';
import { useSaveRule } from './use-rules.ts';

interface ChangeRuleProps {
  readonly rule: RuleReply;
  readonly list: RuleListReply;
}

/** Writes another draft of a rule: changed, switched off, or as it was shipped. */
export function ChangeRule({ rule, list }: ChangeRuleProps) {
  const texts = useTexts(RULES_TEXTS);
  if (rule.fixed)
    return (
      <Alert>
        <p>{texts.fixed}</p>
      </Alert>
    );
  // Who goes on with a draft goes on from the draft.
  const draft = draftOf(rule);
  const content = draft?.content ?? rule.content;
  return (
    <>
      <OtherDrafts rule={rule} slug={list.benchmark.slug} />
      {content === undefined ? (
        <p className="small">{texts.noSettings}</p>
      ) : (
        <details>
          <summary>{texts.change}</summary>
          <Form
            key={draft?.does === 'restores' ? 'restored' : 'own'}
            rule={rule}
            list={list}
            content={content}
          />
        </details>
      )}
    </>
  );
}

interface FormProps extends ChangeRuleProps {
  readonly content: NonNullable<RuleReply['content']>;
}

function Form({ rule, list, content }: FormProps) {
  const saving = useSaveRule(list.benchmark.slug);
  return (
    <RuleForm
      list={list}
      start={valuesOf(content)}
      isNew={false}
      saving={saving}
      onSave={(written) => saving.mutate({ code: rule.code, rule: written })}
    />
  );
}
