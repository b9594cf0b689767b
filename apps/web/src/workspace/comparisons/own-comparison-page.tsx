import { useSearchParams } from 'react-router';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { RoundName } from '../uploads/round-name.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChooseRound } from './choose-round.tsx';
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
