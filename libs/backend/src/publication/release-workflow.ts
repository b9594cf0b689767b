import { Inject, Injectable } from '@nestjs/common';
import { MoreThan, QueryFailedError } from 'typeorm';
import { CatalogueService } from '../catalogue/index.ts';
import { Clock, Database, Doorbell, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { noteRelease } from './note-release.ts';
import { releaseRequested } from './publication.jobs.ts';
import { ReleaseEntity } from './release.entity.ts';
import { approvalsOf, stateAfter, type ReleaseStep } from './release-steps.ts';
import { lockReplies } from './reply-lock.ts';

/** What a step writes beside the state. */
type Noted = Partial<
  Pick<ReleaseEntity, 'claimedAt' | 'figuresAt' | 'replyUntil' | 'embargoUntil' | 'finalUntil'>
>;

/** What is settled with an approval. */
export interface Approval {
  /** It does not come out before; absent: as soon as it can. */
  readonly embargoUntil?: Date | undefined;
  /** The newest quarter that is final; later ones are provisional. */
  readonly finalUntil?: string | undefined;
}

/** The steps that a coordinator takes with a release that is on its way. */
@Injectable()
export class ReleaseWorkflow {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  /** Shows a draft to its municipalities, who can reply until a moment. */
  openForReply(scope: Scope, id: string, until: Date): Promise<ReleaseEntity> {
    return this.step(scope, id, (tx) => {
      this.insistOnFuture(until);
      return take(tx, id, 'open-for-reply', { replyUntil: until });
    });
  }

  /** Closes before the moment: what came in is taken along. */
  closeForReply(scope: Scope, id: string): Promise<ReleaseEntity> {
    return this.step(scope, id, async (tx) => {
      await lockReplies(tx, id, 'closes');
      const figuresAt = this.clock.now();
      const release = await take(tx, id, 'close-for-reply', { claimedAt: null, figuresAt });
      await this.doorbell.ring(tx, releaseRequested, { release: id });
      return release;
    });
  }

  /**
   * Approves what disclosure control did. Where the benchmark asks for two coordinators, the second approval settles it, and
   * with it embargo and final quarter; nobody approves twice.
   */
  approve(scope: Scope, id: string, { embargoUntil, finalUntil }: Approval): Promise<ReleaseEntity> {
    return this.step(scope, id, async (tx) => {
      if (embargoUntil !== undefined) this.insistOnFuture(embargoUntil);
      const { release: before, missing } = await this.withApproval(tx, scope, id);
      if (missing > 0) return before;
      const settled = { embargoUntil: embargoUntil ?? null, finalUntil: finalUntil ?? null };
      const release = await take(tx, id, 'approve', { claimedAt: null, ...settled });
      await this.doorbell.ring(tx, releaseRequested, { release: id });
      return release;
    });
  }

  /** Takes a release that is not out yet back to its review; it wants to be approved again. */
  unschedule(scope: Scope, id: string): Promise<ReleaseEntity> {
    return this.step(scope, id, async (tx) => {
      const release = await take(tx, id, 'unschedule', { embargoUntil: null, finalUntil: null });
      await tx.query(`delete from publication.approval where release = $1`, [id]);
      return release;
    });
  }

  abandon(scope: Scope, id: string): Promise<ReleaseEntity> {
    return this.step(scope, id, async (tx) => {
      await lockReplies(tx, id, 'closes');
      return take(tx, id, 'abandon', {});
    });
  }

  /** Makes what failed or was refused once more, of the figures of now. Replies that came in are taken along. */
  retry(scope: Scope, id: string): Promise<ReleaseEntity> {
    return this.step(scope, id, async (tx) => {
      await insistOnNewest(tx, id);
      const noted = { claimedAt: null, figuresAt: this.clock.now(), embargoUntil: null, finalUntil: null };
      const release = await take(tx, id, 'retry', noted).catch(refuseBesideAnother);
      await tx.query(`delete from publication.approval where release = $1`, [id]);
      await this.doorbell.ring(tx, releaseRequested, { release: id });
      return release;
    });
  }

  /** Writes an approval down, and tells how many are missing still. Two at once are counted one after the other. */
  private async withApproval(
    tx: Transaction,
    { person }: Scope,
    id: string,
  ): Promise<{ readonly release: ReleaseEntity; readonly missing: number }> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`approval/${id}`]);
    const release = await tx.findOneByOrFail(ReleaseEntity, { id });
    if (stateAfter('approve', 'coordinator', release) === undefined)
      throw new Refusal('release-step-not-now', { state: release.state });
    const written = (await tx.query(
      `insert into publication.approval (release, person, person_name, approved_at) values ($1, $2, $3, $4)
       on conflict do nothing returning person`,
      [id, person.id, person.name, this.clock.now()],
    )) as unknown[];
    if (written.length === 0) throw new Refusal('approved-already');
    const { benchmark } = await this.catalogue.benchmark(tx, release.benchmark);
    const [row] = (await tx.query(
      `select count(*)::int as there from publication.approval where release = $1`,
      [id],
    )) as [{ there: number }];
    return { release, missing: approvalsOf(benchmark) - row.there };
  }

  private async step(
    scope: Scope,
    id: string,
    work: (tx: Transaction) => Promise<ReleaseEntity>,
  ): Promise<ReleaseEntity> {
    return this.database.within(scope, async (tx) => {
      if (!(await tx.existsBy(ReleaseEntity, { id }))) throw new Refusal('release-not-found');
      const release = await work(tx);
      await noteRelease(tx, scope, { kind: 'release-step', release });
      return release;
    });
  }

  private insistOnFuture(moment: Date): void {
    if (moment <= this.clock.now()) throw new Refusal('moment-past', { moment: moment.toISOString() });
  }
}

/** Takes a step, unless the release stands elsewhere: then somebody was before, or it has gone on. */
async function take(tx: Transaction, id: string, step: ReleaseStep, noted: Noted): Promise<ReleaseEntity> {
  const release = await tx.findOneByOrFail(ReleaseEntity, { id });
  const state = stateAfter(step, 'coordinator', release);
  if (state === undefined) throw new Refusal('release-step-not-now', { state: release.state });
  const { affected } = await tx.update(ReleaseEntity, { id, state: release.state }, { state, ...noted });
  if (affected !== 1) throw new Refusal('release-step-not-now', { state: release.state });
  return { ...release, state, ...noted };
}

/** With an older number it would stand behind what came out since, and bring back old figures with the next bake. */
async function insistOnNewest(tx: Transaction, id: string): Promise<void> {
  const { benchmark, number, state } = await tx.findOneByOrFail(ReleaseEntity, { id });
  const newer = await tx.existsBy(ReleaseEntity, { benchmark, state: 'released', number: MoreThan(number) });
  if (newer) throw new Refusal('release-step-not-now', { state });
}

/** One release of a benchmark at a time is on its way: the index of the table says so. */
function refuseBesideAnother(error: unknown): never {
  if (error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505')
    throw new Refusal('release-running');
  throw error;
}
