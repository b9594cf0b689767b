import type { KnownBrowser } from './known-browser.ts';

/** What signing in here goes by. */
export interface SessionSettings {
  /** Whether roles that ask for a second factor are held to it. */
  readonly secondFactor: 'obligatory' | 'optional';
  readonly browsers: KnownBrowser;
}

export const SESSION_SETTINGS = Symbol('session settings');
