import { createPublicKey, generateKeyPairSync, createPrivateKey, sign, verify } from 'node:crypto';
import { sha256 } from './sha256.ts';

/** A pair of keys as it is stored: in PEM, which every tool reads. */
export interface KeyPair {
  readonly id: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

/** A public key as everybody may have it. */
export type PublicKey = Pick<KeyPair, 'id' | 'publicKey'>;

/** Makes a new pair (Ed25519, RFC 8032). */
export function newKeyPair(): KeyPair {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { id: keyIdOf(publicKey), publicKey, privateKey };
}

/** The name of a key: the first 16 hexadecimals of SHA-256 over the public key (DER, SubjectPublicKeyInfo). */
export function keyIdOf(publicKey: string): string {
  const der = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
  return sha256(der).slice(0, 16);
}

/** The signature of a text, in base64. */
export function signatureOf(text: string | Uint8Array, privateKey: string): string {
  return sign(null, Buffer.from(text), createPrivateKey(privateKey)).toString('base64');
}

/** Whether a key of Ed25519 signed these bytes. A key or a signature that cannot be read signed nothing. */
export function isSignedBy(text: Uint8Array, signature: string, { id, publicKey }: PublicKey): boolean {
  try {
    const key = createPublicKey(publicKey);
    // A key is who its own bytes say it is, not who the list says it is.
    if (key.asymmetricKeyType !== 'ed25519' || keyIdOf(publicKey) !== id) return false;
    return verify(null, text, key, Buffer.from(signature.trim(), 'base64'));
  } catch {
    return false;
  }
}
