import { Injectable } from '@nestjs/common';
import type { IndicatorValue, Quarter } from '@ijkpunt/model';
import type { Counted } from '@ijkpunt/statistics';
import { Refusal, type Transaction } from '../../platform/index.ts';
import { fromBytes, type SliceQuarter, type Span } from '../stored-slices.ts';
import type { ExploredArea } from './explored-rows.ts';
import type { QuarterDeliveries } from '../telling-quarter.ts';

/** One cell of one indicator up to a quarter. */
export interface AskedFigures extends SliceQuarter {
  readonly indicator: string;
  readonly span: Span;
  readonly cell: string;
}

/** What the figures of a quarter were computed with. */
export interface ExploredReceipt {
  readonly areas: readonly string[];
  readonly versions: {
    readonly groups: string;
    readonly method: string;
    readonly catalogue: string;
    readonly code: string;
  };
  readonly computedAt: Date | undefined;
}

/** The counts of one quarter, by code; of a municipality without a comparable figure there are none. */
export interface ExploredQuarter {
  readonly quarter: Quarter;
  readonly counts: ReadonlyMap<string, Counted>;
}

/**
 * Reads accepted figures of all municipalities through functions of the database that answer the owner of the benchmarks
 * alone; in any other scope they hold nothing.
 */
@Injectable()
export class ExploredFiguresRepository {
  async receipt(tx: Transaction, { benchmark, quarter }: SliceQuarter): Promise<ExploredReceipt> {
    const [row] = (await tx.query(
      `select r.*, c.computed_at from comparisons.explored_receipt($1, $2) r
         left join comparisons.computed c on c.benchmark = $1 and c.quarter = $2`,
      [benchmark, quarter],
    )) as ReceiptRow[];
    if (row === undefined) throw new Refusal('nothing-computed', { benchmark, quarter });
    return {
      areas: row.areas,
      versions: {
        groups: row.group_version,
        method: row.method_version,
        catalogue: row.catalogue_version,
        code: row.code_version,
      },
      computedAt: row.computed_at ?? undefined,
    };
  }

  async outcomes(
    tx: Transaction,
    { benchmark, quarter, indicator, span }: AskedFigures,
  ): Promise<ReadonlyMap<string, IndicatorValue>> {
    const rows = (await tx.query(
      `select municipality, outcome from comparisons.explored_outcomes($1, $2, $3, $4)`,
      [benchmark, quarter, indicator, span],
    )) as { municipality: string; outcome: IndicatorValue }[];
    return new Map(rows.map(({ municipality, outcome }) => [municipality, outcome]));
  }

  /** The quarter itself and at most eleven before it, the newest first. */
  async quarters(tx: Transaction, asked: AskedFigures): Promise<readonly ExploredQuarter[]> {
    const { benchmark, quarter, indicator, span, cell } = asked;
    const rows = (await tx.query(`select * from comparisons.explored_slices($1, $2, $3, $4, $5)`, [
      benchmark,
      quarter,
      indicator,
      span,
      cell,
    ])) as SliceRow[];
    return rows.map((row) => ({ quarter: row.quarter, counts: countsOf(row) }));
  }

  async names(tx: Transaction, codes: readonly string[]): Promise<readonly ExploredArea[]> {
    return (await tx.query(
      `select code, name from organisations.municipality where code = any ($1) order by name, code`,
      [codes],
    )) as ExploredArea[];
  }

  /** Quarters that have been computed, the oldest first. */
  async computed(tx: Transaction, benchmark: string): Promise<readonly QuarterDeliveries[]> {
    return (await tx.query(
      `select quarter, deliveries from comparisons.computed where benchmark = $1 order by quarter`,
      [benchmark],
    )) as QuarterDeliveries[];
  }
}

interface ReceiptRow {
  readonly areas: readonly string[];
  readonly group_version: string;
  readonly method_version: string;
  readonly catalogue_version: string;
  readonly code_version: string;
  readonly computed_at: Date | null;
}

interface SliceRow {
  readonly quarter: Quarter;
  readonly areas: readonly string[];
  readonly numerators: Buffer;
  readonly denominators: Buffer;
}

function countsOf({ areas, numerators, denominators }: SliceRow): ReadonlyMap<string, Counted> {
  const [above, below] = [fromBytes(numerators), fromBytes(denominators)];
  return new Map(
    areas.flatMap((code, at): [string, Counted][] => {
      const [numerator, denominator] = [Number(above[at]), Number(below[at])];
      return Number.isNaN(numerator) ? [] : [[code, { numerator, denominator }]];
    }),
  );
}
