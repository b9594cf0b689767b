import type { Provider } from '@nestjs/common';
import type { Configuration } from '../platform/configuration.ts';
import { AccountController } from './account.controller.ts';
import { Freshness } from './freshness.ts';
import { knownBrowser } from './known-browser.ts';
import { LettersController } from './letters.controller.ts';
import { OwnCredentialsController } from './own-credentials.controller.ts';
import { OwnDataController } from './own-data.controller.ts';
import { PasskeySignInController } from './passkey-sign-in.controller.ts';
import { PasskeysController } from './passkeys.controller.ts';
import { PersonReplies } from './person-replies.ts';
import { ReturnAddress } from './return-address.ts';
import { SecondFactorController } from './second-factor.controller.ts';
import { SessionController } from './session.controller.ts';
import { SESSION_SETTINGS, type SessionSettings } from './settings.ts';
import { SESSION_PROVIDERS } from './sign-in.ts';
import { SignOnController } from './sign-on.controller.ts';

/** The doors of who comes, and of their own account. */
export const SESSION_CONTROLLERS = [
  SessionController,
  PasskeySignInController,
  SignOnController,
  LettersController,
  AccountController,
  OwnCredentialsController,
  OwnDataController,
  SecondFactorController,
  PasskeysController,
];

/** What stands behind them. */
export function sessionProviders(configuration: Configuration): readonly Provider[] {
  const { secondFactor } = configuration;
  const settings: SessionSettings = { secondFactor, browsers: knownBrowser(configuration) };
  const given = { provide: SESSION_SETTINGS, useValue: settings };
  const back = { provide: ReturnAddress, useValue: new ReturnAddress(configuration) };
  return [...SESSION_PROVIDERS, Freshness, PersonReplies, back, given];
}
