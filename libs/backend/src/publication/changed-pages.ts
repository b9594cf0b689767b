import type { IndicatorImpact } from '@ijkpunt/contract';
import { indicatorIn, type Indicator, type IndicatorSettings, type Language } from '@ijkpunt/model';
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
  if (release === undefined) return undefined;
  const indicator = indicatorIn(release.benchmark, code);
  const published = settingsIn(release.benchmark, code);
  if (indicator === undefined || published === undefined) return undefined;
  // Of the other indicators nothing is said here.
  const alone = { ...release, benchmark: { ...release.benchmark, indicators: [indicator] } };
  const naming = pagesNaming({ places, indexes: [indexFigures(alone)] }, indicator);
  const count = (language: Language): number => {
    const then = inOneLanguage(settings, published, language);
    return naming.filter((tells) => canonical(tells(published)) !== canonical(tells(then))).length;
  };
  return { nl: count('nl'), en: count('en') };
}

/** The pages that name the one indicator there is, each as what it tells of it. They are put together as they are for the public. */
function pagesNaming(sources: PageSources, { slug }: Indicator): readonly Telling[] {
  const start = startPage(sources).sections.filter(({ headlines }) => headlines.length > 0);
  const municipalities = publishedMunicipalities(sources).filter((municipality) =>
    municipalityPage(sources, municipality).sections.some(({ blocks }) => blocks.length > 0),
  );
  const own = indicatorPage(sources, slug).sections;
  return [...start.map(() => nameOf), ...municipalities.map(() => wordsOf), ...own.map(() => allOf)];
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
