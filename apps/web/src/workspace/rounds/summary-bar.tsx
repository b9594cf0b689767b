import type { MonitorRowReply } from '@ijkpunt/contract';
import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../words/language.ts';
import { countsByState, paramsOf, type MonitorView } from './monitor-view.ts';
import { MONITOR_STATE_WORDS, MONITOR_TEXTS } from './monitor.texts.ts';

interface SummaryBarProps {
  readonly rows: readonly MonitorRowReply[];
  readonly view: MonitorView;
  readonly onView: (view: MonitorView) => void;
}

/** How many municipalities stand where: a bar to see, and the same in words, each a way to those municipalities. */
export function SummaryBar({ rows, view, onView }: SummaryBarProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const language = useLanguage();
  const counts = countsByState(rows);
  return (
    <nav className="summary" aria-label={texts.summary}>
      <div className="summary-bar" aria-hidden="true">
        {counts.map(({ state, count }) =>
          count === 0 ? null : <span key={state} className={`fill-${state}`} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul className="quarters">
        <li>
          <StateLink view={{ ...view, state: undefined }} current={view.state === undefined} onView={onView}>
            {texts.all}: {rows.length}
          </StateLink>
        </li>
        {counts.map(({ state, count }) => (
          <li key={state}>
            <span className={`dot fill-${state}`} aria-hidden="true" />
            <StateLink view={{ ...view, state }} current={view.state === state} onView={onView}>
              {MONITOR_STATE_WORDS[state][language]}: {count}
            </StateLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface StateLinkProps {
  readonly view: MonitorView;
  readonly current: boolean;
  readonly onView: (view: MonitorView) => void;
  readonly children: ReactNode;
}

/** A link, so that it can be opened beside this one; followed here, it changes what is shown. */
function StateLink({ view, current, onView, children }: StateLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onView(view);
  };
  return (
    <Link
      to={{ search: paramsOf(view).toString() }}
      replace
      preventScrollReset
      onClick={follow}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </Link>
  );
}
