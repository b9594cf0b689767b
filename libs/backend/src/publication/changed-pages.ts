import { LANGUAGES, type Indicator, type IndicatorSettings, type Language } from '@ijkpunt/model';
import { settingsIn, withSettings } from '../catalogue/index.ts';
import { indexFigures, type FiguresIndex } from './figures-index.ts';
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

/**
 * How many public pages would say something else, by language: the pages are put together from the released figures with
 * the indicator as it was published and as it would be, and held side by side.
 */
export function changedPages(
  { release, places }: Published,
  code: string,
  settings: IndicatorSettings,
): Readonly<Record<Language, number>> {
  const published = release && settingsIn(release.benchmark, code);
  if (release === undefined || published === undefined) return { nl: 0, en: 0 };
  const index = indexFigures(release);
  const before = pagesOf(index, places);
  const counted = LANGUAGES.map((language) => {
    const content = inOneLanguage(settings, published, language);
    const benchmark = withSettings({ shipped: release.benchmark, now: release.benchmark }, { code, content });
    const after = pagesOf({ ...index, release: { ...release, benchmark } }, places);
    return [language, [...before].filter(([path, said]) => after.get(path) !== said).length] as const;
  });
  return Object.fromEntries(counted) as Record<Language, number>;
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

/** By address what the pages that name indicators say of them. The figures on them are the same either way. */
function pagesOf(index: FiguresIndex, places: PageSources['places']): ReadonlyMap<string, string> {
  const sources: PageSources = { places, indexes: [index] };
  const start = startPage(sources).sections.flatMap(({ headlines }) => headlines);
  const municipalities = publishedMunicipalities(sources).map((municipality) => ({
    path: `/gemeenten/${municipality.slug}`,
    said: municipalityPage(sources, municipality).sections.flatMap(({ blocks }) =>
      blocks.map(({ indicator }) => wordsOf(indicator)),
    ),
  }));
  const indicators = index.release.benchmark.indicators.map(({ slug }) => ({
    path: `/indicatoren/${slug}`,
    said: indicatorPage(sources, slug).sections.map(({ indicator }) => ({
      ...wordsOf(indicator),
      questions: indicator.profileQuestions,
    })),
  }));
  const pages = [
    { path: '/', said: start.map(({ indicator }) => indicator.label) },
    ...municipalities,
    ...indicators.filter(({ said }) => said.length > 0),
  ];
  return new Map(pages.map(({ path, said }) => [path, canonical(said)]));
}

function wordsOf({ code, label, explanation, caution, direction }: Indicator) {
  return { code, label, explanation, caution, direction };
}
