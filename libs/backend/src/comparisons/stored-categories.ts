import type { Quarter } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';
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
  return rows.map(categoryOf).filter(({ counts }) => counts.some(({ denominator }) => denominator > 0));
}

function categoryOf({
  indicator,
  quarter,
  cell,
  areas,
  numerators,
  denominators,
}: CategoryRow): StoredCategory {
  const [dimension = '', category = ''] = cell.split('/');
  const [above, below] = [fromBytes(numerators), fromBytes(denominators)];
  const counts = areas.flatMap((municipality, at) => {
    const [numerator, denominator] = [Number(above[at]), Number(below[at])];
    return Number.isNaN(numerator) ? [] : [{ municipality, numerator, denominator }];
  });
  return { indicator, quarter, dimension, category, counts };
}
