import type { IndicatorImpact } from '@ijkpunt/contract';
import { LANGUAGES, type IndicatorSettings, type Language } from '@ijkpunt/model';
import { settingsIn } from '../catalogue/index.ts';
import { indexFigures } from './figures-index.ts';
import { canonical } from './made-of.ts';
import {
  indicatorPage,
  municipalityPage,
  publishedMunicipalities,
  startPage,
  type PageSources,
} from './page-models.ts';
import type { ReleasedFigures } from './released.ts';

/** What is out, with where municipalities are. */
export interface Published {
  readonly release: ReleasedFigures | undefined;
  readonly places: PageSources['places'];
}

/** How much of an indicator a page tells: its name alone, its words, or what must be counted alike too. */
type Telling = (settings: IndicatorSettings) => unknown;

const nameOf: Telling = ({ label, shown }) => [label, shown];
const wordsOf: Telling = (settings) => {
  const { explanation, caution, direction } = settings;
  return [nameOf(settings), explanation, caution, direction];
};
const allOf: Telling = (settings) => [wordsOf(settings), settings.profileQuestions];

/**
 * How many public pages would say something else, by language: the pages that name the indicator in the release that is
 * out, and say of it what is not the same any more. Undefined for an indicator that is not published.
 */
export function changedPages(
  { release, places }: Published,
  code: string,
  settings: IndicatorSettings,
): IndicatorImpact['pages'] {
  const published = release && settingsIn(release.benchmark, code);
  if (release === undefined || published === undefined) return undefined;
  const naming = pagesNaming({ places, indexes: [indexFigures(release)] }, code);
  const count = (language: Language): number => {
    const then = inOneLanguage(settings, published, language);
    return naming.filter((tells) => canonical(tells(published)) !== canonical(tells(then))).length;
  };
  const [nl, en] = LANGUAGES.map(count);
  return { nl: nl ?? Number.NaN, en: en ?? Number.NaN };
}

/** The pages that name an indicator, each as what it tells of it. They are put together as they are for the public. */
function pagesNaming(sources: PageSources, code: string): readonly Telling[] {
  const names = ({ indicator }: { readonly indicator: { readonly code: string } }): boolean =>
    indicator.code === code;
  const start = startPage(sources).sections.some(({ headlines }) => headlines.some(names));
  const municipalities = publishedMunicipalities(sources).filter((municipality) =>
    municipalityPage(sources, municipality).sections.some(({ blocks }) => blocks.some(names)),
  );
  const slugs = sources.indexes.flatMap(({ release }) =>
    release.benchmark.indicators.filter((one) => one.code === code).map(({ slug }) => slug),
  );
  const indicators = slugs.filter((slug) => indicatorPage(sources, slug).sections.length > 0);
  return [...(start ? [nameOf] : []), ...municipalities.map(() => wordsOf), ...indicators.map(() => allOf)];
}

/** The settings with the words of one language alone: what is said in the other stays as it is published. */
function inOneLanguage(
  settings: IndicatorSettings,
  published: IndicatorSettings,
  language: Language,
): IndicatorSettings {
  const words = (what: 'label' | 'explanation' | 'caution') => ({
    ...published[what],
    [language]: settings[what][language],
  });
  return { ...settings, label: words('label'), explanation: words('explanation'), caution: words('caution') };
}
