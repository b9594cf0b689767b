import type { RuleListReply, RuleReply, RuleVersionReply } from '@ijkpunt/contract';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ruleInWords } from './rule-in-words.ts';
import { RULES_TEXTS, VERSION_STATE_WORDS } from './rules.texts.ts';

interface RuleVersionsProps {
  readonly rule: RuleReply;
  readonly list: RuleListReply;
}

/** Every version of a rule, newest first. None is ever taken away. */
export function RuleVersions({ rule: { versions }, list }: RuleVersionsProps) {
  const texts = useTexts(RULES_TEXTS);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{texts.history}</h2>
      {versions.length === 0 ? <p>{texts.noHistory}</p> : null}
      <ul className="cards one-column">
        {versions.map((version) => (
          <Version key={version.version} version={version} list={list} />
        ))}
      </ul>
    </section>
  );
}

interface VersionProps {
  readonly version: RuleVersionReply;
  readonly list: RuleListReply;
}

function Version({ version, list }: VersionProps) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  const { state, madeBy: name, madeAt, liveAt } = version;
  return (
    <li className="card">
      <h3>
        {fill(texts.version, { version: version.version })} · {VERSION_STATE_WORDS[state][language]}
      </h3>
      <p>
        <VersionSays version={version} list={list} />
      </p>
      <p className="small">{fill(texts.madeBy, { name, moment: momentInWords(madeAt, language) })}</p>
      {liveAt === undefined ? null : (
        <p className="small">{fill(texts.liveSince, { moment: momentInWords(liveAt, language) })}</p>
      )}
    </li>
  );
}

function VersionSays({ version: { does, content }, list }: VersionProps) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  if (does === 'switches-off') return texts.switchOff;
  return content === undefined ? texts.restore : ruleInWords(content, list, language);
}
