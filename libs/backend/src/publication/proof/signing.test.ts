import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSignedBy, keyIdOf, newKeyPair, signatureOf } from './signing.ts';

const TEXT = Buffer.from('{"a":1}');
const KEY = newKeyPair();

describe('a signature', () => {
  it('is made by one key, over these bytes', () => {
    const signature = signatureOf(TEXT, KEY.privateKey);
    expect(isSignedBy(TEXT, signature, KEY)).toBe(true);
    expect(isSignedBy(TEXT, `${signature}\n`, KEY)).toBe(true);
    expect(isSignedBy(Buffer.from('{"a":2}'), signature, KEY)).toBe(false);
    expect(isSignedBy(TEXT, signature, newKeyPair())).toBe(false);
  });

  it('that is none is no fault: nothing was signed', () => {
    expect(isSignedBy(TEXT, '', KEY)).toBe(false);
    expect(isSignedBy(TEXT, 'geen handtekening', KEY)).toBe(false);
    expect(
      isSignedBy(TEXT, signatureOf(TEXT, KEY.privateKey), { id: KEY.id, publicKey: 'geen sleutel' }),
    ).toBe(false);
  });

  it('of a key of another kind does not count', () => {
    const { publicKey } = generateKeyPairSync('ed448');
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(isSignedBy(TEXT, 'AA==', { id: keyIdOf(pem), publicKey: pem })).toBe(false);
  });
});

describe('a key', () => {
  it('is named by its public half', () => {
    expect(KEY.id).toMatch(/^[0-9a-f]{16}$/u);
    expect(keyIdOf(KEY.publicKey)).toBe(KEY.id);
    expect(newKeyPair().id).not.toBe(KEY.id);
    // The first known answer of RFC 8032, as a key in PEM.
    const known =
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n';
    const empty = Buffer.from(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      'hex',
    );
    expect(
      isSignedBy(Buffer.alloc(0), empty.toString('base64'), { id: keyIdOf(known), publicKey: known }),
    ).toBe(true);
  });
});
