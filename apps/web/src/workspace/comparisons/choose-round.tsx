import type { TaskReply } from '@ijkpunt/contract';
import { Link } from 'react-router';
import { placeOf } from '../rounds/next-steps.ts';
import { useTasks } from '../rounds/use-tasks.ts';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { COMPARISONS_TEXTS } from './comparisons.texts.ts';

/** The approved quarters, for whoever comes without one in the address. */
export function ChooseRound() {
  const texts = useTexts(COMPARISONS_TEXTS);
  const tasks = useTasks();
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.lead}</p>
      <h2>{texts.choose}</h2>
      <Answer of={tasks}>
        {(list) => <Rounds approved={list.filter(({ state }) => state === 'accepted')} />}
      </Answer>
    </Page>
  );
}

function Rounds({ approved }: { readonly approved: readonly TaskReply[] }) {
  const texts = useTexts(COMPARISONS_TEXTS);
  const language = useLanguage();
  if (approved.length === 0) return <p>{texts.nothingApproved}</p>;
  return (
    <ul className="plain-list">
      {approved.map(({ benchmark, quarter }) => (
        <li key={benchmark.slug + quarter}>
          <Link to={`/werkplek/vergelijking?${placeOf(benchmark.slug, quarter)}`}>
            {quarterInWords(quarter, language)}
          </Link>{' '}
          · <BenchmarkName benchmark={benchmark} />
        </li>
      ))}
    </ul>
  );
}
