import axe, { type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page as it stands, by these rules. */
export async function axeOn(page: Page, runOnly: NonNullable<RunOptions['runOnly']>): Promise<Result[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return violations;
}
