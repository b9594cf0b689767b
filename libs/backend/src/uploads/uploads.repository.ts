import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Refusal, type Transaction } from '../platform/index.ts';
import { UploadEntity } from './upload.entity.ts';

/** A check that was claimed this long ago and is not done was cut short: it may be claimed again. */
const CLAIM_SECONDS = 30;

/** Rows of uploads. Every method takes a transaction with a scope. */
@Injectable()
export class UploadsRepository {
  async insert(tx: Transaction, upload: UploadEntity, parts: readonly Buffer[]): Promise<void> {
    await tx.insert(UploadEntity, upload);
    for (const [part, bytes] of parts.entries()) {
      await tx.query(
        `insert into uploads.content (upload, organisation, part, bytes) values ($1, $2, $3, $4)`,
        [upload.id, upload.organisation, part, bytes],
      );
    }
  }

  /** Notes who had a hand in an upload: none of them approves what becomes of it. */
  async noteReporters(
    tx: Transaction,
    { id, organisation }: Pick<UploadEntity, 'id' | 'organisation'>,
    people: readonly string[],
  ): Promise<void> {
    await tx.query(
      `insert into uploads.reporter (upload, organisation, person)
       select $1, $2, person from unnest($3::uuid[]) as person on conflict do nothing`,
      [id, organisation, people],
    );
  }

  async get(tx: Transaction, id: string): Promise<UploadEntity> {
    const upload = await tx.findOneBy(UploadEntity, { id });
    if (upload === null) throw new Refusal('upload-not-found', { upload: id });
    return upload;
  }

  /** The upload, locked until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<UploadEntity> {
    const upload = await tx.findOne(UploadEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (upload === null) throw new Refusal('upload-not-found', { upload: id });
    return upload;
  }

  /** Claims an upload for checking: undefined when it is done, or somebody is at it. */
  async claim(tx: Transaction, id: string): Promise<UploadEntity | undefined> {
    const [claimed] = (await tx.query(
      `update uploads.upload set state = 'checking', claimed_at = now(), rows_read = 0
        where id = $1 and (state = 'received'
           or (state = 'checking' and claimed_at < now() - make_interval(secs => $2)))
        returning id`,
      [id, CLAIM_SECONDS],
    )) as [{ id: string }[], number];
    return claimed.length === 0 ? undefined : this.get(tx, id);
  }

  /** Lets go of a claim whose work failed. */
  async giveBack(tx: Transaction, id: string): Promise<void> {
    await tx.query(
      `update uploads.upload set state = 'received', claimed_at = null where id = $1 and state = 'checking'`,
      [id],
    );
  }

  /** Whether a check is still to come to its end. */
  async waits(tx: Transaction, id: string): Promise<boolean> {
    return tx.existsBy(UploadEntity, { id, state: In(['received', 'checking']) });
  }

  /** Whether the result of a check is still awaited; the row is locked until the transaction ends. */
  async stillUnderCheck(tx: Transaction, id: string): Promise<boolean> {
    const rows = (await tx.query(`select state from uploads.upload where id = $1 for update`, [id])) as {
      state: UploadEntity['state'];
    }[];
    return rows[0]?.state === 'checking';
  }

  /** The newest upload of a part of a round that could be read. */
  async newest(
    tx: Transaction,
    { benchmark, quarter, part }: Pick<UploadEntity, 'benchmark' | 'quarter' | 'part'>,
  ): Promise<UploadEntity | undefined> {
    const newest = await tx.findOne(UploadEntity, {
      where: { benchmark, quarter, part, dryRun: false, state: Not('refused' as const) },
      order: { receivedAt: 'DESC' },
    });
    return newest ?? undefined;
  }

  /** Of each part of a round the newest upload that could be read: what a delivery is made of. */
  async newestOfParts(
    tx: Transaction,
    { benchmark, quarter }: Pick<UploadEntity, 'benchmark' | 'quarter'>,
  ): Promise<readonly UploadEntity[]> {
    return this.byIds(
      tx,
      `select distinct on (part) id from uploads.upload
        where benchmark = $1 and quarter = $2 and not dry_run and state <> 'refused' order by part, received_at desc`,
      [benchmark, quarter],
    );
  }

  /** The newest upload of each round of the organisation. */
  newestPerRound(tx: Transaction): Promise<readonly UploadEntity[]> {
    return this.byIds(
      tx,
      `select distinct on (benchmark, quarter) id from uploads.upload where not dry_run
        order by benchmark, quarter, received_at desc`,
    );
  }

  /** What came in by an earlier call with the same key. Two such calls at once wait for each other here. */
  async ofCall(tx: Transaction, organisation: string, key: string): Promise<UploadEntity | undefined> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [`${organisation}/${key}`]);
    return (await tx.findOneBy(UploadEntity, { idempotencyKey: key })) ?? undefined;
  }

  private async byIds(
    tx: Transaction,
    sql: string,
    values: readonly string[] = [],
  ): Promise<readonly UploadEntity[]> {
    const rows = (await tx.query(sql, [...values])) as { id: string }[];
    if (rows.length === 0) return [];
    return tx.find(UploadEntity, {
      where: rows.map(({ id }) => ({ id })),
      order: { part: 'ASC', receivedAt: 'ASC' },
    });
  }

  /** The file, part after part, so that no more than one part is in memory. */
  async *content(
    read: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>,
    { id, size }: Pick<UploadEntity, 'id' | 'size'>,
  ): AsyncGenerator<Buffer> {
    let given = 0;
    for (let part = 0; given < size; part += 1) {
      const rows = await read(
        async (tx) =>
          (await tx.query(`select bytes from uploads.content where upload = $1 and part = $2`, [
            id,
            part,
          ])) as {
            bytes: Buffer;
          }[],
      );
      const bytes = rows[0]?.bytes;
      if (bytes === undefined) throw new Error(`upload ${id} has no part ${part}`);
      given += bytes.length;
      yield bytes;
    }
  }

  async progress(tx: Transaction, id: string, rowsRead: number): Promise<void> {
    // The claim is renewed with the count: a long check is not taken over while it goes on.
    await tx.update(UploadEntity, { id }, { rowsRead, claimedAt: () => 'now()' });
  }

  async finish(
    tx: Transaction,
    id: string,
    result: Pick<UploadEntity, 'state' | 'rowsRead' | 'refusal'>,
  ): Promise<void> {
    const { refusal, ...rest } = result;
    await tx.update(
      UploadEntity,
      { id },
      // Not the beginning of the transaction: the file may have come in within it.
      { ...rest, refusal: refusal ?? (() => 'null'), checkedAt: () => 'clock_timestamp()' },
    );
  }
}
