import type { DeliveryReply } from '@ijkpunt/contract';
import { Link } from 'react-router';
import { KnownBenchmark } from '../rounds/known-benchmark.tsx';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { usePerson } from '../session/use-session.ts';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { DELIVERY_STATE_WORDS, SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { useDeliveries } from './use-submissions.ts';
import { storyOf } from './verdict-in-words.ts';

/** All that the organisation ever submitted: nothing is overwritten. */
export function DeliveriesPage() {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const deliveries = useDeliveries();
  return (
    <Page title={texts.listTitle} above={usePerson().organisation.name}>
      <Answer of={deliveries}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <ul className="cards one-column">
              {list.map((delivery) => (
                <DeliveryCard key={delivery.id} delivery={delivery} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}

function DeliveryCard({ delivery }: { readonly delivery: DeliveryReply }) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const language = useLanguage();
  const { id, benchmark, quarter, municipality, version, state } = delivery;
  return (
    <li className="card delivery">
      <h2>
        <Link to={`/werkplek/leveringen/${id}`}>
          {quarterInWords(quarter, language)} · {municipality}
        </Link>
      </h2>
      <p>
        <KnownBenchmark benchmark={benchmark} />, {fill(texts.version, { version }).toLowerCase()}
      </p>
      <p className={`state ${state}`}>{DELIVERY_STATE_WORDS[state][language]}</p>
      {storyOf(delivery, language).map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
    </li>
  );
}
