import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { finishSignOn, listSignOns, startSignOn, type PersonReply } from '@ijkpunt/contract';
import { Refusal, SignOn } from '@ijkpunt/backend';
import { actingIn } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { Freshness } from './freshness.ts';
import { insistOnSession } from './insist-on-session.ts';
import { PersonReplies } from './person-replies.ts';
import { SignIn } from './sign-in.ts';
import { ReturnAddress } from './return-address.ts';

/** Single sign-on: away to the provider of an organisation, and back. */
@Controller()
export class SignOnController {
  constructor(
    @Inject(SignOn) private readonly signOn: SignOn,
    @Inject(Freshness) private readonly freshness: Freshness,
    @Inject(SignIn) private readonly sessions: SignIn,
    @Inject(PersonReplies) private readonly replies: PersonReplies,
    @Inject(ReturnAddress) private readonly back: ReturnAddress,
  ) {}

  @Serves(listSignOns)
  async list(): Promise<{ organisation: string; name: string }[]> {
    return [...(await this.signOn.open())];
  }

  @Serves(startSignOn)
  async start(
    @Req() request: Request,
    @Input() { params }: InputOf<typeof startSignOn>,
  ): Promise<{ address: string }> {
    const person = actingIn(request);
    insistOnSession(person);
    // Who is signed in links the two, and that changes how one signs in.
    if (person !== undefined) this.freshness.insist(request);
    const { organisation } = params;
    const { address, departure } = await this.sessions.toProvider(
      request,
      organisation,
      this.back.of(organisation),
    );
    this.freshness.leaves(request, { organisation, ...departure });
    return { address };
  }

  @Serves(finishSignOn)
  async finish(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Input() { params, body }: InputOf<typeof finishSignOn>,
  ): Promise<PersonReply> {
    const person = actingIn(request);
    insistOnSession(person);
    const { organisation, ...departure } = this.freshness.cameBack(request);
    if (organisation !== params.organisation) throw new Refusal('sign-on-refused');
    const back = { organisation, departure, came: this.back.withSearch(organisation, body.search) };
    if (person !== undefined) {
      await this.signOn.link(person, back);
      return this.replies.of(person);
    }
    return this.replies.of(await this.sessions.bySignOn(request, response, back));
  }
}
