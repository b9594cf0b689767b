/**
 * Takes pictures of every page of a running system, at three widths, light and dark; or tells which changed against those kept.
 *
 *   node tests/journeys/pictures.mjs [FOLDER]              into docs/pictures, or FOLDER
 *   node tests/journeys/pictures.mjs --compare FOLDER      takes them anew into FOLDER; 1 when a page changed, and sheets that show it
 *
 * `PICTURES_URL` names the system; without it, http://localhost:3000.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { openChromium } from '../../tools/test/chromium.mjs';
import { cameraOn } from './pictures/camera.mjs';
import { differences, picturesIn } from './pictures/differences.mjs';
import { indexPage } from './pictures/index-page.mjs';
import { signIn } from './sign-in.mjs';
import { DESKS, isDesk, isPublic, PUBLIC, STATES } from './pictures/what-is-shown.mjs';

const KEPT = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const URL_OF_SYSTEM = process.env.PICTURES_URL ?? 'http://localhost:3000';

/** @typedef {{ name: string, address: string }} Shown */

/** The journeys' own way through the pages. It is TypeScript: Vite reads it without a build. */
const { module: ways } = await runnerImport(fileURLToPath(new URL('./crawl.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});

/** @param {string} address */
const nameOf = (address) =>
  ways
    .patternOf(address)
    .replaceAll(/[^a-z\d]+/giu, '-')
    .replaceAll(/^-|-$/gu, '')
    .toLowerCase();

/** @param {import('playwright-core').Browser} browser @param {string} [email] */
async function visitor(browser, email) {
  const context = await browser.newContext({
    baseURL: URL_OF_SYSTEM,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const page = await context.newPage();
  if (email === undefined) return page;
  await signIn(page, email);
  // Where somebody begins is not the first address they come to: that leads on.
  await page.waitForLoadState('networkidle');
  await ways.standing(page);
  return page;
}

/**
 * Every page that links lead to, one of each pattern.
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @param {{ from: Record<string, string>, within: (path: string) => boolean, seen: Set<string>, of?: string }} way
 * @returns {Promise<readonly Shown[]>}
 */
async function pagesOf(page, folder, { from, within, seen, of = '' }) {
  const take = await cameraOn(page, folder);
  const given = new Map(Object.entries(from).map(([name, address]) => [address, name]));
  /** @type {Shown[]} */
  const shown = [];
  await ways.crawl(page, { from: [...given.keys()], within, seen }, async (address) => {
    const name = `${of}${given.get(address) ?? nameOf(address)}`;
    report(name, await take(name));
    shown.push({ name, address });
  });
  await page.context().close();
  return shown;
}

/** @param {string} name @param {number} bytes */
const report = (name, bytes) => console.log(`${name}: ${Math.round(bytes / 1000)} kB`);

/** @param {import('playwright-core').Browser} browser @param {string} folder */
async function statesIn(browser, folder) {
  /** @type {Shown[]} */
  const shown = [];
  for (const { name: state, as, at, how } of STATES) {
    const page = await visitor(browser, as);
    await page.goto(at);
    await ways.standing(page);
    await how(page);
    const name = `state-${state}`;
    report(name, await (await cameraOn(page, folder))(name));
    shown.push({ name, address: at });
    await page.context().close();
  }
  return shown;
}

/** @param {import('playwright-core').Browser} browser @param {string} folder */
async function takeAll(browser, folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of picturesIn(folder)) rmSync(join(folder, file));
  const pages = await pagesOf(await visitor(browser), folder, {
    from: PUBLIC,
    within: isPublic,
    seen: new Set(),
  });
  const groups = [{ group: 'public', pages }];
  const seen = new Set();
  for (const [who, email] of Object.entries(DESKS)) {
    const page = await visitor(browser, email);
    const from = { start: new URL(page.url()).pathname };
    groups.push({
      group: who,
      pages: await pagesOf(page, folder, { from, within: isDesk, seen, of: `${who}-` }),
    });
  }
  groups.push({ group: 'what a visit does not show by itself', pages: await statesIn(browser, folder) });
  const index = join(folder, 'README.md');
  writeFileSync(index, await format(indexPage(groups), { ...(await resolveConfig(KEPT)), filepath: index }));
}

/** @param {import('playwright-core').Browser} browser @param {string} sheets */
async function compareAll(browser, sheets) {
  const now = join(sheets, 'now');
  await takeAll(browser, now);
  const found = await differences(browser, { kept: KEPT, now, sheets });
  for (const { file, how, share } of found) console.log(`${file}: ${how}, ${(share * 100).toFixed(2)} %`);
  console.log(`${picturesIn(now).length} pictures, ${found.length} of them differ from those kept.`);
  if (found.length > 0) process.exitCode = 1;
}

const { values, positionals } = parseArgs({
  options: { compare: { type: 'string' } },
  allowPositionals: true,
});
const browser = await openChromium();
try {
  if (values.compare === undefined) await takeAll(browser, positionals[0] ?? KEPT);
  else await compareAll(browser, values.compare);
} finally {
  await browser.close();
}
