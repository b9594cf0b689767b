import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DueReleases, log } from '@ijkpunt/backend';

/** How often is looked whether the moment of a release has come. */
const SWEEP_MILLISECONDS = 5_000;

/** Looks time and again what is due. It remembers nothing: after a restart the rows say the same. */
@Injectable()
export class ReleaseClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private sweeping = false;

  constructor(@Inject(DueReleases) private readonly due: DueReleases) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), SWEEP_MILLISECONDS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    // A sweep that takes long is not joined by the next.
    if (this.sweeping) return;
    this.sweeping = true;
    try {
      await this.due.sweep();
    } catch (error) {
      log.warn({ error: String(error) }, 'sweep of releases');
    } finally {
      this.sweeping = false;
    }
  }
}
