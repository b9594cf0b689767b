import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import {
  changeRoles,
  invitePerson,
  listPeople,
  removePerson,
  resetFactor,
  revokeInvitation,
  type InvitationReply,
  type PersonHereReply,
} from '@ijkpunt/contract';
import {
  Invitations,
  PeopleHere,
  type ActingPerson,
  type Invitation,
  type PersonHere,
} from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { Freshness } from '../session/freshness.ts';

/** The people of an organisation, for its administrator. */
@Controller()
export class PeopleController {
  constructor(
    @Inject(PeopleHere) private readonly people: PeopleHere,
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(Freshness) private readonly freshness: Freshness,
  ) {}

  @Serves(listPeople)
  async list(
    @Acting() person: ActingPerson,
  ): Promise<{ people: PersonHereReply[]; invitations: InvitationReply[] }> {
    const scope = scopeOf(person);
    const [people, invitations] = await Promise.all([this.people.list(scope), this.invitations.open(scope)]);
    return { people: people.map(personReply), invitations: invitations.map(invitationReply) };
  }

  @Serves(invitePerson)
  invite(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof invitePerson>,
    @Req() request: Request,
  ): Promise<{ id: string }> {
    this.freshness.insistRecent(request);
    return this.invitations.invite(scopeOf(person), body, person.organisation.kind);
  }

  @Serves(revokeInvitation)
  revoke(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof revokeInvitation>,
  ): Promise<void> {
    return this.invitations.revoke(scopeOf(person), params.invitation);
  }

  @Serves(changeRoles)
  changeRoles(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof changeRoles>,
    @Req() request: Request,
  ): Promise<void> {
    this.freshness.insistRecent(request);
    const { kind } = person.organisation;
    return this.people.changeRoles(scopeOf(person), params.person, { roles: body.roles, kind });
  }

  @Serves(resetFactor)
  resetFactor(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof resetFactor>,
    @Req() request: Request,
  ): Promise<void> {
    this.freshness.insistRecent(request);
    return this.people.resetFactor(scopeOf(person), params.person);
  }

  @Serves(removePerson)
  remove(@Acting() person: ActingPerson, @Input() { params }: InputOf<typeof removePerson>): Promise<void> {
    return this.people.remove(scopeOf(person), params.person);
  }
}

function personReply({ roles, signedInAt, ...person }: PersonHere): PersonHereReply {
  return {
    ...person,
    roles: [...roles],
    signedInAt: signedInAt?.toISOString(),
  } satisfies PersonHereReply;
}

function invitationReply({ roles, madeAt, expiresAt, ...invitation }: Invitation): InvitationReply {
  return {
    ...invitation,
    roles: [...roles],
    madeAt: madeAt.toISOString(),
    expiresAt: expiresAt?.toISOString(),
  } satisfies InvitationReply;
}
