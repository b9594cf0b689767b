import type { DeliveryInFullReply } from '@ijkpunt/contract';
import { useParams } from 'react-router';
import { KnownBenchmark } from '../rounds/known-benchmark.tsx';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { DeliveryContents } from './delivery-contents.tsx';
import { SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { useDelivery } from './use-submissions.ts';
import './submissions.css';

/** A delivery, for who made it and for the second person, who decides on it. */
export function DeliveryPage() {
  const { delivery: id } = useParams();
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const delivery = useDelivery(id);
  const { organisation } = usePerson();
  const above = delivery.data === undefined ? undefined : <Round delivery={delivery.data} />;
  return (
    <Page title={fill(texts.deliveryTitle, { organisation: organisation.name })} above={above}>
      {/* Another delivery is another page: what someone chose or typed on this one goes with it. */}
      <Answer of={delivery}>{(reply) => <DeliveryContents key={reply.id} delivery={reply} />}</Answer>
    </Page>
  );
}

interface DeliveryProps {
  readonly delivery: DeliveryInFullReply;
}

function Round({ delivery }: DeliveryProps) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const language = useLanguage();
  return (
    <>
      {quarterInWords(delivery.quarter, language)} · <KnownBenchmark benchmark={delivery.benchmark} /> ·{' '}
      {fill(texts.version, { version: delivery.version }).toLowerCase()}
    </>
  );
}
