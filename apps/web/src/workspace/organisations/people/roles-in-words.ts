import type { Role } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { ROLE_WORDS } from '../../words/roles.texts.ts';

/** Roles as one reads them: "aanleveraar en lezer". */
export function rolesInWords(roles: readonly Role[], language: Language): string {
  return new Intl.ListFormat(language).format(roles.map((role) => ROLE_WORDS[role][language]));
}
