import { Injectable } from '@nestjs/common';
import { Refusal, type Transaction } from '../platform/index.ts';
import { DeliveryEntity } from './delivery.entity.ts';

/** Rows of deliveries. Every method takes a transaction with a scope. */
@Injectable()
export class SubmissionsRepository {
  /** The delivery, locked until the transaction ends, so that two decisions cannot cross. */
  async lock(tx: Transaction, id: string): Promise<DeliveryEntity> {
    const delivery = await tx.findOne(DeliveryEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (delivery === null) throw new Refusal('delivery-not-found', { delivery: id });
    return delivery;
  }

  async get(tx: Transaction, id: string): Promise<DeliveryEntity> {
    const delivery = await tx.findOneBy(DeliveryEntity, { id });
    if (delivery === null) throw new Refusal('delivery-not-found', { delivery: id });
    return delivery;
  }

  /** The latest deliveries of the organisation, newest first. */
  async list(tx: Transaction): Promise<readonly DeliveryEntity[]> {
    return tx.find(DeliveryEntity, { order: { submittedAt: 'DESC' }, take: 200 });
  }

  async ofUpload(tx: Transaction, upload: string): Promise<DeliveryEntity | undefined> {
    return (await tx.findOneBy(DeliveryEntity, { upload })) ?? undefined;
  }

  /** The newest delivery of each round of the organisation. */
  async newestPerRound(tx: Transaction): Promise<readonly DeliveryEntity[]> {
    const rows = (await tx.query(
      `select distinct on (benchmark, quarter) id from submissions.delivery order by benchmark, quarter, version desc`,
    )) as { id: string }[];
    return rows.length === 0
      ? []
      : tx.findBy(
          DeliveryEntity,
          rows.map(({ id }) => ({ id })),
        );
  }

  async nextVersion(tx: Transaction, round: { benchmark: string; quarter: string }): Promise<number> {
    const rows = (await tx.query(
      `select coalesce(max(version), 0) + 1 as next from submissions.delivery where benchmark = $1 and quarter = $2`,
      [round.benchmark, round.quarter],
    )) as { next: number }[];
    return rows[0]?.next ?? 1;
  }

  /** A newer version takes the place of what was waiting: it goes back to its maker, and stays readable. */
  async withdrawWaiting(tx: Transaction, round: { benchmark: string; quarter: string }): Promise<void> {
    await tx.query(
      `update submissions.delivery set state = 'returned' where benchmark = $1 and quarter = $2 and state = 'submitted'`,
      [round.benchmark, round.quarter],
    );
  }

  async supersedeAccepted(tx: Transaction, round: { benchmark: string; quarter: string }): Promise<void> {
    await tx.query(
      `update submissions.delivery set state = 'superseded' where benchmark = $1 and quarter = $2 and state = 'accepted'`,
      [round.benchmark, round.quarter],
    );
  }
}
