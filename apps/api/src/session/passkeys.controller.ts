import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { addPasskey, askNewPasskey, removePasskey } from '@ijkpunt/contract';
import { OwnSessions, Passkeys, Refusal, type ActingPerson } from '@ijkpunt/backend';
import { Acting } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { ActingAs } from './acting-as.ts';
import { Freshness } from './freshness.ts';
import { insistOnSession } from './insist-on-session.ts';
import { renewSession } from './renew.ts';

/** One's own passkeys. */
@Controller()
export class PasskeysController {
  constructor(
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(ActingAs) private readonly as: ActingAs,
    @Inject(Freshness) private readonly freshness: Freshness,
    @Inject(OwnSessions) private readonly sessions: OwnSessions,
  ) {}

  @Serves(askNewPasskey)
  async askNew(@Acting() person: ActingPerson, @Req() request: Request): Promise<Record<string, unknown>> {
    insistOnSession(person);
    this.freshness.insist(request);
    const question = await this.passkeys.askNew(person);
    this.freshness.asked(request, question.challenge);
    return { ...question };
  }

  @Serves(addPasskey)
  async add(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof addPasskey>,
    @Req() request: Request,
  ): Promise<void> {
    insistOnSession(person);
    this.freshness.insist(request);
    const challenge = this.freshness.challengeOf(request);
    const response = body.answer as unknown as Parameters<Passkeys['add']>[1]['response'];
    await this.passkeys.add(person, { challenge, response, name: body.name });
    await this.renewed(person, request);
  }

  @Serves(removePasskey)
  async remove(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof removePasskey>,
    @Req() request: Request,
  ): Promise<void> {
    insistOnSession(person);
    this.freshness.insist(request);
    const isLast = person.hasCodes !== true && (await this.passkeys.list(person.id)).length === 1;
    if (isLast && this.as.asksSecondFactor(person)) throw new Refusal('second-factor-obligatory');
    await this.passkeys.remove(person, params.passkey);
    await this.renewed(person, request);
  }

  /** Whoever was signed in elsewhere may be so by what was changed here. */
  private async renewed(person: ActingPerson, request: Request): Promise<void> {
    await renewSession(request);
    await this.sessions.endOthers(person, request.sessionID);
  }
}
