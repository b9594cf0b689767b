import type { CatalogueReply, ListedIndicatorReply } from '@ijkpunt/contract';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePerson } from '../../session/use-session.ts';
import { Answer } from '../../shell/answer.tsx';
import { BenchmarkName } from '../../shell/benchmark-name.tsx';
import { Page } from '../../shell/page.tsx';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { searched } from '../../words/searched.ts';
import { WordField } from '../choice-field.tsx';
import { IndicatorStates } from './indicator-states.tsx';
import { INDICATORS_TEXTS } from './indicators.texts.ts';
import { useCatalogue } from './use-catalogue.ts';

/** Every indicator of every benchmark, with how it stands; and the measures that are asked, to read. */
export function CataloguePage() {
  const texts = useTexts(INDICATORS_TEXTS);
  const catalogue = useCatalogue();
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <p className="lead">{texts.lead}</p>
      <Answer of={catalogue}>{(list) => <Benchmarks list={list} />}</Answer>
    </Page>
  );
}

/** The benchmarks with the indicators in which what is searched for stands. */
export function Benchmarks({ list }: { readonly list: readonly CatalogueReply[] }) {
  const texts = useTexts(INDICATORS_TEXTS);
  const [query, setQuery] = useState('');
  const all = list.flatMap(({ indicators }) => indicators);
  const found = list.map((one) => ({ ...one, indicators: [...searched(one.indicators, query, textsOf)] }));
  const count = found.flatMap(({ indicators }) => indicators).length;
  return (
    <>
      <search className="catalogue-search">
        <WordField id="search" label={texts.search} value={query} onWrite={setQuery} />
        <p className="small" role="status">
          {query.trim() === '' ? '' : fill(texts.found, { count, all: all.length })}
        </p>
      </search>
      {found.map((one) => (
        <BenchmarkSection key={one.benchmark.slug} catalogue={one} />
      ))}
    </>
  );
}

/** What an indicator is called and explained by, in either language. */
export function textsOf({ code, label, explanation }: ListedIndicatorReply): readonly string[] {
  return [code, label.nl, label.en, explanation.nl, explanation.en];
}

function BenchmarkSection({ catalogue }: { readonly catalogue: CatalogueReply }) {
  const { benchmark, indicators, measures } = catalogue;
  if (indicators.length === 0) return null;
  return (
    <section aria-labelledby={benchmark.slug}>
      <h2 id={benchmark.slug}>
        <BenchmarkName benchmark={benchmark} />
      </h2>
      <ul className="cards">
        {indicators.map((indicator) => (
          <IndicatorCard key={indicator.code} indicator={indicator} slug={benchmark.slug} />
        ))}
      </ul>
      <Measures measures={measures} />
    </section>
  );
}

interface IndicatorCardProps {
  readonly indicator: ListedIndicatorReply;
  readonly slug: string;
}

function IndicatorCard({ indicator, slug }: IndicatorCardProps) {
  const language = useLanguage();
  const { code, label, explanation } = indicator;
  return (
    <li className="card">
      <h3>
        <Link to={`/beheer/catalogus/${slug}/${code}`}>
          <span className="code">{code}</span> {label[language]}
        </Link>
      </h3>
      <p>{explanation[language]}</p>
      <IndicatorStates indicator={indicator} />
    </li>
  );
}

/** What is asked of municipalities: to read alone. */
function Measures({ measures }: Pick<CatalogueReply, 'measures'>) {
  const texts = useTexts(INDICATORS_TEXTS);
  const language = useLanguage();
  return (
    <details className="catalogue-measures">
      <summary>{fill(texts.measures, { count: measures.length })}</summary>
      <p className="small">{texts.measuresHint}</p>
      <dl>
        {measures.map(({ code, label, definition }) => (
          <div key={code}>
            <dt>
              <span className="code">{code}</span> {label[language]}
            </dt>
            <dd>{definition[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
