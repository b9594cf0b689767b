import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import { Database, Refusal } from '../platform/index.ts';
import { toActor, type ActingPerson, type ActorRow, type Named } from './acting-person.ts';

/** argon2id as OWASP advises at least: 19 MiB, two passes, one lane. */
const ARGON = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Makes the hash under which a password is kept. */
export function passwordHash(password: string): Promise<string> {
  return hash(password, ARGON);
}

/** What a try to sign in came to. */
export interface Judged {
  /** Who has the address, for the log; nobody else is told. */
  readonly known: ActingPerson | undefined;
  /** Who signs in. */
  readonly person: ActingPerson | undefined;
}

/** An organisation that somebody can act for. */
export interface Membership extends Named {
  /** They do not belong to it, but may look along until then. */
  readonly supportUntil: Date | null;
  /** Id of the organisation of their own for which that is. */
  readonly supportHome: string | null;
}

/** People who sign in. They are read through functions of the database, which lists nobody. */
@Injectable()
export class PeopleService {
  /** Verified against when nobody has the address, so that the answer takes equally long. */
  private readonly nobody = passwordHash('nobody has this password');

  constructor(@Inject(Database) private readonly database: Database) {}

  /** Who has this address, and the person when the password is theirs too. Takes equally long whether or not it is. */
  async judge(email: string, password: string): Promise<Judged> {
    const facts = await this.database.outside(
      async (tx) =>
        (await tx.query(`select id, password_hash from organisations.sign_in_facts($1)`, [email])) as {
          id: string;
          password_hash: string | null;
        }[],
    );
    const kept = facts[0]?.password_hash ?? undefined;
    const right = await verify(kept ?? (await this.nobody), password);
    const known = facts[0] === undefined ? undefined : await this.acting(facts[0].id);
    return { known, person: right && kept !== undefined ? known : undefined };
  }

  /** Refuses whoever does not know the password of their own account. */
  async insistOnPassword({ email }: Pick<ActingPerson, 'email'>, password: string): Promise<void> {
    if ((await this.judge(email, password)).person === undefined) throw new Refusal('password-wrong');
  }

  /**
   * The person as they act now: for this organisation, or for their first one when none is named. Undefined when they or
   * their membership are gone.
   */
  async acting(id: string, organisation?: string): Promise<ActingPerson | undefined> {
    const rows = await this.database.outside(
      async (tx) =>
        (await tx.query(
          `select a.*, exists (select 1 from organisations.second_factor f
                                where f.person = a.person and f.confirmed_at is not null) as "hasCodes",
                  exists (select 1 from organisations.passkey k where k.person = a.person) as "hasPasskey"
             from organisations.acting_as($1, $2) a`,
          [id, organisation ?? null],
        )) as ActorRow[],
    );
    return rows[0] === undefined ? undefined : toActor(rows[0]);
  }

  /** The organisations that somebody belongs to, by name, and then those that let them look along. */
  async memberships(id: string): Promise<readonly Membership[]> {
    return this.database.outside(
      async (tx) =>
        (await tx.query(
          `select organisation as id, name, support_until as "supportUntil",
                  support_home as "supportHome"
             from organisations.memberships_of($1)`,
          [id],
        )) as Membership[],
    );
  }
}
