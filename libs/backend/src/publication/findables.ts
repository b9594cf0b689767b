import { addressIn } from '@ijkpunt/contract';
import { LANGUAGES, type Language, type Municipality } from '@ijkpunt/model';
import { alike, type Findable } from '@ijkpunt/search';
import { publishedIndicators, type FiguresIndex } from './figures-index.ts';
import { publishedMunicipalities, type PageSources } from './page-models.ts';

/** What a municipality is called every day, where that is another name than the official one. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  GM0518: ['Den Haag', 'The Hague'],
  GM0796: ['Den Bosch'],
};

type Place = Pick<Municipality, 'code' | 'name' | 'endedOn' | 'successors'>;

/** Where the list of what can be found stands, per language. */
export function findablesPath(language: Language): string {
  return addressIn(language, '/zoeken.json');
}

/** The lists of what can be found, to come out with the pages that they lead to. */
export function findableFiles(
  sources: PageSources,
  places: ReadonlyMap<string, Place>,
): readonly { readonly path: string; readonly media: string; readonly content: Buffer }[] {
  return LANGUAGES.map((language) => ({
    path: findablesPath(language),
    media: 'application/json; charset=utf-8',
    content: Buffer.from(JSON.stringify(findablesOf(sources, places, language))),
  }));
}

/** Municipalities of today with the names of those that became part of them, and indicators with words that mean the same. */
export function findablesOf(
  sources: PageSources,
  places: ReadonlyMap<string, Place>,
  language: Language,
): readonly Findable[] {
  const former = formerNames(places);
  const municipalities = publishedMunicipalities(sources).map(({ code, name, slug }): Findable => {
    const also = [...(EVERYDAY[code] ?? []), ...(former.get(code) ?? [])];
    return { kind: 'municipality', title: name, path: addressIn(language, `/gemeenten/${slug}`), also };
  });
  const indicators = sources.indexes.flatMap((index) => indicatorsOf(index, language));
  const byPath = new Map(indicators.map((one) => [one.path, one]));
  return [...municipalities, ...byPath.values()];
}

function indicatorsOf(index: FiguresIndex, language: Language): readonly Findable[] {
  const { synonyms = [], searchWords = {} } = index.release.benchmark;
  return publishedIndicators(index).map(({ code, label, slug }) => ({
    kind: 'indicator',
    title: label[language],
    path: addressIn(language, `/indicatoren/${slug}`),
    also: [...new Set([...alsoCalled(label[language], synonyms), ...(searchWords[code] ?? [])])],
  }));
}

/** The other words of each list of which a word stands in the label. */
function alsoCalled(label: string, synonyms: readonly (readonly string[])[]): readonly string[] {
  const words = alike(label).split(' ');
  const same = synonyms.filter((list) => list.some((word) => words.includes(alike(word))));
  return [...new Set(same.flat())].filter((word) => !words.includes(alike(word)));
}

/** By code of a municipality the names of those that became part of it, directly or by way of another. */
function formerNames(places: ReadonlyMap<string, Place>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const place of places.values()) {
    if (place.endedOn === undefined) continue;
    for (const heir of heirsOf(place, places)) {
      const known = names.get(heir);
      if (known === undefined) names.set(heir, [place.name]);
      else if (!known.includes(place.name)) known.push(place.name);
    }
  }
  return names;
}

/** Who exists today of what a municipality became. */
function heirsOf(place: Place, places: ReadonlyMap<string, Place>): readonly string[] {
  const heirs = new Set<string>();
  const seen = new Set<string>([place.code]);
  const waiting = [...(place.successors ?? [])];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    const next = places.get(code);
    if (next === undefined || seen.has(code)) continue;
    seen.add(code);
    if (next.endedOn === undefined) heirs.add(code);
    else waiting.push(...(next.successors ?? []));
  }
  return [...heirs];
}
