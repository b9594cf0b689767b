import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { renderSVG } from 'uqr';
import {
  changePassword,
  confirmSecondFactor,
  endOtherSessions,
  readAccount,
  removeSecondFactor,
  startSecondFactor,
  type AccountReply,
} from '@ijkpunt/contract';
import { OwnPassword, OwnSessions, Refusal, SecondFactor, type ActingPerson } from '@ijkpunt/backend';
import { Acting } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { ActingAs } from './acting-as.ts';
import { insistOnSession } from './insist-on-session.ts';
import { networkOf } from './network.ts';
import { renewSession } from './renew.ts';
import { Tries } from './tries.ts';

/** What a person does with their own account. */
@Controller()
export class AccountController {
  constructor(
    @Inject(SecondFactor) private readonly factor: SecondFactor,
    @Inject(OwnPassword) private readonly password: OwnPassword,
    @Inject(OwnSessions) private readonly sessions: OwnSessions,
    @Inject(ActingAs) private readonly as: ActingAs,
    @Inject(Tries) private readonly tries: Tries,
  ) {}

  @Serves(readAccount)
  async read(@Acting() person: ActingPerson, @Req() request: Request): Promise<AccountReply> {
    insistOnSession(person);
    const sessions = await this.sessions.list(person.id, request.sessionID);
    return {
      recoveryCodesLeft: await this.factor.left(person.id),
      secondFactorObligatory: this.as.asksSecondFactor(person),
      sessions: sessions.map(({ endsAt, ...session }) => ({ ...session, endsAt: endsAt.toISOString() })),
    } satisfies AccountReply;
  }

  @Serves(changePassword)
  async changePassword(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof changePassword>,
    @Req() request: Request,
  ): Promise<void> {
    insistOnSession(person);
    await this.counted(request, person, () => this.password.change(person, body));
    // Whoever knew the one before may be signed in with it.
    await renewSession(request);
    await this.sessions.endOthers(person, request.sessionID);
  }

  @Serves(startSecondFactor)
  async start(@Acting() person: ActingPerson): Promise<{ secret: string; picture: string }> {
    insistOnSession(person);
    const { secret, address } = await this.factor.start(person);
    return { secret, picture: renderSVG(address) };
  }

  @Serves(confirmSecondFactor)
  async confirm(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof confirmSecondFactor>,
    @Req() request: Request,
  ): Promise<{ recoveryCodes: string[] }> {
    insistOnSession(person);
    const recoveryCodes = await this.counted(request, person, () => this.factor.confirm(person, body.code));
    // Whoever was signed in elsewhere was so without it.
    await renewSession(request);
    await this.sessions.endOthers(person, request.sessionID);
    return { recoveryCodes: [...recoveryCodes] };
  }

  @Serves(removeSecondFactor)
  async remove(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof removeSecondFactor>,
    @Req() request: Request,
  ): Promise<void> {
    insistOnSession(person);
    if (this.as.asksSecondFactor(person)) throw new Refusal('second-factor-obligatory');
    await this.counted(request, person, () => this.factor.remove(person, body.code));
    await renewSession(request);
    await this.sessions.endOthers(person, request.sessionID);
  }

  @Serves(endOtherSessions)
  async endOthers(@Acting() person: ActingPerson, @Req() request: Request): Promise<{ ended: number }> {
    insistOnSession(person);
    return { ended: await this.sessions.endOthers(person, request.sessionID) };
  }

  /** Six digits are guessed in a million tries: these are counted as those at the door are. */
  private counted<T>(request: Request, { id }: ActingPerson, judge: () => Promise<T>): Promise<T> {
    const trying = { email: `code of ${id}`, address: networkOf(request.ip), known: true };
    return this.tries.judging(trying, judge);
  }
}
