import type { RuleListReply, RuleReply } from '@ijkpunt/contract';
import { Link, useParams } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChangeRule } from './change-rule.tsx';
import { RuleSays, RuleStates } from './rule-card.tsx';
import { RuleDraft } from './rule-draft.tsx';
import { RuleFacts } from './rule-facts.tsx';
import { RuleVersions } from './rule-versions.tsx';
import { RULES_TEXTS } from './rules.texts.ts';
import { useRules } from './use-rules.ts';

/** One rule: what it says, its draft and trial, the form to change it, and its versions. */
export function RulePage() {
  const { benchmark = '', rule: code = '' } = useParams();
  const rules = useRules(benchmark);
  return (
    <Answer of={rules}>
      {(list) => {
        const rule = list.rules.find((one) => one.code === code);
        return rule === undefined ? <UnknownRule slug={benchmark} /> : <Known rule={rule} list={list} />;
      }}
    </Answer>
  );
}

function UnknownRule({ slug }: { readonly slug: string }) {
  const texts = useTexts(RULES_TEXTS);
  return (
    <Page title={texts.unknownRule}>
      <p>{texts.unknownRuleText}</p>
      <Link to={`/beheer/regels/${slug}`}>{texts.toRules}</Link>
    </Page>
  );
}

interface KnownProps {
  readonly rule: RuleReply;
  readonly list: RuleListReply;
}

function Known({ rule, list }: KnownProps) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  const mayWrite = may(usePerson(), 'rules.manage');
  return (
    <Page title={`${rule.code} ${rule.label[language]}`} above={<BenchmarkName benchmark={list.benchmark} />}>
      <p>
        <Link to={`/beheer/regels/${list.benchmark.slug}`}>{texts.toRules}</Link>
      </p>
      <RuleSays rule={rule} list={list} />
      <RuleStates rule={rule} />
      <RuleFacts rule={rule} />
      <RuleDraft rule={rule} list={list} mayWrite={mayWrite} />
      {mayWrite ? <ChangeRule rule={rule} list={list} /> : <p className="small">{texts.readOnly}</p>}
      <RuleVersions rule={rule} list={list} />
    </Page>
  );
}
