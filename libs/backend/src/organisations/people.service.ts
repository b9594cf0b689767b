import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import { Database, Refusal } from '../platform/index.ts';
import { toActor, type ActingPerson, type ActorRow } from './acting-person.ts';

/** argon2id as OWASP advises at least: 19 MiB, two passes, one lane. */
const ARGON = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Makes the hash under which a password is kept. */
export function passwordHash(password: string): Promise<string> {
  return hash(password, ARGON);
}

/** People who sign in. They are read through functions of the database, which lists nobody. */
@Injectable()
export class PeopleService {
  /** Verified against when nobody has the address, so that the answer takes equally long. */
  private readonly nobody = passwordHash('nobody has this password');

  constructor(@Inject(Database) private readonly database: Database) {}

  /** The person with this address and password, or a refusal that does not tell which of the two was wrong. */
  async signIn(email: string, password: string): Promise<ActingPerson> {
    const facts = await this.database.outside(
      async (tx) =>
        (await tx.query(`select id, password_hash from organisations.sign_in_facts($1)`, [email])) as {
          id: string;
          password_hash: string | null;
        }[],
    );
    const known = facts[0]?.password_hash ?? undefined;
    const right = await verify(known ?? (await this.nobody), password);
    const person = right && known !== undefined ? await this.acting(facts[0]?.id ?? '') : undefined;
    if (person === undefined) throw new Refusal('wrong-credentials');
    return person;
  }

  /** The person as they act now; undefined when they or their membership are gone. */
  async acting(id: string): Promise<ActingPerson | undefined> {
    const rows = await this.database.outside(
      async (tx) => (await tx.query(`select * from organisations.acting_as($1)`, [id])) as ActorRow[],
    );
    return rows[0] === undefined ? undefined : toActor(rows[0]);
  }
}
