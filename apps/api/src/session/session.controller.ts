import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { actFor, changeOrganisation, signIn, signOut, whoAmI, type PersonReply } from '@ijkpunt/contract';
import { AuditLog, type ActingPerson } from '@ijkpunt/backend';
import { Acting, actingIn } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { ActingAs } from './acting-as.ts';
import { insistOnSession } from './insist-on-session.ts';
import { PersonReplies } from './person-replies.ts';
import { renewSession } from './renew.ts';
import { SignIn, signOutOf } from './sign-in.ts';

@Controller()
export class SessionController {
  constructor(
    @Inject(SignIn) private readonly sessions: SignIn,
    @Inject(ActingAs) private readonly as: ActingAs,
    @Inject(PersonReplies) private readonly replies: PersonReplies,
    @Inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  @Serves(signIn)
  async signIn(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Input() { body }: InputOf<typeof signIn>,
  ): Promise<PersonReply> {
    insistOnSession(actingIn(request));
    return this.replies.of(await this.sessions.into(request, response, body.email));
  }

  @Serves(signOut)
  async signOut(@Acting() person: ActingPerson, @Req() request: Request): Promise<void> {
    insistOnSession(person);
    await this.audit.note(person, 'signed-out');
    await signOutOf(request);
  }

  @Serves(whoAmI)
  whoAmI(@Acting() person: ActingPerson): Promise<PersonReply> {
    return this.replies.of(person);
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
    return this.replies.of(acting);
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
    await this.audit.note(
      acting,
      acting.support === undefined ? 'organisation-changed' : 'looking-along-begun',
    );
    return this.replies.of(acting);
  }
}
