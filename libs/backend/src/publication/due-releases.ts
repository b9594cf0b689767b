import { Inject, Injectable } from '@nestjs/common';
import { Clock, Database, Doorbell, PublisherDatabase } from '../platform/index.ts';
import { releaseRequested } from './publication.jobs.ts';
import { lockReplies } from './reply-lock.ts';

/** What a moment sets in motion: the end of the time to reply, and the end of an embargo. All of it stands in rows. */
@Injectable()
export class DueReleases {
  constructor(
    @Inject(PublisherDatabase) private readonly publisher: PublisherDatabase,
    @Inject(Database) private readonly database: Database,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Closes what can be replied to no longer, and rings for what waits for a worker. The clock calls this; anybody may. */
  async sweep(): Promise<void> {
    await this.closeForReply();
    await this.dropAbandoned();
    await this.ring();
  }

  private async closeForReply(): Promise<void> {
    const now = this.clock.now();
    await this.publisher.within(async (tx) => {
      const due = (await tx.query(
        `select id from publication.release where state = 'in-reply' and reply_until <= $1 order by id`,
        [now],
      )) as { id: string }[];
      for (const { id } of due) {
        await lockReplies(tx, id, 'closes');
        await tx.query(
          `update publication.release set state = 'closing', claimed_at = null, figures_at = $2
            where id = $1 and state = 'in-reply'`,
          [id, now],
        );
      }
    });
  }

  /** A draft that was dropped is of no use to anybody. */
  private async dropAbandoned(): Promise<void> {
    await this.publisher.within((tx) =>
      tx.query(
        `delete from publication.draft d using publication.release r where r.id = d.release and r.state = 'abandoned'`,
      ),
    );
  }

  /** A bell that hangs there, whoever answers it, is enough. */
  private async ring(): Promise<void> {
    await this.database.outside(async (tx) => {
      const waiting = (await tx.query(
        `select r.id from publication.release r
          where (r.state = 'closing' or (r.state = 'scheduled' and (r.embargo_until is null or r.embargo_until <= $1)))
            and not exists (select 1 from platform.bell b
                             where b.job = $2 and b.payload = jsonb_build_object('release', r.id))`,
        [this.clock.now(), releaseRequested.name],
      )) as { id: string }[];
      for (const { id } of waiting) await this.doorbell.ring(tx, releaseRequested, { release: id });
    });
  }
}
