import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { endOtherSessions, readAccount, type AccountReply } from '@ijkpunt/contract';
import {
  OwnData,
  OwnSessions,
  Passkeys,
  SecondFactor,
  type ActingPerson,
  type KeptPasskey,
} from '@ijkpunt/backend';
import { Acting } from '../routing/acting.ts';
import { Serves } from '../routing/serves.ts';
import { ActingAs } from './acting-as.ts';
import { insistOnSession } from './insist-on-session.ts';

/** One's own account: how one signs in, and where. */
@Controller()
export class AccountController {
  constructor(
    @Inject(SecondFactor) private readonly factor: SecondFactor,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(OwnSessions) private readonly sessions: OwnSessions,
    @Inject(ActingAs) private readonly as: ActingAs,
    @Inject(OwnData) private readonly data: OwnData,
  ) {}

  @Serves(readAccount)
  async read(@Acting() person: ActingPerson, @Req() request: Request): Promise<AccountReply> {
    insistOnSession(person);
    const passkeys = await this.passkeys.list(person.id);
    const sessions = await this.sessions.list(person.id, request.sessionID);
    return {
      recoveryCodesLeft: await this.factor.left(person.id),
      passkeys: passkeys.map(passkeyReply),
      hasPassword: await this.data.hasPassword(person.id),
      secondFactorObligatory: this.as.asksSecondFactor(person),
      sessions: sessions.map(({ endsAt, ...session }) => ({ ...session, endsAt: endsAt.toISOString() })),
    } satisfies AccountReply;
  }

  @Serves(endOtherSessions)
  async endOthers(@Acting() person: ActingPerson, @Req() request: Request): Promise<{ ended: number }> {
    insistOnSession(person);
    return { ended: await this.sessions.endOthers(person, request.sessionID) };
  }
}

function passkeyReply({ id, name, madeAt, lastUsedAt }: KeptPasskey): AccountReply['passkeys'][number] {
  return { id, name, madeAt: madeAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() };
}
