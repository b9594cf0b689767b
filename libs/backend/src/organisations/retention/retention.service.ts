import { Inject, Injectable } from '@nestjs/common';
import { AUDIT_YEARS, KEPT_DAYS } from '@ijkpunt/contract';
import { Clock, Database, log, Mailer } from '../../platform/index.ts';

/** What a rule removed. */
export interface Swept {
  readonly rule: string;
  readonly removed: number;
}

/**
 * Removes what nobody needs any more, by the periods of the register. Each rule is one statement of its own that looks at the rows as
 * they are: done twice or by two workers at once, the second finds nothing.
 */
@Injectable()
export class Retention {
  /** Letters before people: an invitation that is gone is no place any more. */
  private readonly rules: Readonly<Record<string, () => Promise<number>>> = {
    'ended letters': () => this.count(`organisations.remove_old_letters($1)`, KEPT_DAYS.letters),
    'letters in files': () => this.mailer.removeKept(this.daysAgo(KEPT_DAYS['letters-in-files'])),
    'expired sessions': () => this.removeRows(`platform.session where expire < now()`),
    'counters of tries': () =>
      this.removeRows(`platform.tries where expire < extract(epoch from now()) * 1000`),
    'people without a place': () =>
      this.count(`organisations.remove_people_without_place($1)`, KEPT_DAYS['people-without-place']),
    'rows of the audit log': () => this.cutAudit(),
  };

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Follows every rule; one that fails leaves the others to do their work, and is followed again the next time. */
  async sweep(): Promise<readonly Swept[]> {
    const swept: Swept[] = [];
    for (const [rule, follow] of Object.entries(this.rules)) {
      try {
        swept.push({ rule, removed: await follow() });
      } catch (error) {
        log.warn({ rule, error: String(error) }, 'cleaning up');
      }
    }
    return swept;
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * 24 * 60 * 60 * 1000);
  }

  /** One chain at a time, until none is left to cut. */
  private async cutAudit(): Promise<number> {
    let removed = 0;
    for (;;) {
      const cut = await this.count(`platform.cut_audit($1)`, AUDIT_YEARS);
      if (cut === 0) return removed;
      removed += cut;
    }
  }

  private count(what: string, period: number): Promise<number> {
    return this.database.outside(async (tx) => {
      const [row] = (await tx.query(`select ${what} as removed`, [period])) as [{ removed: number }];
      return row.removed;
    });
  }

  private removeRows(which: string): Promise<number> {
    return this.database.outside(async (tx) => {
      const [, removed] = (await tx.query(`delete from ${which}`)) as [unknown[], number];
      return removed;
    });
  }
}
