import type { MonitorRowReply } from '@ijkpunt/contract';
import { Button, CheckBox } from '@ijkpunt/ui';
import { memo } from 'react';
import { fill } from '../words/fill.ts';
import { dayInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { HistoryMarks } from './history-marks.tsx';
import { MONITOR_STATE_WORDS, MONITOR_TEXTS } from './monitor.texts.ts';

interface MonitorTableRowProps {
  readonly row: MonitorRowReply;
  readonly selected: boolean;
  /** Absent for who may only look. */
  readonly onSelect: ((municipality: string) => void) | undefined;
  readonly onExtend: ((municipality: string) => void) | undefined;
}

/** One municipality. Remembered, since choosing one of 342 should draw one, and choosing all nothing but their boxes. */
export const MonitorTableRow = memo(function MonitorTableRow(props: MonitorTableRowProps) {
  const { row, selected, onSelect, onExtend } = props;
  return (
    <tr role="row">
      {onSelect === undefined ? null : <SelectCell row={row} selected={selected} onSelect={onSelect} />}
      <Cells row={row} onExtend={onExtend} />
    </tr>
  );
});

type CellsProps = Pick<MonitorTableRowProps, 'row' | 'onExtend'>;

const Cells = memo(function Cells({ row, onExtend }: CellsProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const language = useLanguage();
  return (
    <>
      <th role="rowheader" scope="row">
        {row.name}
        <span className="note">{row.province}</span>
      </th>
      <StateCell row={row} />
      <td role="cell" data-label={texts.deadline}>
        {dayInWords(row.deadline, language)}
        {row.extension === undefined ? null : (
          <span className="note">{fill(texts.extended, { reason: row.extension.reason })}</span>
        )}
      </td>
      <CompleteCell row={row} />
      <td role="cell" data-label={texts.findings}>
        {row.findingsOpen}
      </td>
      <td role="cell" data-label={texts.changed}>
        {row.changedAt === undefined ? '–' : dayInWords(row.changedAt, language)}
      </td>
      <ReminderCell row={row} />
      <td role="cell" data-label={texts.history}>
        <HistoryMarks history={row.history} />
      </td>
      {onExtend === undefined ? null : <ExtendCell row={row} onExtend={onExtend} />}
    </>
  );
});

interface CellProps {
  readonly row: MonitorRowReply;
}

interface SelectCellProps extends CellProps {
  readonly selected: boolean;
  readonly onSelect: (municipality: string) => void;
}

function SelectCell({ row, selected, onSelect }: SelectCellProps) {
  const texts = useTexts(MONITOR_TEXTS);
  return (
    <td role="cell" className="select">
      {row.state === 'approved' ? null : (
        <CheckBox
          checked={selected}
          aria-label={fill(texts.selectOne, { name: row.name })}
          onChange={() => onSelect(row.municipality)}
        />
      )}
    </td>
  );
}

/** Where it stands, in words and colour, and whether in time. */
function StateCell({ row }: CellProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const language = useLanguage();
  const inTime = row.onTime === undefined ? undefined : row.onTime ? texts.wasOnTime : texts.wasLate;
  return (
    <td role="cell" data-label={texts.state}>
      <span className={`state monitor-${row.state}`}>{MONITOR_STATE_WORDS[row.state][language]}</span>
      {row.late ? <span className="note is-late">{texts.late}</span> : null}
      {inTime === undefined ? null : <span className="note">{inTime}</span>}
      {row.versions > 1 ? <span className="note">{fill(texts.version, { count: row.versions })}</span> : null}
    </td>
  );
}

function CompleteCell({ row }: CellProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const done = row.measuresFilled + row.measuresMissing;
  return (
    <td role="cell" data-label={texts.complete}>
      {fill(texts.measures, { done, asked: row.measuresAsked })}
      {row.measuresMissing === 0 ? null : (
        <span className="note">{fill(texts.withReason, { count: row.measuresMissing })}</span>
      )}
    </td>
  );
}

function ReminderCell({ row }: CellProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const language = useLanguage();
  const day = row.remindedAt === undefined ? '' : dayInWords(row.remindedAt, language);
  const told = row.reminders === 1 ? texts.once : texts.times;
  return (
    <td role="cell" data-label={texts.reminders}>
      {row.reminders === 0 ? texts.never : fill(told, { count: row.reminders, day })}
    </td>
  );
}

function ExtendCell({ row, onExtend }: CellProps & { readonly onExtend: (municipality: string) => void }) {
  const texts = useTexts(MONITOR_TEXTS);
  return (
    <td role="cell">
      <Button
        appearance="subtle"
        className="extend"
        aria-label={fill(texts.extendOf, { name: row.name })}
        onClick={() => onExtend(row.municipality)}
      >
        {texts.actions}
      </Button>
    </td>
  );
}
