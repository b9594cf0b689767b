import type { MonitorRowReply } from '@ijkpunt/contract';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage } from '../words/language.ts';
import { OUTCOME_WORDS } from './monitor.texts.ts';

/** How earlier rounds ended, a mark each, oldest first: a full bar in time, a half one late, a low one nothing. */
export function HistoryMarks({ history }: Pick<MonitorRowReply, 'history'>) {
  const language = useLanguage();
  const told = history.map(
    ({ quarter, outcome }) => `${quarterInWords(quarter, language)}: ${OUTCOME_WORDS[outcome][language]}`,
  );
  if (history.length === 0) return <>–</>;
  return (
    <span className="marks" role="img" aria-label={told.join('; ')}>
      {history.map(({ quarter, outcome }, place) => (
        <span key={quarter} className={`mark-${outcome}`} title={told[place]} />
      ))}
    </span>
  );
}
