import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newVisitor, openBrowser } from './browser.ts';
import { countedOf } from './journeys-document.ts';
import { fromStart, told } from './steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const visitor = async (): Promise<Page> => (await newVisitor(browser)).newPage();

/** The commands under a heading of the manual of operations, as they stand there. */
function commandsUnder(heading: string): readonly string[] {
  const manual = readFileSync(new URL('../../docs/operations/README.md', import.meta.url), 'utf8');
  const from = manual.indexOf(`\n${heading}\n`);
  const until = manual.slice(from + 1).search(/\n#{2,3} /u) + from + 1;
  const blocks = manual.slice(from, until).matchAll(/```sh\n([^]*?)```/gu);
  return [...blocks].flatMap(([, block]) => (block ?? '').trim().split('\n'));
}

describe('the steps of whoever has no account', () => {
  it('of a council member, who finds the own municipality and reads how it does', async () => {
    const page = await visitor();
    const walk = await fromStart(page);
    const field = page.getByRole('combobox', { name: 'Gemeente of cijfer' });
    await walk.type('types the first letters of the municipality', field, 'haarl');
    const option = page.getByRole('option', { name: 'Haarlem', exact: true });
    await walk.press('chooses it from the suggestions', option);
    await page.getByRole('heading', { name: 'Haarlem', level: 1 }).waitFor();
    await page.getByText('In het kort').first().waitFor();
    await told({
      person: 'Council member, journalist, citizen',
      goal: 'see in short how the own municipality does',
      good: 'two steps, on a phone in a meeting',
      counted: walk.counted(),
    });
  });

  it('of a developer, who finds the document of the API and takes the figures along', async () => {
    const page = await visitor();
    const walk = await fromStart(page);
    await walk.press('follows "Data"', page.getByRole('link', { name: 'Data', exact: true }));
    const document = page.getByRole('link', { name: 'Document van de API (JSON)' });
    await walk.press('follows "Document van de API"', document);
    expect(JSON.parse(await page.locator('body').innerText())).toMatchObject({ openapi: '3.1.0' });
    await walk.back();
    const files = page.getByRole('link', { name: 'Naar de bestanden van elke publicatie' });
    await walk.press('follows "Naar de bestanden van elke publicatie"', files);
    const standing = page.locator('.release', { has: page.locator('.release-files') }).first();
    const coming = page.waitForEvent('download');
    await walk.press('follows the table of figures', standing.locator('a[href$=".csv"]').first());
    const table = readFileSync(await (await coming).path(), 'utf8');
    expect(table.split('\n').length).toBeGreaterThan(10);
    await told({
      person: 'Developer, statistician',
      goal: 'find what the API asks and answers, and take the published figures along',
      good: 'every file within three steps, without an account',
      remarks:
        'A release is checked from its manifest with one command: `tests/journeys/open-data.journey.ts` does so.',
      counted: walk.counted(),
    });
  });

  it('of an operator, who installs, backs up, restores and watches', async () => {
    const installs = commandsUnder('### With containers').map((line) => `installs: \`${line}\``);
    const commands = [
      ...installs.slice(0, -1),
      'fills in the copy of the settings',
      ...installs.slice(-1),
      ...commandsUnder('### The first people').map((line) => `lets the first person in: \`${line}\``),
      ...commandsUnder('## 4. Back up and restore').map((line) => `backs up and restores: \`${line}\``),
      'asks `/readyz`',
    ];
    const ready = await fetch(`${inject('url')}/readyz`);
    expect(ready.status).toBe(200);
    await told({
      person: 'Operator',
      goal: 'install on one machine, let the first person in, back up, restore and watch',
      good: 'each of these in no more than three commands, as the manual has them',
      remarks:
        'These are commands of a shell, read from `docs/operations/README.md` and counted, not run. Inviting is done for real by `tests/journeys/invite.journey.ts`, starting on what is there by `tests/journeys/restart.journey.ts`; containers, the dump and the restore are run by no test.',
      counted: countedOf(commands),
    });
  });
});
