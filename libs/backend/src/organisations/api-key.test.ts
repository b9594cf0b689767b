import { describe, expect, it } from 'vitest';
import { isSecretOf, latestExpiry, newKey, prefixOf } from './api-key.ts';

describe('a key', () => {
  it('begins with the part that may be shown, and holds 256 random bits', () => {
    const { prefix, secret, hash } = newKey();
    expect(secret).toMatch(/^ijk_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/);
    expect(prefixOf(secret)).toBe(prefix);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(secret).not.toContain(hash);
  });

  it('is another one every time', () => {
    const made = Array.from({ length: 200 }, () => newKey().secret);
    expect(new Set(made).size).toBe(200);
  });

  it('fits its own hash and no other', () => {
    const { secret, hash } = newKey();
    expect(isSecretOf(secret, hash)).toBe(true);
    expect(isSecretOf(`${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`, hash)).toBe(false);
    expect(isSecretOf(secret, newKey().hash)).toBe(false);
    expect(isSecretOf(secret, '')).toBe(false);
  });

  it.each([
    '',
    'ijk_',
    'ijk_abcd1234_kort',
    `ijk_ABCD1234_${'a'.repeat(43)}`,
    `xyz_abcd1234_${'a'.repeat(43)}`,
    `ijk_abcd1234_${'a'.repeat(43)} `,
    `ijk_abcd1234_${'a'.repeat(4000)}`,
    `ijk_abcd123'_${'a'.repeat(43)}`,
  ])('of another shape is none: %s', (text) => {
    expect(prefixOf(text)).toBeUndefined();
  });

  it('works two years at most', () => {
    expect(latestExpiry('2026-11-22')).toBe('2028-11-22');
    // A day that two years on does not exist.
    expect(latestExpiry('2024-02-29')).toBe('2026-03-01');
  });
});
