import type { RuleListReply } from '@ijkpunt/contract';
import { buttonClass } from '@ijkpunt/ui';
import { Link, useParams } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { Term } from '../shell/term.tsx';
import { useLanguage, useTexts } from '../words/language.ts';
import { RuleCard } from './rule-card.tsx';
import { byWhatTheyAsk } from './rule-state.ts';
import { GROUP_WORDS, RULES_TEXTS } from './rules.texts.ts';
import { useRules } from './use-rules.ts';

/** Every rule of a benchmark, in groups by what it asks. */
export function RulesPage() {
  const texts = useTexts(RULES_TEXTS);
  const { benchmark = '' } = useParams();
  const rules = useRules(benchmark);
  const above = rules.data === undefined ? undefined : <BenchmarkName benchmark={rules.data.benchmark} />;
  return (
    <Page title={texts.title} above={above}>
      <p className="lead">{texts.lead}</p>
      <Term code="trial" />
      <Answer of={rules}>{(list) => <RuleGroups list={list} />}</Answer>
    </Page>
  );
}

/** The groups, and the way to a new rule for who may write one. */
export function RuleGroups({ list }: { readonly list: RuleListReply }) {
  const language = useLanguage();
  return (
    <>
      <WayToNew slug={list.benchmark.slug} />
      {byWhatTheyAsk(list.rules).map(({ asks, rules }) => (
        <section key={asks}>
          <h2>
            {GROUP_WORDS[asks][language]} ({rules.length})
          </h2>
          <ul className="cards">
            {rules.map((rule) => (
              <RuleCard key={rule.code} rule={rule} list={list} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function WayToNew({ slug }: { readonly slug: string }) {
  const texts = useTexts(RULES_TEXTS);
  if (!may(usePerson(), 'rules.manage')) return <p className="small">{texts.readOnly}</p>;
  return (
    <p>
      <Link className={buttonClass()} to={`/beheer/regels/${slug}/nieuw`}>
        {texts.write}
      </Link>
    </p>
  );
}
