import type { RuleReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { wordFor } from '../words/word-for.ts';
import { KIND_WORDS } from './rule-kinds.texts.ts';
import { ASKS_WORDS, ORIGIN_WORDS, RULES_TEXTS } from './rules.texts.ts';

interface RuleFactsProps {
  readonly rule: RuleReply;
}

/** Kind, what it asks for and where it comes from. */
export function RuleFacts({ rule: { kind, asks, origin } }: RuleFactsProps) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  const facts = [
    { term: texts.kind, fact: wordFor(KIND_WORDS, kind, language) },
    { term: texts.asks, fact: ASKS_WORDS[asks][language] },
    { term: texts.origin, fact: ORIGIN_WORDS[origin][language] },
  ];
  return (
    <dl className="facts">
      {facts.map(({ term, fact }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
