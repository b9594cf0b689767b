import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { QueueSet } from './queue.ts';
import type { Ring } from './ring.ts';
import { afterCommit, type Transaction } from './transaction.ts';

/** A job that can be rung for: a name of its own and a payload of ids only. */
export interface Job<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: Payload;
}

export type JobOf<J extends Job> = z.infer<J['payload']>;

/** Declares a job. The payload is a strict object of ids: what the job is about stands in a row. */
export function job<Payload extends z.ZodType>(name: string, payload: Payload): Job<Payload> {
  return { name, payload };
}

/**
 * Rings for a job in the transaction that changed the row. The bell itself is a row too: a sweep rings again for bells
 * that nobody answered, so that the queue may be emptied at any time.
 */
@Injectable()
export class Doorbell {
  constructor(@Inject(QueueSet) private readonly queues: QueueSet) {}

  /**
   * Rings for a job. A bell for the same that waits and is not being answered yet serves for both: it is held until
   * this transaction ends, so that whoever answers it sees what was changed here. A burst is answered once.
   */
  async ring<J extends Job>(tx: Transaction, job: J, payload: JobOf<J>): Promise<void> {
    const hung = await this.hang(tx, job, payload);
    if (hung === undefined) return;
    if (this.queues.transactional) await this.queues.add(job.name, hung);
    else await afterCommit(() => this.queues.add(job.name, hung));
  }

  /**
   * Hangs the bell without ringing it: for whoever does the work at once and takes the bell away after. Should they
   * stop halfway, the sweep rings it. Nothing is hung where a bell for the same waits already.
   */
  async hang<J extends Job>(tx: Transaction, job: J, payload: JobOf<J>): Promise<Ring | undefined> {
    const bell = randomUUID();
    const checked = job.payload.parse(payload);
    const rung = (await tx.query(
      `with waiting as (select id from platform.bell
                         where job = $2 and payload = $3 and answering_at is null limit 1 for share)
       insert into platform.bell (id, job, payload)
       select $1, $2, $3 where not exists (select 1 from waiting) returning id`,
      [bell, job.name, JSON.stringify(checked)],
    )) as unknown[];
    return rung.length === 0 ? undefined : { bell, payload: checked };
  }

  /** Takes a bell in hand: false when it has been answered. From here on a new ring is a new bell. */
  async begin(tx: Transaction, bell: string): Promise<boolean> {
    const [rows] = (await tx.query(
      `update platform.bell set answering_at = now() where id = $1 returning id`,
      [bell],
    )) as [unknown[], number];
    return rows.length > 0;
  }

  /** Takes a bell away once it has been answered. */
  async answered(tx: Transaction, bell: string): Promise<void> {
    await tx.query(`delete from platform.bell where id = $1`, [bell]);
  }

  /** Takes away the bell for something that was done without waiting for it. */
  async answeredFor<J extends Job>(tx: Transaction, job: J, payload: JobOf<J>): Promise<void> {
    await tx.query(`delete from platform.bell where job = $1 and payload = $2`, [
      job.name,
      JSON.stringify(payload),
    ]);
  }

  /** Rings again for bells of these jobs that have been waiting. Returns how many. */
  async ringAgain(tx: Transaction, jobs: readonly string[], waitedSeconds: number): Promise<number> {
    const rows = (await tx.query(
      `update platform.bell set rung_at = now(), rings = rings + 1
        where id in (select id from platform.bell
                      where job = any ($3) and rung_at < now() - make_interval(secs => $1) and rings < $2
                      order by rung_at limit 500 for update skip locked)
        returning id, job, payload`,
      [waitedSeconds, MOST_RINGS, jobs],
    )) as [{ id: string; job: string; payload: unknown }[], number];
    for (const { id, job, payload } of rows[0]) await this.queues.add(job, { bell: id, payload });
    return rows[0].length;
  }
}

/** After this many rings somebody has to look: the bell stays, and shows in the metrics. */
const MOST_RINGS = 20;
