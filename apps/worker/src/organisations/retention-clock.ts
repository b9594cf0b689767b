import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { log, Retention } from '@ijkpunt/backend';

const A_DAY = 24 * 60 * 60 * 1000;

/** Cleans up at each start and once a day. It remembers nothing: what is too old says so itself. */
@Injectable()
export class RetentionClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(@Inject(Retention) private readonly retention: Retention) {}

  onApplicationBootstrap(): void {
    this.sweeping = this.sweep();
    this.timer = setInterval(() => void (this.sweeping = this.sweep()), A_DAY);
  }

  /** What is under way ends first: it stands on connections that are let go of after this. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  private async sweep(): Promise<void> {
    const swept = await this.retention.sweep();
    const removed = swept.filter((one) => one.removed > 0);
    for (const { rule, removed: rows } of removed) log.info({ rule, rows }, 'cleaned up');
  }
}
