/** Takes pictures of a page that stands: at every width, light and dark, with everything that moves held still. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdStill } from './held-still.mjs';

/** Widths in pixels of the page: a phone, a tablet held upright, a screen. */
export const WIDTHS = [360, 768, 1440];
/** How small each is kept: still to be read, and the whole set fits in a repository. */
const SCALES = new Map([
  [360, 0.8],
  [768, 0.6],
  [1440, 0.5],
]);
export const GROUNDS = /** @type {const} */ (['light', 'dark']);
/** What is further down is cut off: a picture is there to be looked at, not to be read to the end. */
const HEIGHT = 2000;
const HEIGHT_OF_SCREEN = 900;
const QUALITY = 25;

/** @param {string} name @param {number} width @param {string} ground */
export const fileOf = (name, width, ground) => `${name}-${width}-${ground}.webp`;

/**
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @returns {Promise<(name: string) => Promise<number>>} takes the page as it stands; answers the bytes
 */
export async function cameraOn(page, folder) {
  const session = await page.context().newCDPSession(page);
  return async (name) => {
    let bytes = 0;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT_OF_SCREEN });
      for (const ground of GROUNDS) {
        await page.emulateMedia({ colorScheme: ground, reducedMotion: 'reduce' });
        await page.evaluate(holdStill);
        const picture = await taken(page, session, width);
        writeFileSync(join(folder, fileOf(name, width, ground)), picture);
        bytes += picture.length;
      }
    }
    return bytes;
  };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} session
 * @param {number} width
 */
async function taken(page, session, width) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, HEIGHT), scale: SCALES.get(width) ?? 1 },
  });
  return Buffer.from(data, 'base64');
}
