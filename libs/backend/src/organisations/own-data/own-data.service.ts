import { Inject, Injectable } from '@nestjs/common';
import { GROUNDS, PERSONAL_DATA } from '@ijkpunt/contract';
import { Clock, Database, noteAudit, Refusal, type Transaction } from '../../platform/index.ts';
import type { ActingPerson } from '../acting-person.ts';
import { OwnSessions } from '../own-sessions.service.ts';

/** What is kept about oneself: taken along, or removed. */
@Injectable()
export class OwnData {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OwnSessions) private readonly sessions: OwnSessions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  hasPassword(person: string): Promise<boolean> {
    return this.database.outside(async (tx) => {
      const sql = `select organisations.has_password($1) as has`;
      return ((await tx.query(sql, [person])) as [{ has: boolean }])[0].has;
    });
  }

  /** Everything that is kept about somebody, over all their organisations, as JSON. Taking it along is noted. */
  async export(person: ActingPerson, session: string): Promise<string> {
    const sessions = await this.sessions.list(person.id, session);
    const kept = await this.database.withinOrganisation(person.organisation.id, async (tx) => {
      const sql = `select organisations.own_data($1) || jsonb_build_object('savedViews', organisations.own_views($1)) as kept`;
      const [row] = (await tx.query(sql, [person.id])) as [
        { kept: Readonly<Record<string, unknown>> | null },
      ];
      await noteAudit(tx, { kind: 'own-data-exported', organisation: person.organisation.id, person });
      return row.kept;
    });
    const file = {
      madeAt: this.clock.now().toISOString(),
      ...kept,
      // The id of a session is left out: whoever has it would be signed in.
      sessions: sessions.map(({ browser, begunAt, endsAt, current }) => ({
        browser,
        begunAt,
        endsAt,
        current,
      })),
      register: REGISTER,
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  }

  /** Removes the account, all sessions with it. Each organisation that they belonged to finds it in its log. */
  async deleteAccount(person: ActingPerson): Promise<void> {
    await this.database.outside(async (tx) => {
      const homes = await homesOf(tx, person.id);
      const sql = `select organisations.delete_account($1) as outcome`;
      const [{ outcome }] = (await tx.query(sql, [person.id])) as [{ outcome: string }];
      if (outcome === 'last-admin') throw new Refusal('last-admin');
      // Two browsers at once: the other one was first, and noted it.
      if (outcome === 'not-found') return;
      for (const organisation of homes)
        await noteAudit(tx, { kind: 'account-deleted', organisation, person });
    });
  }
}

/** Where somebody belongs, not where they may look along. In the order of their ids: whoever notes something in several logs takes them in the same one. */
async function homesOf(tx: Transaction, person: string): Promise<readonly string[]> {
  const sql = `select organisation from organisations.memberships_of($1)
                where support_until is null order by organisation`;
  return ((await tx.query(sql, [person])) as { organisation: string }[]).map(
    ({ organisation }) => organisation,
  );
}

/** Why it is kept and how long, beside what is kept. */
const REGISTER = PERSONAL_DATA.map(({ key, what, why, ground, howLong, whoSees }) => ({
  ...{ key, what, why, ground: GROUNDS[ground], howLong, whoSees },
}));
