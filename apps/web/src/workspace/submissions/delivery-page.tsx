import type { DeliveryInFullReply } from '@ijkpunt/contract';
import { useParams } from 'react-router';
import { KnownBenchmark } from '../rounds/known-benchmark.tsx';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { FiguresRead } from '../validation/figures-read.tsx';
import { ProfileAnswers } from '../validation/profile-answers.tsx';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { Decision } from './decision.tsx';
import { DeliveredFindings } from './delivered-findings.tsx';
import { Story } from './story.tsx';
import { DELIVERY_STATE_WORDS, SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { useDelivery } from './use-submissions.ts';

/** A delivery as the second person sees it: the oddities first, then how was counted, then every figure. */
export function DeliveryPage() {
  const { delivery: id } = useParams();
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const language = useLanguage();
  const delivery = useDelivery(id);
  const municipality = delivery.data?.municipality ?? '';
  const above = delivery.data === undefined ? undefined : <Round delivery={delivery.data} />;
  return (
    <Page title={fill(texts.deliveryTitle, { municipality }).trim()} above={above}>
      <Answer of={delivery}>
        {(reply) => (
          <>
            <p className={`state ${reply.state}`}>{DELIVERY_STATE_WORDS[reply.state][language]}</p>
            <Story delivery={reply} />
            <Contents delivery={reply} />
            <Decision delivery={reply} />
          </>
        )}
      </Answer>
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

function Contents({ delivery }: DeliveryProps) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  return (
    <>
      <DeliveredFindings delivery={delivery} />
      <section aria-labelledby="profile">
        <h2 id="profile">{texts.profileTitle}</h2>
        <ProfileAnswers questions={delivery.profileQuestions} profile={delivery.profile} />
      </section>
      <FiguresRead observations={delivery.observations} />
    </>
  );
}
