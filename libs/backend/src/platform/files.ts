import { createHash } from 'node:crypto';

/** SHA-256 of bytes or text, in hexadecimal: the name of content. */
export function contentHash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
