import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { usePerson } from '../session/use-session.ts';
import { useTexts } from '../words/language.ts';
import { DeliveryCard } from './delivery-card.tsx';
import { SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { useDeliveries } from './use-submissions.ts';
import { versionsPerQuarter } from './versions-per-quarter.ts';
import './submissions.css';

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
              {versionsPerQuarter(list).map(({ newest, older }) => (
                <DeliveryCard key={newest.id} delivery={newest} older={older} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}
