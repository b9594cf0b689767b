import type { Provider } from '@nestjs/common';
import type { Configuration } from '../platform/configuration.ts';
import { AccountController } from './account.controller.ts';
import { knownBrowser } from './known-browser.ts';
import { LettersController } from './letters.controller.ts';
import { SessionController } from './session.controller.ts';
import { SESSION_SETTINGS, type SessionSettings } from './settings.ts';
import { SESSION_PROVIDERS } from './sign-in.ts';

/** The doors of who comes, and of their own account. */
export const SESSION_CONTROLLERS = [AccountController, LettersController, SessionController];

/** What stands behind them. */
export function sessionProviders(configuration: Configuration): readonly Provider[] {
  const { secondFactor } = configuration;
  const settings: SessionSettings = { secondFactor, browsers: knownBrowser(configuration) };
  return [...SESSION_PROVIDERS, { provide: SESSION_SETTINGS, useValue: settings }];
}
