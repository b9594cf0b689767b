import type { Language } from '@ijkpunt/model';
import type { StartPage as Page } from '@ijkpunt/contract';
import { addressIn } from '../frame/addresses.ts';
import { BenchmarkNow } from './benchmark-now.tsx';
import { MunicipalityIndex } from './municipality-index.tsx';
import { startTexts } from './start.texts.ts';

interface StartPageProps {
  readonly page: Page;
  readonly language: Language;
}

/** The first page: find your municipality, what the figures say, what they do not say. */
export function StartPage({ page, language }: StartPageProps) {
  const text = startTexts[language];
  return (
    <>
      <div className="page-head hero">
        <h1>{text.heading}</h1>
        <p className="lead">{text.lead}</p>
        <p className="actions">
          <a className="action" href="#gemeenten">
            {text.find}
          </a>
          <a className="action quiet" href={addressIn(language, '/vergelijken')}>
            {text.compare}
          </a>
        </p>
      </div>
      {page.sections.length === 0 && <p className="notice">{text.nothing}</p>}
      {page.municipalities.length > 0 && (
        <MunicipalityIndex municipalities={page.municipalities} language={language} />
      )}
      {page.sections.length > 0 && <Now page={page} language={language} />}
      <Cannot language={language} />
    </>
  );
}

function Now({ page, language }: StartPageProps) {
  return (
    <section aria-labelledby="nu">
      <h2 id="nu">{startTexts[language].says}</h2>
      {page.sections.map((section) => (
        <BenchmarkNow key={section.benchmark.slug} section={section} language={language} />
      ))}
    </section>
  );
}

function Cannot({ language }: { readonly language: Language }) {
  const text = startTexts[language];
  return (
    <section className="cannot" aria-labelledby="niet">
      <h2 id="niet">{text.cannot}</h2>
      <ul>
        {text.cannotList.map(({ head, words }) => (
          <li key={head}>
            <strong>{head}</strong> {words}
          </li>
        ))}
      </ul>
      <p>
        <a href={addressIn(language, '/methode')}>{text.method}</a>
      </p>
    </section>
  );
}
