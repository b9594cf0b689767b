import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { askNewAddress, changePassword } from '@ijkpunt/contract';
import { OwnAddress, OwnPassword, OwnSessions, type ActingPerson } from '@ijkpunt/backend';
import { Acting } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { insistOnSession } from './insist-on-session.ts';
import { renewSession } from './renew.ts';
import { Tries, tryingAt } from './tries.ts';

/** The address and password that one signs in with. */
@Controller()
export class OwnCredentialsController {
  constructor(
    @Inject(OwnPassword) private readonly password: OwnPassword,
    @Inject(OwnAddress) private readonly address: OwnAddress,
    @Inject(OwnSessions) private readonly sessions: OwnSessions,
    @Inject(Tries) private readonly tries: Tries,
  ) {}

  @Serves(changePassword)
  async changePassword(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof changePassword>,
    @Req() request: Request,
  ): Promise<void> {
    insistOnSession(person);
    const trying = tryingAt(request, person);
    await this.tries.judging(trying, () => this.password.change(person, body));
    // Whoever knew the one before may be signed in with it.
    await renewSession(request);
    await this.sessions.endOthers(person, request.sessionID);
  }

  @Serves(askNewAddress)
  async askAddress(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof askNewAddress>,
    @Req() request: Request,
  ): Promise<void> {
    insistOnSession(person);
    const trying = tryingAt(request, person);
    await this.tries.asking(trying);
    await this.tries.judging(trying, () => this.address.ask(person, body));
  }
}
