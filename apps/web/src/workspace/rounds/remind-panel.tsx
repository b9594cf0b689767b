import type { MonitorRowReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextAreaField } from '../shell/text-area-field.tsx';
import { useOpened } from '../shell/use-opened.ts';
import { fill } from '../words/fill.ts';
import { dayInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { remindable } from './monitor-view.ts';
import { MONITOR_TEXTS, type MonitorTexts } from './monitor.texts.ts';
import { isTextOfPeople } from './text-of-people.ts';
import { useRemind, type RoundPlace } from './use-rounds.ts';
import type { Selection } from './use-selection.ts';

interface RemindPanelProps {
  readonly place: RoundPlace;
  readonly selection: Selection;
  /** Who is shown; of whom nothing is expected cannot be chosen. */
  readonly shown: readonly MonitorRowReply[];
  /** The last day of the round, for the text that is proposed. */
  readonly deadline: string;
}

/** How many were chosen, and the way to remind them; it stays in sight while one scrolls through the table. */
export function RemindPanel(props: RemindPanelProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const [writing, setWriting] = useState(false);
  const [queued, setQueued] = useState<number>();
  const chosen = props.selection.codes.length;
  return (
    <div className="remind-bar">
      <p role="status">{statusInWords({ chosen, queued }, texts)}</p>
      <p className="steps">
        <ChooseMany shown={props.shown} selection={props.selection} />
        {/* Not disabled: whoever sent a reminder comes back here, and would lose their place. */}
        <Button aria-disabled={chosen === 0} onClick={() => setWriting(chosen > 0)}>
          {texts.remindTitle}
        </Button>
      </p>
      {writing ? <RemindDialog {...props} onQueued={setQueued} onClose={() => setWriting(false)} /> : null}
    </div>
  );
}

/** Chooses at once everybody shown of whom something is expected, or only who is late. */
function ChooseMany({ shown, selection }: Pick<RemindPanelProps, 'shown' | 'selection'>) {
  const texts = useTexts(MONITOR_TEXTS);
  const late = remindable(shown.filter((row) => row.late));
  const all = remindable(shown);
  return (
    <>
      <Button appearance="secondary" onClick={() => selection.set(late)}>
        {fill(texts.chooseLate, { count: late.length })}
      </Button>
      <Button appearance="secondary" onClick={() => selection.set(all)}>
        {fill(texts.chooseShown, { count: all.length })}
      </Button>
    </>
  );
}

interface RemindDialogProps extends RemindPanelProps {
  readonly onQueued: (queued: number) => void;
  readonly onClose: () => void;
}

/** One text for all who were chosen. */
function RemindDialog({ onClose, ...reminded }: RemindDialogProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const dialog = useOpened();
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
          <Button type="submit" aria-disabled={form.reminding.isPending}>
            {form.reminding.isPending ? texts.reminding : texts.remind}
          </Button>
          <Button appearance="secondary" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </Button>
        </p>
      </form>
    </dialog>
  );
}

type Reminded = Omit<RemindDialogProps, 'onClose'> & { readonly close: () => void };

function useReminding({ place, selection, deadline, onQueued, close }: Reminded) {
  const texts = useTexts(MONITOR_TEXTS);
  const day = dayInWords(deadline, useLanguage());
  const [text, setText] = useState(() => fill(texts.remindProposal, { day }));
  const [tried, setTried] = useState(false);
  const reminding = useRemind(place);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reminding.isPending || !isTextOfPeople(text)) return;
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
