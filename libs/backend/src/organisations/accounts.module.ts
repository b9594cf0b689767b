import { Module, type DynamicModule } from '@nestjs/common';
import { Letters } from './letters/letters.service.ts';
import { OpenLetters } from './letters/open-letters.service.ts';
import { OrganisationsModule } from './organisations.module.ts';
import { OwnSessions } from './own-sessions.service.ts';
import { OwnAddress } from './password/own-address.service.ts';
import { OwnPassword } from './password/own-password.service.ts';
import { Invitations } from './people/invitations.service.ts';
import { PeopleHere } from './people/people-here.service.ts';
import { SEALING_KEY, SecondFactor } from './second-factor/second-factor.service.ts';
import { sealingKey } from './second-factor/sealed.ts';
import { SignInService } from './sign-in.service.ts';

/** What people do with their own account. Where nobody signs in, as in the worker, it is not needed. */
@Module({})
export class AccountsModule {
  /** @param secret of the installation; second factors are sealed under a key that is made of it */
  static sealedUnder(secret: string): DynamicModule {
    const key = { provide: SEALING_KEY, useValue: sealingKey(secret, 'second factor') };
    const ofLetters = [Letters, OpenLetters, Invitations, PeopleHere];
    const providers = [key, SecondFactor, OwnPassword, OwnAddress, OwnSessions, SignInService, ...ofLetters];
    return { module: AccountsModule, imports: [OrganisationsModule], providers, exports: providers };
  }
}
