import type { Language } from '@ijkpunt/model';
import type { MethodPage as Page } from '@ijkpunt/contract';
import { BenchmarkMethod } from './benchmark-method.tsx';
import { methodTexts } from './method.texts.ts';

interface MethodPageProps {
  readonly page: Page;
  readonly language: Language;
}

/** How figures come about, are compared, refused and protected; then the settings of every benchmark. */
export function MethodPage({ page, language }: MethodPageProps) {
  const text = methodTexts[language];
  return (
    <>
      <div className="page-head">
        <h1>{text.heading}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      {text.parts.map(({ heading, words, list }) => (
        <section key={heading} className="prose">
          <h2>{heading}</h2>
          {words.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {list && (
            <ul>
              {list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {page.benchmarks.length > 0 && <h2>{text.perBenchmark}</h2>}
      {page.benchmarks.map((benchmark) => (
        <BenchmarkMethod key={benchmark.slug} benchmark={benchmark} language={language} />
      ))}
    </>
  );
}
