import type { CheckedUploadReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import { useRef, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useTexts } from '../words/language.ts';
import { obstaclesTo, type Obstacle } from './obstacles.ts';
import { SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { useSubmit } from './use-submissions.ts';

/** The last step of whoever delivers, with what still stands in the way. */
export function SubmitPanel({ upload }: { readonly upload: CheckedUploadReply }) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const navigate = useNavigate();
  const submitting = useSubmit(upload.id);
  const obstacles = obstaclesTo(upload, texts);
  const list = useRef<HTMLDivElement>(null);
  // A disabled button says nothing; this one leads to what has to be done first.
  const submit = () =>
    obstacles.length > 0
      ? list.current?.focus()
      : submitting.mutate(undefined, { onSuccess: ({ id }) => void navigate(`/werkplek/leveringen/${id}`) });
  return (
    <section className="panel" aria-labelledby="submit">
      <h2 id="submit">{texts.submitTitle}</h2>
      <p>{texts.submitLead}</p>
      <InTheWay obstacles={obstacles} list={list} />
      {submitting.isError ? <ProblemNotice error={submitting.error} /> : null}
      <Button aria-disabled={obstacles.length > 0} disabled={submitting.isPending} onClick={submit}>
        {submitting.isPending ? texts.submitting : texts.submit}
      </Button>
    </section>
  );
}

interface InTheWayProps {
  readonly obstacles: readonly Obstacle[];
  readonly list: RefObject<HTMLDivElement | null>;
}

function InTheWay({ obstacles, list }: InTheWayProps) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  if (obstacles.length === 0) return null;
  return (
    <Alert kind="warning" tabIndex={-1} ref={list}>
      <p>
        <strong>{texts.inTheWay}</strong>
      </p>
      <ul>
        {obstacles.map(({ place, name }) => (
          <li key={place}>
            <a href={`#${place}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
