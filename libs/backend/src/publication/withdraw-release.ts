import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '../catalogue/index.ts';
import { Clock, Database, Doorbell, Refusal, type Scope } from '../platform/index.ts';
import { noteRelease } from './note-release.ts';
import { screenForThePublic } from './public-words.ts';
import { releaseWithdrawn } from './publication.jobs.ts';
import { ReleaseEntity } from './release.entity.ts';

/** Withdraws a release: it stays in the database and in the log, and the pages are baked without it. */
@Injectable()
export class WithdrawRelease {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Withdrawing again changes nothing: the first reason stands. */
  withdraw(scope: Scope, id: string, reason: string): Promise<ReleaseEntity> {
    return this.database.within(scope, async (tx) => {
      const release = await tx.findOneBy(ReleaseEntity, { id });
      if (release === null) throw new Refusal('release-not-found');
      if (release.state !== 'released') throw new Refusal('release-step-not-now', { state: release.state });
      const { benchmark } = await this.catalogue.benchmark(tx, release.benchmark);
      screenForThePublic(reason, benchmark.threshold, 'reason');
      const { person } = scope;
      const added = (await tx.query(
        `insert into publication.withdrawal (release, reason, withdrawn_by, withdrawn_by_name, withdrawn_at)
         values ($1, $2, $3, $4, $5) on conflict (release) do nothing returning release`,
        [id, reason, person.id, person.name, this.clock.now()],
      )) as unknown[];
      if (added.length === 0) return release;
      await this.doorbell.ring(tx, releaseWithdrawn, { release: id });
      await noteRelease(tx, scope, { kind: 'release-withdrawn', release });
      return release;
    });
  }
}
