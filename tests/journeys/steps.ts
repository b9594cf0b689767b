import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { countedOf, inDocument, type Journey } from './journeys-document.ts';

/**
 * Counts what a person does from the public start page on: a step is one deliberate act. Each is named in words, as a
 * bystander would tell it, and nothing here opens an inner address.
 */
export interface Walk {
  /** Follows a link, presses a button, or ticks a box. */
  readonly press: (words: string, target: Locator) => Promise<void>;
  readonly fill: (words: string, field: Locator, text: string) => Promise<void>;
  /** Types sign by sign, as where a list follows what is typed. */
  readonly type: (words: string, field: Locator, text: string) => Promise<void>;
  /** Anything else that is one act, as choosing a file. */
  readonly act: (words: string, act: () => Promise<unknown>) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly counted: () => Journey['counted'];
}

/** Goes to the public start page, where every journey begins. */
export async function fromStart(page: Page): Promise<Walk> {
  const steps: string[] = [];
  await page.goto('/');
  const step = async (words: string, act: () => Promise<unknown>): Promise<void> => {
    steps.push(words);
    await act();
  };
  return {
    press: (words, target) => step(words, () => target.click()),
    fill: (words, field, text) => step(words, () => field.fill(text)),
    type: (words, field, text) => step(words, () => field.pressSequentially(text)),
    act: step,
    back: () => step('goes back', () => page.goBack()),
    counted: () => countedOf(steps),
  };
}

/** The way in, the same for everybody with an account. */
export async function signsIn(walk: Walk, page: Page, email: string, password: string): Promise<void> {
  await walk.press('follows "Inloggen"', page.getByRole('link', { name: /^Inloggen/u }).first());
  await walk.fill('fills in the e-mail address', page.getByLabel('E-mailadres'), email);
  await walk.fill('fills in the password', page.getByLabel('Wachtwoord'), password);
  await walk.press('presses "Aanmelden"', page.getByRole('button', { name: 'Aanmelden', exact: true }));
  await page.getByRole('button', { name: 'Afmelden' }).waitFor();
}

/** Holds a journey that was walked against the document. */
export async function told(journey: Journey): Promise<void> {
  const { walked, written } = await inDocument(journey);
  expect(walked).toBe(written);
}
