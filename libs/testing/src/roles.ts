import type { RolePasswords } from '@ijkpunt/backend';

/** Passwords of the roles on a test server. */
export const PASSWORDS: RolePasswords = {
  app: 'test-app',
  comparer: 'test-comparer',
  publisher: 'test-publisher',
  reader: 'test-reader',
};

export type DatabaseRole = keyof RolePasswords;

export const DATABASE_ROLES = Object.keys(PASSWORDS) as readonly DatabaseRole[];
