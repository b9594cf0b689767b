import type { IndicatorBlock, PageBreak, PageMunicipality } from '@ijkpunt/contract';
import { quarterOf, type PublishedValue, type Quarter } from '@ijkpunt/model';
import { changeBetween } from '@ijkpunt/statistics';

/** A municipality with what it became part of, where that is known. */
export type PlacedMunicipality = PageMunicipality & { readonly successors?: readonly string[] | undefined };

/** The quarters in which others became part of a municipality. */
export function mergersInto(
  municipality: string,
  places: ReadonlyMap<string, PlacedMunicipality>,
): ReadonlySet<Quarter> {
  return new Set(
    [...places.values()].flatMap(({ code, endedOn, successors }) =>
      code !== municipality && endedOn !== undefined && successors?.includes(municipality)
        ? [quarterOf(endedOn)]
        : [],
    ),
  );
}

/**
 * Where the series of a municipality is broken: its definition became another one than at the figure before, or another
 * municipality became part of it.
 */
export function breaksOf(
  series: IndicatorBlock['series'],
  mergers: ReadonlySet<Quarter>,
): readonly PageBreak[] {
  const [first, ...rest] = series.map(({ quarter }) => quarter);
  const within = [...mergers].filter((quarter) => first !== undefined && rest.includes(quarter));
  return [...definitionBreaks(series), ...within.map((quarter): PageBreak => ({ quarter, why: 'merger' }))];
}

function definitionBreaks(series: IndicatorBlock['series']): readonly PageBreak[] {
  const found: PageBreak[] = [];
  let before: PublishedValue | undefined;
  for (const { quarter, value } of series) {
    if (value.kind !== 'figure') continue;
    if (before !== undefined && changeBetween(before, value)?.broken === true)
      found.push({ quarter, why: 'definition' });
    before = value;
  }
  return found;
}
