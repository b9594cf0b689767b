import type { Language } from '@ijkpunt/model';
import {
  chartsOf,
  tellingSection,
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
  if (page.kind === 'municipality') return embedAddress(language, 'gemeenten', page.municipality.slug);
  const benchmark = page.sections.length > 1 ? tellingSection(page.sections)?.benchmark.slug : undefined;
  return embedAddress(language, 'indicatoren', page.slug, { benchmark });
}

interface OthersProps {
  readonly page: IndicatorPage;
  readonly language: Language;
}

/** The other charts of an indicator, in each benchmark that has it, and how a municipality is pointed out. */
function Others({ page, language }: OthersProps) {
  const text = placeTexts[language];
  const others = otherCharts(page, language);
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
        {text.lit} <code>{page.sections.length > 1 ? '&gemeente=zwolle' : '?gemeente=zwolle'}</code>
      </p>
    </>
  );
}

function otherCharts({ slug, sections }: IndicatorPage, language: Language) {
  const several = sections.length > 1;
  const first = tellingSection(sections);
  return sections.flatMap((section) =>
    chartsOf(section).flatMap((chart) => {
      if (section === first && chart === 'verdeling') return [];
      const benchmark = several ? section.benchmark.slug : undefined;
      const address = embedAddress(language, 'indicatoren', slug, { benchmark, grafiek: chart });
      const { [chart]: name } = embedTexts[language].charts;
      return [{ address, words: several ? `${section.benchmark.title[language]}: ${name}` : name }];
    }),
  );
}
