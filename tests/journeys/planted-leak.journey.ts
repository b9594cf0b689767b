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
  readonly cells: readonly { readonly name: string; readonly value: number; readonly width?: number }[];
  readonly relations: readonly unknown[];
}

/**
 * An earlier release told two small counts of two municipalities together. No reader learns either; each of the two
 * subtracts its own and has the other. What was told cannot be hidden any more, so the only answer is to refuse.
 */
describe('a release that would tell a small count', () => {
  let browser: Browser;
  let coordinator: Page;
  let database: Client;
  let before: Buffer;
  let secrets: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
    coordinator = await pageOf(browser, 'coordinator@divosa.example');
    database = new Client({ connectionString: inject('database') });
    await database.connect();
    before = await ledger();
    const remembered = JSON.parse(brotliDecompressSync(before).toString()) as Remembered;
    secrets = secretsIn(remembered);
    await keep(brotliCompressSync(JSON.stringify(withSum(remembered))));
  });
  afterAll(async () => {
    await keep(before);
    await database.end();
    await browser.close();
  });

  it('is refused, and names to the coordinator which counts, and who could tell them', async () => {
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
    const told = await coordinator.getByRole('table', { name: 'Wat te herleiden was' }).innerText();
    for (const secret of secrets) expect(told).toContain(secret);
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

function secretsIn({ cells }: Remembered): readonly string[] {
  const names = cells.filter(({ width }) => width !== undefined).map(({ name }) => name);
  if (names.length !== 2) throw new Error(`there are ${names.length} small counts, and two are needed`);
  return names;
}

/** As if the sum of the small counts had been read by everyone. */
function withSum({ cells, relations, ...others }: Remembered): Remembered {
  const places = [...cells.keys()].filter((at) => cells[at]?.width !== undefined);
  const value = places.reduce((sum, at) => sum + Number(cells[at]?.value), 0);
  const sum = { name: 'sum of what is small', value, seen: true, knownTo: [] };
  const relation = { cells: [...places, cells.length], coefficients: [1, 1, -1], low: 0, high: 0 };
  return { ...others, cells: [...cells, sum], relations: [...relations, relation] };
}
