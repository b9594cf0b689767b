import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newVisitor, openBrowser } from './browser.ts';
import { partsOf, TRANSCRIBED, transcriptOf } from './transcript-of.mjs';

/** Figures and sentences may change; what somebody goes through a page by may not, unless the transcript is read anew. */
describe('what a screen reader makes of a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each(TRANSCRIBED)('is built as it was when it was read: $file', async ({ file, address }) => {
    const kept = readFileSync(new URL(`../../docs/accessibility/${file}`, import.meta.url), 'utf8');
    const page = await (await newVisitor(browser)).newPage();
    const parts = partsOf(await transcriptOf(page, address));
    expect(parts.length).toBeGreaterThan(10);
    expect(parts).toEqual(partsOf(kept));
  });
});
