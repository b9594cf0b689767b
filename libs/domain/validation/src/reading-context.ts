import type { Benchmark, Dimension, Measure, MunicipalityCode, Quarter } from '@ijkpunt/model';

/** For whom and for when the file is read, and against which catalogue. */
export interface ReadingContext {
  readonly benchmark: string;
  readonly municipality: MunicipalityCode;
  readonly quarter: Quarter;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** Codes of indicators: computed by the platform, so never delivered. */
  readonly indicators: ReadonlySet<string>;
  /** Version of the catalogue that a template should be of; without it every version will do. */
  readonly version?: string | undefined;
  /** What was said of the file as a whole, so that it is said once. A context therefore reads one file. */
  readonly said: Set<string>;
}

/** Makes the reading context of one file: of a benchmark, for one municipality and quarter. */
export function readingContext(
  benchmark: Benchmark,
  municipality: MunicipalityCode,
  quarter: Quarter,
  version?: string,
): ReadingContext {
  return {
    benchmark: benchmark.slug,
    version,
    said: new Set(),
    municipality,
    quarter,
    measures: new Map(benchmark.measures.map((measure) => [measure.code, measure])),
    dimensions: new Map(benchmark.dimensions.map((dimension) => [dimension.code, dimension])),
    indicators: new Set(benchmark.indicators.map(({ code }) => code)),
  };
}
