import { WHY_MISSING } from '@ijkpunt/model';
import { Alert, Button, FormLabel, SelectBox } from '@ijkpunt/ui';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { MISSING_WORDS } from '../../words/codes.texts.ts';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import type { Typed } from './draft-cells.ts';
import { FORM_TEXTS } from './form.texts.ts';
import { useFinishing, type FormPlace } from './use-draft.ts';

interface FinishPanelProps {
  readonly place: FormPlace;
  /** Totals without figure and without reason. */
  readonly empties: readonly string[];
  /** They have been pointed out: going on now is a choice. */
  readonly pointedOut: boolean;
  readonly onPointOut: () => void;
  readonly onType: (typed: readonly Typed[]) => void;
  readonly flush: () => Promise<boolean>;
}

/** The way on: the form becomes a delivery. What is still empty is pointed out once. */
export function FinishPanel(panel: FinishPanelProps) {
  const { empties, pointedOut, onType } = panel;
  const texts = useTexts(FORM_TEXTS);
  const button = useRef<HTMLButtonElement>(null);
  const { finish, error, unsaved, busy } = useFinish(panel);
  const warned = pointedOut && empties.length > 0;
  const say = (reason: string) => {
    onType(empties.map((address) => ({ address, field: 'reason', text: reason })));
    // The question goes away with its answer, and the focus would go with it.
    button.current?.focus();
  };
  return (
    <section className="form-finish">
      {warned ? <Empties count={empties.length} onSay={say} /> : null}
      {unsaved ? <Unsaved /> : null}
      {error === null ? null : <ProblemNotice error={error} />}
      <Button ref={button} disabled={busy} onClick={() => void finish()}>
        {warned ? fill(texts.finishAnyway, { count: empties.length }) : texts.finish}
      </Button>
    </section>
  );
}

function useFinish({ place, empties, pointedOut, onPointOut, flush }: FinishPanelProps) {
  const navigate = useNavigate();
  const finishing = useFinishing(place);
  const [unsaved, setUnsaved] = useState(false);
  const finish = async () => {
    if (empties.length > 0 && !pointedOut) return onPointOut();
    const saved = await flush();
    setUnsaved(!saved);
    if (saved)
      finishing.mutate(undefined, { onSuccess: ({ id }) => void navigate(`/werkplek/uploads/${id}`) });
  };
  return { finish, unsaved, error: finishing.error, busy: finishing.isPending };
}

function Unsaved() {
  const texts = useTexts(FORM_TEXTS);
  return (
    <Alert kind="error" role="alert">
      <p>{texts.unsavedFirst}</p>
    </Alert>
  );
}

/** What is still empty, and a way to say the same about all of it. */
function Empties({ count, onSay }: { readonly count: number; readonly onSay: (reason: string) => void }) {
  const texts = useTexts(FORM_TEXTS);
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [reason, setReason] = useState<string>(WHY_MISSING[0] ?? '');
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert kind="warning" role="group" tabIndex={-1} ref={box} aria-labelledby="form-empties">
      <p id="form-empties">{fill(texts.empties, { count })}</p>
      <div className="reason-for-all">
        <FormLabel htmlFor="reason-for-all">{texts.reasonForAll}</FormLabel>
        <SelectBox id="reason-for-all" value={reason} onChange={(event) => setReason(event.target.value)}>
          {WHY_MISSING.map((why) => (
            <option key={why} value={why}>
              {MISSING_WORDS[why][language]}
            </option>
          ))}
        </SelectBox>
        <Button appearance="secondary" onClick={() => onSay(reason)}>
          {texts.fillReason}
        </Button>
      </div>
    </Alert>
  );
}
