import { Alert, Button } from '@ijkpunt/ui';
import { useId } from 'react';
import { sentenceOfRefusedRows } from './batch-in-words.ts';
import { useActingFor } from '../organisations/use-acting-for.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { numberInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { BATCH_TEXTS } from './batch.texts.ts';
import type { BatchReply } from './use-batch.ts';

/** What became of the rows of each municipality, and the way to its upload. */
export function BatchResult({ batch }: { readonly batch: BatchReply }) {
  const texts = useTexts(BATCH_TEXTS);
  const id = useId();
  const acting = useActingFor();
  return (
    <section aria-labelledby={id}>
      <div role="status">
        <h3 id={id}>{texts.result}</h3>
      </div>
      {batch.uploads.length === 0 ? (
        <Alert kind="error">
          <p>{texts.nothingTakenIn}</p>
        </Alert>
      ) : null}
      {acting.isError ? <ProblemNotice error={acting.error} /> : null}
      <table className="figures batch" role="table">
        <Head />
        <tbody role="rowgroup">
          {batch.uploads.map((taken) => (
            <TakenInRow
              key={taken.municipality}
              taken={taken}
              busy={acting.isPending}
              onOpen={(then) => acting.mutate({ municipality: taken.municipality, then })}
            />
          ))}
          {batch.refused.map((rows) => (
            <RefusedRow key={`${rows.municipality} ${rows.code}`} refused={rows} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head() {
  const texts = useTexts(BATCH_TEXTS);
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {texts.municipality}
        </th>
        <th scope="col" role="columnheader" className="number">
          {texts.rows}
        </th>
        <th scope="col" role="columnheader">
          {texts.outcome}
        </th>
      </tr>
    </thead>
  );
}

interface TakenInRowProps {
  readonly taken: BatchReply['uploads'][number];
  readonly busy: boolean;
  readonly onOpen: (path: string) => void;
}

function TakenInRow({ taken, busy, onOpen }: TakenInRowProps) {
  const texts = useTexts(BATCH_TEXTS);
  const language = useLanguage();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {taken.name} <span className="code">{taken.municipality}</span>
      </th>
      <td role="cell" className="number">
        {numberInWords(taken.rows, language)}
      </td>
      <td role="cell">
        <p>{texts.takenIn}</p>
        <Button
          appearance="secondary"
          disabled={busy}
          onClick={() => onOpen(`/werkplek/uploads/${taken.upload.id}`)}
        >
          {fill(texts.open, { name: taken.name })}
        </Button>
      </td>
    </tr>
  );
}

function RefusedRow({ refused }: { readonly refused: BatchReply['refused'][number] }) {
  const texts = useTexts(BATCH_TEXTS);
  const language = useLanguage();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {refused.municipality === '' ? texts.noCode : refused.municipality}
      </th>
      <td role="cell" className="number">
        {numberInWords(refused.rows, language)}
      </td>
      <td role="cell">{sentenceOfRefusedRows(refused, language)}</td>
    </tr>
  );
}
