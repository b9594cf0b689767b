import { Inject, Injectable } from '@nestjs/common';
import { shifted, type Benchmark, type IndicatorValue, type Quarter } from '@ijkpunt/model';
import type { SharedBySlice } from '@ijkpunt/statistics';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, type Scope, type Transaction } from '../platform/index.ts';
import { contextOf } from './definitions.ts';
import { revisionBands } from './note-revisions.ts';
import { ownComparison, recordKey, type OwnComparison, type OwnRecords } from './own-comparison.ts';
import { fromBytes, type Span } from './stored-slices.ts';
import { storedComparisons } from './stored-values.ts';

/** A trend over five rolling years looks back this far. */
const QUARTERS_BACK = 20;

/** What the comparisons of a municipality were made of. */
export interface OwnReceipt {
  /** Accepted deliveries that went into it, with their versions. */
  readonly deliveries: readonly {
    readonly id: string;
    readonly quarter: Quarter;
    readonly version: number;
  }[];
  /** Predecessors whose closing stock is the opening stock. */
  readonly openedBy: readonly string[];
  readonly groupVersion: string;
  readonly methodVersion: string;
  readonly catalogueVersion: string;
  readonly codeVersion: string;
}

/** What a municipality sees of itself before anything is published. */
export interface OwnComparisons {
  readonly benchmark: Benchmark;
  readonly computedAt: Date | undefined;
  readonly comparisons: readonly OwnComparison[];
  readonly receipt: OwnReceipt | undefined;
}

/** Reads an organisation's own comparisons: the walls of the database show no others. */
@Injectable()
export class ReadOwnComparisons {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  read(scope: Scope, slug: string, quarter: Quarter): Promise<OwnComparisons> {
    return this.database.within(scope, async (tx) => {
      const { benchmark } = await this.catalogue.benchmark(tx, slug);
      const series = await ownSeries(tx, slug, quarter);
      const computed = await computedQuarters(tx, slug, quarter);
      const parts = {
        benchmark,
        context: contextOf(benchmark),
        quarter,
        newest: computed.newest ?? quarter,
        series,
        records: await ownRecords(tx, slug, quarter),
        bands: await revisionBands(tx, slug),
      };
      const comparisons = benchmark.indicators.flatMap((indicator) => ownComparison(parts, indicator) ?? []);
      return {
        benchmark,
        computedAt: comparisons.length === 0 ? undefined : computed.at,
        comparisons,
        receipt: await ownReceipt(tx, slug, quarter),
      };
    });
  }
}

async function ownSeries(
  tx: Transaction,
  benchmark: string,
  quarter: Quarter,
): Promise<ReadonlyMap<string, ReadonlyMap<Quarter, IndicatorValue>>> {
  const quarters = Array.from({ length: QUARTERS_BACK }, (_, back) => shifted(quarter, -back));
  const series = new Map<string, Map<Quarter, IndicatorValue>>();
  for (const { indicator, quarter: when, outcome } of await storedComparisons(tx, benchmark, quarters)) {
    series.set(indicator, (series.get(indicator) ?? new Map<Quarter, IndicatorValue>()).set(when, outcome));
  }
  return series;
}

async function ownRecords(tx: Transaction, benchmark: string, quarter: Quarter): Promise<OwnRecords> {
  const rows = (await tx.query(
    `select indicator, span, record, shared from comparisons.own_standings($1, $2)`,
    [benchmark, quarter],
  )) as { indicator: string; span: Span; record: Buffer; shared: { tau2: number; dimension?: string } }[];
  return new Map(
    rows.map(({ indicator, span, record, shared }) => {
      const common: SharedBySlice = { tau2: shared.tau2, dimension: shared.dimension };
      return [recordKey(indicator, span), { record: fromBytes(record), shared: common }];
    }),
  );
}

async function computedQuarters(
  tx: Transaction,
  benchmark: string,
  quarter: Quarter,
): Promise<{ readonly at: Date | undefined; readonly newest: Quarter | undefined }> {
  const [row] = (await tx.query(
    `select max(quarter) as newest, max(computed_at) filter (where quarter = $2) as at
       from comparisons.computed where benchmark = $1`,
    [benchmark, quarter],
  )) as { newest: Quarter | null; at: Date | null }[];
  return { at: row?.at ?? undefined, newest: row?.newest ?? undefined };
}

interface ReceiptRow {
  readonly inputs: string;
  readonly group_version: string;
  readonly method_version: string;
  readonly catalogue_version: string;
  readonly code_version: string;
}

async function ownReceipt(
  tx: Transaction,
  benchmark: string,
  quarter: Quarter,
): Promise<OwnReceipt | undefined> {
  const [row] = (await tx.query(`select * from comparisons.own_receipt($1, $2)`, [
    benchmark,
    quarter,
  ])) as ReceiptRow[];
  if (row === undefined) return undefined;
  const [delivery, ...openings] = row.inputs.split(' ');
  const opened = openings.map((opening) => opening.split(':'));
  // Of predecessors that were other organisations the ids are not seen: their codes are named instead.
  const deliveries = (await tx.query(
    `select id, quarter, version from submissions.delivery where id = any ($1) order by quarter desc`,
    [[delivery, ...opened.map(([, id]) => id)].filter((id) => id !== 'none')],
  )) as OwnReceipt['deliveries'];
  return {
    deliveries,
    openedBy: opened.map(([code = '']) => code),
    groupVersion: row.group_version,
    methodVersion: row.method_version,
    catalogueVersion: row.catalogue_version,
    codeVersion: row.code_version,
  };
}
