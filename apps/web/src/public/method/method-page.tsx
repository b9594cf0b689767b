import type { Language } from '@ijkpunt/model';
import type { MethodPage as Page } from '@ijkpunt/contract';
import { BenchmarkMethod } from './benchmark-method.tsx';
import { MethodContents } from './method-contents.tsx';
import { methodTexts } from './method.texts.ts';
import { MethodEntry } from './worked/method-entry.tsx';
import { GROUPS } from './worked/methods.ts';

interface MethodPageProps {
  readonly page: Page;
  readonly language: Language;
}

/**
 * How figures come about, are compared, refused and protected, in plain words; then every method with a worked example;
 * then the settings of every benchmark.
 */
export function MethodPage({ page, language }: MethodPageProps) {
  const text = methodTexts[language];
  return (
    <>
      <div className="page-head">
        <h1>{text.heading}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <MethodContents benchmarks={page.benchmarks} language={language} />
      {text.parts.map(({ anchor, heading, words, list }) => (
        <section key={anchor} className="prose">
          <h2 id={anchor}>{heading}</h2>
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
      <Methods page={page} language={language} />
      {page.benchmarks.length > 0 && <h2 id="per-benchmark">{text.perBenchmark}</h2>}
      {page.benchmarks.map((benchmark) => (
        <BenchmarkMethod key={benchmark.slug} benchmark={benchmark} language={language} />
      ))}
    </>
  );
}

function Methods({ page, language }: MethodPageProps) {
  const text = methodTexts[language];
  return (
    <section className="methods" aria-labelledby="rekenmethoden">
      <h2 id="rekenmethoden">{text.methods}</h2>
      {text.methodsIntro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {GROUPS.map(({ anchor, heading, methods }) => (
        <section key={anchor} aria-labelledby={anchor}>
          <h3 id={anchor}>{heading[language]}</h3>
          {methods.map((name) => (
            <MethodEntry key={name} name={name} examples={page.examples} language={language} />
          ))}
        </section>
      ))}
    </section>
  );
}
