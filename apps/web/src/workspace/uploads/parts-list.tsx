import type { PartReply } from '@ijkpunt/contract';
import { useId, useRef, type RefObject } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { PARTS_TEXTS } from './parts.texts.ts';
import type { usePartChanges } from './use-parts.ts';

type Ending = ReturnType<typeof usePartChanges>['ending'];

interface PartsListProps {
  readonly parts: readonly PartReply[];
  readonly ending: Ending;
  readonly onChange: (name: string) => void;
}

/** The parts that were saved, each to be changed or ended. */
export function PartsList({ parts, ending, onChange }: PartsListProps) {
  const texts = useTexts(PARTS_TEXTS);
  return (
    <>
      <h2>{texts.parts}</h2>
      {ending.isError ? <ProblemNotice error={ending.error} /> : null}
      {parts.length === 0 ? <p>{texts.noParts}</p> : null}
      <ul className="cards">
        {parts.map((part) => (
          <PartCard key={part.name} part={part} ending={ending} onChange={() => onChange(part.name)} />
        ))}
      </ul>
    </>
  );
}

interface PartCardProps {
  readonly part: PartReply;
  readonly ending: Ending;
  readonly onChange: () => void;
}

function PartCard({ part, ending, onChange }: PartCardProps) {
  const texts = useTexts(PARTS_TEXTS);
  const dialog = useRef<HTMLDialogElement>(null);
  const { name, measures, savedBy } = part;
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className="small">{fill(texts.savedBy, { count: measures.length, name: savedBy })}</p>
      <p className="steps">
        <button
          type="button"
          className="quiet"
          aria-label={fill(texts.changePart, { name })}
          onClick={onChange}
        >
          {texts.change}
        </button>
        <button
          type="button"
          className="quiet"
          disabled={ending.isPending}
          aria-label={fill(texts.endPart, { name })}
          onClick={() => dialog.current?.showModal()}
        >
          {texts.end}
        </button>
      </p>
      <ConfirmEnd name={name} dialog={dialog} onConfirm={() => ending.mutate(name)} />
    </li>
  );
}

interface ConfirmEndProps {
  readonly name: string;
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onConfirm: () => void;
}

function ConfirmEnd({ name, dialog, onConfirm }: ConfirmEndProps) {
  const texts = useTexts(PARTS_TEXTS);
  const title = useId();
  const confirm = () => {
    dialog.current?.close();
    onConfirm();
  };
  return (
    <dialog ref={dialog} aria-labelledby={title}>
      <h2 id={title}>{fill(texts.endTitle, { name })}</h2>
      <p>{texts.endText}</p>
      <p className="steps">
        <button type="button" onClick={confirm}>
          {texts.end}
        </button>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {texts.cancel}
        </button>
      </p>
    </dialog>
  );
}
