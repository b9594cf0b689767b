import { Inject, Injectable } from '@nestjs/common';
import { Database, Refusal, type Scope } from '../platform/index.ts';
import type { ActingPerson } from './acting-person.ts';

/** A municipality that agreed to be delivered for. */
export interface Member {
  /** CBS code. */
  readonly municipality: string;
  readonly name: string;
  readonly organisation: string;
}

/** Partnerships: who acts for which municipality, one at a time, and only where the municipality agreed. */
@Injectable()
export class PartnershipsService {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The municipalities that agreed to be delivered for, by name. */
  members(partnership: string): Promise<readonly Member[]> {
    return this.database.outside(
      async (tx) =>
        (await tx.query(`select municipality, name, organisation from organisations.members_of($1)`, [
          partnership,
        ])) as Member[],
    );
  }

  /** The members that this person may act for; a refusal when they belong to no partnership. */
  async membersOf({ partnership }: ActingPerson): Promise<readonly Member[]> {
    if (partnership === undefined) throw new Refusal('nobody-to-act-for');
    return this.members(partnership.id);
  }

  /** The person as they act for a municipality; undefined when it has not agreed, or does so no longer. */
  async actingFor(person: ActingPerson, municipality: string): Promise<ActingPerson | undefined> {
    const { partnership } = person;
    if (partnership === undefined) return undefined;
    const member = (await this.members(partnership.id)).find((one) => one.municipality === municipality);
    if (member === undefined) return undefined;
    return {
      ...person,
      organisation: { id: member.organisation, name: `Gemeente ${member.name}`, kind: 'municipality' },
      municipality,
      via: partnership.name,
    };
  }
}

/** The scope of a member, for somebody of its partnership; the name that is kept with what they do says so. */
export function scopeOfMember({ id, name, partnership }: ActingPerson, member: Member): Scope {
  const { organisation, municipality } = member;
  return { organisation, municipality, person: { id, name: `${name} (${partnership?.name ?? ''})` } };
}
