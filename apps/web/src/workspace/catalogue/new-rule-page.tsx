import type { RuleListReply } from '@ijkpunt/contract';
import { Link, useNavigate, useParams } from 'react-router';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { RuleForm } from './rule-form.tsx';
import { freeCode } from './rule-state.ts';
import { emptyValues } from './rule-values.ts';
import { RULES_TEXTS } from './rules.texts.ts';
import { useRules, useSaveRule } from './use-rules.ts';

/** Writes a rule that was not there. */
export function NewRulePage() {
  const texts = useTexts(RULES_TEXTS);
  const { benchmark = '' } = useParams();
  const rules = useRules(benchmark);
  const above = rules.data === undefined ? undefined : <BenchmarkName benchmark={rules.data.benchmark} />;
  return (
    <Page title={texts.newTitle} above={above}>
      <p>
        <Link to={`/beheer/regels/${benchmark}`}>{texts.toRules}</Link>
      </p>
      <Answer of={rules}>{(list) => <NewRule list={list} />}</Answer>
    </Page>
  );
}

function NewRule({ list }: { readonly list: RuleListReply }) {
  const { slug } = list.benchmark;
  const navigate = useNavigate();
  const saving = useSaveRule(slug);
  return (
    <RuleForm
      list={list}
      start={emptyValues(freeCode(list.rules))}
      isNew
      saving={saving}
      onSave={(rule) =>
        saving.mutate(
          { code: rule.code, rule },
          { onSuccess: () => void navigate(`/beheer/regels/${slug}/${rule.code}`) },
        )
      }
    />
  );
}
