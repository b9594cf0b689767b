import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { verdict } from '@ijkpunt/validation';
import { Clock, Database, Doorbell, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import type { UploadEntity } from '../uploads/index.ts';
import { DeliveryEntity } from './delivery.entity.ts';
import { insertObservations } from './observation-rows.ts';
import { ReadyUploads } from './ready-uploads.ts';
import { deliveryAccepted } from './submissions.jobs.ts';
import { SubmissionsRepository } from './submissions.repository.ts';

/** Submissions: a municipality puts its name to a quarter, with two people. */
@Injectable()
export class SubmissionsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SubmissionsRepository) private readonly deliveries: SubmissionsRepository,
    @Inject(ReadyUploads) private readonly ready: ReadyUploads,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Makes a delivery of a checked upload, once nothing is left to correct and every oddity has been explained. */
  submit(scope: Scope, uploadId: string): Promise<DeliveryEntity> {
    return this.database.within(scope, async (tx) => {
      const { upload, checked, findings } = await this.ready.lock(tx, uploadId);
      const explained = new Set(
        findings.filter(({ explanation }) => explanation !== '').map(({ key }) => key),
      );
      const outcome = verdict(findings, explained);
      if (!outcome.accepted) throw new Refusal('findings-open', { open: outcome.open.length });
      if (!checked.profileConfirmed) throw new Refusal('profile-incomplete', { questions: 'all' });
      const delivery = await this.insert(tx, upload, scope, checked.profile);
      await insertObservations(
        tx,
        { delivery: delivery.id, organisation: scope.organisation },
        checked.observations,
      );
      await this.ready.close(tx, uploadId);
      return delivery;
    });
  }

  /** Accepts a delivery: another person than who submitted it. The version before stays, as superseded. */
  approve(scope: Scope, id: string): Promise<DeliveryEntity> {
    return this.decide(scope, id, async (tx, delivery) => {
      await this.deliveries.supersedeAccepted(tx, delivery);
      const { benchmark, quarter } = delivery;
      await this.doorbell.ring(tx, deliveryAccepted, { benchmark, quarter });
      return { state: 'accepted', comment: null };
    });
  }

  /** Gives a delivery back with what is wrong with it. */
  sendBack(scope: Scope, id: string, comment: string): Promise<DeliveryEntity> {
    return this.decide(scope, id, async () => ({ state: 'returned', comment }));
  }

  private decide(
    scope: Scope,
    id: string,
    how: (tx: Transaction, delivery: DeliveryEntity) => Promise<Pick<DeliveryEntity, 'state' | 'comment'>>,
  ): Promise<DeliveryEntity> {
    return this.database.within(scope, async (tx) => {
      const delivery = await this.deliveries.lock(tx, id);
      if (delivery.state !== 'submitted')
        throw new Refusal('delivery-not-waiting', { state: delivery.state });
      if (delivery.submittedBy === scope.person.id) throw new Refusal('same-person');
      const decision = await how(tx, delivery);
      const decided = {
        decidedBy: scope.person.id,
        decidedByName: scope.person.name,
        decidedAt: this.clock.now(),
      };
      await tx.update(DeliveryEntity, { id }, { ...decision, ...decided });
      return { ...delivery, ...decision, ...decided };
    });
  }

  private async insert(
    tx: Transaction,
    upload: UploadEntity,
    scope: Scope,
    profile: DeliveryEntity['profile'],
  ): Promise<DeliveryEntity> {
    const version = await this.deliveries.nextVersion(tx, upload);
    await this.deliveries.withdrawWaiting(tx, upload);
    const delivery: DeliveryEntity = {
      id: randomUUID(),
      organisation: upload.organisation,
      municipality: upload.municipality,
      benchmark: upload.benchmark,
      quarter: upload.quarter,
      version,
      state: 'submitted',
      upload: upload.id,
      profile,
      submittedBy: scope.person.id,
      submittedByName: scope.person.name,
      submittedAt: this.clock.now(),
      decidedBy: null,
      decidedByName: null,
      decidedAt: null,
      comment: null,
    };
    await tx.insert(DeliveryEntity, delivery);
    return delivery;
  }
}
