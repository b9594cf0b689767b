import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, type PgPool, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { log } from './log.ts';
import type { Ring } from './ring.ts';
import { openClient } from './transaction.ts';

/** Where the queue runs: on PostgreSQL, or on Redis when there is one. */
export interface QueueSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
}

const OPTIONS = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: 1000,
} as const;

/** All queues of the product, one per job. */
@Injectable()
export class QueueSet implements OnApplicationShutdown {
  readonly transactional: boolean;
  private readonly queues = new Map<string, Queue>();
  private readonly workers: Worker[] = [];
  private readonly pool: Pool;
  private readonly redis: Redis | undefined;

  constructor(settings: QueueSettings) {
    this.transactional = settings.redisUrl === undefined;
    this.pool = new Pool({
      connectionString: settings.databaseUrl,
      // Every job that is answered keeps one connection to listen on; with none left over nobody would hear anything.
      max: 12,
      keepAlive: true,
      options: '-c search_path=bullmq',
    });
    this.pool.on('error', (error) => log.warn({ error: error.message }, 'queue connection lost'));
    this.redis =
      settings.redisUrl === undefined
        ? undefined
        : new Redis(settings.redisUrl, { maxRetriesPerRequest: null });
  }

  /** Adds a job; inside an open transaction it is added in that transaction, and rolled back with it. */
  async add(name: string, ring: Ring): Promise<void> {
    await this.queue(name).add(name, ring, { ...OPTIONS, jobId: randomUUID() });
  }

  /** Starts answering a job. */
  answer(name: string, processor: Processor<Ring>, concurrency: number): void {
    const options = { concurrency, lockDuration: 30_000, stalledInterval: 10_000, maxStalledCount: 5 };
    const worker = this.redis
      ? new Worker<Ring>(name, processor, { ...options, connection: this.redis })
      : new Worker(
          name,
          processor,
          { ...options, connection: asQueuePool(this.pool) },
          createPostgresBackend,
        );
    worker.on('error', (error) => log.warn({ job: name, error: error.message }, 'worker connection'));
    worker.on('failed', (failed, error) =>
      log.error({ job: name, id: failed?.id, error: error.stack }, 'job failed'),
    );
    this.workers.push(worker as Worker);
  }

  /** Stops answering, lets running jobs finish, and lets go of the connections. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.redis?.disconnect();
    await this.pool.end();
  }

  private queue(name: string): Queue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const made = this.redis
      ? new Queue(name, { connection: this.redis })
      : (new Queue(
          name,
          { connection: asQueuePool(joiningPool(this.pool)) },
          createPostgresBackend,
        ) as unknown as Queue);
    made.on('error', (error) => log.warn({ job: name, error: error.message }, 'queue connection'));
    this.queues.set(name, made);
    return made;
  }
}

/** A pool whose queries join the transaction that is open around the call, if there is one. */
function joiningPool(pool: Pool): Pool {
  return new Proxy(pool, {
    get(target, property) {
      if (property === 'query')
        return (...given: Parameters<Pool['query']>) => (openClient() ?? target).query(...given);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The queue asks less of a pool than `pg` promises, in other words for the same thing. */
function asQueuePool(pool: Pool): PgPool {
  return pool as unknown as PgPool;
}
