import type { RoundFactsReply } from '@ijkpunt/contract';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { useLanguage, useTexts } from '../words/language.ts';
import { OpenRoundForm } from './open-round-form.tsx';
import { RoundCard } from './round-card.tsx';
import { roundsByBenchmark } from './round-days.ts';
import { ROUNDS_TEXTS } from './rounds.texts.ts';
import { useRounds } from './use-rounds.ts';
import './rounds.css';

/** All rounds: where each stands, and what the coordinator does with them. */
export function RoundsPage() {
  const texts = useTexts(ROUNDS_TEXTS);
  const rounds = useRounds();
  const mayManage = may(usePerson(), 'rounds.manage');
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      {mayManage ? null : <p className="small">{texts.readOnly}</p>}
      <Answer of={rounds}>
        {(list) => (
          <>
            {mayManage ? <OpenRoundForm rounds={list} /> : null}
            {list.length === 0 ? <p>{mayManage ? texts.none : texts.nobodyAsked}</p> : null}
            {roundsByBenchmark(list).map((group) => (
              <BenchmarkRounds key={group[0]?.benchmark.slug} rounds={group} mayManage={mayManage} />
            ))}
          </>
        )}
      </Answer>
    </Page>
  );
}

interface BenchmarkRoundsProps {
  readonly rounds: readonly RoundFactsReply[];
  readonly mayManage: boolean;
}

function BenchmarkRounds({ rounds, mayManage }: BenchmarkRoundsProps) {
  const language = useLanguage();
  return (
    <section>
      <h2>{rounds[0]?.benchmark.title[language]}</h2>
      <ul className="cards">
        {rounds.map((round) => (
          <RoundCard key={round.quarter} round={round} mayManage={mayManage} />
        ))}
      </ul>
    </section>
  );
}
