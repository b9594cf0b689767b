import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextAreaField } from '../shell/text-area-field.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { MONITOR_TEXTS, type MonitorTexts } from './monitor.texts.ts';
import { isTextOfPeople } from './text-of-people.ts';
import { useRemind, type RoundPlace } from './use-rounds.ts';
import type { Selection } from './use-selection.ts';

interface RemindPanelProps {
  readonly place: RoundPlace;
  readonly selection: Selection;
}

/** How many were chosen, and the way to remind them; it stays in sight while one scrolls through the table. */
export function RemindPanel({ place, selection }: RemindPanelProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const [writing, setWriting] = useState(false);
  const [queued, setQueued] = useState<number>();
  const chosen = selection.codes.length;
  return (
    <div className="remind-bar">
      <p role="status">{statusInWords({ chosen, queued }, texts)}</p>
      <button type="button" className="quiet" disabled={chosen === 0} onClick={() => setWriting(true)}>
        {texts.remindTitle}
      </button>
      {writing ? (
        <RemindDialog
          place={place}
          selection={selection}
          onQueued={setQueued}
          onClose={() => setWriting(false)}
        />
      ) : null}
    </div>
  );
}

interface RemindDialogProps extends RemindPanelProps {
  readonly onQueued: (queued: number) => void;
  readonly onClose: () => void;
}

/** One text for all who were chosen. */
function RemindDialog({ onClose, ...reminded }: RemindDialogProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const form = useReminding({ ...reminded, close: () => dialog.current?.close() });
  return (
    <dialog ref={dialog} aria-labelledby="remind-title" onClose={onClose}>
      <form noValidate onSubmit={form.submit}>
        <h2 id="remind-title">{chosenInWords(reminded.selection.codes.length, texts)}</h2>
        {form.reminding.isError ? <ProblemNotice error={form.reminding.error} /> : null}
        <TextAreaField
          id="reminder"
          label={texts.remindText}
          value={form.text}
          error={form.isWrong ? texts.textMissing : undefined}
          remark={texts.remindHint}
          onChange={form.setText}
        />
        <p className="steps">
          <button type="submit" disabled={form.reminding.isPending}>
            {texts.remind}
          </button>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}

type Reminded = Omit<RemindDialogProps, 'onClose'> & { readonly close: () => void };

function useReminding({ place, selection, onQueued, close }: Reminded) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const reminding = useRemind(place);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isTextOfPeople(text)) return;
    const onSuccess = ({ queued }: { readonly queued: number }) => {
      onQueued(queued);
      selection.set([]);
      close();
    };
    reminding.mutate({ municipalities: [...selection.codes], text: text.trim() }, { onSuccess });
  };
  return { text, setText, reminding, submit, isWrong: tried && !isTextOfPeople(text) };
}

/** What was done is told until others are chosen. */
export function statusInWords(
  { chosen, queued }: { readonly chosen: number; readonly queued: number | undefined },
  texts: MonitorTexts,
): string {
  if (chosen > 0) return chosenInWords(chosen, texts);
  if (queued === undefined) return texts.nobodyChosen;
  return queued === 1 ? texts.remindedOne : fill(texts.reminded, { count: queued });
}

function chosenInWords(count: number, texts: MonitorTexts): string {
  return count === 1 ? texts.chosenOne : fill(texts.chosen, { count });
}
