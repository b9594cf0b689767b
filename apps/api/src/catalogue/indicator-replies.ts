import type {
  CatalogueReply,
  IndicatorInCatalogueReply,
  IndicatorSettingsReply,
  IndicatorVersionReply,
  ListedIndicatorReply,
  WeighingReply,
} from '@ijkpunt/contract';
import type {
  CatalogueOfBenchmark,
  CataloguedIndicator,
  IndicatorInCatalogue,
  IndicatorVersion,
} from '@ijkpunt/backend';
import type { Benchmark, IndicatorSettings } from '@ijkpunt/model';

/** A benchmark in the list of the catalogue. */
export function toCatalogueReply({ benchmark, indicators }: CatalogueOfBenchmark): CatalogueReply {
  return {
    benchmark: named(benchmark),
    indicators: indicators.map(toListed),
    measures: measuresOf(benchmark),
  } satisfies CatalogueReply;
}

/** An indicator as a coordinator reads it. */
export function toIndicatorReply({ benchmark, indicator }: IndicatorInCatalogue): IndicatorInCatalogueReply {
  const { draft, shippedBefore, versions, weighing } = indicator;
  const { numerator, denominator } = indicator.indicator;
  const made = new Set([...numerator, ...(denominator?.measures ?? [])]);
  return {
    ...standingOf(indicator),
    benchmark: {
      ...named(benchmark),
      profileQuestions: [...benchmark.profileQuestions],
      measureGroups: benchmark.measureGroups && [...benchmark.measureGroups],
    },
    indicator: indicator.indicator,
    measures: measuresOf(benchmark).filter(({ code }) => made.has(code)),
    shipped: settings(indicator.shipped),
    atWork: settings(indicator.atWork),
    draft: draft && settings(draft),
    shippedBefore: shippedBefore && settings(shippedBefore),
    versions: versions.map(toVersion),
    weighing: weighing && toWeighing(weighing),
  } satisfies IndicatorInCatalogueReply;
}

function toListed(indicator: CataloguedIndicator): ListedIndicatorReply {
  const { label, explanation } = indicator.atWork;
  return { ...standingOf(indicator), label, explanation };
}

function standingOf({ code, origin, draft, shippedBefore }: CataloguedIndicator) {
  return { code, origin, hasDraft: draft !== undefined, shippedIsNewer: shippedBefore !== undefined };
}

function named({ slug, title, invented }: Benchmark) {
  return { slug, title, invented };
}

function measuresOf({ measures }: Benchmark): CatalogueReply['measures'] {
  return measures.map(({ code, label, unit, definition }) => ({ code, label, unit, definition }));
}

function settings({ searchWords, profileQuestions, ...others }: IndicatorSettings): IndicatorSettingsReply {
  return { ...others, searchWords: [...searchWords], profileQuestions: [...profileQuestions] };
}

function toVersion(version: IndicatorVersion): IndicatorVersionReply {
  const { state, content, reason, madeByName, madeAt, liveByName, liveAt } = version;
  return {
    version: version.version,
    state,
    settings: content === null ? undefined : settings(content),
    reason,
    madeBy: madeByName,
    madeAt: madeAt.toISOString(),
    liveBy: liveByName ?? undefined,
    liveAt: liveAt?.toISOString(),
  };
}

function toWeighing(weighing: NonNullable<CataloguedIndicator['weighing']>): WeighingReply {
  const { state, result, doneAt, ofDraft } = weighing;
  return { state, result: result ?? undefined, doneAt: doneAt?.toISOString(), ofDraft };
}
