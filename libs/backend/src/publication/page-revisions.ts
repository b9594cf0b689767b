import type { IndicatorBlock, QuarterValue } from '@ijkpunt/contract';
import { isProvisional, type Indicator, type Quarter, type RevisionBand } from '@ijkpunt/model';
import { relativeChange, revisedRange, revisionBand } from '@ijkpunt/statistics';
import type { Transaction } from '../platform/index.ts';
import type { FiguresIndex } from './figures-index.ts';
import type { ReleasedFigures } from './released.ts';

/** A value as the public saw it first. */
export interface FirstShown {
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly municipality: string;
  readonly value: number;
}

/** By indicator how much its provisional values usually change. */
export type RevisionBands = ReadonlyMap<string, RevisionBand>;

/**
 * Values of provisional quarters as earlier releases of the benchmark showed them first. Published values alone: what
 * somebody delivered in between and what was withdrawn is not told, also not as a band.
 */
export async function firstShown(
  tx: Transaction,
  { number, benchmark }: Pick<ReleasedFigures, 'number' | 'benchmark'>,
): Promise<readonly FirstShown[]> {
  return (await tx.query(
    `select distinct on (s.indicator, s.quarter, e.municipality)
            s.indicator, s.quarter, e.municipality, (e.value ->> 'value')::float8 as value
       from publication.release r
       join publication.slice s on s.release = r.id and s.quarter > r.final_until
      cross join lateral jsonb_to_recordset(s.entries) as e(municipality text, value jsonb)
      where r.benchmark = $1 and r.number < $2 and r.state = 'released' and e.value ->> 'kind' = 'figure'
      order by s.indicator, s.quarter, e.municipality, r.number`,
    [benchmark.slug, number],
  )) as FirstShown[];
}

/** What became of values since they were shown first, as a band per indicator. What stayed the same is no revision. */
export function bandsOf({ slices }: FiguresIndex, first: readonly FirstShown[]): RevisionBands {
  const changes = new Map([...slices.keys()].map((indicator): [string, number[]] => [indicator, []]));
  for (const { indicator, quarter, municipality, value } of first) {
    const now = slices.get(indicator)?.find((slice) => slice.quarter === quarter);
    const current = now?.byMunicipality.get(municipality);
    if (current?.kind !== 'figure' || current.value === value) continue;
    const change = relativeChange(value, current.value);
    if (change !== undefined) changes.get(indicator)?.push(change);
  }
  return new Map([...changes].map(([indicator, found]) => [indicator, revisionBand(found)]));
}

/** By benchmark how much its provisional values usually changed since they came out first. */
export async function revisionsIn(
  tx: Transaction,
  indexes: readonly FiguresIndex[],
): Promise<ReadonlyMap<string, RevisionBands>> {
  const found = new Map<string, RevisionBands>();
  for (const index of indexes)
    found.set(index.release.benchmark.slug, bandsOf(index, await firstShown(tx, index.release)));
  return found;
}

/** A series with where its provisional figures usually end, and the band that says so; as it was when nothing is provisional. */
export function withRevisions(
  series: readonly QuarterValue[],
  { method }: Pick<Indicator, 'method'>,
  { finalUntil, band }: { readonly finalUntil: Quarter | undefined; readonly band: RevisionBand | undefined },
): Pick<IndicatorBlock, 'series' | 'revisions'> {
  if (band === undefined) return { series };
  const revisedAt = ({ quarter, value }: QuarterValue): Pick<QuarterValue, 'revised'> | undefined =>
    isProvisional(quarter, finalUntil) && value.kind === 'figure'
      ? { revised: revisedRange(value.value, band, method) }
      : undefined;
  if (series.every((point) => revisedAt(point) === undefined)) return { series };
  return { series: series.map((point) => ({ ...point, ...revisedAt(point) })), revisions: band };
}
