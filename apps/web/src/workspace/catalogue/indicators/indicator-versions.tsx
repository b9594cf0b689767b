import type { IndicatorInCatalogueReply, IndicatorVersionReply } from '@ijkpunt/contract';
import { fill } from '../../words/fill.ts';
import { momentInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { IndicatorChanges } from './indicator-changes.tsx';
import { INDICATOR_VERSION_WORDS, INDICATORS_TEXTS } from './indicators.texts.ts';
import { TakeBack } from './take-back.tsx';

interface IndicatorVersionsProps {
  readonly indicator: IndicatorInCatalogueReply;
  readonly mayWrite: boolean;
}

/** Every version of an indicator, newest first, with what it says otherwise than what is shipped; and the way back. */
export function IndicatorVersions({ indicator, mayWrite }: IndicatorVersionsProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const { versions, origin } = indicator;
  const kept = versions.filter(({ state }) => state !== 'draft');
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{texts.history}</h2>
      {kept.length === 0 ? <p>{texts.noHistory}</p> : null}
      <ul className="cards one-column">
        {kept.map((version) => (
          <Version key={version.version} version={version} indicator={indicator} mayWrite={mayWrite} />
        ))}
      </ul>
      {mayWrite && origin !== 'shipped' ? (
        <TakeBack indicator={indicator} name={texts.backToShipped} version={undefined} />
      ) : null}
    </section>
  );
}

interface VersionProps extends IndicatorVersionsProps {
  readonly version: IndicatorVersionReply;
}

function Version({ version, indicator, mayWrite }: VersionProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const language = useLanguage();
  const { state, settings, reason, madeBy, madeAt, liveBy, liveAt } = version;
  const { shipped, benchmark } = indicator;
  return (
    <li className="card">
      <h3>
        {fill(texts.version, { version: version.version })} · {INDICATOR_VERSION_WORDS[state][language]}
      </h3>
      <p>{fill(texts.why, { reason })}</p>
      {settings === undefined ? (
        <p>{texts.asShipped}</p>
      ) : (
        <IndicatorChanges before={shipped} after={settings} questions={benchmark.profileQuestions} />
      )}
      <p className="small">{fill(texts.madeBy, { name: madeBy, moment: momentInWords(madeAt, language) })}</p>
      {liveAt === undefined || liveBy === undefined ? null : (
        <p className="small">
          {fill(texts.liveBy, { name: liveBy, moment: momentInWords(liveAt, language) })}
        </p>
      )}
      {mayWrite && state === 'past' ? (
        <TakeBack indicator={indicator} name={texts.back} version={version.version} />
      ) : null}
    </li>
  );
}
