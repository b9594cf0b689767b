import { Injectable } from '@nestjs/common';

/** Made once: to make one takes longer than most statements. */
const DAY_HERE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The only place that knows what time it is; tests set their own. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in the Netherlands, as `2026-03-31`. */
  today(): string {
    return DAY_HERE.format(this.now());
  }
}
