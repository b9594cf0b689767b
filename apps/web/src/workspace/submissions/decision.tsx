import type { DeliveryReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import { Link } from 'react-router';
import { may } from '../../server/session.ts';
import { placeOf } from '../rounds/next-steps.ts';
import { usePerson } from '../session/use-session.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useTexts } from '../words/language.ts';
import { SendBackForm } from './send-back-form.tsx';
import { SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { useDecision } from './use-submissions.ts';
import { handIn, verdictInWords } from './verdict-in-words.ts';

/** The second person's part: approve, send back, or read why it is not theirs. */
export function Decision({ delivery }: { readonly delivery: DeliveryReply }) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const hand = handIn(delivery, may(usePerson(), 'deliveries.approve'));
  if (hand === 'decided') return <Decided delivery={delivery} />;
  return (
    <section className="panel" aria-labelledby="decide">
      <h2 id="decide">{texts.decide}</h2>
      {hand === 'may-decide' ? <Deciding delivery={delivery.id} /> : null}
      {hand === 'same-person' ? (
        <Alert kind="warning">
          <p>{texts.samePerson}</p>
        </Alert>
      ) : null}
      {hand === 'not-approver' ? (
        <Alert kind="warning">
          <p>{texts.notApprover}</p>
        </Alert>
      ) : null}
    </section>
  );
}

function Deciding({ delivery }: { readonly delivery: string }) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const { approving, returning } = useDecision(delivery);
  const busy = approving.isPending || returning.isPending;
  return (
    <>
      <p>{texts.decideLead}</p>
      {approving.isError ? <ProblemNotice error={approving.error} /> : null}
      <Button disabled={busy} onClick={() => approving.mutate()}>
        {approving.isPending ? texts.approving : texts.approve}
      </Button>
      {returning.isError ? <ProblemNotice error={returning.error} /> : null}
      <SendBackForm busy={busy} onSend={(comment) => returning.mutate(comment)} />
    </>
  );
}

function Decided({ delivery }: { readonly delivery: DeliveryReply }) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const person = usePerson();
  const { state, benchmark, quarter, reopened } = delivery;
  const place = placeOf(benchmark.slug, quarter);
  const again = state === 'returned' || reopened !== undefined;
  return (
    <Alert kind={state === 'accepted' ? 'ok' : 'warning'} role="status">
      <p>
        {verdictInWords(state, texts)}{' '}
        {state === 'accepted' ? (
          <Link to={`/werkplek/vergelijking?${place}`}>{texts.seeComparison}</Link>
        ) : null}
        {again && may(person, 'uploads.create') ? (
          <Link to={`/werkplek/uploads/nieuw?${place}`}>{texts.deliverAgain}</Link>
        ) : null}
      </p>
    </Alert>
  );
}
