import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openChromium } from '../../tools/test/chromium.mjs';
import { signIn } from './sign-in.mjs';

export { PASSWORD, signIn } from './sign-in.mjs';

export const openBrowser = (): Promise<Browser> => openChromium();

/** Somebody at a desk of their own: a session apart from everybody else's. */
export async function newVisitor(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: inject('url'),
    locale: 'nl-NL',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** What the browser complains of on a page: errors, refused styles and scripts, requests that fail. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // What a page no longer waits for, such as the events of a check, ends when the page is left.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  return complaints;
}

/** A signed-in page of somebody. */
export async function pageOf(browser: Browser, email: string): Promise<Page> {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  await signIn(page, email);
  return page;
}

/** How far a page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What is said of fields that are not filled in right. */
export const fieldErrors = (where: Page | Locator): Locator =>
  where.locator('.utrecht-form-field-error-message');
