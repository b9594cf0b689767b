import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { useTexts } from '../words/language.ts';
import { REPLIES_TEXTS } from './replies.texts.ts';
import { ReplyCard } from './reply-card.tsx';
import { useReplyRounds } from './use-replies.ts';

/** The releases that wait for a reply, among the tasks. Tasks are shown without them when they cannot be read. */
export function ReplyTasks() {
  const texts = useTexts(REPLIES_TEXTS);
  const { data = [] } = useReplyRounds({ enabled: may(usePerson(), 'replies.read') });
  const open = data.filter((round) => round.open);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="reply-tasks">
      <h2 id="reply-tasks">{texts.title}</h2>
      <ul className="cards">
        {open.map((round) => (
          <ReplyCard key={round.release} round={round} />
        ))}
      </ul>
    </section>
  );
}
