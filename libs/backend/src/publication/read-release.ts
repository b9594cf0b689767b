import { Inject, Injectable } from '@nestjs/common';
import type { ReplyChoice } from '@ijkpunt/contract';
import type { Benchmark, Indicator } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { ReleaseEntity } from './release.entity.ts';
import { approvalsOf as approvalsAskedOf, stepsFor, type ReleaseStep } from './release-steps.ts';
import { withdrawalsOf, type Withdrawal } from './withdrawals.ts';

/** A municipality whose figures are in a draft, and what it replied. */
export interface AskedPlace {
  readonly municipality: string;
  readonly name: string;
  readonly slug: string;
  readonly text: string | null;
  readonly choices: readonly ReplyChoice[] | null;
  readonly savedByName: string | null;
  readonly savedAt: Date | null;
}

/** A release as the coordinator reviews it. */
export interface ReleaseInFull {
  readonly benchmark: Benchmark;
  readonly release: ReleaseEntity;
  readonly withdrawal: Withdrawal | undefined;
  /** The indicators that are in the draft, in the order of the benchmark. */
  readonly indicators: readonly Indicator[];
  readonly asked: readonly AskedPlace[];
  readonly report: unknown;
  readonly refusal: readonly string[] | undefined;
  readonly approvals: readonly { readonly name: string; readonly at: Date }[];
  /** How many have to approve. */
  readonly approvalsAsked: number;
  readonly steps: readonly ReleaseStep[];
}

/** Reads a release for who has to decide about it. */
@Injectable()
export class ReadRelease {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  inFull(scope: Scope, id: string): Promise<ReleaseInFull> {
    return this.database.within(scope, async (tx) => {
      const release = await tx.findOneBy(ReleaseEntity, { id });
      if (release === null) throw new Refusal('release-not-found');
      const { benchmark } = await this.catalogue.benchmark(tx, release.benchmark);
      const codes = await indicatorsIn(tx, id);
      return {
        benchmark,
        release,
        withdrawal: (await withdrawalsOf(tx, release.benchmark)).get(id),
        indicators: benchmark.indicators.filter(({ code }) => codes.has(code)),
        asked: await askedOf(tx, id),
        ...(await reviewOf(tx, id)),
        approvals: await approvalsOf(tx, id),
        approvalsAsked: approvalsAskedOf(benchmark),
        steps: stepsFor('coordinator', release),
      };
    });
  }
}

async function askedOf(tx: Transaction, release: string): Promise<readonly AskedPlace[]> {
  return (await tx.query(
    `select a.municipality, m.name, m.slug, y.text, y.choices, y.saved_by_name as "savedByName", y.saved_at as "savedAt"
       from publication.asked a join organisations.municipality m on m.code = a.municipality
       left join publication.reply y on y.release = a.release and y.municipality = a.municipality
      where a.release = $1 order by m.name`,
    [release],
  )) as AskedPlace[];
}

async function indicatorsIn(tx: Transaction, release: string): Promise<ReadonlySet<string>> {
  const rows = (await tx.query(
    `select distinct unnest(indicators) as code from publication.asked where release = $1`,
    [release],
  )) as { code: string }[];
  return new Set(rows.map(({ code }) => code));
}

async function reviewOf(
  tx: Transaction,
  release: string,
): Promise<Pick<ReleaseInFull, 'report' | 'refusal'>> {
  const [row] = (await tx.query(`select report, refusal from publication.review where release = $1`, [
    release,
  ])) as { report: unknown; refusal: readonly string[] | null }[];
  return { report: row?.report ?? undefined, refusal: row?.refusal ?? undefined };
}

async function approvalsOf(tx: Transaction, release: string): Promise<ReleaseInFull['approvals']> {
  return (await tx.query(
    `select person_name as name, approved_at as at from publication.approval where release = $1 order by approved_at`,
    [release],
  )) as { name: string; at: Date }[];
}
