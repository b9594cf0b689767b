import type { TaskReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { useTakeOver } from './use-upload.ts';
import { predecessorsOf } from './ways-in.ts';
import { WAYS_TEXTS } from './ways.texts.ts';

/** The sum of what the predecessors had accepted, once all of them have. */
export function PredecessorsWay({ task }: { readonly task: TaskReply }) {
  const texts = useTexts(WAYS_TEXTS);
  const { there, lacking } = predecessorsOf(task);
  return (
    <>
      <p>{texts.predecessorsLead}</p>
      {there.length === 0 ? null : <p>{fill(texts.there, { names: there.join(', ') })}</p>}
      {lacking.length === 0 ? (
        <TakeOver task={task} />
      ) : (
        <Alert kind="warning">
          <p>{fill(texts.lacking, { names: lacking.join(', ') })}</p>
        </Alert>
      )}
    </>
  );
}

function TakeOver({ task: { benchmark, quarter } }: { readonly task: TaskReply }) {
  const texts = useTexts(WAYS_TEXTS);
  const navigate = useNavigate();
  const taking = useTakeOver(benchmark.slug, quarter);
  const take = () =>
    taking.mutate(undefined, { onSuccess: ({ upload }) => void navigate(`/werkplek/uploads/${upload}`) });
  return (
    <>
      {taking.isError ? <ProblemNotice error={taking.error} /> : null}
      <p>
        <Button appearance="secondary" disabled={taking.isPending} onClick={take}>
          {taking.isPending ? texts.takingOver : texts.takeOver}
        </Button>
      </p>
    </>
  );
}
