import type { RoundFactsReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { useReleases } from '../publication/use-releases.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { dayInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChoiceField } from './choice-field.tsx';
import { DayField } from './day-field.tsx';
import { likelyQuarter, quartersToOpen, todayIn, wrongWithDays } from './round-days.ts';
import { ROUNDS_TEXTS } from './rounds.texts.ts';
import { useOpenRound } from './use-rounds.ts';

interface OpenRoundFormProps {
  readonly rounds: readonly RoundFactsReply[];
}

/** Prepares a round; folded, since it happens once a quarter. */
export function OpenRoundForm({ rounds }: OpenRoundFormProps) {
  const texts = useTexts(ROUNDS_TEXTS);
  const form = useRoundToOpen(rounds);
  return (
    <details className="panel open-round">
      <summary>{texts.open}</summary>
      <form noValidate onSubmit={form.submit}>
        {form.opening.isError ? <ProblemNotice error={form.opening.error} /> : null}
        <Fields form={form} />
        <p className="small">{texts.openHint}</p>
        <Button type="submit" disabled={form.opening.isPending || form.quarter === ''}>
          {texts.open}
        </Button>
      </form>
      <Opened round={form.opening.data} />
    </details>
  );
}

interface FieldsProps {
  readonly form: ReturnType<typeof useRoundToOpen>;
}

function Fields({ form }: FieldsProps) {
  const texts = useTexts(ROUNDS_TEXTS);
  const language = useLanguage();
  const benchmarks = form.benchmarks.map(({ slug, title }) => ({ value: slug, name: title[language] }));
  const quarters = form.quarters.map((quarter) => ({
    value: quarter,
    name: quarterInWords(quarter, language),
  }));
  return (
    <div className="in-row">
      <ChoiceField
        id="open-benchmark"
        label={texts.benchmark}
        value={form.benchmark}
        choices={benchmarks}
        onChange={form.chooseBenchmark}
      />
      <ChoiceField
        id="open-quarter"
        label={texts.quarter}
        value={form.quarter}
        choices={quarters}
        onChange={form.chooseQuarter}
      />
      <DayFields form={form} />
    </div>
  );
}

function DayFields({ form }: FieldsProps) {
  const texts = useTexts(ROUNDS_TEXTS);
  return (
    <>
      <DayField
        id="open-opens"
        label={`${texts.opensOn} ${texts.optional}`}
        value={form.opensOn}
        onChange={form.chooseOpening}
      />
      <DayField
        id="open-deadline"
        label={`${texts.deadline} ${texts.optional}`}
        value={form.deadline}
        error={form.isWrong ? texts.wrongOrder : undefined}
        onChange={form.chooseDeadline}
      />
    </>
  );
}

function Opened({ round }: { readonly round: RoundFactsReply | undefined }) {
  const texts = useTexts(ROUNDS_TEXTS);
  const language = useLanguage();
  return (
    <div role="status">
      {round === undefined ? null : (
        <Alert kind="ok">
          <p>
            {fill(texts.opened, {
              quarter: quarterInWords(round.quarter, language),
              opensOn: dayInWords(round.opensOn, language),
              deadline: dayInWords(round.deadline, language),
            })}
          </p>
        </Alert>
      )}
    </div>
  );
}

/** What is chosen in the form. What nobody chose yet is what is asked most likely. */
function useRoundToOpen(rounds: readonly RoundFactsReply[]) {
  const benchmarks = (useReleases().data ?? []).map(({ benchmark }) => benchmark);
  const [chosen, setChosen] = useState({ benchmark: '', quarter: '', opensOn: '', deadline: '' });
  const [tried, setTried] = useState(false);
  const opening = useOpenRound();
  const today = todayIn(new Date());
  const benchmark = chosen.benchmark === '' ? (benchmarks[0]?.slug ?? '') : chosen.benchmark;
  const quarters = quartersToOpen(rounds, benchmark, today);
  const quarter = quarters.includes(chosen.quarter) ? chosen.quarter : (likelyQuarter(quarters, today) ?? '');
  const { opensOn, deadline } = chosen;
  const isWrong = wrongWithDays(chosen, true) !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWrong) return;
    const days = { ...(opensOn === '' ? {} : { opensOn }), ...(deadline === '' ? {} : { deadline }) };
    opening.mutate({ benchmark, quarter, ...days });
  };
  return {
    benchmarks,
    quarters,
    benchmark,
    quarter,
    opensOn,
    deadline,
    isWrong: tried && isWrong,
    opening,
    submit,
    chooseBenchmark: (slug: string) => setChosen({ ...chosen, benchmark: slug }),
    chooseQuarter: (name: string) => setChosen({ ...chosen, quarter: name }),
    chooseOpening: (day: string) => setChosen({ ...chosen, opensOn: day }),
    chooseDeadline: (day: string) => setChosen({ ...chosen, deadline: day }),
  };
}
