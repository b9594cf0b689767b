import type { Page } from 'playwright-core';

/** Charts at most: those further down are of the same kinds. */
const MOST = 4;

/** How much of each chart differs from its ground, as pixels show it; found in a page of its own, where no policy forbids. */
export async function inkOf(
  page: Page,
): Promise<readonly { readonly chart: string; readonly share: number }[]> {
  const charts = await page.locator('svg.chart:visible').all();
  if (charts.length === 0) return [];
  const desk = await page.context().newPage();
  const inks = [];
  for (const chart of charts.slice(0, MOST)) {
    const picture = (await chart.screenshot()).toString('base64');
    const name = (await chart.getAttribute('class')) ?? '';
    inks.push({ chart: name, share: await desk.evaluate(shareOfInk, picture) });
  }
  await desk.close();
  return inks;
}

/** Runs in the page: the share of pixels that are not as the first. */
async function shareOfInk(picture: string): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (pen === null) return 0;
  pen.drawImage(image, 0, 0);
  const pixels = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
  return pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
}
