import { describe, expect, it } from 'vitest';
import { isInside, Provider } from './provider.ts';

const SETTINGS = { clientId: 'ijkpunt', secret: 'geheim' };

describe('the address of a provider', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])('is inside at %s', (address) => expect(isInside(address)).toBe(true));

  it.each(['192.0.2.1', '172.32.0.1', '2001:db8::1', '::ffff:192.0.2.1'])('is outside at %s', (address) =>
    expect(isInside(address)).toBe(false),
  );

  it.each([
    ['http://provider.example', 'without https'],
    ['https://127.0.0.1:1', 'that is this machine'],
    ['https://localhost:1', 'whose name leads to this machine'],
  ])('%s, %s, is not asked anything in a real installation', async (issuer) => {
    const provider = new Provider(false);
    await expect(provider.insistOnLife({ issuer, ...SETTINGS })).rejects.toMatchObject({
      code: 'sign-on-unreachable',
    });
  });

  it('without https is another machine, not even where one tries things out', async () => {
    const provider = new Provider(true);
    await expect(
      provider.insistOnLife({ issuer: 'http://provider.example', ...SETTINGS }),
    ).rejects.toMatchObject({ code: 'sign-on-unreachable' });
  });
});
