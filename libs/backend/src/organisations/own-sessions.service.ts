import { Inject, Injectable } from '@nestjs/common';
import { contentHash, Database } from '../platform/index.ts';
import type { ActingPerson } from './acting-person.ts';
import { AuditLog } from './audit-log.service.ts';

/** Somewhere a person is signed in. The id of the session itself is a secret, and stays here. */
export interface OwnSession {
  readonly id: string;
  readonly browser: string;
  readonly begunAt: string;
  readonly endsAt: Date;
  readonly current: boolean;
}

/** A session ends this long after signing in, however much it is used. */
export const LONGEST_SESSION_HOURS = 12;

/** Where a person is signed in. */
@Injectable()
export class OwnSessions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  /** @param current id of the session that asks */
  async list(person: string, current: string): Promise<readonly OwnSession[]> {
    const rows = await this.database.outside(
      async (tx) =>
        (await tx.query(
          `select sid, sess ->> 'browser' as browser, sess ->> 'begunAt' as "begunAt",
                  least(expire, (sess ->> 'begunAt')::timestamptz + $2::interval) as "endsAt"
             from platform.session where sess #>> '{passport,user}' = $1
              and least(expire, (sess ->> 'begunAt')::timestamptz + $2::interval) > now()
            -- One that does not say when it began opens nothing any more.
              and sess ->> 'begunAt' is not null
            order by sess ->> 'begunAt' desc`,
          [person, `${LONGEST_SESSION_HOURS} hours`],
        )) as (Omit<OwnSession, 'id' | 'current'> & { sid: string })[],
    );
    return rows.map(({ sid, ...row }) => ({
      ...row,
      id: contentHash(sid).slice(0, 16),
      current: sid === current,
    }));
  }

  /** Ends all sessions of a person but one. Answers how many. */
  async endOthers(person: ActingPerson, current: string): Promise<number> {
    const ended = await this.database.outside(async (tx) => {
      const [rows] = (await tx.query(
        `delete from platform.session where sess #>> '{passport,user}' = $1 and sid <> $2 returning sid`,
        [person.id, current],
      )) as [unknown[], number];
      return rows.length;
    });
    await this.audit.note(person, 'other-sessions-ended', { sessions: ended });
    return ended;
  }
}
