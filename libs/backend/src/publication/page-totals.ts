import type { PageBreakdown } from '@ijkpunt/contract';
import type { Dimension, PublishedBreakdown, PublishedSlice, PublishedTotal } from '@ijkpunt/model';
import type { ReleasedFigures } from './released.ts';

type Counted = PublishedBreakdown['values'][number]['value'];

/** What stands beside a value of a municipality: the total of the nation, and of its own labour-market region. */
export function totalsBeside(
  { totals = [] }: Pick<PublishedSlice, 'totals'>,
  region: string | undefined,
): readonly PublishedTotal[] {
  return totals.filter(({ kind, code }) => kind === 'nation' || code === region);
}

/** An indicator in a quarter by category, for the whole nation. */
export function nationByCategory(
  release: Pick<ReleasedFigures, 'benchmark' | 'breakdowns'>,
  slice: Pick<PublishedSlice, 'indicator' | 'quarter'>,
): readonly PageBreakdown[] {
  return byCategory(release, slice, ({ totals }) => totals.find(({ kind }) => kind === 'nation')?.value);
}

/** An indicator in a quarter by category, for one municipality; nothing where it is offered for groups only. */
export function municipalityByCategory(
  release: Pick<ReleasedFigures, 'benchmark' | 'breakdowns'>,
  slice: Pick<PublishedSlice, 'indicator' | 'quarter'>,
  municipality: string,
): readonly PageBreakdown[] {
  return byCategory(
    release,
    slice,
    ({ values }) => values.find((one) => one.municipality === municipality)?.value,
  );
}

/** In the order of the benchmark; a dimension of which nothing is offered is left out. */
function byCategory(
  { benchmark, breakdowns }: Pick<ReleasedFigures, 'benchmark' | 'breakdowns'>,
  { indicator, quarter }: Pick<PublishedSlice, 'indicator' | 'quarter'>,
  valueOf: (breakdown: PublishedBreakdown) => Counted | undefined,
): readonly PageBreakdown[] {
  const own = breakdowns.filter((one) => one.indicator === indicator && one.quarter === quarter);
  if (own.length === 0) return [];
  return benchmark.dimensions
    .map((dimension) => breakdownOf(dimension, own, valueOf))
    .filter(({ categories }) => categories.length > 0);
}

function breakdownOf(
  { code, label, categories }: Dimension,
  breakdowns: readonly PublishedBreakdown[],
  valueOf: (breakdown: PublishedBreakdown) => Counted | undefined,
): PageBreakdown {
  const found = categories.flatMap((category) => {
    const breakdown = breakdowns.find((one) => one.dimension === code && one.category === category.code);
    const value = breakdown && valueOf(breakdown);
    return value === undefined ? [] : [{ code: category.code, label: category.label, value }];
  });
  return { dimension: { code, label }, categories: found };
}
