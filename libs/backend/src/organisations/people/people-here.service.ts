import { Inject, Injectable } from '@nestjs/common';
import { ROLES_IN, type AuditKind, type OrganisationKind, type Role } from '@ijkpunt/contract';
import { Database, noteAudit, Refusal, type Scope, type Transaction } from '../../platform/index.ts';
import { Letters } from '../letters/letters.service.ts';

/** Somebody of an organisation, as its administrator sees them. */
export interface PersonHere {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly secondFactor: boolean;
  readonly signedInAt: Date | null;
}

const HERE = `select id, name, email, roles, second_factor as "secondFactor", signed_in_at as "signedInAt"
                from organisations.people_here()`;

/** The people of an organisation, for its administrator: their roles, a lost second factor, and that they go. */
@Injectable()
export class PeopleHere {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Letters) private readonly letters: Letters,
  ) {}

  list(scope: Scope): Promise<readonly PersonHere[]> {
    return this.database.within(scope, async (tx) => (await tx.query(HERE)) as PersonHere[]);
  }

  /** Gives somebody these roles and no others. They sign in anew. */
  async changeRoles(
    scope: Scope,
    person: string,
    { roles, kind }: { readonly roles: readonly Role[]; readonly kind: OrganisationKind },
  ): Promise<void> {
    insistOnRoles(roles, kind);
    await this.changing(scope, person, {
      as: 'roles-changed',
      about: { roles: roles.join(' ') },
      change: (tx) => outcome(tx, `select organisations.set_roles($1, $2) as outcome`, [person, roles]),
    });
  }

  /** Lets somebody go. Who belongs nowhere any more has no account left. */
  async remove(scope: Scope, person: string): Promise<void> {
    await this.changing(scope, person, {
      as: 'person-removed',
      change: (tx) => outcome(tx, `select organisations.remove_member($1) as outcome`, [person]),
    });
  }

  /** Takes away a second factor that somebody lost. They make a new one at the next sign-in; and they are told. */
  async resetFactor(scope: Scope, person: string): Promise<void> {
    await this.changing(scope, person, {
      as: 'factor-reset',
      change: (tx) => outcome(tx, `select organisations.reset_factor($1) as outcome`, [person]),
      told: (tx, about) => this.letters.notice(tx, about, 'second-factor-removed'),
    });
  }

  private changing(
    scope: Scope,
    person: string,
    { as: kind, about = {}, change, told }: Change,
  ): Promise<void> {
    const { organisation, person: who } = scope;
    return this.database.within(scope, async (tx) => {
      const [found] = (await tx.query(`${HERE} where id = $1`, [person])) as PersonHere[];
      const came = await change(tx);
      if (found === undefined || came === 'not-found') throw new Refusal('person-not-found', { person });
      if (came === 'last-admin') throw new Refusal('last-admin');
      if (came === 'belongs-elsewhere') throw new Refusal('person-elsewhere', { person });
      await told?.(tx, found);
      await noteAudit(tx, { kind, organisation, person: who, about: { name: found.name, ...about } });
    });
  }
}

/** Roles that have nothing to do in an organisation of this kind are refused there. */
export function insistOnRoles(roles: readonly Role[], kind: OrganisationKind): void {
  const strange = roles.find((role) => !ROLES_IN[kind].includes(role));
  if (strange !== undefined) throw new Refusal('role-not-here', { role: strange });
}

type Outcome = 'done' | 'not-found' | 'last-admin' | 'belongs-elsewhere';

interface Change {
  readonly as: AuditKind;
  readonly about?: Readonly<Record<string, string>>;
  readonly change: (tx: Transaction) => Promise<Outcome>;
  /** Tells the person. */
  readonly told?: (tx: Transaction, about: PersonHere) => Promise<void>;
}

async function outcome(tx: Transaction, sql: string, values: unknown[]): Promise<Outcome> {
  const [row] = (await tx.query(sql, values)) as [{ outcome: Outcome }];
  return row.outcome;
}
