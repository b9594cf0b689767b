import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newVisitor, openBrowser } from './browser.ts';

const QUESTION = 'vergelijken?gemeenten=zwolle,haarlem&indicatoren=uitstroom-naar-werk';

interface Words {
  readonly language: string;
  readonly address: string;
  readonly notes: string;
  readonly example: string;
  readonly refused: string;
  /** Subject of the difference, and the sentence about it. */
  readonly reasons: readonly (readonly [subject: string, sentence: string])[];
  readonly forbidden: readonly RegExp[];
  readonly invented: string;
}

/** What a council member reads, per language. */
const LANGUAGES: readonly Words[] = [
  {
    language: 'Dutch',
    address: `/${QUESTION}`,
    notes: 'Statushouders in raadsnota’s',
    example: 'Statushouders: voorbeeld',
    refused: 'Zwolle en Haarlem zijn op dit cijfer niet te vergelijken',
    reasons: [
      ['Eenheid', 'Zwolle telde personen en Haarlem telde uitkeringen.'],
      ['Wie meetelt', 'De cijfers gaan dus over verschillende groepen mensen.'],
      ['Periode', 'Zwolle telde over 16 maanden (1 juli 2018 tot en met 31 oktober 2019)'],
      ['Definitie', 'Zwolle leverde “Begeleid naar werk of studie” en Haarlem leverde “Bijstand beëindigd'],
    ],
    forbidden: [/\b35(?:,\d)?\s?%/u, /\b4,8\s?%/u],
    invented: 'Verzonnen voorbeeldcijfers',
  },
  {
    language: 'English',
    address: `/en/${QUESTION}`,
    notes: 'Status holders in council notes',
    example: 'Status holders: example',
    refused: 'Zwolle and Haarlem cannot be compared on this figure',
    reasons: [
      ['Unit', 'Zwolle counted persons and Haarlem counted benefits.'],
      ['Who counts', 'So the figures are about different groups of people.'],
      ['Period', 'Zwolle counted over 16 months (1 July 2018 up to and including 31 October 2019)'],
      ['Definition', 'Zwolle delivered “Guided to work or study” and Haarlem delivered “Assistance ended'],
    ],
    forbidden: [/\b35(?:\.\d)?\s?%/u, /\b4\.8\s?%/u],
    invented: 'Invented example figures',
  },
];

describe.each(LANGUAGES)('comparing Zwolle and Haarlem on outflow to work, in $language', (words) => {
  let browser: Browser;
  let visitor: BrowserContext;
  let page: Page;
  const block = (title: string) =>
    page.locator('article.compare').filter({ has: page.locator('.kicker', { hasText: title }) });

  beforeAll(async () => {
    browser = await openBrowser();
    visitor = await newVisitor(browser, { javaScriptEnabled: false });
    page = await visitor.newPage();
    await page.goto(words.address);
  });
  afterAll(() => browser?.close());

  it('is refused for the council notes, in one sentence that names both', async () => {
    await expect(block(words.notes).innerText()).resolves.toContain(words.refused);
  });

  it.each([...words.reasons])('tells the difference in %s', async (subject, sentence) => {
    const reason = block(words.notes)
      .locator('.differences > div')
      .filter({ has: page.locator('dt', { hasText: subject }) });
    await expect(reason.innerText()).resolves.toContain(sentence);
  });

  it('draws nothing side by side and computes no share of what is refused', async () => {
    const notes = block(words.notes);
    expect(await notes.locator('svg, table, canvas, img').count()).toBe(0);
    const text = await notes.innerText();
    for (const share of words.forbidden) expect(text).not.toMatch(share);
  });

  it('works for the example, with a chart, a table beside it and the mark of invented figures', async () => {
    const example = block(words.example);
    expect(await example.locator('.refusal').count()).toBe(0);
    expect(await example.locator('svg').first().isVisible()).toBe(true);
    const rows = example.locator('table tbody tr');
    expect(await rows.count()).toBe(2);
    await expect(rows.nth(0).innerText()).resolves.toMatch(/Zwolle.*\d[.,]\d%/su);
    await expect(rows.nth(1).innerText()).resolves.toMatch(/Haarlem.*\d[.,]\d%/su);
    expect(await example.getByText(words.invented).count()).toBeGreaterThan(0);
  });
});

describe('choosing by the form, without JavaScript', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('leads to the same comparison', async () => {
    const page = await (await newVisitor(browser, { javaScriptEnabled: false })).newPage();
    await page.goto('/vergelijken');
    await page.getByLabel('Gemeente 1').selectOption('Zwolle');
    await page.getByLabel('Gemeente 2').selectOption('Haarlem');
    await page.getByLabel('Uitstroom naar werk', { exact: true }).check();
    await page.locator('form.compare-form button[type=submit]').click();
    expect(new URL(page.url()).searchParams.getAll('gemeenten').filter(Boolean)).toEqual([
      'zwolle',
      'haarlem',
    ]);
    await page.getByText('Zwolle en Haarlem zijn op dit cijfer niet te vergelijken').waitFor();
  });
});
