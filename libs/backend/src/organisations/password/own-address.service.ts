import { Inject, Injectable } from '@nestjs/common';
import type { ActingPerson } from '../acting-person.ts';
import { Letters } from '../letters/letters.service.ts';
import { PeopleService } from '../people.service.ts';

/** One's own address: it changes once somebody who reads mail there says so. */
@Injectable()
export class OwnAddress {
  constructor(
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(Letters) private readonly letters: Letters,
  ) {}

  /** Sends a link to the new address. Whether somebody has it already is not told: then no letter goes out. */
  async ask(
    person: ActingPerson,
    { current, email }: { readonly current: string; readonly email: string },
  ): Promise<void> {
    await this.people.insistOnPassword(person, current);
    await this.letters.toNewAddress(person, email);
  }
}
