import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import {
  actFor,
  allows,
  changeOrganisation,
  PERMISSIONS,
  signIn,
  signOut,
  whoAmI,
  type PersonReply,
} from '@ijkpunt/contract';
import { AuditLog, PartnershipsService, PeopleService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, actingIn } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { ActingAs } from './acting-as.ts';
import { insistOnSession } from './insist-on-session.ts';
import { renewSession } from './renew.ts';
import { SignIn, signOutOf } from './sign-in.ts';

@Controller()
export class SessionController {
  constructor(
    @Inject(SignIn) private readonly sessions: SignIn,
    @Inject(ActingAs) private readonly as: ActingAs,
    @Inject(PartnershipsService) private readonly partnerships: PartnershipsService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  @Serves(signIn)
  async signIn(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Input() { body }: InputOf<typeof signIn>,
  ): Promise<PersonReply> {
    insistOnSession(actingIn(request));
    return this.reply(await this.sessions.into(request, response, body.email));
  }

  @Serves(signOut)
  async signOut(@Acting() person: ActingPerson, @Req() request: Request): Promise<void> {
    insistOnSession(person);
    await this.audit.note(person, 'signed-out');
    await signOutOf(request);
  }

  @Serves(whoAmI)
  whoAmI(@Acting() person: ActingPerson): Promise<PersonReply> {
    return this.reply(person);
  }

  @Serves(actFor)
  async actFor(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof actFor>,
    @Req() request: Request,
  ): Promise<PersonReply> {
    insistOnSession(person);
    const acting = await this.as.change(request, person.id, body.municipality);
    await this.audit.note(acting, 'acted-for', { municipality: body.municipality });
    return this.reply(acting);
  }

  @Serves(changeOrganisation)
  async changeOrganisation(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof changeOrganisation>,
    @Req() request: Request,
  ): Promise<PersonReply> {
    insistOnSession(person);
    const acting = await this.as.turnTo(request, person.id, body.organisation);
    await renewSession(request);
    await this.audit.note(acting, 'organisation-changed');
    return this.reply(acting);
  }

  private async reply(person: ActingPerson): Promise<PersonReply> {
    const { name, email, organisation, municipality, via, partnership, roles } = person;
    const members = partnership === undefined ? [] : await this.partnerships.members(partnership.id);
    return {
      name,
      email,
      organisation: { name: organisation.name, kind: organisation.kind, municipality },
      via,
      organisations: await this.organisationsOf(person),
      needsSecondFactor: person.needsSecondFactor === true,
      actsFor: members.map((member) => ({ municipality: member.municipality, name: member.name })),
      roles: [...roles],
      permissions: PERMISSIONS.filter((permission) => allows(person, permission)),
    } satisfies PersonReply;
  }
  /** Only where there is something to choose. Of a member that a partnership acts for, the partnership is one's own. */
  private async organisationsOf({
    id,
    only,
    organisation,
    partnership,
  }: ActingPerson): Promise<PersonReply['organisations']> {
    if (only !== undefined) return [];
    const all = await this.people.memberships(id);
    const own = partnership?.id ?? organisation.id;
    return all.length < 2 ? [] : all.map((one) => ({ id: one.id, name: one.name, current: one.id === own }));
  }
}
