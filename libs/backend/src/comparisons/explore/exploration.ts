import type { Benchmark, Distribution, Indicator, IndicatorValue, Quarter } from '@ijkpunt/model';
import {
  addsUpToAYear,
  comparedBy,
  exploredQuartiles,
  exploredSpread,
  spreadOfCounts,
  type ExploredSpread,
} from '@ijkpunt/statistics';
import { contextOf } from '../definitions.ts';
import type { Span } from '../stored-slices.ts';
import type { ExploredQuarter, ExploredReceipt } from './explored-figures.repository.ts';
import {
  contributors,
  exploredRow,
  gapsOf,
  type ExploredArea,
  type ExploredRow,
  type Gaps,
} from './explored-rows.ts';

/** What somebody looks at. */
export interface AskedExploration {
  readonly benchmark: string;
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly span: Span;
  readonly cell: string;
  readonly group: string;
}

/** Accepted figures of a group, unpublished and unprotected. */
export interface Exploration extends Pick<ExploredReceipt, 'versions' | 'computedAt'> {
  readonly asked: AskedExploration;
  readonly benchmark: Benchmark;
  readonly indicator: Indicator;
  /** The quarters of the indicator add up to a year, whichever of the two is looked at. */
  readonly yearly: boolean;
  readonly rows: readonly ExploredRow[];
  readonly gaps: readonly Gaps[];
  readonly spread: ExploredSpread;
  readonly course: readonly { readonly quarter: Quarter; readonly distribution: Distribution | undefined }[];
}

/** What an exploration is put together from. */
export interface ExplorationParts {
  readonly asked: AskedExploration;
  readonly benchmark: Benchmark;
  readonly indicator: Indicator;
  readonly receipt: ExploredReceipt;
  /** Members of the group. */
  readonly areas: readonly ExploredArea[];
  readonly outcomes: ReadonlyMap<string, IndicatorValue>;
  /** The newest first. */
  readonly quarters: readonly ExploredQuarter[];
}

/** Puts together what is seen of one indicator in one group. */
export function exploration(parts: ExplorationParts): Exploration {
  const { asked, benchmark, indicator, receipt, areas, outcomes, quarters } = parts;
  const own = quarters.find(({ quarter }) => quarter === asked.quarter)?.counts;
  const part = asked.cell === '' ? undefined : (own ?? new Map());
  const rows = areas.map((area) => exploredRow(area, { indicator, outcomes, part }));
  const spread = spreadOf(indicator, rows);
  return {
    asked,
    benchmark,
    indicator,
    yearly: addsUpToAYear(indicator, contextOf(benchmark).measures),
    versions: receipt.versions,
    computedAt: receipt.computedAt,
    rows: rows.map((row) => ({ ...row, place: spread.places.get(row.code) })),
    gaps: gapsOf(rows),
    spread,
    course: courseOf(areas, quarters),
  };
}

function spreadOf(indicator: Indicator, rows: readonly ExploredRow[]): ExploredSpread {
  const method = comparedBy(indicator);
  if (method !== undefined) return exploredSpread(method, contributors(rows));
  return spreadOfCounts(
    rows.flatMap(({ state, numerator }) => (state === 'figure' ? (numerator ?? []) : [])),
  );
}

function courseOf(areas: readonly ExploredArea[], quarters: readonly ExploredQuarter[]) {
  return quarters
    .map(({ quarter, counts }) => ({
      quarter,
      distribution: exploredQuartiles(areas.flatMap(({ code }) => counts.get(code) ?? [])),
    }))
    .toReversed();
}
