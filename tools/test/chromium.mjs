/**
 * Finds a Chromium, or gets one: the browser that is here, else the one of the distribution, else Playwright's own.
 *
 *   node tools/test/chromium.mjs      prints where it is
 */
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../aliases.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** @returns {string | undefined} */
function onThePath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
}

/** @returns {Promise<string | undefined>} */
async function ofPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** @returns {Promise<string | undefined>} */
async function present() {
  const given = process.env.CHROME_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROME_PATH names ${given}, which is not there.`);
  return given ?? onThePath() ?? ELSEWHERE.find((path) => existsSync(path)) ?? (await ofPlaywright());
}

/**
 * Its words go to standard error: standard output is for the answer.
 * @param {string} program
 * @param {...string} args
 */
function run(program, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(program, args, { cwd: ROOT, env, stdio: ['ignore', process.stderr, process.stderr] });
}

function ofTheDistribution() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  try {
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium that can be started.
 * @returns {Promise<string>}
 */
export async function chromiumPath() {
  const here = await present();
  if (here) return here;
  if (!ofTheDistribution())
    run(process.execPath, join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium');
  const arrived = await present();
  if (!arrived)
    throw new Error('There is no Chromium here and none could be installed; set CHROME_PATH to one.');
  return arrived;
}

/** No sandbox: root may not have one. The rest keeps the browser from calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens it without a window. */
export async function openChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: await chromiumPath(), args: FLAGS });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(await chromiumPath());
}
