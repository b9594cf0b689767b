import { Inject, Injectable } from '@nestjs/common';
import { Clock, PublisherDatabase } from '../platform/index.ts';
import { BakePages } from './bake-pages.ts';
import { BringOutDraft } from './bring-out-draft.ts';
import type { ComingRelease } from './coming-release.ts';
import { ComposeRelease, type Composed } from './compose-release.ts';
import { storeAsked, storeDraft } from './draft-edition.ts';
import { lockEditions, newestEdition, standingEdition } from './editions.ts';
import { endRelease, storeReview, tellingCellsIn } from './release-end.ts';
import { signRelease } from './proof/sign-release.ts';
import { stateAfter, waitsForWorker } from './release-steps.ts';
import { ReleaseEntity } from './release.entity.ts';
import { markReleased, noteProgress, storeRelease } from './store-release.ts';
import { storeLedger } from './stored-ledger.ts';

/** A bake that was claimed this long ago and is not done was cut short. */
const CLAIM_SECONDS = 60;

/** Makes a release: composes it, bakes the pages, and brings all of it out in one transaction, or keeps it as a draft. */
@Injectable()
export class MakeRelease {
  constructor(
    @Inject(PublisherDatabase) private readonly database: PublisherDatabase,
    @Inject(ComposeRelease) private readonly composing: ComposeRelease,
    @Inject(BakePages) private readonly pages: BakePages,
    @Inject(BringOutDraft) private readonly drafts: BringOutDraft,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Claims a release; undefined when there is nothing to do for it, or somebody is at it. */
  claim(id: string): Promise<ReleaseEntity | undefined> {
    return this.database.within(async (tx) => {
      const [rows] = (await tx.query(
        `update publication.release
            set state = case state when 'requested' then 'composing' else state end, claimed_at = now()
          where id = $1
            and (state = 'requested'
                 or (state in ('composing', 'closing', 'scheduled')
                     and (claimed_at is null or claimed_at < now() - make_interval(secs => $2))))
          returning id`,
        [id, CLAIM_SECONDS],
      )) as [{ id: string }[], number];
      return rows.length === 0 ? undefined : ((await tx.findOneBy(ReleaseEntity, { id })) ?? undefined);
    });
  }

  /** Whether a release still waits for a worker: neither out, nor at a step that a person takes, nor under embargo. */
  async waits(id: string): Promise<boolean> {
    const release = await this.database.within((tx) => tx.findOneBy(ReleaseEntity, { id }));
    return release !== null && waitsForWorker(release, this.clock.now());
  }

  /**
   * What fails leaves the release before it standing; the coordinator sees that this one failed. A release that would
   * tell too much is refused, with the cells: that is an answer, and no fault.
   */
  async make(release: ReleaseEntity): Promise<void> {
    try {
      if (release.state === 'scheduled') await this.drafts.bringOut(release);
      else await this.compose(release);
    } catch (error) {
      const cells = tellingCellsIn(error);
      await this.database.within((tx) => endRelease(tx, release, cells));
      if (cells === undefined) throw error;
    }
  }

  private async compose(release: ReleaseEntity): Promise<void> {
    const composed = await this.composing.of(release);
    const isDraft = stateAfter('bring-out', 'worker', release) === undefined;
    const keep = () => (isDraft ? this.keepDraft(release, composed) : this.bakeAndStore(composed));
    // A release of another benchmark may come out during the bake: then these pages miss it, and are baked again.
    while (!(await keep())) continue;
  }

  /** Brings it out, unless another edition came out since the bake began. */
  private async bakeAndStore({ coming, report, ledger }: Composed): Promise<boolean> {
    const before = await this.database.within(newestEdition);
    const files = await this.bake(coming);
    return this.database.within(async (tx) => {
      await lockEditions(tx);
      if ((await newestEdition(tx)) !== before) return false;
      await storeLedger(tx, coming, ledger);
      await storeRelease(tx, coming);
      await storeReview(tx, coming.id, { report });
      await this.pages.store(tx, files);
      await signRelease(tx, coming, files);
      await markReleased(tx, coming, 'composing');
      return true;
    });
  }

  /**
   * Keeps what would come out as a draft, in the place of the one before; unless another edition came out since the bake
   * began: then files that it kept of the edition before may be gone.
   */
  private async keepDraft(release: ReleaseEntity, { coming, report, ledger }: Composed): Promise<boolean> {
    const step = release.state === 'closing' ? 'show-for-review' : 'show-draft';
    const base = await this.database.within(standingEdition);
    const files = await this.bake(coming);
    return this.database.within(async (tx) => {
      await lockEditions(tx);
      if ((await standingEdition(tx)) !== base) return false;
      const [rows] = (await tx.query(
        `update publication.release set state = $3, claimed_at = null where id = $1 and state = $2 returning id`,
        [release.id, release.state, stateAfter(step, 'worker', release)],
      )) as [unknown[], number];
      if (rows.length === 0) throw new Error(`release ${release.id} was not being baked any more`);
      await storeDraft(tx, { coming, base, madeWith: this.pages.madeWith }, files);
      await storeAsked(tx, coming);
      await storeReview(tx, coming.id, { report });
      await storeLedger(tx, coming, ledger);
      return true;
    });
  }

  private bake(coming: ComingRelease) {
    return this.pages.bake(coming, (soFar) =>
      this.database.within((tx) => noteProgress(tx, coming.id, { doing: 'bake', ...soFar })),
    );
  }
}
