import { Link } from 'react-router';
import { useReleases } from '../publication/use-releases.ts';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { RULES_TEXTS } from './rules.texts.ts';

/** The benchmarks, for whoever comes without one in the address. */
export function ChooseRulesPage() {
  const texts = useTexts(RULES_TEXTS);
  const releases = useReleases();
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <Answer of={releases}>
        {(list) => (
          <>
            <p className="lead">{list.length === 0 ? texts.noBenchmarks : texts.choose}</p>
            <ul className="plain-list">
              {list.map(({ benchmark }) => (
                <li key={benchmark.slug}>
                  <Link to={`/beheer/regels/${benchmark.slug}`}>
                    <BenchmarkName benchmark={benchmark} />
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </Page>
  );
}
