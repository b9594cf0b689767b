import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark, Quarter } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, Doorbell, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { recomputationRequested } from './comparisons.jobs.ts';

/** A computation of all that is out of date, as it stands. */
export interface Recomputation {
  readonly id: string;
  readonly benchmark: string;
  readonly state: 'requested' | 'estimated' | 'started' | 'running' | 'done';
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly endedAt: Date | null;
  readonly stale: readonly Quarter[];
  readonly estimatedMilliseconds: number | null;
  readonly total: number;
  readonly done: number;
  readonly changed: number;
}

/** A benchmark with how far it has been compared. */
export interface Comparable {
  readonly benchmark: Benchmark;
  readonly quarters: number;
  readonly newest: Quarter | undefined;
  readonly computedAt: Date | undefined;
  readonly methodVersion: string | undefined;
  readonly recomputations: readonly Recomputation[];
}

const COLUMNS = `id, benchmark, state, requested_by_name as "requestedBy", requested_at as "requestedAt",
  ended_at as "endedAt", quarters_stale as stale, estimated_milliseconds as "estimatedMilliseconds",
  quarters_total as total, quarters_done as done, quarters_changed as changed`;

const NEWEST = 10;

/** Recomputations as the owner of the benchmarks sees, requests and starts them. */
@Injectable()
export class RecomputationsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
  ) {}

  list(scope: Scope): Promise<readonly Comparable[]> {
    return this.database.within(scope, async (tx) => {
      const listed: Comparable[] = [];
      for (const slug of await this.catalogue.slugs(tx)) {
        const { benchmark } = await this.catalogue.benchmark(tx, slug);
        listed.push({ benchmark, ...(await computedOf(tx, slug)), recomputations: await newestOf(tx, slug) });
      }
      return listed;
    });
  }

  /** Asks what is out of date and how long it would take; nothing is computed yet. */
  request(scope: Scope, slug: string): Promise<Recomputation> {
    return this.database.within(scope, async (tx) => {
      await this.catalogue.benchmark(tx, slug);
      await insistOnQuiet(tx, slug);
      const [row] = (await tx.query(
        `insert into comparisons.recomputation (id, benchmark, requested_by_name, state)
         values ($1, $2, $3, 'requested') returning ${COLUMNS}`,
        [randomUUID(), slug, scope.person.name],
      )) as Recomputation[];
      if (row === undefined) throw new Refusal('not-allowed');
      await this.doorbell.ring(tx, recomputationRequested, { recomputation: row.id });
      return row;
    });
  }

  /** Has computed what was found to be out of date. */
  start(scope: Scope, id: string): Promise<Recomputation> {
    return this.database.within(scope, async (tx) => {
      const found = await recomputationById(tx, id);
      if (found === undefined) throw new Refusal('recomputation-not-found');
      await insistOnQuiet(tx, found.benchmark);
      const [rows] = (await tx.query(
        `update comparisons.recomputation set state = 'started' where id = $1 and state = 'estimated' returning ${COLUMNS}`,
        [id],
      )) as [Recomputation[], number];
      const [row] = rows;
      if (row === undefined) throw new Refusal('recomputation-not-found');
      await this.doorbell.ring(tx, recomputationRequested, { recomputation: id });
      return row;
    });
  }
}

export async function recomputationById(tx: Transaction, id: string): Promise<Recomputation | undefined> {
  const [row] = (await tx.query(`select ${COLUMNS} from comparisons.recomputation where id = $1`, [
    id,
  ])) as Recomputation[];
  return row;
}

/** One at a time per benchmark. */
async function insistOnQuiet(tx: Transaction, benchmark: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`recompute/${benchmark}`]);
  const busy = (await tx.query(
    `select 1 from comparisons.recomputation where benchmark = $1 and state in ('requested', 'started', 'running')`,
    [benchmark],
  )) as unknown[];
  if (busy.length > 0) throw new Refusal('recomputation-running', { benchmark });
}

async function newestOf(tx: Transaction, benchmark: string): Promise<readonly Recomputation[]> {
  return (await tx.query(
    `select ${COLUMNS} from comparisons.recomputation where benchmark = $1 order by requested_at desc limit $2`,
    [benchmark, NEWEST],
  )) as Recomputation[];
}

async function computedOf(
  tx: Transaction,
  benchmark: string,
): Promise<Omit<Comparable, 'benchmark' | 'recomputations'>> {
  const [row] = (await tx.query(
    `select count(*)::int as quarters, max(quarter) as newest, max(computed_at) as "computedAt",
            max(method_version) as "methodVersion" from comparisons.computed where benchmark = $1`,
    [benchmark],
  )) as { quarters: number; newest: Quarter | null; computedAt: Date | null; methodVersion: string | null }[];
  return {
    quarters: row?.quarters ?? Number.NaN,
    newest: row?.newest ?? undefined,
    computedAt: row?.computedAt ?? undefined,
    methodVersion: row?.methodVersion ?? undefined,
  };
}
