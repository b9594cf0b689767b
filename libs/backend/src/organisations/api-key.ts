import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { contentHash } from '../platform/index.ts';

/** `ijk_`, eight signs that may be shown, and the part that nobody but its holder knows. */
const SHAPE = /^ijk_([a-z0-9]{8})_[A-Za-z0-9_-]{32,64}$/;
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A key as it is made: what is shown, what is kept, and the secret itself, which is shown once. */
export interface NewKey {
  readonly prefix: string;
  readonly hash: string;
  readonly secret: string;
}

/** Makes a key of 256 random bits. */
export function newKey(): NewKey {
  const prefix = Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  const secret = `ijk_${prefix}_${randomBytes(32).toString('base64url')}`;
  return { prefix, hash: contentHash(secret), secret };
}

/** The part of a key that may be shown; undefined when it is no key of ours. */
export function prefixOf(secret: string): string | undefined {
  return SHAPE.exec(secret)?.[1];
}

/** Whether this is the secret that was kept as this hash. Takes as long for a near miss as for a far one. */
export function isSecretOf(secret: string, hash: string): boolean {
  const [given, kept] = [contentHash(secret), hash].map((text) => Buffer.from(text, 'utf8'));
  return given?.length === kept?.length && timingSafeEqual(given as Buffer, kept as Buffer);
}

/** The last day that a key made today may work: two years on. */
export function latestExpiry(today: string): string {
  return yearsAfter(today, 2);
}

/** The last day of a key that takes over from another one. */
export function aYearAfter(today: string): string {
  return yearsAfter(today, 1);
}

function yearsAfter(today: string, years: number): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}
