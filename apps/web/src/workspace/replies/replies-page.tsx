import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { REPLIES_TEXTS } from './replies.texts.ts';
import { ReplyCard } from './reply-card.tsx';
import { useReplyRounds } from './use-replies.ts';

/** The releases that a municipality can look at before everybody can. */
export function RepliesPage() {
  const texts = useTexts(REPLIES_TEXTS);
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <p className="lead">{texts.lead}</p>
      <Answer of={useReplyRounds()}>
        {(rounds) =>
          rounds.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <ul className="cards">
              {rounds.map((round) => (
                <ReplyCard key={round.release} round={round} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}
