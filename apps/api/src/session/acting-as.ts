import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { SessionData } from 'express-session';
import { SECOND_FACTOR_ROLES } from '@ijkpunt/contract';
import {
  Clock,
  LONGEST_SESSION_HOURS,
  PartnershipsService,
  PeopleService,
  Refusal,
  type ActingPerson,
} from '@ijkpunt/backend';
import { SESSION_SETTINGS, type SessionSettings } from './settings.ts';

declare module 'express-session' {
  interface SessionData {
    /** CBS code of the municipality that somebody of a partnership acts for. */
    actingFor?: string;
    /** Id of the organisation that somebody acts for, of those that they belong to or look along with. */
    organisation?: string;
    /** Id of the organisation to go back to, while somebody looks along with another. */
    home?: string | undefined;
    /** Signed in by the sign-on of that organisation, and whether its provider saw a second factor. */
    signedOn?: { readonly secondFactor: boolean };
    /** When somebody signed in, and with what. */
    begunAt?: string;
    browser?: string;
  }
}

const LONGEST = LONGEST_SESSION_HOURS * 60 * 60 * 1000;

/** What stands for oneself instead of a municipality. */
const ONESELF = ['', 'self'];

/** As whom the person of a session acts: for their own organisation, or for a municipality of their partnership. */
@Injectable()
export class ActingAs {
  constructor(
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PartnershipsService) private readonly partnerships: PartnershipsService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  /** The person of a session as they act now. An agreement that was withdrawn puts them back at their partnership. */
  async now({ session }: Request, id: string): Promise<ActingPerson | undefined> {
    const begun = Date.parse(session.begunAt ?? '');
    // Not a number either: of a session that does not say when it began.
    if (!(this.clock.now().getTime() - begun < LONGEST)) return undefined;
    const person = await this.actingIn(session, id);
    if (person === undefined) return undefined;
    if (session.actingFor === undefined) return this.heldIn(session, person);
    const acting = await this.partnerships.actingFor(person, session.actingFor);
    if (acting === undefined) delete session.actingFor;
    return this.heldIn(session, acting ?? person);
  }

  /** Acts for another organisation that the person belongs to. One that they do not belong to is not there for them. */
  async turnTo({ session }: Request, id: string, organisation: string): Promise<ActingPerson> {
    const person = await this.people.acting(id, organisation);
    if (person === undefined) throw new Refusal('organisation-not-found');
    const home = session.home ?? session.organisation;
    // One provider does not vouch for what belongs to another organisation; it does for what is opened to its own.
    if (session.signedOn !== undefined && (person.support?.home ?? organisation) !== home)
      throw new Refusal('sign-on-session');
    if (person.support === undefined) delete session.home;
    else session.home = home;
    session.organisation = organisation;
    delete session.actingFor;
    return this.heldIn(session, person);
  }

  /** The role of a person asks for a second factor here. */
  asksSecondFactor({ roles, support }: ActingPerson): boolean {
    const heavy = support !== undefined || roles.some((role) => SECOND_FACTOR_ROLES.includes(role));
    return this.settings.secondFactor === 'obligatory' && heavy;
  }

  /** Held to a second factor: until there is one, they may do nothing else. */
  held(person: ActingPerson): ActingPerson {
    const has = person.hasCodes === true || person.hasPasskey === true;
    const needsSecondFactor = this.asksSecondFactor(person) && !has;
    return { ...person, needsSecondFactor };
  }

  /** Who came by the sign-on of their organisation: what counts is what its provider saw. */
  heldBySignOn(person: ActingPerson, { secondFactor }: { readonly secondFactor: boolean }): ActingPerson {
    const needsSecondFactor = this.asksSecondFactor(person) && !secondFactor;
    return { ...person, needsSecondFactor, signedOn: true };
  }

  /** As whom a session acts. Where looking along has ended, they are back at their own organisation. */
  private async actingIn(session: SessionData, id: string): Promise<ActingPerson | undefined> {
    const person = await this.people.acting(id, session.organisation);
    if (person !== undefined || session.home === undefined) return person;
    session.organisation = session.home;
    delete session.home;
    return this.people.acting(id, session.organisation);
  }

  /** Held to what this session was begun with. */
  private heldIn({ signedOn }: SessionData, person: ActingPerson): ActingPerson {
    return signedOn === undefined ? this.held(person) : this.heldBySignOn(person, signedOn);
  }

  /** Acts for another municipality from now on, or for one's own organisation again. */
  async change({ session }: Request, id: string, municipality: string): Promise<ActingPerson> {
    const person = await this.actingIn(session, id);
    if (person === undefined) throw new Refusal('not-signed-in');
    if (ONESELF.includes(municipality)) {
      delete session.actingFor;
      return this.heldIn(session, person);
    }
    const acting = await this.partnerships.actingFor(person, municipality);
    if (acting === undefined) throw new Refusal('nobody-to-act-for', { municipality });
    session.actingFor = municipality;
    return this.heldIn(session, acting);
  }
}
