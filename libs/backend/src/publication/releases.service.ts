import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { Clock, Database, Doorbell, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { releaseRequested } from './publication.jobs.ts';
import { ReleaseEntity } from './release.entity.ts';
import { referencesSince } from './released-references.ts';

/** A benchmark with its releases and what changed since the last one. */
export interface Releasable {
  readonly benchmark: Benchmark;
  readonly changedQuarters: readonly string[];
  /** Sets of reference figures that came in since; before the first release they are no news by themselves. */
  readonly newReferences: number;
  readonly computing: number;
  readonly releases: readonly ReleaseEntity[];
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
        const last = releases.find(({ state }) => state === 'released');
        const news = await newsSince(tx, slug, last);
        listed.push({ benchmark, ...news, computing: await waitingBells(tx, slug), releases });
      }
      return listed;
    });
  }

  /** Requests a release; one at a time per benchmark, and only when there is something new. */
  request(scope: Scope, slug: string): Promise<ReleaseEntity> {
    return this.database.within(scope, async (tx) => {
      await this.catalogue.benchmark(tx, slug);
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`release/${slug}`]);
      const last = await tx.findOne(ReleaseEntity, { where: { benchmark: slug }, order: { number: 'DESC' } });
      if (last?.state === 'requested' || last?.state === 'baking')
        throw new Refusal('release-running', { number: last.number });
      const released = await tx.findOne(ReleaseEntity, {
        where: { benchmark: slug, state: 'released' },
        order: { number: 'DESC' },
      });
      const { changedQuarters, newReferences } = await newsSince(tx, slug, released ?? undefined);
      if (changedQuarters.length === 0 && newReferences === 0)
        throw new Refusal('nothing-to-release', { benchmark: slug });
      const release = this.requested(scope, slug, last === null ? 1 : last.number + 1);
      await tx.insert(ReleaseEntity, release);
      await this.doorbell.ring(tx, releaseRequested, { release: release.id });
      return release;
    });
  }

  private requested(scope: Scope, benchmark: string, number: number): ReleaseEntity {
    return {
      id: randomUUID(),
      benchmark,
      number,
      state: 'requested',
      requestedBy: scope.person.id,
      requestedByName: scope.person.name,
      requestedAt: this.clock.now(),
      claimedAt: null,
      releasedAt: null,
      pagesBaked: 0,
      pagesTotal: 0,
      shown: 0,
      withheld: 0,
      hash: null,
      content: null,
    };
  }
}

/** What a next release would bring. */
async function newsSince(
  tx: Transaction,
  slug: string,
  last: ReleaseEntity | undefined,
): Promise<Pick<Releasable, 'changedQuarters' | 'newReferences'>> {
  return {
    changedQuarters: await changedSince(tx, slug, last),
    newReferences: last === undefined ? 0 : await referencesSince(tx, slug, last.requestedAt),
  };
}

/**
 * Quarters that were computed after the last release was asked for. Not after it was claimed: a claim is renewed during
 * the bake, and what is computed then is not in it.
 */
async function changedSince(
  tx: Transaction,
  slug: string,
  last: ReleaseEntity | undefined,
): Promise<readonly string[]> {
  const rows = (await tx.query(
    `select quarter from comparisons.computed where benchmark = $1 and ($2::timestamptz is null or computed_at > $2) order by quarter`,
    [slug, last?.requestedAt ?? null],
  )) as { quarter: string }[];
  return rows.map(({ quarter }) => quarter);
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
