import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OrganisationKind, Role } from '@ijkpunt/contract';
import { Clock, Database, noteAudit, Refusal, screenText, type Scope } from '../../platform/index.ts';
import { Letters } from '../letters/letters.service.ts';
import { insistOnRoles } from './people-here.service.ts';

/** Somebody who is asked to join, and has not answered yet. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly madeBy: string;
  readonly madeAt: Date;
  /** Absent as long as the letter was not sent. */
  readonly expiresAt: Date | null;
}

/** Whom an administrator asks to join. */
export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const OPEN = `select id, email, name, roles, made_by_name as "madeBy", made_at as "madeAt", expires_at as "expiresAt"
                from organisations.letter where kind = 'invitation' and ended_at is null`;

/** Invitations into an organisation: made and taken back by its administrator, brought by letter. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Those that were not answered yet, the newest first; also those that nobody answered in time. */
  open(scope: Scope): Promise<readonly Invitation[]> {
    return this.database.within(
      scope,
      async (tx) => (await tx.query(`${OPEN} order by made_at desc, id`)) as Invitation[],
    );
  }

  /** Asks somebody to join. An invitation of the same address that was open is replaced: its link opens nothing any more. */
  async invite(
    scope: Scope,
    { email, name, roles }: Invited,
    kind: OrganisationKind,
  ): Promise<Pick<Invitation, 'id'>> {
    screenText(name, 'name');
    insistOnRoles(roles, kind);
    const id = randomUUID();
    const { organisation, person } = scope;
    await this.database.within(scope, async (tx) => {
      const here = (await tx.query(`select 1 from organisations.people_here() where email = $1`, [
        email.toLowerCase(),
      ])) as unknown[];
      if (here.length > 0) throw new Refusal('person-here-already');
      await tx.query(
        `update organisations.letter set ended_at = $2, ended_as = 'revoked'
          where kind = 'invitation' and email = $1 and ended_at is null`,
        [email.toLowerCase(), this.clock.now()],
      );
      await tx.query(
        `insert into organisations.letter (id, kind, email, organisation, name, roles, made_by_name)
         values ($1, 'invitation', $2, $3, $4, $5, $6)`,
        [id, email.toLowerCase(), organisation, name, roles, person.name],
      );
      await this.letters.ring(tx, id);
      const about = { name, roles: roles.join(' ') };
      await noteAudit(tx, { kind: 'person-invited', organisation, person, about });
    });
    return { id };
  }

  /** Takes an invitation back: from now on its link opens nothing. */
  async revoke(scope: Scope, id: string): Promise<void> {
    const { organisation, person } = scope;
    await this.database.within(scope, async (tx) => {
      const [revoked] = (await tx.query(
        `update organisations.letter set ended_at = $2, ended_as = 'revoked'
          where id = $1 and kind = 'invitation' and ended_at is null returning name`,
        [id, this.clock.now()],
      )) as [{ name: string }[], number];
      const [found] = revoked;
      if (found === undefined) throw new Refusal('invitation-not-found', { invitation: id });
      const about = { name: found.name };
      await noteAudit(tx, { kind: 'invitation-revoked', organisation, person, about });
    });
  }
}
