import { Link } from 'react-router';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { PARTS_TEXTS } from './parts.texts.ts';
import { useDividedBenchmarks } from './use-parts.ts';

/** The benchmarks whose measures can be divided among parts. */
export function ChooseBenchmarkPage() {
  const texts = useTexts(PARTS_TEXTS);
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.lead}</p>
      <h2>{texts.choose}</h2>
      <Answer of={useDividedBenchmarks()}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <ul className="plain-list">
              {list.map(({ slug, title, invented, parts }) => (
                <li key={slug}>
                  <Link to={`/werkplek/delen/${encodeURIComponent(slug)}`}>
                    <BenchmarkName benchmark={{ title, invented }} />
                  </Link>{' '}
                  · {parts === 0 ? texts.whole : fill(texts.count, { count: parts })}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}
