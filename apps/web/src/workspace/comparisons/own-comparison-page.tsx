import { Link, useSearchParams } from 'react-router';
import { placeOf } from '../rounds/next-steps.ts';
import { useTasks } from '../rounds/use-tasks.ts';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { RoundName } from '../uploads/round-name.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { COMPARISONS_TEXTS } from './comparisons.texts.ts';
import { OwnValue } from './own-value.tsx';
import { useGlossary, useOwnComparisons } from './use-own-comparisons.ts';

/** Where the municipality stands before anybody else sees it, for the benchmark and quarter in the address. */
export function OwnComparisonPage() {
  const texts = useTexts(COMPARISONS_TEXTS);
  const [search] = useSearchParams();
  const benchmark = search.get('benchmark');
  const quarter = search.get('kwartaal');
  if (benchmark === null || quarter === null) return <ChooseRound />;
  return (
    <Page title={texts.title} above={<RoundName benchmark={benchmark} quarter={quarter} />}>
      <p className="lead">{texts.lead}</p>
      <OwnValues benchmark={benchmark} quarter={quarter} />
    </Page>
  );
}

function OwnValues({ benchmark, quarter }: { readonly benchmark: string; readonly quarter: string }) {
  const texts = useTexts(COMPARISONS_TEXTS);
  const language = useLanguage();
  const comparisons = useOwnComparisons(benchmark, quarter);
  const glossary = useGlossary(benchmark, quarter);
  return (
    <Answer of={comparisons}>
      {({ computedAt, values }) => (
        <>
          <p className="small" role="status">
            {computedAt === undefined
              ? texts.computing
              : fill(texts.computedAt, { moment: momentInWords(computedAt, language) })}
          </p>
          {computedAt !== undefined && values.length === 0 ? <p>{texts.none}</p> : null}
          <ul className="cards">
            {values.map((own) => (
              <OwnValue key={own.indicator.code} own={own} glossary={glossary} />
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}

function ChooseRound() {
  const texts = useTexts(COMPARISONS_TEXTS);
  const language = useLanguage();
  const tasks = useTasks();
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.lead}</p>
      <h2>{texts.choose}</h2>
      <Answer of={tasks}>
        {(list) => {
          const approved = list.filter(({ state }) => state === 'accepted');
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
        }}
      </Answer>
    </Page>
  );
}
