import { randomInt } from 'node:crypto';
import { contentHash } from '../../platform/index.ts';

/** Signs that are not taken for one another when they are read from paper. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODES = 10;

/** Ten codes of 79 random bits each, in groups that can be typed over. */
export function newRecoveryCodes(): readonly string[] {
  const group = (): string => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: CODES }, () => Array.from({ length: 4 }, group).join('-'));
}

/** What is kept of a code: too long to be guessed, so that one hash is enough. However it was typed over. */
export function hashOfCode(person: string, code: string): string {
  return contentHash(`${person}/${code.toLowerCase().replaceAll(/[^a-z0-9]/gu, '')}`);
}
