import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ReleasableReply } from '@ijkpunt/contract';
import { openBrowser, pageOf } from './browser.ts';

const BENCHMARK = 'raadsnota-statushouders';
const TITLE = 'Statushouders in raadsnota’s';

/** What the product remembers of an earlier release, as far as a leak is planted in it. */
interface Remembered {
  readonly cells: readonly { readonly seen: boolean; readonly width?: number }[];
}

/** Everything around the secrets was readable before: then they follow from it, and nothing that is hidden now can help. */
describe('a release that would tell a small count', () => {
  let browser: Browser;
  let coordinator: Page;
  let database: Client;
  let before: Buffer;

  beforeAll(async () => {
    browser = await openBrowser();
    coordinator = await pageOf(browser, 'coordinator@divosa.example');
    database = new Client({ connectionString: inject('database') });
    await database.connect();
    before = await ledger();
    const { cells, ...others } = JSON.parse(brotliDecompressSync(before).toString()) as Remembered;
    const told = cells.map((cell) => ({ ...cell, seen: cell.width === undefined }));
    await keep(brotliCompressSync(JSON.stringify({ ...others, cells: told })));
  });
  afterAll(async () => {
    await keep(before);
    await database.end();
    await browser.close();
  });

  it('is refused, and names the counts to the coordinator', async () => {
    const standing = await newestNumber();
    await coordinator.goto('/beheer');
    const section = coordinator.locator('section', {
      has: coordinator.getByRole('heading', { name: TITLE }),
    });
    await section.getByText('Een fout in een publicatie herstellen').click();
    await section.getByLabel('Wat was er mis?').fill('Een kwartaal stond er dubbel in.');
    await section.getByRole('button', { name: `Concept maken van een correctie: ${TITLE}` }).click();
    await coordinator.waitForURL('**/beheer/publicaties/*');
    await coordinator.getByText('Geweigerd: te herleiden cijfers').first().waitFor();
    const cells = coordinator.getByRole('table', { name: 'Wat te herleiden was' });
    expect(await cells.getByRole('row').count()).toBeGreaterThan(1);
    await expect(cells.innerText()).resolves.toMatch(/@GM\d{4}\/20\d\dQ\d/u);
    expect(await newestNumber()).toBe(standing);
  });

  async function ledger(): Promise<Buffer> {
    const { rows } = await database.query<{ content: Buffer }>(
      `select content from publication.ledger where benchmark = $1 and came_out`,
      [BENCHMARK],
    );
    const [row] = rows;
    if (row === undefined) throw new Error('nothing is remembered of an earlier release');
    return row.content;
  }

  async function keep(content: Buffer): Promise<void> {
    await database.query(`update publication.ledger set content = $2 where benchmark = $1 and came_out`, [
      BENCHMARK,
      content,
    ]);
  }

  async function newestNumber(): Promise<number> {
    const list = (await (await coordinator.request.get('/api/v1/releases')).json()) as ReleasableReply[];
    const releases = list.find(({ benchmark }) => benchmark.slug === BENCHMARK)?.releases ?? [];
    return Math.max(...releases.filter(({ state }) => state === 'released').map(({ number }) => number));
  }
});
