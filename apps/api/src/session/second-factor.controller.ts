import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { renderSVG } from 'uqr';
import { confirmSecondFactor, removeSecondFactor, startSecondFactor } from '@ijkpunt/contract';
import { OwnSessions, Refusal, SecondFactor, type ActingPerson } from '@ijkpunt/backend';
import { Acting } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { ActingAs } from './acting-as.ts';
import { Freshness } from './freshness.ts';
import { insistOnSession } from './insist-on-session.ts';
import { renewSession } from './renew.ts';
import { Tries, tryingAt } from './tries.ts';

/** The codes of an app as one's second factor. */
@Controller()
export class SecondFactorController {
  constructor(
    @Inject(SecondFactor) private readonly factor: SecondFactor,
    @Inject(OwnSessions) private readonly sessions: OwnSessions,
    @Inject(ActingAs) private readonly as: ActingAs,
    @Inject(Freshness) private readonly freshness: Freshness,
    @Inject(Tries) private readonly tries: Tries,
  ) {}

  @Serves(startSecondFactor)
  async start(
    @Acting() person: ActingPerson,
    @Req() request: Request,
  ): Promise<{ secret: string; picture: string }> {
    insistOnSession(person);
    this.freshness.insist(request);
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

  /** Six digits are guessed in a million tries: these are counted as those at the door are. */
  private counted<T>(request: Request, person: ActingPerson, judge: () => Promise<T>): Promise<T> {
    return this.tries.judging(tryingAt(request, person), judge);
  }
}
