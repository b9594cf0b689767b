import { exportExploration, shownRows, type ExplorationReply } from '@ijkpunt/contract';
import { useMemo } from 'react';
import { addressOf } from '../../../server/address.ts';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { askedIn, type ExploreView } from './explore-view.ts';
import { EXPLORE_TEXTS } from './explore.texts.ts';
import { ExploredCharts } from './explored-charts.tsx';
import { ExploredFacts } from './explored-facts.tsx';
import { ExploredFilters } from './explored-filters.tsx';
import { ExploredTable } from './explored-table.tsx';
import { Outliers } from './outliers.tsx';

interface ExploredProps {
  readonly reply: ExplorationReply;
  readonly view: ExploreView;
  readonly onView: (view: ExploreView) => void;
}

/** What was found: in numbers, in pictures, who lies outside, and everybody in a table. */
export function Explored({ reply, view, onView }: ExploredProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const { table, lit } = view;
  const shown = useMemo(() => shownRows(reply.rows, table), [reply, table]);
  const light = (code: string) => onView({ ...view, lit: code === lit ? '' : code });
  return (
    <>
      <ExploredFacts reply={reply} />
      <Outliers rows={reply.rows} lit={lit} onLight={light} />
      <ExploredCharts reply={reply} lit={lit} />
      <section>
        <h2>{texts.tableTitle}</h2>
        <ExploredFilters table={table} onTable={(next) => onView({ ...view, table: next })} />
        <p className="in-sight">
          <span role="status">{fill(texts.shown, { count: shown.length, total: reply.rows.length })}</span>
          <a href={addressOf(exportExploration, undefined, { ...askedIn(view), ...table })} download>
            {texts.export}
          </a>
        </p>
        <ExploredTable
          reply={reply}
          rows={shown}
          lit={lit}
          onLight={light}
          table={table}
          onTable={(next) => onView({ ...view, table: next })}
        />
      </section>
    </>
  );
}
