/**
 * Makes the pictures of the documents from a system that runs.
 *
 *   PICTURES_URL=http://localhost:3000 node tests/journeys/pictures.mjs [folder]
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../tools/test/chromium.mjs';

const URL_OF_SYSTEM = process.env.PICTURES_URL ?? 'http://localhost:3000';
const FOLDER = process.argv[2] ?? fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const LARGEST = 300_000;
const SIZES = [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'narrow', viewport: { width: 360, height: 780 } },
];
const NOTE = fileURLToPath(new URL('./files/raadsnota-zwolle-2019.csv', import.meta.url));

/** What is shown, and which part of the page comes to the top. */
const PAGES = [
  { name: 'start', address: '/' },
  { name: 'municipality', address: '/gemeenten/zwolle' },
  { name: 'indicator', address: '/indicatoren/bereik-van-de-ondersteuning', at: 'main figure' },
  {
    name: 'refusal',
    address: '/vergelijken?gemeenten=zwolle,haarlem&indicatoren=uitstroom-naar-werk',
    at: 'article.compare',
  },
];

const EXAMPLE = 'statushouders-voorbeeld';

/** Pages behind the login, and who has them. */
const DESKS = [
  {
    email: 'reporter@zwolle.example',
    pages: [
      {
        name: 'ways',
        address: async (page) =>
          `/werkplek/uploads/nieuw?benchmark=${EXAMPLE}&kwartaal=${await openQuarter(page)}`,
        shows: 'ol.ways',
      },
      {
        name: 'form',
        address: async (page) => `/werkplek/formulier/${EXAMPLE}/${await openQuarter(page)}`,
        shows: 'main table',
      },
    ],
  },
  {
    email: 'approver@zwolle.example',
    pages: [{ name: 'delivery', address: newestDelivery, shows: 'table.changes', at: 'h2#changes' }],
  },
  {
    email: 'coordinator@divosa.example',
    pages: [
      {
        name: 'monitor',
        address: `/beheer/uitvragen/${EXAMPLE}/2025Q3`,
        shows: 'table.monitor',
      },
      { name: 'rules', address: `/beheer/regels/${EXAMPLE}`, shows: 'main .card' },
    ],
  },
];

/** A quarter of the example that was not approved yet. */
async function openQuarter(page) {
  const tasks = await (await page.request.get('/api/v1/tasks')).json();
  return tasks.find(({ benchmark, state }) => benchmark.slug === EXAMPLE && state !== 'accepted').quarter;
}

/** The newest delivery of the example that was approved. */
async function newestDelivery(page) {
  const deliveries = await (await page.request.get('/api/v1/deliveries')).json();
  const found = deliveries.find(({ benchmark, state }) => benchmark.slug === EXAMPLE && state === 'accepted');
  return `/werkplek/leveringen/${found.id}`;
}

async function signedIn(page, email) {
  await page.goto('/werkplek/aanmelden');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill('ijkpunt-demo');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Afmelden' }).waitFor();
}

/** A checked upload that is never submitted: what was approved can only be tried. */
async function findings(page) {
  await page.goto('/werkplek/uploads/nieuw?benchmark=raadsnota-statushouders&kwartaal=2019Q4');
  await page.locator('#file').setInputFiles(NOTE);
  await page.getByRole('button', { name: /^(?:Aanleveren|Controleren)$/u }).click();
  await page.getByText(/De controle is klaar/u).waitFor();
}

/** The pages of one person, in a session of their own. */
async function takeDesk(page, size, { email, pages }) {
  await page.context().clearCookies();
  await signedIn(page, email);
  for (const { name, address, shows, at } of pages) {
    await page.goto(typeof address === 'string' ? address : await address(page));
    await page.locator(shows).first().waitFor();
    await take(page, `${name}-${size}`, at);
  }
}

async function take(page, name, at) {
  if (at)
    await page
      .locator(at)
      .first()
      .evaluate((part) => window.scrollTo(0, part.getBoundingClientRect().top + window.scrollY - 56));
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  if (size > LARGEST) rmSync(path);
  console.log(`${name}: ${Math.round(size / 1000)} kB${size > LARGEST ? ', too large and left out' : ''}`);
}

mkdirSync(FOLDER, { recursive: true });
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];
const browser = await chromium.launch({ executablePath: await chromiumPath(), args });
try {
  for (const { name: size, viewport } of SIZES) {
    const page = await browser.newPage({ viewport, baseURL: URL_OF_SYSTEM, locale: 'nl-NL' });
    for (const { name, address, at } of PAGES) {
      await page.goto(address);
      await take(page, `${name}-${size}`, at);
    }
    await signedIn(page, 'reporter@zwolle.example');
    await findings(page);
    await take(page, `findings-${size}`, 'h2#findings');
    for (const desk of DESKS) await takeDesk(page, size, desk);
    await page.close();
  }
} finally {
  await browser.close();
}
