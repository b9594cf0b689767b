import type { Role } from '@ijkpunt/contract';
import type { Claims } from './provider.ts';

/** Ways in which a provider may have seen more than a password (RFC 8176). */
const SECOND = ['mfa', 'otp', 'hwk', 'sc', 'pop'];

/** Whether the provider says that it asked for more than a password. */
export function sawSecondFactor({ amr }: Claims): boolean {
  return Array.isArray(amr) && amr.some((way) => SECOND.includes(String(way)));
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
