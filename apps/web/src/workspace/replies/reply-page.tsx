import type { ReplyRoundReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { Link, useParams } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { OwnDraftLink } from './own-draft-link.tsx';
import { REPLIES_TEXTS } from './replies.texts.ts';
import { ReplyForm } from './reply-form.tsx';
import { SavedReply } from './saved-reply.tsx';
import { useReplyRounds } from './use-replies.ts';

/** One release that is not out yet, for a municipality that is in it: what will appear, and what it says of that. */
export function ReplyPage() {
  const texts = useTexts(REPLIES_TEXTS);
  const { release } = useParams();
  const rounds = useReplyRounds();
  const round = rounds.data?.find((one) => one.release === release);
  const above = round === undefined ? undefined : <BenchmarkName benchmark={round.benchmark} />;
  const maySave = may(usePerson(), 'replies.save');
  return (
    <Page
      title={round === undefined ? texts.title : fill(texts.pageTitle, { number: round.number })}
      above={above}
    >
      <p>
        <Link to="/werkplek/reacties">{texts.back}</Link>
      </p>
      <Answer of={rounds}>
        {() => (round === undefined ? <p>{texts.gone}</p> : <Round round={round} maySave={maySave} />)}
      </Answer>
    </Page>
  );
}

interface RoundProps {
  readonly round: ReplyRoundReply;
  readonly maySave: boolean;
}

/** What will appear, and the reply: to fill in while it is open, else to read. */
export function Round({ round, maySave }: RoundProps) {
  const texts = useTexts(REPLIES_TEXTS);
  const language = useLanguage();
  const { open, until, release, page } = round;
  const moment = momentInWords(until, language);
  return (
    <>
      <Alert kind={open ? 'info' : 'warning'}>
        <p>{fill(open ? texts.until : texts.closed, { moment })}</p>
      </Alert>
      {open && !maySave ? (
        <Alert kind="warning">
          <p>{texts.readOnly}</p>
        </Alert>
      ) : null}
      <section className="panel" aria-labelledby="preview">
        <h2 id="preview">{texts.preview}</h2>
        <p>{texts.previewLead}</p>
        <p>
          <OwnDraftLink release={release} page={page} main>
            {texts.previewPage}
          </OwnDraftLink>
        </p>
      </section>
      {open && maySave ? <ReplyForm round={round} /> : <SavedReply round={round} />}
    </>
  );
}
