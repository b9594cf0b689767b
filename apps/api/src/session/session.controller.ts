import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { actFor, allows, PERMISSIONS, signIn, signOut, whoAmI, type PersonReply } from '@ijkpunt/contract';
import { PartnershipsService, Refusal, type ActingPerson } from '@ijkpunt/backend';
import { Acting, actingIn } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { ActingAs } from './acting-as.ts';
import { SignIn, signOutOf } from './sign-in.ts';

@Controller()
export class SessionController {
  constructor(
    @Inject(SignIn) private readonly sessions: SignIn,
    @Inject(ActingAs) private readonly as: ActingAs,
    @Inject(PartnershipsService) private readonly partnerships: PartnershipsService,
  ) {}

  @Serves(signIn)
  async signIn(@Req() request: Request, @Input() _input: unknown): Promise<PersonReply> {
    insistOnSession(actingIn(request));
    return this.reply(await this.sessions.into(request));
  }

  @Serves(signOut)
  async signOut(@Acting() person: ActingPerson, @Req() request: Request): Promise<void> {
    insistOnSession(person);
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
    return this.reply(await this.as.change(request, person.id, body.municipality));
  }

  private async reply(person: ActingPerson): Promise<PersonReply> {
    const { name, email, organisation, municipality, via, partnership, roles } = person;
    const members = partnership === undefined ? [] : await this.partnerships.members(partnership.id);
    return {
      name,
      email,
      organisation: { name: organisation.name, kind: organisation.kind, municipality },
      via,
      actsFor: members.map((member) => ({ municipality: member.municipality, name: member.name })),
      roles: [...roles],
      permissions: PERMISSIONS.filter((permission) => allows(person, permission)),
    } satisfies PersonReply;
  }
}

/** Whoever comes with a key has no session to change. */
function insistOnSession(person: ActingPerson | undefined): void {
  if (person?.only !== undefined) throw new Refusal('not-allowed');
}
