import { Inject, Injectable } from '@nestjs/common';
import { Database, noteAudit } from '../../platform/index.ts';
import type { ActingPerson } from '../acting-person.ts';
import { Letters } from '../letters/letters.service.ts';
import { PeopleService } from '../people.service.ts';
import { newPasswordHash } from './new-password.ts';

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
    await this.people.insistOnPassword(person, current);
    const hash = await newPasswordHash(wanted, [email, name, organisation.name]);
    await this.database.withinOrganisation(organisation.id, async (tx) => {
      await tx.query(`select organisations.set_password($1, $2)`, [person.id, hash]);
      await tx.query(`select organisations.end_letters_of($1)`, [person.id]);
      await this.letters.notice(tx, person, 'password-changed');
      await noteAudit(tx, { kind: 'password-changed', organisation: organisation.id, person });
    });
  }
}
