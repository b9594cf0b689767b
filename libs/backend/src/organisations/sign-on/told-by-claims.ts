import type { Role } from '@ijkpunt/contract';
import type { Claims } from './provider.ts';

/** What somebody knows, has or is, as providers name it (RFC 8176). */
const KINDS: readonly (readonly string[])[] = [
  ['pwd', 'pin', 'kba'],
  ['otp', 'hwk', 'swk', 'sc', 'sms', 'tel', 'pop'],
  ['fpt', 'face', 'iris', 'retina', 'vbm'],
];

/** Whether the provider says that it saw two factors: in so many words, or of two different kinds. */
export function sawSecondFactor({ amr }: Readonly<Record<string, unknown>>): boolean {
  if (!Array.isArray(amr)) return false;
  const ways = amr.map(String);
  return ways.includes('mfa') || KINDS.filter((kind) => kind.some((way) => ways.includes(way))).length >= 2;
}

/** The roles that a claim tells, in the words that the organisation gave for them. */
export function rolesTold(
  claims: Claims,
  claim: string,
  rolesOf: Readonly<Partial<Record<Role, string>>>,
): readonly Role[] {
  const told = claims[claim];
  const words = Array.isArray(told) ? told.map(String) : [String(told)];
  return (Object.entries(rolesOf) as [Role, string][])
    .filter(([, word]) => words.includes(word))
    .map(([role]) => role);
}

/** Address and name as the provider tells them, to write to and to show; they say nothing of who somebody is. */
export function contactIn(claims: Claims): { readonly email: string; readonly name: string } | undefined {
  const { email, name, preferred_username: called } = claims;
  if (typeof email !== 'string' || !/^[^@\s,]{1,100}@[^@\s,]{1,100}$/u.test(email)) return undefined;
  const known = [name, called, email].find((text) => typeof text === 'string' && text.trim() !== '');
  return { email, name: String(known).slice(0, 80) };
}
