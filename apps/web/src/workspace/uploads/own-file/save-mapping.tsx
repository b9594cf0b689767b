import type { OutlineReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ErrorSummary, type FieldError } from '../../shell/error-summary.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import type { NewUpload } from '../use-upload.ts';
import {
  cellKey,
  doubledCells,
  mappedCells,
  proposalsLeft,
  type Choices,
  type NumberCell,
} from './choices.ts';
import { errorsInMapping } from './mapping-errors.ts';
import { fieldOf } from './mapping-table.tsx';
import { NameFields } from './name-fields.tsx';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import { useSaveMapping, useSendMapped } from './use-own-file.ts';

interface SaveMappingProps {
  readonly upload: Omit<NewUpload, 'mapping'>;
  readonly seen: OutlineReply;
  readonly made: { readonly cells: readonly NumberCell[]; readonly choices: Choices };
  /** Name of the mapping that it was made from. */
  readonly name: string;
}

/** Gives the mapping a name, keeps it, and delivers the file with it. */
export function SaveMapping({ upload, seen, made, name: first }: SaveMappingProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const [name, setName] = useState(first);
  const [agreed, setAgreed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const saving = useSaveMapping(upload.benchmark);
  const { sending, send } = useSendMapped(upload);
  const proposals = proposalsLeft(made.choices);
  const cells = mappedCells(made.cells, made.choices);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const doubled = firstDoubled(made);
    const found = errorsInMapping({ name, agreed, proposals, doubled, cells: cells.length }, texts);
    setAttempt(attempt + 1);
    setErrors(found);
    const { headerLine, labelColumn } = seen;
    const mapping = { headerLine, labelColumn, cells: [...cells] };
    if (found.length === 0)
      saving.mutate({ name: name.trim(), mapping }, { onSuccess: ({ id }) => send(id) });
  };
  const busy = saving.isPending || sending.isPending;
  const problem = saving.error ?? sending.error;
  return (
    <section className="panel" aria-labelledby="save-mapping">
      <h2 id="save-mapping">{texts.step3}</h2>
      <p role="status">{fill(texts.summary, { count: cells.length })}</p>
      <form className="narrow" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} attempt={attempt} />
        {problem === null || busy ? null : (
          <ProblemNotice error={problem} about={{ fileName: upload.file.name, size: upload.file.size }} />
        )}
        <NameFields {...{ name, agreed, proposals, errors }} onName={setName} onAgree={setAgreed} />
        <Button type="submit" disabled={busy}>
          {busy ? texts.sending : upload.trial === true ? texts.check : texts.send}
        </Button>
      </form>
    </section>
  );
}

function firstDoubled({ cells, choices }: SaveMappingProps['made']): string | undefined {
  const doubled = doubledCells(cells, choices);
  const first = cells.find((cell) => doubled.has(cellKey(cell)));
  return first === undefined ? undefined : fieldOf(cells, first);
}
