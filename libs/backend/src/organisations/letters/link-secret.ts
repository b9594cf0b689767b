import { randomBytes } from 'node:crypto';
import { contentHash } from '../../platform/index.ts';

/** The secret in a link: 256 random bits, kept as a hash. */
export function newSecret(): { readonly secret: string; readonly hash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOfSecret(secret) };
}

/** What is kept of the secret in a link: too long to be guessed, so that one hash is enough. */
export function hashOfSecret(secret: string): string {
  return contentHash(`letter/${secret}`);
}
