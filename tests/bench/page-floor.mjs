/** The floor of a public page: the same page without its script, from memory, and a page of one line. */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { slowed } from './monitor-page.mjs';

const ONE_LINE = `<!doctype html><html lang="nl"><title>0</title><h1>Een regel</h1><button onclick="this.textContent++">0</button></html>`;

const HTML = 'text/html; charset=utf-8';
const SCRIPT = /<script\b[^>]*\bsrc=[^>]*><\/script>/gu;
const SHEET = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/gu;

/**
 * Serves these pages without their scripts, with the style sheets that they name; compressed where the product does so, and
 * not where it leaves that to the proxy before it.
 * @param {string} url where the product answers
 * @param {readonly string[]} paths
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function strippedServer(url, paths) {
  const files = new Map([['/one-line', kept({ text: ONE_LINE, compressed: true }, HTML)]]);
  for (const path of paths) {
    const { text, compressed } = await fetched(url + path);
    files.set(path, kept({ text: text.replaceAll(SCRIPT, ''), compressed }, HTML));
    for (const [, sheet] of text.matchAll(SHEET))
      if (!files.has(sheet)) files.set(sheet, kept(await fetched(url + sheet), 'text/css; charset=utf-8'));
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file === undefined ? 404 : 200, file?.headers);
    response.end(file?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const stop = () => new Promise((resolve) => server.close(() => resolve(undefined)));
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function fetched(address) {
  const response = await fetch(address, { headers: { 'accept-encoding': 'br' } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return { text: await response.text(), compressed: response.headers.has('content-encoding') };
}

function kept({ text, compressed }, media) {
  const body = compressed ? brotliCompressSync(text) : Buffer.from(text);
  const encoding = compressed ? { 'content-encoding': 'br' } : {};
  return { body, headers: { 'content-type': media, ...encoding, 'content-length': body.length } };
}

/** @typedef {{ document: number, script: number, sheet: number, other: number, heads: number }} Bytes */

const KINDS = { Document: 'document', Script: 'script', Stylesheet: 'sheet' };

/**
 * Opens an address in a browser that knows nothing yet, and tells when it was seen and what it fetched.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ viewport: { width: number, height: number }, slower: number, keep?: boolean }} how `keep` leaves it open
 */
export async function opened(browser, address, { viewport, slower, keep = false }) {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', serviceWorkers: 'block' });
  const page = await context.newPage();
  const bytes = await counted(page);
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await slowed(page, slower);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    load: performance.getEntriesByType('navigation')[0].loadEventEnd,
    shift: globalThis.shift,
  }));
  if (!keep) await context.close();
  return { ...times, bytes, page };
}

/** What comes over the line, compressed as it comes; the heads of answers by themselves. @param {import('playwright-core').Page} page @returns {Promise<Bytes>} */
async function counted(page) {
  const bytes = { document: 0, script: 0, sheet: 0, other: 0, heads: 0 };
  const known = new Map();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, type, response }) =>
    known.set(requestId, { kind: KINDS[type] ?? 'other', head: response.encodedDataLength }),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { kind, head } = known.get(requestId) ?? { kind: 'other', head: 0 };
    bytes[kind] += encodedDataLength - head;
    bytes.heads += head;
  });
  return bytes;
}
