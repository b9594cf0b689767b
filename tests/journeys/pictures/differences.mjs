/** Which pictures are no longer what they were, by how much, and a sheet that shows it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pixel differs when one of its colours does by more than this, of 255: what the packing of pictures does is less. */
const MOST_OF_A_COLOUR = 48;
/** Share of all pixels above which a picture counts as changed: a sign or two. */
const MOST_OF_A_PICTURE = 0.0005;
const ON_A_SHEET = 12;

/**
 * @typedef {object} Difference
 * @property {string} file
 * @property {'new' | 'gone' | 'changed'} how
 * @property {number} share of the pixels
 */

/** @param {string} folder */
export const picturesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.webp'))
        .toSorted()
    : [];

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ kept: string, now: string, sheets: string }} folders
 * @returns {Promise<readonly Difference[]>} the largest first
 */
export async function differences(browser, { kept, now, sheets }) {
  const [before, after] = [new Set(picturesIn(kept)), new Set(picturesIn(now))];
  const page = await browser.newPage();
  await page.evaluate(openPictures);
  await page.evaluate(openSheets);
  /** @type {Difference[]} */
  const found = [];
  for (const file of new Set([...before, ...after])) {
    if (!before.has(file)) found.push({ file, how: 'new', share: 1 });
    else if (!after.has(file)) found.push({ file, how: 'gone', share: 1 });
    else {
      const share = await shareOf(page, join(kept, file), join(now, file));
      if (share > MOST_OF_A_PICTURE) found.push({ file, how: 'changed', share });
    }
  }
  found.sort((a, b) => b.share - a.share || a.file.localeCompare(b.file));
  await drawSheets(page, found, { kept, now, sheets });
  await page.close();
  return found;
}

/** @param {string} path */
const inline = (path) => (existsSync(path) ? `data:image/webp;base64,${readFileSync(path, 'base64')}` : '');

/** @param {import('playwright-core').Page} page @param {string} kept @param {string} now */
async function shareOf(page, kept, now) {
  if (readFileSync(kept).equals(readFileSync(now))) return 0;
  return page.evaluate(
    ([a, b, most]) => globalThis.pictures.share(a, b, most),
    [inline(kept), inline(now), MOST_OF_A_COLOUR],
  );
}

/**
 * Each row of a sheet: as kept, as it is now, and what differs.
 * @param {import('playwright-core').Page} page
 * @param {readonly Difference[]} found
 * @param {{ kept: string, now: string, sheets: string }} folders
 */
async function drawSheets(page, found, { kept, now, sheets }) {
  mkdirSync(sheets, { recursive: true });
  for (let from = 0; from < found.length; from += ON_A_SHEET) {
    const rows = found.slice(from, from + ON_A_SHEET).map(({ file, how, share }) => ({
      words: `${file}: ${how}, ${(share * 100).toFixed(2)} %`,
      kept: inline(join(kept, file)),
      now: inline(join(now, file)),
    }));
    const sheet = await page.evaluate(
      ([all, most]) => globalThis.pictures.sheet(all, most),
      /** @type {const} */ ([rows, MOST_OF_A_COLOUR]),
    );
    const name = `differences-${String(from / ON_A_SHEET + 1).padStart(2, '0')}.webp`;
    writeFileSync(join(sheets, name), Buffer.from(sheet.split(',')[1] ?? '', 'base64'));
  }
}

/** Runs in the page: which pixels of two pictures differ. */
function openPictures() {
  /** @param {string} address */
  const opened = async (address) => {
    if (address === '') return undefined;
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  };

  const pixelsOf = (image, width, height) => {
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    pen?.drawImage(image, 0, 0);
    return pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  };

  /** What one has and the other has not differs too. */
  const compared = async (a, b, most) => {
    const [first, second] = await Promise.all([opened(a), opened(b)]);
    if (first === undefined || second === undefined) return { first, second };
    const [width, height] = [Math.max(first.width, second.width), Math.max(first.height, second.height)];
    const [before, after] = [pixelsOf(first, width, height), pixelsOf(second, width, height)];
    const marked = new ImageData(width, height);
    let count = 0;
    for (let at = 0; at < before.length; at += 4) {
      const differs = [0, 1, 2, 3].some(
        (colour) => Math.abs(before[at + colour] - after[at + colour]) > most,
      );
      if (differs) count += 1;
      const pale = after[at] / 3 + 160;
      marked.data.set(differs ? [200, 0, 60, 255] : [pale, pale, pale, 255], at);
    }
    return { first, second, marked, share: count / (width * height) };
  };

  globalThis.pictures = { compared, share: async (a, b, most) => (await compared(a, b, most)).share ?? 1 };
}

/** Runs in the page: pictures side by side. */
function openSheets() {
  const WIDTH = 420;
  const HEIGHT = 360;
  const WORDS = 24;

  const row = async (pen, { words, kept, now }, top, most) => {
    pen.fillStyle = '#000';
    pen.fillText(words, 8, top + 17);
    const { first, second, marked } = await globalThis.pictures.compared(kept, now, most);
    const third = marked === undefined ? undefined : await createImageBitmap(marked);
    for (const [place, image] of [first, second, third].entries()) {
      if (image === undefined) continue;
      const scale = Math.min((WIDTH - 8) / image.width, HEIGHT / image.height);
      pen.drawImage(image, place * WIDTH + 4, top + WORDS, image.width * scale, image.height * scale);
    }
  };

  globalThis.pictures.sheet = async (rows, most) => {
    const canvas = document.createElement('canvas');
    canvas.width = 3 * WIDTH;
    canvas.height = rows.length * (HEIGHT + WORDS);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.font = '14px sans-serif';
    for (const [at, one] of rows.entries()) await row(pen, one, at * (HEIGHT + WORDS), most);
    return canvas.toDataURL('image/webp', 0.7);
  };
}
