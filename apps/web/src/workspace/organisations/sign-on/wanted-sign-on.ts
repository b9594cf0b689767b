import type { Role } from '@ijkpunt/contract';
import type { FieldError } from '../../shell/error-summary.tsx';
import { textIn } from '../../shell/text-in.ts';
import type { SignOnTexts } from './sign-on.texts.ts';
import type { WantedSignOn } from './use-sign-on-settings.ts';

/** The field with the word that the provider has for a role. */
export function fieldOf(role: Role): string {
  return `word-${role}`;
}

/** What was filled in. */
export function wantedIn(form: FormData, roles: readonly Role[]): WantedSignOn {
  const filled = (name: string) => textIn(form, name).trim();
  const words = roles.map((role) => [role, filled(fieldOf(role))] as const).filter(([, word]) => word !== '');
  return {
    issuer: filled('issuer'),
    clientId: filled('client-id'),
    secret: filled('secret') === '' ? undefined : filled('secret'),
    rolesClaim: filled('claim') === '' ? undefined : filled('claim'),
    rolesOf: Object.fromEntries(words),
  };
}

/** What must be mended before the server is asked. A secret is needed where none is kept for this provider. */
export function wrongIn(
  { issuer, clientId, secret, rolesClaim, rolesOf }: WantedSignOn,
  texts: SignOnTexts,
  isKept: boolean,
): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (!/^https?:\/\/\S+$/u.test(issuer)) errors.push({ field: 'issuer', message: texts.issuerMissing });
  if (clientId === '') errors.push({ field: 'client-id', message: texts.clientIdMissing });
  if (secret === undefined && !isKept) errors.push({ field: 'secret', message: texts.secretMissing });
  const words = Object.keys(rolesOf).length;
  if (rolesClaim === undefined && words > 0) errors.push({ field: 'claim', message: texts.claimMissing });
  if (rolesClaim !== undefined && words === 0) errors.push({ field: 'claim', message: texts.wordsMissing });
  return errors;
}
