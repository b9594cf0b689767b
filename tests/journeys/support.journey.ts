import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldErrors, openBrowser, pageOf, sidewaysScroll } from './browser.ts';

/** A municipality is stuck, lets the owner of the benchmark look along, sees what they looked at, and ends it. */
describe('looking along', () => {
  let browser: Browser;
  let bram: Page;
  let carla: Page;
  const along = () => carla.getByText(/^U kijkt mee met Gemeente Zwolle, tot/u);

  beforeAll(async () => {
    browser = await openBrowser();
    bram = await pageOf(browser, 'admin@zwolle.example');
    carla = await pageOf(browser, 'coordinator@divosa.example');
  });
  afterAll(() => browser?.close());

  it('is opened by the administrator, who says why', async () => {
    expect(await carla.getByLabel('Uw organisatie').count()).toBe(0);
    await bram.getByRole('link', { name: 'Samenwerking' }).click();
    await bram.getByRole('button', { name: 'Openzetten' }).click();
    await fieldErrors(bram).getByText('Schrijf kort waarom').waitFor();
    await bram.getByLabel(/^Waarom/u).fill('Wij begrijpen een bevinding niet');
    await bram.getByRole('button', { name: 'Openzetten' }).click();
    await bram.getByText(/^Staat open tot/u).waitFor();
  });

  it('shows the coordinator the workspace of the municipality, and says until when', async () => {
    await carla.reload();
    await carla.getByLabel('Uw organisatie').selectOption({ label: 'Gemeente Zwolle (meekijken)' });
    await carla.getByRole('button', { name: 'Wisselen' }).click();
    await along().waitFor();
    await carla.getByRole('link', { name: 'Leveringen' }).click();
    await carla.getByRole('heading', { name: 'Leveringen', level: 1 }).waitFor();
    const menu = carla.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');
    expect(await menu.allTextContents()).toEqual([
      'Taken',
      'Leveringen',
      'Vergelijking',
      'Openbare pagina’s',
    ]);
    await carla.setViewportSize({ width: 320, height: 700 });
    expect(await sidewaysScroll(carla)).toBe(0);
  });

  it('stands in the log of the municipality, with who and what', async () => {
    await bram.goto('/werkplek/logboek');
    const row = bram.getByRole('row', { name: /de lijst van leveringen/u }).first();
    expect(await row.textContent()).toContain('Carla');
  });

  it('is ended at once, and the coordinator is at home again', async () => {
    await bram.goto('/werkplek/samenwerking');
    await bram.getByRole('button', { name: 'Nu beëindigen' }).click();
    await bram
      .getByText(/^Beëindigd op/u)
      .first()
      .waitFor();
    await carla.goto('/beheer');
    await carla.getByText(/^Namens Divosa/u).waitFor();
    expect(await along().count()).toBe(0);
  });
});
