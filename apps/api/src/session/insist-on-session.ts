import { Refusal, type ActingPerson } from '@ijkpunt/backend';

/** Whoever comes with a key has no session, and no account. */
export function insistOnSession(person: ActingPerson | undefined): void {
  if (person?.only !== undefined) throw new Refusal('not-allowed');
}
