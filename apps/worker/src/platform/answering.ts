import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Database, Doorbell, JOBS, log, QueueSet, type Job, type Ring } from '@ijkpunt/backend';
import { answeredBy, answerersOutOfOrder, type Answerer } from './answers.ts';

/** How often bells that nobody answered are rung again, and how long they must have waited. */
const SWEEP_MILLISECONDS = 5_000;
const WAITED_SECONDS = 30;

/** How many jobs of a kind run side by side here: a file is in memory while it is checked. */
const AT_ONCE = 2;

/** Finds who answers what, refuses to start when a job has no answerer or two, and answers. */
@Injectable()
export class Answering implements OnApplicationBootstrap, OnApplicationShutdown {
  private sweep: NodeJS.Timeout | undefined;
  private readonly started: string[] = [];
  /** Bells for what somebody else was at, by their ids. Lost when this worker dies, and then found by the sweep. */
  private readonly inOtherHands = new Map<string, { readonly job: Job; readonly ring: Ring }>();

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(QueueSet) private readonly queues: QueueSet,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
    @Inject(Database) private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    const answered = this.discovery
      .getProviders()
      .map(({ metatype }) => (metatype ? answeredBy(metatype) : undefined));
    const wrong = answerersOutOfOrder(answered, JOBS);
    if (wrong.length > 0) throw new Error(`the worker does not start:\n${wrong.join('\n')}`);
  }

  /** Starts answering these jobs. */
  start(jobs: readonly Job[]): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const job = metatype ? answeredBy(metatype) : undefined;
      if (job === undefined || !jobs.includes(job)) continue;
      this.started.push(job.name);
      this.queues.answer(
        job.name,
        (rung) => this.answer(job, instance as Answerer, rung.data as Ring),
        AT_ONCE,
      );
    }
    this.sweep ??= setInterval(() => void this.ringAgain(), SWEEP_MILLISECONDS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweep);
  }

  private async answer(job: Job, answerer: Answerer, ring: Ring): Promise<void> {
    const { bell, payload } = ring;
    if (!(await this.database.outside((tx) => this.doorbell.begin(tx, bell)))) return;
    const answer = await answerer.answer(job.payload.parse(payload));
    if (answer === 'done') await this.database.outside((tx) => this.doorbell.answered(tx, bell));
    else this.inOtherHands.set(bell, { job, ring });
  }

  /**
   * Rings again for bells that waited too long, and for what was in other hands: those may have died, and a bell that
   * has just been heard would wait once more as long as their claim holds. The clock calls this; anybody may.
   */
  async ringAgain(): Promise<void> {
    const heard = [...this.inOtherHands.values()];
    this.inOtherHands.clear();
    try {
      for (const { job, ring } of heard) await this.queues.add(job.name, ring);
      const rung = await this.database.outside((tx) =>
        this.doorbell.ringAgain(tx, this.started, WAITED_SECONDS),
      );
      if (rung > 0) log.info({ rung }, 'rang again for bells that nobody answered');
    } catch (error) {
      log.warn({ error: String(error) }, 'sweep');
    }
  }
}
