import { Inject, Injectable } from '@nestjs/common';
import { Database, noteAudit, Refusal } from '../../platform/index.ts';
import type { ActingPerson } from '../acting-person.ts';
import { Letters } from '../letters/letters.service.ts';
import { passwordHash, PeopleService } from '../people.service.ts';
import { passwordFault } from './password-fault.ts';

/** One's own password: changed by who knows the one before. */
@Injectable()
export class OwnPassword {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(Letters) private readonly letters: Letters,
  ) {}

  async change(
    person: ActingPerson,
    { current, wanted }: { current: string; wanted: string },
  ): Promise<void> {
    const { email, name, organisation } = person;
    const judged = await this.people.judge(email, current);
    if (judged.person === undefined) throw new Refusal('password-wrong');
    const fault = passwordFault(wanted, [email, name, organisation.name]);
    if (fault !== undefined) throw new Refusal('password-weak', { fault });
    const hash = await passwordHash(wanted);
    await this.database.withinOrganisation(organisation.id, async (tx) => {
      await tx.query(`select organisations.set_password($1, $2)`, [person.id, hash]);
      await tx.query(`select organisations.end_letters_of($1)`, [person.id]);
      await noteAudit(tx, { kind: 'password-changed', organisation: organisation.id, person });
    });
    await this.letters.notice(person, 'password-changed');
  }
}
