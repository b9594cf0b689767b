import type { RoundFactsReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { Link } from 'react-router';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { dayInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { MoveRoundForm } from './move-round-form.tsx';
import { ROUND_STATE_WORDS, ROUNDS_TEXTS } from './rounds.texts.ts';
import { useCloseRound } from './use-rounds.ts';

interface RoundCardProps {
  readonly round: RoundFactsReply;
  readonly mayManage: boolean;
}

/** One round: its days, how far municipalities are, and what can be done with it. */
export function RoundCard({ round, mayManage }: RoundCardProps) {
  const texts = useTexts(ROUNDS_TEXTS);
  const language = useLanguage();
  const { quarter, benchmark, opensOn, deadline, state, asked, approved, approvedOnTime } = round;
  const days = { opensOn: dayInWords(opensOn, language), deadline: dayInWords(deadline, language) };
  return (
    <li className="card">
      <h3>{quarterInWords(quarter, language)}</h3>
      <p className={`state round-${state}`}>{ROUND_STATE_WORDS[state][language]}</p>
      <p className="small">{fill(texts.days, days)}</p>
      <p>
        <progress value={approved} max={Math.max(asked, 1)} aria-hidden="true" />
        {fill(texts.counts, { approved, asked, onTime: approvedOnTime })}
      </p>
      <p>
        <Link
          to={`/beheer/uitvragen/${benchmark.slug}/${quarter}`}
          aria-label={fill(texts.monitorOf, {
            quarter: quarterInWords(quarter, language),
            benchmark: benchmark.title[language],
          })}
        >
          {texts.monitor}
        </Link>
      </p>
      {mayManage ? <Managing round={round} /> : null}
    </li>
  );
}

function Managing({ round }: Pick<RoundCardProps, 'round'>) {
  const texts = useTexts(ROUNDS_TEXTS);
  return (
    <>
      <details>
        <summary>
          {texts.change}
          <span className="unseen"> ({round.quarter})</span>
        </summary>
        <MoveRoundForm key={`${round.opensOn}/${round.deadline}`} round={round} />
      </details>
      <Closing round={round} />
    </>
  );
}

/** Closing is no disaster: a closed round opens again, and nothing is lost. */
function Closing({ round }: Pick<RoundCardProps, 'round'>) {
  const texts = useTexts(ROUNDS_TEXTS);
  const language = useLanguage();
  const closing = useCloseRound({ benchmark: round.benchmark.slug, quarter: round.quarter });
  const isClosed = round.state === 'closed';
  const about = {
    quarter: quarterInWords(round.quarter, language),
    benchmark: round.benchmark.title[language],
  };
  return (
    <>
      {closing.isError ? <ProblemNotice error={closing.error} /> : null}
      <Button
        appearance="secondary"
        disabled={closing.isPending}
        aria-label={fill(isClosed ? texts.reopenOf : texts.closeOf, about)}
        onClick={() => closing.mutate(!isClosed)}
      >
        {isClosed ? texts.reopen : texts.close}
      </Button>
      {isClosed ? null : <p className="small">{texts.closeHint}</p>}
    </>
  );
}
