import type { Quarter } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';
import { stocksKey } from './cells-of.ts';
import { fromBytes } from './stored-slices.ts';

/** The counts of one category of one indicator in one quarter, of the municipalities that delivered the whole breakdown. */
export interface StoredCategory {
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly dimension: string;
  readonly category: string;
  readonly counts: readonly {
    readonly municipality: string;
    readonly numerator: number;
    readonly denominator: number;
    /** Of a mean: what it is the mean of. Absent where a computation of before did not keep them. */
    readonly stocks?: { readonly opening: number; readonly closing: number } | undefined;
  }[];
}

interface CategoryRow {
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly cell: string;
  readonly areas: readonly string[];
  readonly numerators: Buffer;
  readonly denominators: Buffer;
}

/** Breakdowns by the given dimensions, of all quarters; categories in which nobody is counted are left out. */
export async function storedCategories(
  tx: Transaction,
  benchmark: string,
  dimensions: readonly string[],
): Promise<readonly StoredCategory[]> {
  if (dimensions.length === 0) return [];
  const rows = (await tx.query(
    `select s.indicator, s.quarter, s.cell, r.areas, s.numerators, s.denominators
       from comparisons.slice s join comparisons.receipt r on r.benchmark = s.benchmark and r.quarter = s.quarter
      where s.benchmark = $1 and s.span = 'quarter' and split_part(s.cell, '/', 1) = any ($2)
      order by s.indicator, s.quarter, s.cell`,
    [benchmark, dimensions],
  )) as CategoryRow[];
  const stocks = new Map(rows.filter(areStocks).map((row) => [keyOf(row), row]));
  return rows
    .filter((row) => !areStocks(row))
    .map((row) => categoryOf(row, stocks.get(stocksKey(keyOf(row)))))
    .filter(({ counts }) => counts.some(({ denominator }) => denominator > 0));
}

function keyOf({ indicator, quarter, cell }: CategoryRow): string {
  return `${indicator}/${quarter}/${cell}`;
}

function areStocks({ cell }: CategoryRow): boolean {
  return cell.split('/').length > 2;
}

function categoryOf(row: CategoryRow, stocks: CategoryRow | undefined): StoredCategory {
  const { indicator, quarter, cell, areas, numerators, denominators } = row;
  const [dimension = '', category = ''] = cell.split('/');
  const [above, below] = [fromBytes(numerators), fromBytes(denominators)];
  const closings = stocks && fromBytes(stocks.numerators);
  const openings = stocks && fromBytes(stocks.denominators);
  const counts = areas.flatMap((municipality, at) => {
    const [numerator, denominator] = [Number(above[at]), Number(below[at])];
    const [closing, opening] = [Number(closings?.[at]), Number(openings?.[at])];
    const known = Number.isNaN(closing) || Number.isNaN(opening) ? undefined : { opening, closing };
    return Number.isNaN(numerator) ? [] : [{ municipality, numerator, denominator, stocks: known }];
  });
  return { indicator, quarter, dimension, category, counts };
}
