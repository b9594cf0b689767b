import type { RoundFactsReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useTexts } from '../words/language.ts';
import { DayField } from './day-field.tsx';
import { wrongWithDays } from './round-days.ts';
import { ROUNDS_TEXTS } from './rounds.texts.ts';
import { useMoveRound } from './use-rounds.ts';

/** Changes the days of a round. */
export function MoveRoundForm({ round }: { readonly round: RoundFactsReply }) {
  const texts = useTexts(ROUNDS_TEXTS);
  const [days, setDays] = useState({ opensOn: round.opensOn, deadline: round.deadline });
  const [tried, setTried] = useState(false);
  const moving = useMoveRound({ benchmark: round.benchmark.slug, quarter: round.quarter });
  const id = `${round.benchmark.slug}-${round.quarter}`;
  const wrong = wrongWithDays(days, false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong === undefined) moving.mutate(days);
  };
  const sentence = wrong === 'missing' ? texts.dayMissing : texts.wrongOrder;
  return (
    <form noValidate onSubmit={submit}>
      {moving.isError ? <ProblemNotice error={moving.error} /> : null}
      <DayField
        id={`opens-${id}`}
        label={texts.opensOn}
        value={days.opensOn}
        onChange={(opensOn) => setDays({ ...days, opensOn })}
      />
      <DayField
        id={`deadline-${id}`}
        label={texts.deadline}
        value={days.deadline}
        error={tried && wrong !== undefined ? sentence : undefined}
        onChange={(deadline) => setDays({ ...days, deadline })}
      />
      <Button type="submit" appearance="secondary" disabled={moving.isPending}>
        {texts.save}
      </Button>
    </form>
  );
}
