import type { MonitorRowReply } from '@ijkpunt/contract';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage } from '../words/language.ts';
import { OUTCOME_WORDS } from './monitor.texts.ts';

type History = MonitorRowReply['history'];
type Outcome = History[number]['outcome'];

const OUTCOMES: readonly Outcome[] = ['on-time', 'late', 'missing', 'not-asked'];
const HEIGHT = 20;
const TALL: Readonly<Record<Outcome, number>> = { 'on-time': 20, late: 12, missing: 6, 'not-asked': 2 };
const [WIDE, STEP] = [7, 10];

/**
 * How earlier rounds ended, a mark each, oldest first: a full bar in time, a half one late, a low one nothing. One path for
 * all marks of a kind: a table of 342 municipalities would hold thousands of them.
 */
export function HistoryMarks({ history }: { readonly history: History }) {
  const language = useLanguage();
  if (history.length === 0) return <>–</>;
  const told = history
    .map(
      ({ quarter, outcome }) => `${quarterInWords(quarter, language)}: ${OUTCOME_WORDS[outcome][language]}`,
    )
    .join('; ');
  const width = history.length * STEP - (STEP - WIDE);
  return (
    <span className="marks" role="img" aria-label={told} title={told}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {OUTCOMES.map((outcome) => {
          const path = pathOf(history, outcome);
          return path === '' ? null : <path key={outcome} className={`mark-${outcome}`} d={path} />;
        })}
      </svg>
    </span>
  );
}

function pathOf(history: History, outcome: Outcome): string {
  return history
    .map((round, place) =>
      round.outcome === outcome
        ? `M${place * STEP} ${HEIGHT}v-${TALL[outcome]}h${WIDE}v${TALL[outcome]}z`
        : '',
    )
    .join('');
}
