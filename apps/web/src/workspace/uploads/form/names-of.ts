import type { Benchmark, Language } from '@ijkpunt/model';
import type { MeasureLabels } from '../../validation/sentence-of.ts';
import { partsOf } from './draft-cells.ts';

/** The labels of all measures of a benchmark. */
export function labelsOf({ measures }: Pick<Benchmark, 'measures'>, language: Language): MeasureLabels {
  return new Map(measures.map(({ code, label }) => [code, label[language]]));
}

/** A cell as people call it: measure, and breakdown with category. */
export function namesOf(
  address: string,
  { measures, dimensions }: Pick<Benchmark, 'measures' | 'dimensions'>,
  language: Language,
): string {
  const { measure: code, dimension: of, category } = partsOf(address);
  const measure = measures.find((known) => known.code === code);
  const name = measure === undefined ? code : `${code} ${measure.label[language]}`;
  if (of === '') return name;
  const dimension = dimensions.find((known) => known.code === of);
  const listed = dimension?.categories.find((known) => known.code === category);
  return `${name}, ${dimension?.label[language] ?? of}: ${listed?.label[language] ?? category}`;
}
