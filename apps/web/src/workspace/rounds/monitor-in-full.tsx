import { exportMonitor, type MonitorReply } from '@ijkpunt/contract';
import { useMemo, useState } from 'react';
import { addressOf } from '../../server/address.ts';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { useChosenParams } from '../shell/use-chosen-params.ts';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { ExtendDialog } from './extend-dialog.tsx';
import { MonitorFilters } from './monitor-filters.tsx';
import { MonitorTable } from './monitor-table.tsx';
import { paramsOf, remindable, rowsIn, viewIn, type MonitorView } from './monitor-view.ts';
import { MONITOR_TEXTS } from './monitor.texts.ts';
import { RemindPanel } from './remind-panel.tsx';
import { SummaryBar } from './summary-bar.tsx';
import type { RoundPlace } from './use-rounds.ts';
import { useSelection } from './use-selection.ts';

interface MonitorInFullProps {
  readonly monitor: MonitorReply;
  readonly place: RoundPlace;
}

/** The whole monitor: how many stand where, which of them are shown, and what is done for those chosen. */
export function MonitorInFull({ monitor: { round, rows }, place }: MonitorInFullProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const mayManage = may(usePerson(), 'rounds.manage');
  const { view, shown, setView } = useView(rows);
  const selection = useSelection(useMemo(() => remindable(shown), [shown]));
  const [extending, setExtending] = useState<string>();
  const extended = rows.find(({ municipality }) => municipality === extending);
  return (
    <>
      <Standing round={round} rows={rows} />
      <SummaryBar rows={rows} view={view} onView={setView} />
      <MonitorFilters rows={rows} view={view} onView={setView} />
      <p className="in-sight">
        <span role="status">{fill(texts.shown, { count: shown.length, total: rows.length })}</span>
        <a href={addressOf(exportMonitor, place, undefined)} download>
          {texts.export}
        </a>
      </p>
      {mayManage ? (
        <RemindPanel place={place} selection={selection} shown={shown} deadline={round.deadline} />
      ) : null}
      <MonitorTable
        rows={shown}
        view={view}
        onView={setView}
        managing={mayManage ? { selection, onExtend: setExtending } : undefined}
      />
      {extended === undefined ? null : (
        <ExtendDialog
          place={place}
          opensOn={round.opensOn}
          row={extended}
          onClose={() => setExtending(undefined)}
        />
      )}
    </>
  );
}

function Standing({ round, rows }: MonitorReply) {
  const texts = useTexts(MONITOR_TEXTS);
  const late = rows.filter((row) => row.late).length;
  const { approved, asked, approvedOnTime } = round;
  return <p className="lead">{fill(texts.onTime, { approved, asked, onTime: approvedOnTime, late })}</p>;
}

function useView(rows: MonitorReply['rows']) {
  const { params, choose } = useChosenParams();
  const view = useMemo(() => viewIn(new URLSearchParams(params)), [params]);
  const shown = useMemo(() => rowsIn(rows, view), [rows, view]);
  const setView = (next: MonitorView) => choose(paramsOf(next));
  return { view, shown, setView };
}
