import { Refusal } from '../../platform/index.ts';
import { passwordHash } from '../people.service.ts';
import { passwordFault } from './password-fault.ts';

/**
 * The hash of a password that somebody wants; a refusal when it is easily guessed.
 *
 * @param known of its owner: address, name, organisation; what is empty says nothing
 */
export function newPasswordHash(wanted: string, known: readonly (string | null)[]): Promise<string> {
  const told = known.filter((text): text is string => text !== null && text !== '');
  const fault = passwordFault(wanted, told);
  if (fault !== undefined) throw new Refusal('password-weak', { fault });
  return passwordHash(wanted);
}
