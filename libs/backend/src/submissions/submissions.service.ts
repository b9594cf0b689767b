import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  Doorbell,
  Refusal,
  screenText,
  type Scope,
  type Transaction,
} from '../platform/index.ts';
import { RoundProgress, RoundsService } from '../rounds/index.ts';
import { whose } from '../uploads/index.ts';
import { ValidationRepository } from '../validation/index.ts';
import { DeliveryEntity } from './delivery.entity.ts';
import { insertObservations } from './observation-rows.ts';
import { noteDelivery } from './note-delivery.ts';
import { keepPublicExplanations } from './public-explanations.ts';
import { ReadyUploads, type ReadyRound } from './ready-uploads.ts';
import { deliveryAccepted } from './submissions.jobs.ts';
import { SubmissionsRepository } from './submissions.repository.ts';

/** The rows that submitting and deciding read and write. */
@Injectable()
export class SubmitParts {
  constructor(
    @Inject(SubmissionsRepository) readonly deliveries: SubmissionsRepository,
    @Inject(ReadyUploads) readonly ready: ReadyUploads,
    @Inject(ValidationRepository) readonly validation: ValidationRepository,
    @Inject(RoundsService) readonly rounds: RoundsService,
    @Inject(RoundProgress) readonly progress: RoundProgress,
  ) {}
}

type Decision = Pick<DeliveryEntity, 'state' | 'comment'>;

/** What is decided of, and what the log says then. */
interface Decided {
  readonly id: string;
  readonly kind: 'delivery-accepted' | 'delivery-returned';
}

/** Submissions: a municipality puts its name to a quarter, with two people. */
@Injectable()
export class SubmissionsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SubmitParts) private readonly rows: SubmitParts,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Makes a delivery of a checked upload and the other parts, once nothing is left to correct and all has been explained. */
  submit(scope: Scope, uploadId: string): Promise<DeliveryEntity> {
    return this.database.within(scope, async (tx) => {
      const ready = await this.rows.ready.lock(tx, uploadId);
      await this.insistOnRoom(tx, ready);
      const delivery = await this.insert(tx, ready, scope);
      const owner = { delivery: delivery.id, organisation: scope.organisation };
      await insertObservations(tx, owner, ready.observations);
      await this.rows.ready.close(tx, ready.uploads);
      const { version } = delivery;
      await this.rows.progress.note(tx, { ...whose(ready.upload), kind: 'submitted', version });
      await noteDelivery(tx, scope, { kind: 'delivery-submitted', delivery });
      return delivery;
    });
  }

  /** Accepts a delivery: another person than who made it. The version before stays, as superseded. */
  approve(scope: Scope, id: string): Promise<DeliveryEntity> {
    return this.decide(scope, { id, kind: 'delivery-accepted' }, async (tx, delivery) => {
      await this.rows.deliveries.supersedeAccepted(tx, delivery);
      const parts = await this.rows.deliveries.parts(tx, [id]);
      const uploads = parts.map(({ upload }) => upload);
      await this.rows.validation.accept(tx, delivery, uploads);
      await keepPublicExplanations(tx, delivery, uploads);
      await this.rows.progress.note(tx, { ...placeOf(delivery), kind: 'accepted' });
      const { benchmark, quarter } = delivery;
      await this.doorbell.ring(tx, deliveryAccepted, { benchmark, quarter });
      return { state: 'accepted', comment: null };
    });
  }

  /** Gives a delivery back with what is wrong with it. */
  async sendBack(scope: Scope, id: string, comment: string): Promise<DeliveryEntity> {
    screenText(comment, 'comment');
    return this.decide(scope, { id, kind: 'delivery-returned' }, async (tx, delivery) => {
      await this.rows.progress.note(tx, { ...placeOf(delivery), kind: 'returned' });
      return { state: 'returned', comment };
    });
  }

  /** Opens an accepted quarter for a new version. What was accepted stands until that version is accepted. */
  async reopen(scope: Scope, id: string, reason: string): Promise<DeliveryEntity> {
    screenText(reason, 'reason');
    return this.database.within(scope, async (tx) => {
      const delivery = await this.hold(tx, id);
      if (delivery.state !== 'accepted')
        throw new Refusal('delivery-not-accepted', { state: delivery.state });
      const { accepted } = await this.rows.progress.standing(tx, placeOf(delivery));
      if (!accepted) throw new Refusal('delivery-not-accepted', { state: 'reopened' });
      await this.rows.deliveries.reopen(tx, delivery, { reason, by: scope.person });
      await this.rows.progress.note(tx, { ...placeOf(delivery), kind: 'reopened' });
      await noteDelivery(tx, scope, { kind: 'delivery-reopened', delivery });
      return delivery;
    });
  }

  /** The round takes this in now: it is open, and what was accepted has been reopened. */
  private async insistOnRoom(tx: Transaction, { upload }: ReadyRound): Promise<void> {
    const { benchmark, quarter, municipality } = upload;
    const round = { benchmark, quarter, municipality };
    const { accepted, reopened } = await this.rows.progress.standing(tx, round);
    if (accepted) throw new Refusal('delivery-locked', { quarter });
    await this.rows.rounds.openRound(tx, { ...round, reopened });
  }

  /** The delivery, with nobody else at its round until the transaction ends. */
  private async hold(tx: Transaction, id: string): Promise<DeliveryEntity> {
    await this.rows.progress.hold(tx, await this.rows.deliveries.get(tx, id));
    return this.rows.deliveries.lock(tx, id);
  }

  private decide(
    scope: Scope,
    { id, kind }: Decided,
    how: (tx: Transaction, delivery: DeliveryEntity) => Promise<Decision>,
  ): Promise<DeliveryEntity> {
    return this.database.within(scope, async (tx) => {
      const delivery = await this.hold(tx, id);
      if (delivery.state !== 'submitted')
        throw new Refusal('delivery-not-waiting', { state: delivery.state });
      const makers = (await this.rows.deliveries.parts(tx, [id])).flatMap(({ reporters }) => reporters);
      if ([delivery.submittedBy, ...makers].includes(scope.person.id)) throw new Refusal('same-person');
      const decision = await how(tx, delivery);
      const decided = {
        decidedBy: scope.person.id,
        decidedByName: scope.person.name,
        decidedAt: this.clock.now(),
      };
      await tx.update(DeliveryEntity, { id }, { ...decision, ...decided });
      await noteDelivery(tx, scope, { kind, delivery });
      return { ...delivery, ...decision, ...decided };
    });
  }

  private async insert(tx: Transaction, ready: ReadyRound, scope: Scope): Promise<DeliveryEntity> {
    const { upload, uploads, profile } = ready;
    const version = await this.rows.deliveries.nextVersion(tx, scope, upload);
    await this.rows.deliveries.withdrawWaiting(tx, upload);
    const delivery: DeliveryEntity = {
      id: randomUUID(),
      organisation: upload.organisation,
      municipality: upload.municipality,
      benchmark: upload.benchmark,
      quarter: upload.quarter,
      version,
      state: 'submitted',
      upload: upload.id,
      coversJoined: upload.source === 'predecessors',
      profile,
      submittedBy: scope.person.id,
      submittedByName: scope.person.name,
      submittedAt: this.clock.now(),
      decidedBy: null,
      decidedByName: null,
      decidedAt: null,
      comment: null,
    };
    await this.rows.deliveries.insert(tx, delivery, uploads);
    return delivery;
  }
}

function placeOf({ benchmark, quarter, municipality, organisation }: DeliveryEntity) {
  return { benchmark, quarter, municipality, organisation };
}
