import { Answer } from '../../shell/answer.tsx';
import { dayInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { joinedMergers, type JoinedMerger } from './joined-mergers.ts';
import { MERGERS_TEXTS } from './mergers.texts.ts';
import { useMergers } from './use-mergers.ts';

/** Which municipalities became part of which: facts that came with this version. */
export function Mergers() {
  const texts = useTexts(MERGERS_TEXTS);
  return (
    <section aria-labelledby="mergers">
      <h2 id="mergers">{texts.title}</h2>
      <p>{texts.lead}</p>
      <Answer of={useMergers()}>
        {(all) => (all.length === 0 ? <p>{texts.none}</p> : <MergersTable mergers={joinedMergers(all)} />)}
      </Answer>
    </section>
  );
}

function MergersTable({ mergers }: { readonly mergers: readonly JoinedMerger[] }) {
  const texts = useTexts(MERGERS_TEXTS);
  const language = useLanguage();
  return (
    <div className="listing-frame" role="region" aria-label={texts.table} tabIndex={0}>
      <table className="listing">
        <caption className="unseen">{texts.table}</caption>
        <thead>
          <tr>
            {[texts.day, texts.old, texts.new, texts.kind].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mergers.map(({ effectiveDate, kind, old, now }) => (
            <tr key={`${effectiveDate} ${kind} ${now.join()} ${old.join()}`}>
              <td>{dayInWords(effectiveDate, language)}</td>
              <td>{old.join(', ')}</td>
              <td>{now.join(', ')}</td>
              <td>{texts.kinds[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
