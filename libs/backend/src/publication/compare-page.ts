import { MOST_COMPARED, type CompareBlock, type ComparePage, type PageMunicipality } from '@ijkpunt/contract';
import type { Indicator, PublishedValue, Reason } from '@ijkpunt/model';
import { comparabilityOfTwo } from '@ijkpunt/statistics';
import { basisOf } from './basis-of.ts';
import { latestFor, publishedIndicators, type FiguresIndex } from './figures-index.ts';
import { publishedMunicipalities, type PageSources } from './page-models.ts';
import { pageBenchmark } from './released.ts';

/** What a visitor asked to see side by side, as it stood in the address. */
export interface Asked {
  readonly municipalities: readonly string[];
  readonly indicators: readonly string[];
}

/** Sets municipalities side by side on chosen indicators, or refuses with the reasons. From released figures only. */
export function comparePage(sources: PageSources, asked: Asked): ComparePage {
  const municipalities = publishedMunicipalities(sources);
  const known = knownBy(municipalities);
  const wanted = asked.municipalities;
  const found = wanted.flatMap((words) => known.get(words.toLowerCase()) ?? []);
  const chosen = [...new Set(found)].slice(0, MOST_COMPARED);
  const indicators = indicatorChoices(sources.indexes);
  const chosenIndicators = asked.indicators.filter((slug) =>
    indicators.some((indicator) => indicator.slug === slug),
  );
  const blocks = chosen.length < 2 ? [] : blocksOf(sources, chosen, chosenIndicators);
  const unknown = [...new Set(wanted)]
    .filter((words) => !known.has(words.toLowerCase()))
    .slice(0, MOST_COMPARED);
  return { kind: 'compare', chosen, municipalities, indicators, chosenIndicators, unknown, blocks };
}

/** By address, and by the name as people type it in a form. */
function knownBy(municipalities: readonly PageMunicipality[]): ReadonlyMap<string, PageMunicipality> {
  return new Map(
    municipalities.flatMap((one) => [
      [one.name.toLowerCase(), one],
      [one.slug, one],
    ]),
  );
}

function indicatorChoices(indexes: readonly FiguresIndex[]): ComparePage['indicators'] {
  const comparable = indexes.flatMap(publishedIndicators).filter(({ method }) => method !== 'count');
  const bySlug = new Map(comparable.map(({ slug, label }) => [slug, { slug, label }]));
  return [...bySlug.values()];
}

function blocksOf(
  { indexes }: PageSources,
  chosen: readonly PageMunicipality[],
  slugs: readonly string[],
): readonly CompareBlock[] {
  return indexes.flatMap((index) =>
    publishedIndicators(index)
      .filter(({ slug, method }) => method !== 'count' && slugs.includes(slug))
      .map((indicator) => blockOf(index, indicator, chosen))
      // A benchmark in which none of them takes part has nothing to say about them.
      .filter(({ entries }) => entries.some(({ value }) => value !== undefined)),
  );
}

function blockOf(
  index: FiguresIndex,
  indicator: Indicator,
  chosen: readonly PageMunicipality[],
): CompareBlock {
  const slices = chosen.map((municipality) => latestFor(index, indicator.code, municipality.code));
  const entries = chosen.map((municipality, position) => ({
    municipality,
    quarter: slices[position]?.quarter,
    value: slices[position]?.byMunicipality.get(municipality.code),
  }));
  const quarters = new Set(entries.flatMap(({ quarter }) => quarter ?? []));
  const reasons = entries.map(({ municipality, value }) => ({
    municipality: municipality.slug,
    reasons: reasonsOf(value),
  }));
  const quartersDiffer = quarters.size > 1;
  return {
    benchmark: pageBenchmark(index.release),
    indicator,
    verdict: verdictOf(index, indicator, entries),
    entries,
    quartersDiffer,
    reasons,
    distribution: quartersDiffer ? undefined : slices[0]?.distribution,
  };
}

/** Refused as soon as one value is refused, or two may not stand side by side; incomplete when one has no figure to show. */
function verdictOf(
  { release: { benchmark } }: FiguresIndex,
  indicator: Indicator,
  entries: CompareBlock['entries'],
): CompareBlock['verdict'] {
  if (entries.some(({ value }) => value?.kind === 'refused')) return 'refused';
  const bases = entries.flatMap(({ municipality, quarter, value }) =>
    value?.kind === 'figure' && quarter !== undefined
      ? [basisOf(benchmark, indicator, { municipality: municipality.code, quarter, value })]
      : [],
  );
  if (bases.length < entries.length) return 'incomplete';
  const context = { questions: benchmark.profileQuestions, groups: benchmark.measureGroups };
  const apart = bases.some((first, at) =>
    bases
      .slice(at + 1)
      .some((second) => comparabilityOfTwo(indicator, [first, second], context).grade === 'C'),
  );
  return apart ? 'refused' : 'comparable';
}

function reasonsOf(value: PublishedValue | undefined): readonly Reason[] {
  return value?.kind === 'figure' || value?.kind === 'refused' ? value.reasons : [];
}
