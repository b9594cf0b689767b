import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { Benchmark } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { OPEN_STATES, type ReleaseMode } from '@ijkpunt/contract';
import { Clock, Database, Doorbell, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { screenForThePublic } from './public-words.ts';
import { noteRelease } from './note-release.ts';
import { releaseRequested } from './publication.jobs.ts';
import { approvalsOf } from './release-steps.ts';
import { ReleaseEntity } from './release.entity.ts';
import { referencesSince } from './released-references.ts';
import { withdrawalsOf, type Withdrawal } from './withdrawals.ts';

/** A benchmark with its releases and what changed since the last one. */
export interface Releasable {
  readonly benchmark: Benchmark;
  readonly changedQuarters: readonly string[];
  /** Sets of reference figures that came in since; before the first release they are no news by themselves. */
  readonly newReferences: number;
  readonly computing: number;
  readonly releases: readonly ReleaseEntity[];
  /** By the id of the release that was withdrawn. */
  readonly withdrawals: ReadonlyMap<string, Withdrawal>;
}

/** How a release is wanted: by default out in one go, and of what is new. */
export interface Wish {
  readonly mode?: ReleaseMode | undefined;
  /** Number of the release of the same benchmark that it corrects, and why. */
  readonly corrects?: number | undefined;
  readonly reason?: string | undefined;
}

/** Releases as the coordinator sees and requests them. */
@Injectable()
export class ReleasesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  list(): Promise<readonly Releasable[]> {
    return this.database.outside(async (tx) => {
      const listed = [];
      for (const slug of await this.catalogue.slugs(tx)) {
        const { benchmark } = await this.catalogue.benchmark(tx, slug);
        const releases = await tx.find(ReleaseEntity, {
          where: { benchmark: slug },
          order: { number: 'DESC' },
          take: 20,
        });
        const withdrawals = await withdrawalsOf(tx, slug);
        const last = releases.find(({ id, state }) => state === 'released' && !withdrawals.has(id));
        const news = await newsSince(tx, slug, last);
        const computing = await waitingBells(tx, slug);
        listed.push({ benchmark, ...news, computing, releases, withdrawals });
      }
      return listed;
    });
  }

  /** Requests a release; one at a time per benchmark, and only when there is something new, or something to correct. */
  request(scope: Scope, slug: string, wish: Wish = {}): Promise<ReleaseEntity> {
    return this.database.within(scope, async (tx) => {
      const { benchmark } = await this.catalogue.benchmark(tx, slug);
      // What comes out at once is approved by nobody but who asks for it.
      if (approvalsOf(benchmark) > 1 && wish.mode !== 'in-steps')
        throw new Refusal('release-in-steps', { approvals: approvalsOf(benchmark) });
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`release/${slug}`]);
      const running = await tx.findOneBy(ReleaseEntity, { benchmark: slug, state: In([...OPEN_STATES]) });
      if (running !== null) throw new Refusal('release-running', { number: running.number });
      if (wish.corrects === undefined) await insistOnNews(tx, slug);
      else await insistOnCorrectable(tx, benchmark, wish);
      const last = await tx.findOne(ReleaseEntity, { where: { benchmark: slug }, order: { number: 'DESC' } });
      const release = this.requested(scope, wish, {
        benchmark: slug,
        number: last === null ? 1 : last.number + 1,
      });
      await tx.insert(ReleaseEntity, release);
      await this.doorbell.ring(tx, releaseRequested, { release: release.id });
      await noteRelease(tx, scope, { kind: 'release-requested', release });
      return release;
    });
  }

  private requested(
    { person }: Scope,
    { mode = 'at-once', corrects, reason }: Wish,
    which: Pick<ReleaseEntity, 'benchmark' | 'number'>,
  ): ReleaseEntity {
    return {
      ...which,
      ...NOTHING_YET,
      id: randomUUID(),
      requestedBy: person.id,
      requestedByName: person.name,
      requestedAt: this.clock.now(),
      mode,
      corrects: corrects ?? null,
      reason: reason ?? null,
    };
  }
}

/** What a release has to begin with. */
const NOTHING_YET = {
  state: 'requested',
  claimedAt: null,
  releasedAt: null,
  pagesBaked: 0,
  pagesKept: 0,
  pagesTotal: 0,
  doing: 'bake',
  shown: 0,
  withheld: 0,
  hash: null,
  content: null,
  figuresAt: null,
  changed: null,
  replyUntil: null,
  embargoUntil: null,
  finalUntil: null,
  newestQuarter: null,
} as const;

async function insistOnNews(tx: Transaction, slug: string): Promise<void> {
  const withdrawals = await withdrawalsOf(tx, slug);
  const released = await tx.findOne(ReleaseEntity, {
    where: { benchmark: slug, state: 'released', id: Not(In([...withdrawals.keys()])) },
    order: { number: 'DESC' },
  });
  const { changedQuarters, newReferences } = await newsSince(tx, slug, released ?? undefined);
  if (changedQuarters.length === 0 && newReferences === 0)
    throw new Refusal('nothing-to-release', { benchmark: slug });
}

/** What is corrected came out, and the reason is fit for everybody to read. */
async function insistOnCorrectable(
  tx: Transaction,
  { slug, threshold }: Benchmark,
  { corrects, reason }: Wish,
): Promise<void> {
  const is = { benchmark: slug, state: 'released', number: corrects ?? NaN } as const;
  if (!(await tx.existsBy(ReleaseEntity, is))) throw new Refusal('release-not-found');
  if (reason === undefined) throw new Error('a correction without a reason passed the contract');
  screenForThePublic(reason, threshold, 'reason');
}

/** What a next release would bring. */
async function newsSince(
  tx: Transaction,
  slug: string,
  last: ReleaseEntity | undefined,
): Promise<Pick<Releasable, 'changedQuarters' | 'newReferences'>> {
  return {
    changedQuarters: await changedSince(tx, slug, last),
    newReferences: last === undefined ? 0 : await referencesSince(tx, slug, figuresOf(last)),
  };
}

/**
 * Quarters that were computed after the last release was asked for, or closed for replies. Not after it was claimed: a
 * claim is renewed during the bake, and what is computed then is not in it.
 */
async function changedSince(
  tx: Transaction,
  slug: string,
  last: ReleaseEntity | undefined,
): Promise<readonly string[]> {
  const rows = (await tx.query(
    `select quarter from comparisons.computed where benchmark = $1 and ($2::timestamptz is null or computed_at > $2) order by quarter`,
    [slug, last === undefined ? null : figuresOf(last)],
  )) as { quarter: string }[];
  return rows.map(({ quarter }) => quarter);
}

/** Figures that were computed after this moment need not be in a release. */
function figuresOf({ figuresAt, requestedAt }: ReleaseEntity): Date {
  return figuresAt ?? requestedAt;
}

async function waitingBells(tx: Transaction, slug: string): Promise<number> {
  const rows = (await tx.query(
    `select count(*)::int as waiting from platform.bell where payload->>'benchmark' = $1`,
    [slug],
  )) as {
    waiting: number;
  }[];
  return Number(rows[0]?.waiting);
}
