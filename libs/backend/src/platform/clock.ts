import { Injectable } from '@nestjs/common';

/** The only place that knows what time it is; tests set their own. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in the Netherlands, as `2026-03-31`. */
  today(): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(this.now());
  }
}
