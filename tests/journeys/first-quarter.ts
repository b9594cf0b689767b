import { setTimeout } from 'node:timers/promises';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { CheckedUploadReply, DeliveryReply, TaskReply, UploadReply } from '@ijkpunt/contract';
import { formWith, type Caller } from './api.ts';

export const BENCHMARK = 'statushouders-voorbeeld';
export const BENCHMARK_TITLE = 'Statushouders: voorbeeld';
export const QUARTER = '2026Q1';
export const QUARTER_IN_WORDS = '1e kwartaal 2026';
const BEFORE = '2025Q4';
/** Educational advice in Zwolle: what is usual, and far more than that. */
export const ADVICE = { usual: 29, jump: 290 } as const;

/** What a template is filled in with: a figure, or why there is none; by measure, with the category of a breakdown behind it. */
export type Filling = ReadonlyMap<string, number | 'late' | ''>;
type Figures = ReadonlyMap<string, number>;

type Sheet = Awaited<ReturnType<typeof openXlsx>>['sheets'][number];

/** Where the columns of a template stand. */
function columnsOf({ rows }: Sheet): (name: string) => number {
  const header = rows[0] ?? [];
  return (name) => header.indexOf(name);
}

async function opened(template: Uint8Array): Promise<{
  readonly workbook: Awaited<ReturnType<typeof openXlsx>>;
  readonly sheet: Sheet;
}> {
  const workbook = await openXlsx(template);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('a template without a sheet');
  return { workbook, sheet };
}

function nameOf(row: Sheet['rows'][number], at: (name: string) => number): string {
  return [row[at('maat')], row[at('categorie')]]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('.');
}

/** The figures of last time, as the template shows them. */
export async function lastFigures(template: Uint8Array): Promise<Figures> {
  const { sheet } = await opened(template);
  const at = columnsOf(sheet);
  return new Map(
    sheet.rows.slice(1).flatMap((row): readonly (readonly [string, number])[] => {
      const last = row[at('vorig_kwartaal')];
      if (last === null || last === undefined || last === '') return [];
      const value = Number(String(last).replace(',', '.'));
      return Number.isNaN(value) ? [] : [[nameOf(row, at), value]];
    }),
  );
}

/**
 * Fills in a template as a person does: types in its cells and leaves the rest as it is. A row of which nothing is said
 * gets a reason.
 */
export async function filledIn(template: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const { workbook, sheet } = await opened(template);
  const at = columnsOf(sheet);
  for (const row of sheet.rows.slice(1)) {
    const name = nameOf(row, at);
    const said = filling.get(name) ?? 'not-registered';
    if (name === '' || said === '') continue;
    row[at(typeof said === 'number' ? 'waarde' : 'reden')] = said;
  }
  return saveXlsx(workbook);
}

/** Figures that agree with those of last time: who came and went explains the difference, and the parts add up. */
export function soundFigures(last: Figures): Map<string, number> {
  const of = (name: string): number => last.get(name) ?? 0;
  const left = of('B05') + of('B06') + of('B07') + of('B08');
  const grown = of('B03') - left;
  return new Map([...last, ['B04', left], ['B01', of('B01') + grown], ['B01.men', of('B01.men') + grown]]);
}

export async function templateFor(caller: Caller, quarter: string): Promise<Uint8Array> {
  const address = `${inject('url')}/api/v1/rounds/${BENCHMARK}/${quarter}/template?format=xlsx`;
  const reply = await fetch(address, {
    headers: { cookie: caller.cookie },
    signal: AbortSignal.timeout(60_000),
  });
  if (!reply.ok) throw new Error(`no template: ${reply.status}`);
  return new Uint8Array(await reply.arrayBuffer());
}

export async function taskFor(caller: Caller, quarter: string): Promise<TaskReply | undefined> {
  const { body } = await caller.call<TaskReply[]>('/tasks');
  return body.find((task) => task.benchmark.slug === BENCHMARK && task.quarter === quarter);
}

async function checkedUpload(reporter: Caller, id: string): Promise<CheckedUploadReply> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { body } = await reporter.call<CheckedUploadReply>(`/uploads/${id}`);
    if (body.state === 'checked') return body;
    await setTimeout(300);
  }
  throw new Error('the file of the quarter before was not checked');
}

