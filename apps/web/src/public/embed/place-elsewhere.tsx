import type { Language } from '@ijkpunt/model';
import {
  chartsOf,
  type IndicatorPage,
  type MunicipalityPage,
  type PageFrame,
  type PublicPage,
} from '@ijkpunt/contract';
import { embedAddress } from '../frame/addresses.ts';
import { titleOf } from '../frame/title-of.ts';
import { embedTexts } from './embed.texts.ts';
import { placeTexts } from './place-elsewhere.texts.ts';
import { snippetOf } from './snippet-of.ts';

interface PlaceElsewhereProps {
  readonly page: PublicPage;
  readonly frame: PageFrame;
}

/** How an indicator or a municipality is placed on another site. Nothing on other pages, nor where nobody knows how the site is reached. */
export function PlaceElsewhere({ page, frame }: PlaceElsewhereProps) {
  const { language, origin } = frame;
  if (origin === undefined) return null;
  if (page.kind !== 'indicator' && page.kind !== 'municipality') return null;
  if (page.sections.length === 0) return null;
  const text = placeTexts[language];
  const address = addressOf(page, language);
  const code = snippetOf(origin, address, titleOf(page, language).title);
  return (
    <details className="place-elsewhere">
      <summary>{text.heading}</summary>
      <p>{text.intro}</p>
      <pre tabIndex={0} aria-label={text.code} role="region" data-copy={text.copy} data-copied={text.copied}>
        <code>{code}</code>
      </pre>
      <p>{text.height}</p>
      <p>
        <a href={address}>{text.preview}</a>
      </p>
      {page.kind === 'indicator' && <Others page={page} language={language} />}
    </details>
  );
}

function addressOf(page: IndicatorPage | MunicipalityPage, language: Language): string {
  return page.kind === 'municipality'
    ? embedAddress(language, 'gemeenten', page.municipality.slug)
    : embedAddress(language, 'indicatoren', page.slug);
}

interface OthersProps {
  readonly page: IndicatorPage;
  readonly language: Language;
}

/** The other charts of an indicator, in each benchmark that has it. */
function Others({ page: { slug, sections }, language }: OthersProps) {
  const text = placeTexts[language];
  const several = sections.length > 1;
  const others = sections.flatMap((section, at) =>
    chartsOf(section).flatMap((chart) => {
      if (at === 0 && chart === 'verdeling') return [];
      const benchmark = at === 0 ? undefined : section.benchmark.slug;
      const address = embedAddress(language, 'indicatoren', slug, { benchmark, grafiek: chart });
      const { [chart]: name } = embedTexts[language].charts;
      return [{ address, words: several ? `${section.benchmark.title[language]}: ${name}` : name }];
    }),
  );
  return (
    <>
      {others.length > 0 && <p>{text.others}</p>}
      <ul>
        {others.map(({ address, words }) => (
          <li key={address}>
            <a href={address}>{words}</a>
          </li>
        ))}
      </ul>
      <p>
        {text.lit} <code>gemeente=zwolle</code>.
      </p>
    </>
  );
}
