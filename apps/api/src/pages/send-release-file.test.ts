import { brotliCompressSync } from 'node:zlib';
import type { Request, Response } from 'express';
import { describe, expect, it } from 'vitest';
import type { KeptFile } from '@ijkpunt/backend';
import { sendReleaseFile } from './send-release-file.ts';

const CONTENT = Buffer.from('{"a":1}');
const HASHED = `/bestanden/${'a'.repeat(32)}/figures.json`;
const NAMED = '/publicaties/proef/3/figures.json';

const TOMBSTONE = {
  benchmark: 'proef',
  release: 9,
  withdrawnAt: '2026-07-02T10:00:00.000Z',
  reason: 'Een gemeente leverde het verkeerde bestand.',
};

const releases = {
  at: (path: string): Promise<KeptFile | undefined> =>
    Promise.resolve(
      [HASHED, NAMED].includes(path)
        ? {
            etag: '"a"',
            media: 'application/json',
            brotli: brotliCompressSync(CONTENT),
            identity: () => Promise.resolve(CONTENT),
          }
        : undefined,
    ),
  list: (path: string) => Promise.resolve(path === '/publicaties/sleutels.json' ? '{"keys":[]}' : undefined),
  tombstone: (path: string) =>
    Promise.resolve(path.startsWith('/publicaties/proef/9/') ? TOMBSTONE : undefined),
};

/** Asks for an address, and tells what was answered. */
async function asked(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const told: { status: number; headers: Record<string, string>; body?: unknown } = {
    status: 200,
    headers: {},
  };
  const response = {
    set(name: string | Record<string, string>, value?: string) {
      Object.assign(told.headers, typeof name === 'string' ? { [name]: value } : name);
      return response;
    },
    type: () => response,
    status(status: number) {
      told.status = status;
      return response;
    },
    send: (body: unknown) => (told.body = body),
    json: (body: unknown) => (told.body = body),
    end: (body: unknown) => (told.body = body),
  };
  const request = { path, method, headers, get: (name: string) => headers[name] };
  const sent = await sendReleaseFile(
    releases,
    request as unknown as Request,
    response as unknown as Response,
    ({ release }) => `<p>${release} ingetrokken</p>`,
  );
  return { sent, ...told };
}

describe('a file of a release', () => {
  it.each([HASHED, NAMED])('is asked for again after a minute, for it may be withdrawn: %s', async (path) => {
    const { headers, body } = await asked(path);
    expect(headers['cache-control']).toContain('max-age=60');
    expect(body).toEqual(CONTENT);
  });

  it('is sent compressed to who can read that, and with its own length to who cannot', async () => {
    const { headers, body } = await asked(HASHED, { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(body).not.toEqual(CONTENT);
    expect((await asked(HASHED)).headers['content-length']).toBe(String(CONTENT.length));
  });

  it('is not sent to who has it, nor to who asks for its head', async () => {
    expect(await asked(HASHED, { 'if-none-match': '"a"' })).toMatchObject({ status: 304, body: undefined });
    expect((await asked(HASHED, {}, 'HEAD')).body).toBeUndefined();
  });

  it('may be read by a page of somebody else', async () => {
    expect((await asked(HASHED)).headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });
});

describe('an address', () => {
  it('of a release that was withdrawn tells when and why, and no figure', async () => {
    expect(await asked('/publicaties/proef/9/figures.json')).toMatchObject({
      sent: true,
      status: 410,
      body: TOMBSTONE,
    });
  });

  it('of a release that was withdrawn says so in words to who follows a link in a browser', async () => {
    expect(
      await asked('/publicaties/proef/9/figures.json', {
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      }),
    ).toMatchObject({ status: 410, body: '<p>9 ingetrokken</p>', headers: { vary: 'accept' } });
  });

  it('of the public keys is answered with the list', async () => {
    expect(await asked('/publicaties/sleutels.json')).toMatchObject({ sent: true, body: '{"keys":[]}' });
  });

  it.each(['/publicaties', '/publicaties.atom', '/gemeenten/zwolle', '/publicaties/proef/4/figures.json'])(
    'that is no such file is left to others: %s',
    async (path) => {
      const { sent, body, headers } = await asked(path);
      expect([sent, body, headers]).toEqual([false, undefined, {}]);
    },
  );
});
