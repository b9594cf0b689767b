import { Inject, Injectable } from '@nestjs/common';
import type { Quarter } from '@ijkpunt/model';
import { Clock, PublisherDatabase, type Transaction } from '../platform/index.ts';
import { BakePages } from './bake-pages.ts';
import { readDraft, storeDraft, takeDraftFiles, type Draft } from './draft-edition.ts';
import { lockEditions, makeEdition, standingEdition } from './editions.ts';
import { signRelease } from './proof/sign-release.ts';
import { earliestMoment, momentToState } from './release-moment.ts';
import type { ReleaseEntity } from './release.entity.ts';
import { markReleased, noteProgress, storeRelease } from './store-release.ts';

/** Brings out a release that was approved: at once, or at the end of its embargo with pages that were baked before. */
@Injectable()
export class BringOutDraft {
  constructor(
    @Inject(PublisherDatabase) private readonly database: PublisherDatabase,
    @Inject(BakePages) private readonly pages: BakePages,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Ends when it is out, when its moment is still to come, or when somebody took it back. */
  async bringOut(release: ReleaseEntity): Promise<void> {
    const earliest = earliestMoment(release.embargoUntil, this.clock.now());
    for (;;) {
      const draft = await this.draftOf(release);
      if (draft === undefined) return;
      const now = this.clock.now();
      const moment = momentToState(new Date(draft.coming.releasedAt), earliest, now);
      if (!(await this.isFresh(draft, release, moment))) {
        if (!(await this.bakeAgain(draft, release, moment))) return;
        continue;
      }
      if (moment > now) {
        await this.database.within((tx) => letGo(tx, release));
        return;
      }
      if (await this.makeCurrent(draft, release)) return;
    }
  }

  /** The draft; undefined when somebody else brought it out, or took it back. */
  private draftOf(release: ReleaseEntity): Promise<Draft | undefined> {
    return this.database.within(async (tx) => {
      const draft = await readDraft(tx, release.id);
      if (draft === undefined && (await isStillScheduled(tx, release)))
        throw new Error(`release ${release.id} is scheduled and has no draft`);
      return draft;
    });
  }

  /** Whether the pages of a draft are those that would come out now. */
  private async isFresh({ coming, base, madeWith }: Draft, release: ReleaseEntity, moment: Date) {
    const newest = await this.database.within(standingEdition);
    return (
      base === newest &&
      madeWith === this.pages.madeWith &&
      coming.releasedAt === moment.toISOString() &&
      (coming.finalUntil ?? null) === release.finalUntil
    );
  }

  /** The same figures on pages of now: beside what is out now, with their moment. False when it was taken back. */
  private async bakeAgain({ coming }: Draft, release: ReleaseEntity, moment: Date): Promise<boolean> {
    const finalUntil = (release.finalUntil as Quarter | null) ?? undefined;
    const restated = { ...coming, releasedAt: moment.toISOString(), finalUntil };
    const base = await this.database.within(standingEdition);
    const files = await this.pages.bake(restated, (soFar) =>
      this.database.within((tx) => noteProgress(tx, release.id, { doing: 'bake', ...soFar })),
    );
    return this.database.within(async (tx) => {
      await lockEditions(tx);
      if (!(await isStillScheduled(tx, release))) return false;
      // Another edition came out meanwhile, and files that were kept of the one before may be gone: it is baked once more.
      if ((await standingEdition(tx)) !== base) return true;
      await storeDraft(tx, { coming: restated, base, madeWith: this.pages.madeWith }, files);
      return true;
    });
  }

  /** Makes figures and pages of a draft the current ones, in one transaction. False: another edition came out meanwhile. */
  private makeCurrent({ coming, base, madeWith }: Draft, release: ReleaseEntity): Promise<boolean> {
    return this.database.within(async (tx) => {
      await lockEditions(tx);
      // Taken back, or out already: there is nothing left to do here.
      if (!(await isStillScheduled(tx, release))) return true;
      if ((await standingEdition(tx)) !== base) return false;
      await storeRelease(tx, coming);
      const files = await takeDraftFiles(tx, release.id);
      await makeEdition(tx, madeWith, files);
      await signRelease(tx, coming, files);
      await markReleased(tx, coming, 'scheduled');
      return true;
    });
  }
}

/** Whether a release is scheduled as it was when it was claimed; until this transaction ends nobody takes it back. */
async function isStillScheduled(
  tx: Transaction,
  { id, embargoUntil, finalUntil }: ReleaseEntity,
): Promise<boolean> {
  const rows = (await tx.query(
    `select 1 from publication.release
      where id = $1 and state = 'scheduled' and embargo_until is not distinct from $2::timestamptz
        and final_until is not distinct from $3 for update`,
    [id, embargoUntil, finalUntil],
  )) as unknown[];
  return rows.length > 0;
}

/** Ends the claim: at the moment itself nobody has to wait for it. */
async function letGo(tx: Transaction, { id }: ReleaseEntity): Promise<void> {
  await tx.query(`update publication.release set claimed_at = null where id = $1 and state = 'scheduled'`, [
    id,
  ]);
}
