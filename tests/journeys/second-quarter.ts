import type { CheckedUploadReply, DraftReply, TaskReply, UploadReply } from '@ijkpunt/contract';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { callerFor, type Caller } from './api.ts';

export const BENCHMARK = 'statushouders-voorbeeld';
export const QUARTER = '2026Q2';
export const QUARTER_IN_WORDS = '2e kwartaal 2026';
export const NEW_UPLOAD = `/werkplek/uploads/nieuw?benchmark=${BENCHMARK}&kwartaal=${QUARTER}`;

/** Opens the round of a quarter, as a coordinator does once it is over. */
export async function openRound(quarter: string): Promise<void> {
  const coordinator = await callerFor('coordinator@divosa.example');
  const { status } = await coordinator.call('/rounds', {
    method: 'POST',
    body: { benchmark: BENCHMARK, quarter },
  });
  expect([201, 409]).toContain(status);
}

/** Opens the round of the second quarter of 2026. */
export const openSecondQuarter = (): Promise<void> => openRound(QUARTER);

export async function draftOf(caller: Caller): Promise<DraftReply> {
  const { status, body } = await caller.call<DraftReply>(`/drafts/${BENCHMARK}/${QUARTER}`);
  if (status !== 200) throw new Error(`no form: ${status}`);
  return body;
}

/** The totals that a municipality had accepted last, by measure in the order of the benchmark. */
export function lastTotals({ benchmark, past }: DraftReply): ReadonlyMap<string, number> {
  const known = past.at(-1)?.observations.filter(({ dimension }) => dimension === '') ?? [];
  const figures = benchmark.measures.flatMap(({ code }): readonly (readonly [string, number])[] => {
    const cell = known.find(({ measure }) => measure === code)?.cell;
    return cell?.kind === 'figure' ? [[code, cell.value]] : [];
  });
  return new Map(figures);
}

const HEADER = 'gemeente;maat;uitsplitsing;categorie;waarde';

/** A delivery of totals, for one municipality or more below each other. */
export function csvOf(
  ...sections: readonly (readonly [string, Iterable<readonly [string, number]>])[]
): Buffer {
  const rows = sections.flatMap(([municipality, figures]) =>
    [...figures].map(([measure, value]) => `${municipality};${measure};;;${String(value).replace('.', ',')}`),
  );
  return Buffer.from([HEADER, ...rows, ''].join('\n'));
}

/** A file of Haarlem in which one figure is this many times what it was: that asks for an explanation. */
export function fileWithJump(draft: DraftReply, times: number): Buffer {
  const figures = new Map(lastTotals(draft));
  return csvOf(['GM0392', figures.set('E01', (figures.get('E01') ?? 1) * times)]);
}

/** Waits for the end of a check and reads its outcome. */
export async function outcomeOf(caller: Caller, id: string): Promise<CheckedUploadReply> {
  const state = async (): Promise<string> => (await caller.call<UploadReply>(`/uploads/${id}`)).body.state;
  await expect.poll(state, { timeout: 30_000 }).toMatch(/checked|refused/u);
  return (await caller.call<CheckedUploadReply>(`/uploads/${id}`)).body;
}

/** Where the round stands for somebody's municipality. */
export async function taskOf(caller: Caller): Promise<TaskReply | undefined> {
  const { body } = await caller.call<TaskReply[]>('/tasks');
  return body.find(({ benchmark, quarter }) => benchmark.slug === BENCHMARK && quarter === QUARTER);
}

/** Delivers a file by hand, and waits for the page of its check. */
export async function deliver(page: Page, name: string, buffer: Buffer): Promise<string> {
  await page.getByLabel('Kies een bestand').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Aanleveren', exact: true }).click();
  await checked(page);
  return idIn(page);
}

/** Waits until the page tells how the check ended. */
export async function checked(page: Page): Promise<void> {
  await page.waitForURL(/\/werkplek\/uploads\/[0-9a-f-]{36}$/u);
  await page.getByText(/De controle is klaar: \d+ rij/u).waitFor({ timeout: 30_000 });
}

export function idIn(page: Page): string {
  return page.url().split('/').at(-1) ?? '';
}

/** Explains all that asks for it and confirms the definitions, where that is still open. */
export async function answer(page: Page, explanation: string): Promise<void> {
  const fields = await page.getByLabel('Toelichting', { exact: true }).all();
  for (const field of fields) await field.fill(explanation);
  if (fields.length > 0) {
    await page.getByRole('button', { name: 'Toelichtingen opslaan' }).click();
    await page.getByText('De toelichtingen zijn opgeslagen.').waitFor();
  }
  const profile = page.getByRole('region', { name: 'Gebruikte definities' });
  await profile.getByRole('button', { name: 'Definities bevestigen' }).click();
  await profile.getByText('Bevestigd.', { exact: true }).waitFor();
}

/** Submits a file that is ready, and waits for the page of its delivery. */
export async function submitted(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Levering indienen' }).click();
  await page.waitForURL('**/werkplek/leveringen/*');
  await page.getByText('Wacht op goedkeuring').first().waitFor();
  return idIn(page);
}