/** Explains, confirms, submits and approves a file, as programs do. */
async function accepted(reporter: Caller, approver: Caller, upload: string): Promise<void> {
  const { findings, profile } = await checkedUpload(reporter, upload);
  const explanations = findings
    .filter(({ asks }) => asks === 'explanation')
    .map(({ key }) => ({ key, text: 'Dit kwartaal was er een inhaalslag.' }));
  const steps = [
    await reporter.call(`/uploads/${upload}/explanations`, { method: 'PUT', body: { explanations } }),
    await reporter.call(`/uploads/${upload}/profile`, { method: 'PUT', body: { profile } }),
  ];
  const submitted = await reporter.call<DeliveryReply>(`/uploads/${upload}/submission`, { method: 'POST' });
  const approval = await approver.call(`/deliveries/${submitted.body.id}/approval`, { method: 'POST' });
  const failed = [...steps, submitted, approval].find(({ status }) => status >= 300);
  if (failed !== undefined) throw new Error(`the quarter before was not accepted: ${failed.text}`);
}

/** The quarter before is approved, with a jump in the educational advice that was explained. */
export async function deliverQuarterBefore(reporter: Caller, approver: Caller): Promise<void> {
  if ((await taskFor(reporter, BEFORE))?.state === 'accepted') return;
  const template = await templateFor(reporter, BEFORE);
  const figures = soundFigures(await lastFigures(template));
  const file = await filledIn(template, figures.set('E01', ADVICE.jump));
  const { status, body } = await reporter.call<UploadReply>(
    `/uploads?benchmark=${BENCHMARK}&quarter=${BEFORE}`,
    {
      method: 'POST',
      form: formWith(Uint8Array.from(file), 'vorig-kwartaal.xlsx'),
    },
  );
  if (status !== 202) throw new Error(`the quarter before was not taken in: ${status}`);
  await accepted(reporter, approver, body.id);
}

/** Where the round of a quarter stands on a start page. */
export function taskOn(page: Page, quarterInWords: string): Locator {
  return page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: BENCHMARK_TITLE }) })
    .locator('li.task')
    .filter({ has: page.getByRole('heading', { name: quarterInWords }) });
}

/** Opens the round on the page of the coordinator, unless it is open already. */
export async function openFirstQuarter(coordinator: Page): Promise<void> {
  await coordinator.goto('/beheer/uitvragen');
  await coordinator.locator('details.open-round summary').click();
  await coordinator.getByLabel('Benchmark').selectOption(BENCHMARK);
  const quarter = coordinator.getByLabel('Kwartaal', { exact: true });
  const offered = await quarter.locator('option').allInnerTexts();
  if (!offered.includes(QUARTER_IN_WORDS)) return;
  await quarter.selectOption(QUARTER);
  await coordinator.getByRole('button', { name: 'Uitvraag klaarzetten' }).click();
  await coordinator.getByText(`De uitvraag over ${QUARTER_IN_WORDS} staat klaar`).waitFor();
}

/** Opens again what an earlier run on the same system had approved. */
export async function reopenIfApproved(approver: Caller, quarter: string): Promise<void> {
  const task = await taskFor(approver, quarter);
  if (task?.state !== 'accepted' || task.reopened !== undefined) return;
  const { status } = await approver.call(`/deliveries/${task.delivery}/reopening`, {
    method: 'POST',
    body: { reason: 'Nog een keer.' },
  });
  if (status >= 300) throw new Error(`not reopened: ${status}`);
}

/** What a person did on a page: how often they pointed, and in how many fields something came. */
export interface Counted {
  clicks: number;
  fields: number;
}

/** Counts what is done on the pages of a browser that are loaded from now on. */
export async function counting(page: Page): Promise<Counted> {
  const counted: Counted = { clicks: 0, fields: 0 };
  await page.exposeFunction('ijkpuntCounted', (kind: keyof Counted) => (counted[kind] += 1));
  await page.addInitScript(`
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && ijkpuntCounted('clicks'), true);
    addEventListener('change', ({ target }) => {
      if (!['checkbox', 'radio'].includes(target.type)) ijkpuntCounted('fields');
    }, true);
  `);
  return counted;
}
