import type { Language } from '@ijkpunt/model';
import type { PageBenchmark } from '@ijkpunt/contract';
import { InventedMark } from './invented-notice.tsx';

interface BenchmarkHeadProps {
  readonly benchmark: PageBenchmark;
  readonly language: Language;
}

/** The name of a benchmark above its figures, what it is, and whether they are invented. */
export function BenchmarkHead({ benchmark: { slug, title, about, invented }, language }: BenchmarkHeadProps) {
  return (
    <div className="benchmark-head">
      {invented && (
        <p>
          <InventedMark language={language} />
        </p>
      )}
      <h2 id={slug}>{title[language]}</h2>
      <p>{about[language]}</p>
    </div>
  );
}
