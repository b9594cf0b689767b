import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { Refusal } from '../platform/index.ts';
import type { ActingPerson } from './acting-person.ts';
import { AuditLog } from './audit-log.service.ts';
import { Passkeys, type Answered } from './passkeys/passkeys.service.ts';
import { PeopleService } from './people.service.ts';
import { SecondFactor } from './second-factor/second-factor.service.ts';

/** What somebody signs in with. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Of the app, or a recovery code; absent as long as nobody asked for it. */
  readonly code?: string | undefined;
}

/** Signing in: address, password and, where there is one, the second factor, judged in one go. Each try is noted. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(SecondFactor) private readonly factor: SecondFactor,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  /** The person, or a refusal. That a code is asked for is told to who has the right password only. */
  async signIn({ email, password, code }: Credentials): Promise<ActingPerson> {
    const { known, person } = await this.people.judge(email, password);
    if (person === undefined) {
      await this.audit.note(known, 'sign-in-refused', { step: 'password' });
      throw new Refusal('wrong-credentials');
    }
    if (person.hasCodes) await this.insistOnCode(person, code);
    // Its owner chose more than a password: a password alone would be the weakest way in.
    else if (person.hasPasskey) throw new Refusal('passkey-needed');
    await this.audit.note(person, 'signed-in');
    return person;
  }

  /** Who holds a passkey of this site: its device asked for what only they know or are, so that nothing else is asked. */
  async signInWithPasskey(answer: Answered<AuthenticationResponseJSON>): Promise<ActingPerson> {
    const person = await this.passkeys.holder(answer).catch(async (error: unknown) => {
      await this.audit.note(undefined, 'sign-in-refused', { step: 'passkey' });
      throw error;
    });
    await this.audit.note(person, 'signed-in', { step: 'passkey' });
    return person;
  }

  private async insistOnCode(person: ActingPerson, code: string | undefined): Promise<void> {
    if (code === undefined || code.trim() === '') throw new Refusal('second-factor-needed');
    if ((await this.factor.judged(person, code)) !== 'wrong') return;
    await this.audit.note(person, 'sign-in-refused', { step: 'second-factor' });
    throw new Refusal('second-factor-wrong');
  }
}
