import { Injectable } from '@nestjs/common';
import { Refusal, type Scope, type Transaction } from '../platform/index.ts';
import type { UploadEntity } from '../uploads/index.ts';
import { DeliveryEntity } from './delivery.entity.ts';

type InRound = Pick<DeliveryEntity, 'benchmark' | 'quarter'>;

/** A part of a delivery, as it is listed. */
export interface DeliveredPart {
  readonly delivery: string;
  readonly upload: string;
  readonly part: string;
  readonly fileName: string;
  /** Ids of everybody who had a hand in it. */
  readonly reporters: readonly string[];
  readonly uploadedByName: string;
}

/** Why an accepted delivery was opened again. */
export interface Reopening {
  readonly delivery: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

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

  /** Makes a row for a delivery and for everything it was put together of. */
  async insert(tx: Transaction, delivery: DeliveryEntity, uploads: readonly UploadEntity[]): Promise<void> {
    await tx.insert(DeliveryEntity, delivery);
    await tx.query(
      `insert into submissions.delivery_upload (delivery, organisation, upload, part)
       select $1, $2, u.id, u.part from uploads.upload u where u.id = any ($3)`,
      [delivery.id, delivery.organisation, uploads.map(({ id }) => id)],
    );
  }

  /** The latest deliveries of the organisation, newest first; of one round when one is named. */
  async list(tx: Transaction, round: Partial<InRound> = {}): Promise<readonly DeliveryEntity[]> {
    return tx.find(DeliveryEntity, {
      where: round,
      order: { submittedAt: 'DESC', version: 'DESC' },
      take: 200,
    });
  }

  /** What each of these deliveries was put together of. */
  async parts(tx: Transaction, deliveries: readonly string[]): Promise<readonly DeliveredPart[]> {
    return (await tx.query(
      `select d.delivery, d.upload, d.part, u.file_name as "fileName", u.uploaded_by_name as "uploadedByName",
              array(select r.person::text from uploads.reporter r where r.upload = u.id) as reporters
         from submissions.delivery_upload d join uploads.upload u on u.id = d.upload
        where d.delivery = any ($1) order by d.delivery, d.part`,
      [deliveries],
    )) as DeliveredPart[];
  }

  /** The delivery that an upload was submitted in. */
  async ofUpload(tx: Transaction, upload: string): Promise<string | undefined> {
    const rows = (await tx.query(
      `select d.id from submissions.delivery_upload p join submissions.delivery d on d.id = p.delivery
        where p.upload = $1 order by d.version desc limit 1`,
      [upload],
    )) as { id: string }[];
    return rows[0]?.id;
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

  /** The number of the next version. Two who submit at once wait for each other here. */
  async nextVersion(tx: Transaction, { organisation }: Scope, round: InRound): Promise<number> {
    const place = [organisation, round.benchmark, round.quarter].join('/');
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 2))`, [place]);
    const rows = (await tx.query(
      `select coalesce(max(version), 0) + 1 as next from submissions.delivery where benchmark = $1 and quarter = $2`,
      [round.benchmark, round.quarter],
    )) as { next: number }[];
    return rows[0]?.next ?? 1;
  }

  /** A newer version takes the place of what was waiting: it goes back to its maker, and stays readable. */
  async withdrawWaiting(tx: Transaction, round: InRound): Promise<void> {
    await tx.query(
      `update submissions.delivery set state = 'returned' where benchmark = $1 and quarter = $2 and state = 'submitted'`,
      [round.benchmark, round.quarter],
    );
  }

  async supersedeAccepted(tx: Transaction, round: InRound): Promise<void> {
    await tx.query(
      `update submissions.delivery set state = 'superseded' where benchmark = $1 and quarter = $2 and state = 'accepted'`,
      [round.benchmark, round.quarter],
    );
  }

  /** Opens the round of an accepted delivery again. */
  async reopen(
    tx: Transaction,
    { id, organisation, benchmark, quarter }: DeliveryEntity,
    { reason, by }: { reason: string; by: Scope['person'] },
  ): Promise<void> {
    await tx.query(
      `insert into submissions.reopening (id, organisation, delivery, benchmark, quarter, reason, reopened_by, reopened_by_name)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7)`,
      [organisation, id, benchmark, quarter, reason, by.id, by.name],
    );
  }

  /** The reopenings of these deliveries, oldest first. */
  async reopenings(tx: Transaction, deliveries: readonly string[]): Promise<readonly Reopening[]> {
    return (await tx.query(
      `select delivery, reason, reopened_by_name as by, reopened_at as at from submissions.reopening
        where delivery = any ($1) order by reopened_at`,
      [deliveries],
    )) as Reopening[];
  }
}
