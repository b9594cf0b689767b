import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import 'express-session';
import { PartnershipsService, PeopleService, Refusal, type ActingPerson } from '@ijkpunt/backend';

declare module 'express-session' {
  interface SessionData {
    /** CBS code of the municipality that somebody of a partnership acts for. */
    actingFor?: string;
  }
}

/** What stands for oneself instead of a municipality. */
const ONESELF = ['', 'self'];

/** As whom the person of a session acts: for their own organisation, or for a municipality of their partnership. */
@Injectable()
export class ActingAs {
  constructor(
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PartnershipsService) private readonly partnerships: PartnershipsService,
  ) {}

  /** The person of a session as they act now. An agreement that was withdrawn puts them back at their partnership. */
  async now({ session }: Request, id: string): Promise<ActingPerson | undefined> {
    const person = await this.people.acting(id);
    if (person === undefined || session.actingFor === undefined) return person;
    const acting = await this.partnerships.actingFor(person, session.actingFor);
    if (acting === undefined) delete session.actingFor;
    return acting ?? person;
  }

  /** Acts for another municipality from now on, or for one's own organisation again. */
  async change({ session }: Request, id: string, municipality: string): Promise<ActingPerson> {
    const person = await this.people.acting(id);
    if (person === undefined) throw new Refusal('not-signed-in');
    if (ONESELF.includes(municipality)) {
      delete session.actingFor;
      return person;
    }
    const acting = await this.partnerships.actingFor(person, municipality);
    if (acting === undefined) throw new Refusal('nobody-to-act-for', { municipality });
    session.actingFor = municipality;
    return acting;
  }
}
