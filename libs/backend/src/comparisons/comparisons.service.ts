import { Inject, Injectable } from '@nestjs/common';
import { shifted, type Benchmark, type IndicatorValue, type Quarter, type RankRange } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { ComparerDatabase, type Transaction, contentHash } from '../platform/index.ts';
import { AcceptedFiguresRepository } from './accepted-figures.ts';
import { compareQuarter, METHOD_VERSION, type Comparison } from './compare-quarter.ts';

/** Comparisons: the only stage that reads across municipalities. */
@Injectable()
export class ComparisonsService {
  constructor(
    @Inject(ComparerDatabase) private readonly database: ComparerDatabase,
    @Inject(AcceptedFiguresRepository) private readonly accepted: AcceptedFiguresRepository,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  /**
   * Computes what a delivery of this quarter touches: the quarter itself, and the next one, whose opening stock it is.
   * A quarter whose inputs are those it was computed from is left alone, so that ringing twice costs one look. The bells
   * of a burst of deliveries are one bell, so that the burst is computed once.
   */
  async compareAfter(slug: string, quarter: Quarter): Promise<void> {
    for (const affected of [quarter, shifted(quarter, 1)]) {
      await this.database.within((tx) => this.compare(tx, slug, affected));
    }
  }

  /** Looks at every computed quarter again: after an upgrade the method or the catalogue may be another. */
  async compareAll(): Promise<void> {
    const computed = await this.database.within(
      async (tx) =>
        (await tx.query(
          `select benchmark, quarter from comparisons.computed order by benchmark, quarter`,
        )) as {
          benchmark: string;
          quarter: Quarter;
        }[],
    );
    for (const { benchmark, quarter } of computed) {
      await this.database.within((tx) => this.compare(tx, benchmark, quarter));
    }
  }

  private async compare(tx: Transaction, slug: string, quarter: Quarter): Promise<void> {
    // Two deliveries of one quarter compute it in turn; the second sees what the first used.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`compare/${slug}/${quarter}`]);
    const { benchmark, version } = await this.catalogue.benchmark(tx, slug);
    const inputs = await this.accepted.inputs(tx, slug, quarter);
    const fingerprint = contentHash([METHOD_VERSION, version, ...inputs].join('\n'));
    if ((await fingerprintOf(tx, slug, quarter)) === fingerprint) return;
    const accepted = await this.accepted.read(tx, benchmark, quarter);
    if (accepted.length === 0) return;
    await replaceValues(tx, { benchmark, quarter }, compareQuarter(benchmark, accepted));
    await tx.query(
      `insert into comparisons.computed (benchmark, quarter, fingerprint, method_version, deliveries, computed_at)
       values ($1, $2, $3, $4, $5, clock_timestamp())
       on conflict (benchmark, quarter) do update set fingerprint = excluded.fingerprint,
         method_version = excluded.method_version, deliveries = excluded.deliveries, computed_at = clock_timestamp()`,
      [slug, quarter, fingerprint, METHOD_VERSION, accepted.length],
    );
  }
}

async function fingerprintOf(tx: Transaction, slug: string, quarter: Quarter): Promise<string | undefined> {
  const rows = (await tx.query(
    `select fingerprint from comparisons.computed where benchmark = $1 and quarter = $2`,
    [slug, quarter],
  )) as { fingerprint: string }[];
  return rows[0]?.fingerprint;
}

async function replaceValues(
  tx: Transaction,
  of: { benchmark: Benchmark; quarter: Quarter },
  comparisons: readonly Comparison[],
): Promise<void> {
  const { slug } = of.benchmark;
  await tx.query(`delete from comparisons.value where benchmark = $1 and quarter = $2`, [slug, of.quarter]);
  await tx.query(
    `insert into comparisons.value (benchmark, quarter, indicator, municipality, organisation, delivery, outcome, rank)
     select $1, $2, v.indicator, v.municipality, v.organisation, v.delivery, v.outcome, v.rank
       from jsonb_to_recordset($3) as v(indicator text, municipality text, organisation uuid, delivery uuid, outcome jsonb, rank jsonb)`,
    [slug, of.quarter, JSON.stringify(comparisons)],
  );
}

/** One stored comparison as others read it. */
export interface StoredComparison {
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly municipality: string;
  readonly outcome: IndicatorValue;
  readonly rank: RankRange | null;
}

/** Comparisons that the transaction may see: the own ones for an organisation, all for the publisher. */
export async function storedComparisons(
  tx: Transaction,
  benchmark: string,
  quarter?: string,
): Promise<readonly StoredComparison[]> {
  return (await tx.query(
    `select indicator, quarter, municipality, outcome, rank from comparisons.value
      where benchmark = $1 and ($2::text is null or quarter = $2) order by indicator, quarter, municipality`,
    [benchmark, quarter ?? null],
  )) as StoredComparison[];
}
