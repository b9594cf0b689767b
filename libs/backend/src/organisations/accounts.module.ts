import { Module, type DynamicModule, type Provider as Part } from '@nestjs/common';
import { Letters } from './letters/letters.service.ts';
import { OpenLetters } from './letters/open-letters.service.ts';
import { OrganisationsModule } from './organisations.module.ts';
import { OwnData } from './own-data/own-data.service.ts';
import { OwnSessions } from './own-sessions.service.ts';
import { PasskeyRows } from './passkeys/passkey-rows.ts';
import { Passkeys, PASSKEY_SITE } from './passkeys/passkeys.service.ts';
import { OwnAddress } from './password/own-address.service.ts';
import { OwnPassword } from './password/own-password.service.ts';
import { PEOPLE_PARTS } from './people/people-parts.ts';
import { SEALING_KEY, SecondFactor } from './second-factor/second-factor.service.ts';
import { sealingKey } from './second-factor/sealed.ts';
import { SignInService } from './sign-in.service.ts';
import { SIGN_ON_PARTS, signOnSettings } from './sign-on/sign-on-parts.ts';

const PARTS: readonly Part[] = [
  SignInService,
  SecondFactor,
  PasskeyRows,
  Passkeys,
  OwnPassword,
  OwnAddress,
  OwnSessions,
  OwnData,
  Letters,
  OpenLetters,
  ...PEOPLE_PARTS,
  ...SIGN_ON_PARTS,
];

/** What people do with their own account. Where nobody signs in, as in the worker, it is not needed. */
@Module({})
export class AccountsModule {
  /**
   * @param secret of the installation; second factors are sealed under a key that is made of it
   * @param publicUrl the address that people use; passkeys are made for it
   */
  static for(secret: string, publicUrl: string): DynamicModule {
    const { hostname, origin } = new URL(publicUrl);
    const settings: Part[] = [
      { provide: SEALING_KEY, useValue: sealingKey(secret, 'second factor') },
      { provide: PASSKEY_SITE, useValue: { id: hostname, origin } },
      ...signOnSettings(secret, publicUrl),
    ];
    const providers = [...settings, ...PARTS];
    return { module: AccountsModule, imports: [OrganisationsModule], providers, exports: providers };
  }
}
