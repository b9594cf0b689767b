import type { RuleListReply, RuleReply } from '@ijkpunt/contract';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../words/language.ts';
import { wordFor } from '../words/word-for.ts';
import { ruleInWords } from './rule-in-words.ts';
import { KIND_WORDS } from './rule-kinds.texts.ts';
import { isWorking, statesInWords } from './rule-state.ts';
import { ORIGIN_WORDS, RULES_TEXTS } from './rules.texts.ts';

interface RuleCardProps {
  readonly rule: RuleReply;
  readonly list: RuleListReply;
}

/** One rule in the list: its name, what it says, where it comes from and how it stands. */
export function RuleCard({ rule, list }: RuleCardProps) {
  const language = useLanguage();
  const { code, label, kind, origin } = rule;
  return (
    <li className="card">
      <h3>
        <Link to={`/beheer/regels/${list.benchmark.slug}/${code}`}>
          <span className="code">{code}</span> {label[language]}
        </Link>
      </h3>
      <RuleSays rule={rule} list={list} />
      <p className="small">
        {wordFor(KIND_WORDS, kind, language)} · {ORIGIN_WORDS[origin][language]}
      </p>
      <RuleStates rule={rule} />
    </li>
  );
}

/** The rule as a sentence; a rule without settings holds for all measures. */
export function RuleSays({ rule, list }: RuleCardProps) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  const { content } = rule;
  return (
    <p className="rule-says">
      {content === undefined ? texts.general : ruleInWords(content, list, language)}
    </p>
  );
}

/** How the rule stands, and its draft. */
export function RuleStates({ rule }: { readonly rule: RuleReply }) {
  const texts = useTexts(RULES_TEXTS);
  const [stands, draft] = statesInWords(rule, texts);
  return (
    <p className="rule-states">
      <span className={isWorking(rule) ? 'state working' : 'state'}>{stands}</span>
      {draft === undefined ? null : <span className="state requested">{draft}</span>}
    </p>
  );
}
