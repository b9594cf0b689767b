/** Of every account of the demonstration. */
export const PASSWORD = 'ijkpunt-demo';

/**
 * Signs in by the form and waits for what comes after.
 * @param {import('playwright-core').Page} page
 * @param {string} email
 */
export async function signIn(page, email) {
  await page.goto('/werkplek/aanmelden');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
  await page.getByRole('button', { name: 'Afmelden' }).waitFor();
}
