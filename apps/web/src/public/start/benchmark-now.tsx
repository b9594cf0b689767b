import type { Language } from '@ijkpunt/model';
import type { StartPage } from '@ijkpunt/contract';
import { formatCount } from '@ijkpunt/ui';
import { BenchmarkHead } from '../frame/benchmark-head.tsx';
import { Headline } from './headline.tsx';
import { HeadlineTable } from './headline-table.tsx';
import { startTexts } from './start.texts.ts';

/** One benchmark on the first page. */
type StartSection = StartPage['sections'][number];

interface BenchmarkNowProps {
  readonly section: StartSection;
  readonly language: Language;
}

/** What a benchmark says now: a card per indicator, and all of it once more as table. */
export function BenchmarkNow({ section, language }: BenchmarkNowProps) {
  const { benchmark, participants, headlines } = section;
  const text = startTexts[language];
  return (
    <div className="benchmark">
      <BenchmarkHead benchmark={benchmark} language={language} />
      <p>{text.participants(formatCount(participants, language))}</p>
      <ul className="headlines">
        {headlines.map((headline) => (
          <Headline
            key={headline.indicator.code}
            headline={headline}
            benchmark={benchmark}
            language={language}
          />
        ))}
      </ul>
      <details className="numbers">
        <summary>{text.table}</summary>
        <HeadlineTable headlines={headlines} benchmark={benchmark} language={language} />
      </details>
    </div>
  );
}
