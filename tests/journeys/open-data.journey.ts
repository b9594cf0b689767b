import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newVisitor, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The addresses of the files of the newest release that stands, as its card on the page names them: a withdrawn one has none. */
async function filesOnPage(): Promise<readonly string[]> {
  const page = await (await newVisitor(browser, { javaScriptEnabled: false })).newPage();
  await page.goto('/publicaties');
  const standing = page.locator('.release', { has: page.locator('.release-files') }).first();
  const links = await standing.locator('.release-files a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

const fetched = (path: string): Promise<Response> => fetch(new URL(path, inject('url')));

describe('somebody who wants the figures', () => {
  it('takes every file of a release, each as the manifest names it', async () => {
    const addresses = await filesOnPage();
    expect(addresses).toHaveLength(5);
    const manifest = addresses.find((address) => address.endsWith('/manifest.json')) ?? '';
    const { files } = (await (await fetched(manifest)).json()) as {
      files: { name: string; sha256: string }[];
    };
    for (const { name, sha256 } of files) {
      const answer = await fetched(`/bestanden/${sha256.slice(0, 32)}/${name}`);
      expect(answer.headers.get('cache-control')).toContain('max-age=60');
      const content = Buffer.from(await answer.arrayBuffer());
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it('checks the release with one command, and everything is equal', async () => {
    const manifest = (await filesOnPage()).find((address) => address.endsWith('/manifest.json')) ?? '';
    const address = new URL(manifest, inject('url')).href;
    const command = ['tools/receipt/receipt.mjs', 'verify', address];
    const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 10_000_000 });
    expect(stdout).toMatch(/\n[1-9]\d* equal, 0 different\n$/u);
  });

  it.each(['/publicaties.atom', '/en/publicaties.atom'])(
    'follows a feed that a browser can read: %s',
    async (path) => {
      const text = await (await fetched(path)).text();
      const page = await (await newVisitor(browser)).newPage();
      const found = await page.evaluate((feed) => {
        const parsed = new DOMParser().parseFromString(feed, 'application/xml');
        return [parsed.querySelectorAll('parsererror').length, parsed.querySelectorAll('entry').length > 0];
      }, text);
      expect(found).toEqual([0, true]);
    },
  );
});
