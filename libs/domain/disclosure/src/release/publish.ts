import {
  takesMean,
  type CountedFigure,
  type Indicator,
  type IndicatorValue,
  type PublishedBreakdown,
  type PublishedSlice,
  type PublishedTotal,
  type PublishedValue,
  type RankRange,
  type WithheldValue,
} from '@ijkpunt/model';
import { comparedBy, distributionOf, intervalOf, rankRangesOf, takesPart } from '@ijkpunt/statistics';
import type { TableSystem } from '../tables/table-system.ts';
import type { GroupCells } from './group-cells.ts';
import type { BreakdownCells, SliceCells } from './release-system.ts';
import type { ValueCells } from './value-cells.ts';

/** The system with what is hidden of it. */
export interface Pattern {
  readonly system: TableSystem;
  readonly hidden: Uint8Array;
}

const WITHHELD: WithheldValue = { kind: 'withheld' };

/** A slice as it may be seen: quartiles and ranks are computed anew over the shown values only. */
export function publishedSlice(pattern: Pattern, { slice, values, groups }: SliceCells): PublishedSlice {
  const { indicator, quarter } = slice;
  const judged = slice.values.map((one, at) => ({ ...one, shown: isShown(pattern, values[at]) }));
  const taking = judged.flatMap(({ municipality, value, shown }) =>
    shown && takesPart(indicator, value) ? [{ municipality, figure: value }] : [],
  );
  const figures = taking.map(({ figure }) => figure);
  const ranges = rankRangesOf(indicator, figures);
  const ranks = new Map(taking.map(({ municipality }, index) => [municipality, ranges[index]]));
  return {
    indicator: indicator.code,
    quarter,
    distribution: distributionOf(figures),
    values: judged.map(({ municipality, value, shown }) => ({
      municipality,
      value: shown ? published(value, ranks.get(municipality)) : inWordsOnly(value),
    })),
    totals: groups.map((group) => publishedTotal(pattern, indicator, group)),
  };
}

/** A category as it may be seen; of municipalities only where the breakdown is offered for them. */
export function publishedBreakdown(
  pattern: Pattern,
  { category, values, groups, offered }: BreakdownCells,
): PublishedBreakdown {
  const { indicator, quarter, dimension } = category;
  return {
    indicator: indicator.code,
    quarter,
    dimension,
    category: category.category,
    values: offered
      ? [...values].map(([municipality, cells]) => ({
          municipality,
          value: counted(pattern, indicator, cells),
        }))
      : [],
    totals: groups.map((group) => publishedTotal(pattern, indicator, group)),
  };
}

/** Whether a value is shown: all counts that it shows are, and it is not kept back by itself. A gap has none to hide. */
export function isShown({ hidden }: Pattern, cells: ValueCells | undefined): boolean {
  return cells === undefined || (!cells.never && cells.shows.every((cell) => hidden[cell] === 0));
}

/** A refused value is told in words, without its counts; any other is withheld. */
function inWordsOnly(value: IndicatorValue): PublishedValue {
  if (value.kind !== 'refused') return WITHHELD;
  const { numerator: _above, denominator: _below, ...words } = value;
  return words;
}

function published(value: IndicatorValue, rank: RankRange | undefined): PublishedValue {
  if (value.kind !== 'figure') return value;
  const { ingredients: _kept, ...figure } = value;
  return rank === undefined ? figure : { ...figure, rank };
}

function publishedTotal(pattern: Pattern, indicator: Indicator, cells: GroupCells): PublishedTotal {
  const { group, contributing } = cells;
  return { kind: group.kind, code: group.code, contributing, value: counted(pattern, indicator, cells) };
}

function counted(pattern: Pattern, indicator: Indicator, cells: ValueCells): CountedFigure | WithheldValue {
  if (!isShown(pattern, cells)) return WITHHELD;
  const [numerator, below] = cells.shows.map((cell) => pattern.system.cells[cell]?.value);
  if (numerator === undefined) return WITHHELD;
  if (below === undefined) return { kind: 'figure', value: numerator, numerator };
  const denominator = takesMean(indicator) ? below / 2 : below;
  const method = comparedBy(indicator);
  const interval = method && intervalOf(method, { numerator, denominator });
  return { kind: 'figure', value: numerator / denominator, ...interval, numerator, denominator };
}
