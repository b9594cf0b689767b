import type { PartReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useRef } from 'react';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
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
        <Button appearance="secondary" aria-label={fill(texts.changePart, { name })} onClick={onChange}>
          {texts.change}
        </Button>
        <Button
          appearance="secondary"
          disabled={ending.isPending}
          aria-label={fill(texts.endPart, { name })}
          onClick={() => dialog.current?.showModal()}
        >
          {texts.end}
        </Button>
      </p>
      <ConfirmDialog
        dialog={dialog}
        title={fill(texts.endTitle, { name })}
        text={texts.endText}
        yes={texts.end}
        no={texts.cancel}
        onConfirm={() => ending.mutate(name)}
      />
    </li>
  );
}
