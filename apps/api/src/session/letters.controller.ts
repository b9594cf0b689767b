import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import {
  acceptInvitation,
  askNewPassword,
  confirmAddress,
  lookAtLink,
  setNewPassword,
  type OpenedLinkReply,
} from '@ijkpunt/contract';
import { Letters, OpenLetters } from '@ijkpunt/backend';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { networkOf } from './network.ts';
import { Tries } from './tries.ts';

/** Letters with a link: asked for here, and opened here by whoever got them. */
@Controller()
export class LettersController {
  constructor(
    @Inject(Letters) private readonly letters: Letters,
    @Inject(OpenLetters) private readonly opened: OpenLetters,
    @Inject(Tries) private readonly tries: Tries,
  ) {}

  @Serves(lookAtLink)
  async look(
    @Input() { body }: InputOf<typeof lookAtLink>,
    @Req() request: Request,
  ): Promise<OpenedLinkReply> {
    const letter = await this.tries.judgingNetwork(request, () => this.opened.look(body.secret));
    return { ...letter, roles: [...letter.roles] } satisfies OpenedLinkReply;
  }

  @Serves(acceptInvitation)
  accept(@Input() { body }: InputOf<typeof acceptInvitation>, @Req() request: Request): Promise<void> {
    return this.tries.judgingNetwork(request, () => this.opened.accept(body.secret, body.password));
  }

  @Serves(askNewPassword)
  async forgotten(@Input() { body }: InputOf<typeof askNewPassword>, @Req() request: Request): Promise<void> {
    await this.tries.asking({ email: body.email, address: networkOf(request.ip) });
    await this.letters.forgotten(body.email);
  }

  @Serves(setNewPassword)
  reset(@Input() { body }: InputOf<typeof setNewPassword>, @Req() request: Request): Promise<void> {
    return this.tries.judgingNetwork(request, () => this.opened.resetPassword(body.secret, body.password));
  }

  @Serves(confirmAddress)
  confirm(@Input() { body }: InputOf<typeof confirmAddress>, @Req() request: Request): Promise<void> {
    return this.tries.judgingNetwork(request, () => this.opened.confirmAddress(body.secret));
  }
}
