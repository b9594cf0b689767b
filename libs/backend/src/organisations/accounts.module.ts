import { Module, type DynamicModule } from '@nestjs/common';
import { OrganisationsModule } from './organisations.module.ts';
import { OwnSessions } from './own-sessions.service.ts';
import { OwnPassword } from './password/own-password.service.ts';
import { SEALING_KEY, SecondFactor } from './second-factor/second-factor.service.ts';
import { sealingKey } from './second-factor/sealed.ts';
import { SignInService } from './sign-in.service.ts';

/** What people do with their own account. Where nobody signs in, as in the worker, it is not needed. */
@Module({})
export class AccountsModule {
  /** @param secret of the installation; second factors are sealed under a key that is made of it */
  static sealedUnder(secret: string): DynamicModule {
    const key = { provide: SEALING_KEY, useValue: sealingKey(secret, 'second factor') };
    const providers = [key, SecondFactor, OwnPassword, OwnSessions, SignInService];
    return { module: AccountsModule, imports: [OrganisationsModule], providers, exports: providers };
  }
}
