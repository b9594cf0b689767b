import type { ReplyRoundReply } from '@ijkpunt/contract';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { REPLIES_TEXTS } from './replies.texts.ts';

/** What the municipality replied, to read only. */
export function SavedReply({ round }: { readonly round: ReplyRoundReply }) {
  const texts = useTexts(REPLIES_TEXTS);
  const language = useLanguage();
  const { saved, text, indicators } = round;
  if (saved === undefined) return <p>{texts.notSaved}</p>;
  const moment = momentInWords(saved.at, language);
  return (
    <>
      <p>{fill(texts.savedClosed, { name: saved.by, moment })}</p>
      <section aria-labelledby="saved-text">
        <h2 id="saved-text">{texts.text}</h2>
        {text === undefined ? <p>{texts.noText}</p> : <blockquote>{text}</blockquote>}
      </section>
      <section aria-labelledby="saved-choices">
        <h2 id="saved-choices">{texts.choices}</h2>
        <dl className="answers">
          {indicators.map(({ code, label, choice, reason }) => (
            <div key={code}>
              <dt>{label[language]}</dt>
              <dd>
                {choice === undefined ? texts.noAnswer : texts[choice]}
                {choice !== 'withhold' || reason === undefined ? null : (
                  <span className="note">{reason}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
