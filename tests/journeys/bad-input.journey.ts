import { once } from 'node:events';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { request as ask } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CheckedUploadReply, DeliveryReply, Problem, TaskReply, UploadReply } from '@ijkpunt/contract';
import { writeXlsx } from 'hucre/xlsx';
import { callerFor, formWith, type Caller } from './api.ts';
import { openBrowser, pageOf } from './browser.ts';
import { ownFolder, removeFolder } from './running-system.mjs';

const BENCHMARK = 'statushouders-voorbeeld';
const QUARTER = '2025Q4';
const ROUND = `benchmark=${BENCHMARK}&quarter=${QUARTER}`;
const HEADER =
  'gemeente;maat;uitsplitsing;categorie;waarde;eenheid;periode_van;periode_tot;precisie;reden;toelichting';
const MEGABYTE = 1024 * 1024;

/** A workbook as a spreadsheet program writes it. */
function workbook(): Promise<Uint8Array> {
  const rows = [
    HEADER.split(';'),
    ['GM0392', 'A01', '', '', 1200, '', '', '', '', '', ''],
    ['GM0392', 'B01', '', '', 760, '', '', '', '', '', 'Uit de uitkeringsadministratie.'],
    ['GM0392', 'B05', '', '', 21, '', '', '', '', '', ''],
  ];
  return writeXlsx({ sheets: [{ name: 'Levering', rows }] });
}

const csv = (...rows: string[]): Buffer => Buffer.from([HEADER, ...rows, ''].join('\n'));

let browser: Browser;
let reporter: Page;
let caller: Caller;
const folder = ownFolder();

beforeAll(async () => {
  browser = await openBrowser();
  reporter = await pageOf(browser, 'reporter@haarlem.example');
  caller = await callerFor('reporter@haarlem.example');
});
afterAll(async () => {
  await browser?.close();
  removeFolder(folder);
});

/** Where the round stands, and every delivery there is: what no bad file may change. */
async function standing(): Promise<{ task: TaskReply | undefined; deliveries: readonly DeliveryReply[] }> {
  const tasks = await caller.call<TaskReply[]>('/tasks');
  const deliveries = await caller.call<DeliveryReply[]>('/deliveries');
  const task = tasks.body.find(
    ({ benchmark, quarter }) => benchmark.slug === BENCHMARK && quarter === QUARTER,
  );
  return { task, deliveries: deliveries.body };
}

type File = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Delivers a file by hand. */
async function deliver(file: File): Promise<void> {
  await reporter.goto(`/werkplek/uploads/nieuw?benchmark=${BENCHMARK}&kwartaal=${QUARTER}`);
  await reporter.getByLabel('Kies een bestand').setInputFiles(file);
  await reporter.getByRole('button', { name: 'Aanleveren', exact: true }).click();
}

const alertText = async (): Promise<string> =>
  (await reporter.getByRole('alert').first().innerText()).replaceAll(/\s+/gu, ' ');

/** Waits for the outcome of a check and reads it by the API. */
async function outcome(): Promise<CheckedUploadReply> {
  await reporter.waitForURL(/\/werkplek\/uploads\/[0-9a-f-]{36}$/u);
  const id = reporter.url().split('/').at(-1);
  const ended = async (): Promise<string> => (await caller.call<UploadReply>(`/uploads/${id}`)).body.state;
  await expect.poll(ended, { timeout: 20_000 }).toMatch(/checked|refused/u);
  return (await caller.call<CheckedUploadReply>(`/uploads/${id}`)).body;
}

const AT_THE_DOOR = [
  {
    what: 'a PDF',
    name: 'nota.pdf',
    content: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'),
    status: 415,
    says: 'nota.pdf is geen CSV en geen Excel-werkmap (.xlsx)',
  },
  {
    what: 'a picture',
    name: 'foto.png',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    status: 415,
    says: 'foto.png is geen CSV en geen Excel-werkmap (.xlsx)',
  },
  {
    what: 'a picture that calls itself a CSV',
    name: 'cijfers.csv',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    status: 415,
    says: 'cijfers.csv is geen CSV en geen Excel-werkmap (.xlsx)',
  },
  {
    what: 'an empty file',
    name: 'leeg.csv',
    content: Buffer.alloc(0),
    status: 400,
    says: 'leeg.csv is leeg',
  },
  {
    what: 'a file of spaces',
    name: 'wit.csv',
    content: Buffer.from(' \n \n'),
    status: 400,
    says: 'wit.csv is leeg',
  },
];

