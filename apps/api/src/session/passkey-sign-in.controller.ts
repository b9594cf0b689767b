import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { askPasskey, signInWithPasskey, type PersonReply } from '@ijkpunt/contract';
import { Passkeys } from '@ijkpunt/backend';
import { actingIn } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { Freshness } from './freshness.ts';
import { insistOnSession } from './insist-on-session.ts';
import { PersonReplies } from './person-replies.ts';
import { SignIn } from './sign-in.ts';

type Answer = Parameters<SignIn['withPasskey']>[2];

/** Signing in with a passkey: a question for the browser, and its answer. */
@Controller()
export class PasskeySignInController {
  constructor(
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(Freshness) private readonly freshness: Freshness,
    @Inject(SignIn) private readonly sessions: SignIn,
    @Inject(PersonReplies) private readonly replies: PersonReplies,
  ) {}

  @Serves(askPasskey)
  async ask(@Req() request: Request): Promise<Record<string, unknown>> {
    insistOnSession(actingIn(request));
    const question = await this.passkeys.askSignIn();
    this.freshness.asked(request, question.challenge);
    return { ...question };
  }

  @Serves(signInWithPasskey)
  async signIn(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Input() { body }: InputOf<typeof signInWithPasskey>,
  ): Promise<PersonReply> {
    insistOnSession(actingIn(request));
    const challenge = this.freshness.challengeOf(request);
    const answer = { challenge, response: body.answer as unknown as Answer['response'] };
    return this.replies.of(await this.sessions.withPasskey(request, response, answer));
  }
}
