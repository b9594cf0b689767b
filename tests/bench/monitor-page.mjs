/** What is measured within a page: its frames while it scrolls, and how long an act takes to reach the screen. */

/** A frame of 60 in a second takes 16.7 ms; one that takes half as much again was seen to be late. */
const LATE_MS = 25;
const STEP = 120;

/**
 * A page of the same height that holds nothing but a button, on the same origin: there is no less to draw.
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('playwright-core').Page} beside
 */
export async function openFloor(context, beside) {
  const height = await beside.evaluate(() => document.documentElement.scrollHeight);
  const page = await context.newPage();
  await page.setContent(`<!doctype html><body style="height:${height}px"><button>0</button></body>`);
  await page.evaluate(() => {
    const button = document.querySelector('button');
    button.addEventListener('click', () => (button.textContent = String(Number(button.textContent) + 1)));
  });
  return page;
}

/** @param {import('playwright-core').Page} page @param {number} rate */
export async function slowed(page, rate) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
}

/**
 * Scrolls the whole page by the wheel, a notch at each frame, and counts the frames meanwhile.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ perSecond: number, slow: number }>}
 */
export async function framesWhile(page) {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.move(180, 400);
  await page.evaluate(() => {
    const moments = [];
    const look = (moment) => {
      moments.push(moment);
      globalThis.looking = requestAnimationFrame(look);
    };
    globalThis.moments = moments;
    requestAnimationFrame(look);
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let gone = 0; gone < height; gone += STEP) await page.mouse.wheel(0, STEP);
  const between = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.looking);
    return globalThis.moments.slice(1).map((moment, place) => moment - globalThis.moments[place]);
  });
  const whole = between.reduce((sum, one) => sum + one, 0);
  const late = between.filter((one) => one > LATE_MS).length;
  return { perSecond: (between.length / whole) * 1000, slow: (late / between.length) * 100 };
}

/**
 * Milliseconds from an act until the next picture is there, as the browser itself tells.
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<number>}
 */
export async function answered(page, act) {
  await page.evaluate(() => {
    globalThis.longest = 0;
    globalThis.watching ??= new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration);
    });
    globalThis.watching.observe({ type: 'event', durationThreshold: 16 });
  });
  await act();
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    globalThis.watching.disconnect();
    return Math.max(8, globalThis.longest);
  });
}