describe.each(AT_THE_DOOR)('$what', ({ name, content, status, says }) => {
  it('is refused on the page in a clear sentence, and the task stays as it was', async () => {
    const before = await standing();
    await deliver({ name, mimeType: 'application/octet-stream', buffer: content });
    expect(await alertText()).toContain(says);
    expect(reporter.url()).toContain('/werkplek/uploads/nieuw');
    expect(await standing()).toEqual(before);
  });

  it('is refused by the API as a problem', async () => {
    const reply = await caller.call<Problem>(`/uploads?${ROUND}`, {
      method: 'POST',
      form: formWith(Uint8Array.from(content), name),
    });
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('a file of 200 MB', () => {
  it('is refused on the page in a clear sentence, and the task stays as it was', async () => {
    const path = join(folder, 'groot.csv');
    const file = openSync(path, 'w');
    writeSync(file, `${HEADER}\n`);
    ftruncateSync(file, 200 * MEGABYTE); // the rest is a hole: no disk is filled
    closeSync(file);
    const before = await standing();
    await deliver(path);
    await reporter.getByRole('alert').waitFor({ timeout: 60_000 });
    expect(await alertText()).toMatch(/groot\.csv .*is te groot: ten hoogste 50 MB/u);
    expect(await standing()).toEqual(before);
  });

  it('is refused as it streams, without a length told beforehand', async () => {
    const before = await standing();
    expect(await streamed(200)).toBe(413);
    expect(await standing()).toEqual(before);
  });
});

/** Sends megabytes one after the other, as a form without a known length; answers the status. */
async function streamed(megabytes: number): Promise<number> {
  const boundary = 'grens';
  const request = ask(new URL(`/api/v1/uploads?${ROUND}`, inject('url')), {
    method: 'POST',
    headers: { cookie: caller.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
  });
  const answer = once(request, 'response');
  request.setTimeout(60_000, () => request.destroy(new Error('no answer to a long stream')));
  request.write(
    `--${boundary}\r\ncontent-disposition: form-data; name="bestand"; filename="stroom.csv"\r\n\r\n${HEADER}\n`,
  );
  const part = Buffer.alloc(MEGABYTE, ';;;;;;;;;;\n');
  for (let sent = 0; sent < megabytes; sent += 1)
    if (!request.write(part)) await Promise.race([once(request, 'drain'), answer]);
  request.end(`\r\n--${boundary}--\r\n`);
  const [response] = (await answer) as [{ statusCode: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

describe('an Excel file that was cut short', () => {
  it('is refused on the page with what to do, and the task stays as it was', async () => {
    const before = await standing();
    const whole = Buffer.from(await workbook());
    await deliver({ name: 'half.xlsx', mimeType: '', buffer: whole.subarray(0, whole.length / 2) });
    expect(await alertText()).toContain('half.xlsx is beschadigd of niet volledig');
    expect(await standing()).toEqual(before);
  });
});

describe('a file that arrives and cannot be delivered', () => {
  it('with the code of another municipality, it says which is expected and cannot be submitted', async () => {
    const { deliveries } = await standing();
    await deliver({ name: 'zwolle.csv', mimeType: '', buffer: csv('GM0193;A01;;;707;;;;;;') });
    const upload = await outcome();
    await reporter.getByText('Hier staat gemeente GM0193; u levert aan voor GM0392.').waitFor();
    expect(upload.observations).toEqual([]);
    const submission = await caller.call<Problem>(`/uploads/${upload.id}/submission`, { method: 'POST' });
    expect([submission.status, submission.body.code]).toEqual([409, 'findings-open']);
    expect((await standing()).deliveries).toEqual(deliveries);
  });

  it('without the columns it needs, it names each column that is missing', async () => {
    await deliver({ name: 'vreemd.csv', mimeType: '', buffer: Buffer.from('plaats;aantal\nHaarlem;12\n') });
    const upload = await outcome();
    for (const column of ['gemeente', 'maat', 'waarde'])
      await reporter.getByText(`De kolom “${column}” staat niet in de eerste rij.`).waitFor();
    expect(upload.observations).toEqual([]);
  });

  it('with a column too many, it says that the column is skipped', async () => {
    const text = `${HEADER};bron\nGM0392;A01;;;1200;;;;;;;register\n`;
    await deliver({ name: 'extra.csv', mimeType: '', buffer: Buffer.from(text) });
    await outcome();
    await reporter
      .getByText('De kolom “bron” is niet bekend en is overgeslagen.')
      .waitFor({ state: 'attached' });
  });
});

describe('a good Excel file', () => {
  it('is read cell by cell', async () => {
    await deliver({ name: 'levering.xlsx', mimeType: '', buffer: Buffer.from(await workbook()) });
    const upload = await outcome();
    expect([upload.state, upload.rowsRead]).toEqual(['checked', 3]);
    expect(
      upload.observations.map(({ measure, cell }) => [measure, cell.kind === 'figure' && cell.value]),
    ).toEqual([
      ['A01', 1200],
      ['B01', 760],
      ['B05', 21],
    ]);
    await reporter.getByText(/De controle is klaar: 3 rijen gelezen/u).waitFor();
  });
});
