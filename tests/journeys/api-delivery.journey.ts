import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedUploadReply, DeliveryReply, Problem, UploadReply } from '@ijkpunt/contract';
import { callApi, callerFor, type Reply, type Sending } from './api.ts';
import { complaintsOf, openBrowser, pageOf } from './browser.ts';
import {
  BENCHMARK,
  csvOf,
  draftOf,
  lastTotals,
  openSecondQuarter,
  QUARTER,
  taskOf,
} from './second-quarter.ts';

const ZWOLLE = 'GM0193';
const UPLOADS = `/uploads?benchmark=${BENCHMARK}&quarter=${QUARTER}`;
/** Every run has a key and calls of its own. */
const RUN = Date.now().toString(36);
const NAME = `Zaaksysteem ${RUN}`;

/** One program of a municipality delivers with a key that an administrator made, and stops when the key is revoked. */
describe('a delivery by a program', () => {
  let browser: Browser;
  let admin: Page;
  let complaints: readonly string[];
  let secret = '';
  let csv: Buffer;
  let upload = '';

  beforeAll(async () => {
    await openSecondQuarter();
    const figures = new Map(lastTotals(await draftOf(await callerFor('reporter@zwolle.example'))));
    // More people with a plan than there are with assistance: something to find.
    csv = csvOf([ZWOLLE, figures.set('C04', (figures.get('B01') ?? 0) + 5)]);
    browser = await openBrowser();
    admin = await pageOf(browser, 'admin@zwolle.example');
    complaints = complaintsOf(admin);
  });
  afterAll(() => browser?.close());

  const call = <Body>(path: string, sending: Sending = {}, key = secret): Promise<Reply<Body>> =>
    callApi<Body>(path, { ...sending, headers: { ...sending.headers, authorization: `Bearer ${key}` } });
  const send = <Body>(content: Buffer, query = '', headers: Readonly<Record<string, string>> = {}) =>
    call<Body>(`${UPLOADS}${query}`, {
      method: 'POST',
      body: content.toString('utf8'),
      headers: { 'content-type': 'text/csv', ...headers },
    });

  /** Asks for the state of a check until it ended. */
  async function followed(id: string): Promise<CheckedUploadReply> {
    const state = async (): Promise<string> => (await call<UploadReply>(`/uploads/${id}`)).body.state;
    await expect.poll(state, { timeout: 30_000 }).toMatch(/checked|refused/u);
    return (await call<CheckedUploadReply>(`/uploads/${id}`)).body;
  }

  it('begins with a key, whose secret is shown once', async () => {
    await admin.goto('/werkplek/sleutels');
    await admin.getByLabel('Naam van de sleutel').fill(NAME);
    await admin.getByRole('button', { name: 'Sleutel maken' }).click();
    secret = await admin.getByLabel('De sleutel', { exact: true }).inputValue();
    expect(secret).toMatch(/^ijk_\w+_[\w-]{30,}$/u);
    await admin.getByRole('button', { name: 'Ik heb de sleutel bewaard' }).click();
    await admin.getByLabel('De sleutel', { exact: true }).waitFor({ state: 'detached' });
    const card = admin.locator('li.card').filter({ hasText: NAME });
    await card.getByText('nog niet gebruikt').waitFor();
    expect(await admin.content()).not.toContain(secret);
    await admin.reload();
    await card.waitFor();
    expect(await admin.content()).not.toContain(secret);
  });

  it('can be tried first, without anything changing', async () => {
    const reporter = await callerFor('reporter@zwolle.example');
    const before = await taskOf(reporter);
    const { status, body, headers } = await send<UploadReply>(csv, '&dryRun=true');
    expect([status, body.dryRun, body.source]).toEqual([202, true, 'api']);
    expect(headers.get('location')).toBe(`/api/v1/uploads/${body.id}`);
    const { findings } = await followed(body.id);
    expect(findings.map(({ rule }) => rule)).toContain('V08c');
    expect(await taskOf(reporter)).toEqual(before);
  });

  it('is taken in once, however often the same call is repeated', async () => {
    const headers = { 'idempotency-key': `q2-${RUN}` };
    const first = await send<UploadReply>(csv, '', headers);
    const again = await send<UploadReply>(csv, '', headers);
    expect([first.status, again.status]).toEqual([202, 202]);
    expect(again.body.id).toBe(first.body.id);
    upload = first.body.id;
  });

  it('is refused when another content comes with the same idempotency key', async () => {
    const other = await send<Problem>(csvOf([ZWOLLE, [['A01', 1]]]), '', { 'idempotency-key': `q2-${RUN}` });
    expect([other.status, other.body.code]).toEqual([409, 'call-repeated']);
    expectProblem(other);
  });

  it('is followed to the end of its check, with each finding as data', async () => {
    const { state, findings, observations, delivery } = await followed(upload);
    expect([state, delivery]).toEqual(['checked', undefined]);
    const found = findings.find(({ rule }) => rule === 'V08c');
    const whole = observations.find(({ measure }) => measure === 'B01')?.cell;
    expect(found).toMatchObject({
      code: 'part-exceeds-whole',
      asks: 'correction',
      measure: 'C04',
      column: 'waarde',
    });
    expect(found?.seen['whole']).toBe(whole?.kind === 'figure' ? whole.value : 'a figure');
    expect(csv.toString('utf8').split('\n')[(found?.line ?? 0) - 1]).toContain(';C04;');
  });

  it('may also be rows of JSON', async () => {
    const rows = [
      { gemeente: ZWOLLE, maat: 'A01', waarde: 1725 },
      { gemeente: ZWOLLE, maat: 'C03', waarde: 6.2 },
      { gemeente: ZWOLLE, maat: 'B01', waarde: null, reden: 'not-yet-available' },
    ];
    const { status, body } = await call<UploadReply>(`${UPLOADS}&dryRun=true`, {
      method: 'POST',
      body: { rows },
    });
    expect(status).toBe(202);
    const { observations } = await followed(body.id);
    expect(
      observations.map(({ measure, cell }) => [measure, cell.kind === 'figure' ? cell.value : cell.why]),
    ).toEqual([
      ['A01', 1725],
      ['C03', 6.2],
      ['B01', 'not-yet-available'],
    ]);
  });

  it('is submitted and approved by people alone', async () => {
    const approver = await callerFor('approver@zwolle.example');
    const { body: known } = await approver.call<DeliveryReply[]>('/deliveries');
    for (const path of [`/uploads/${upload}/submission`, `/deliveries/${known[0]?.id}/approval`]) {
      const refused = await call<Problem>(path, { method: 'POST' });
      expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
      expectProblem(refused);
    }
  });

  it('gets a problem in words for whatever is wrong with a call', async () => {
    const wrong: readonly (readonly [Promise<Reply<Problem>>, number])[] = [
      [send(Buffer.from(''), '&dryRun=true'), 400],
      [send(csv, '&part=Nergens'), 404],
      [call(`/uploads?benchmark=${BENCHMARK}&quarter=2026Q9`, { method: 'POST', body: { rows: [] } }), 400],
      [call(UPLOADS, { method: 'POST', body: { rows: ['A01'] } }), 400],
      [call('/uploads/00000000-0000-4000-8000-000000000000'), 404],
      [call('/keys'), 403],
      [call('/nergens'), 404],
      [call(`${UPLOADS}`, { method: 'POST', body: '{"rows":' }), 400],
      [call('/tasks', {}, `${secret.slice(0, -1)}!`), 401],
    ];
    for (const [reply, status] of wrong) {
      const refused = await reply;
      expect([refused.status, refused.text]).toEqual([status, expect.stringContaining('"code"')]);
      expectProblem(refused);
    }
  });

  it('is described in the OpenAPI document, with its key and its refusals', async () => {
    const { body } = await callApi<OpenApi>('/openapi.json');
    const door = body.paths['/uploads']?.['post'];
    expect(door?.security).toContainEqual({ key: [] });
    expect(body.components.securitySchemes['key']).toMatchObject({ type: 'http', scheme: 'bearer' });
    expect(Object.keys(door?.responses ?? {})).toEqual(['202', 'default']);
    expect(JSON.stringify(door?.responses['default'])).toContain('application/problem+json');
    expect(body.paths['/deliveries/{delivery}/approval']?.['post']?.security).toEqual([{ session: [] }]);
  });

  it('ends at once when the key is revoked', async () => {
    expect((await call(`/uploads/${upload}`)).status).toBe(200);
    await admin.reload();
    const card = admin.locator('li.card').filter({ hasText: NAME });
    await card.getByText(/laatst gebruikt op/u).waitFor();
    await card.getByRole('button', { name: `Sleutel ${NAME} intrekken` }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    await card.getByText(/^Ingetrokken op/u).waitFor();
    const refused = await call<Problem>(`/uploads/${upload}`);
    expect([refused.status, refused.body.code]).toEqual([401, 'not-signed-in']);
    expectProblem(refused);
    expect(complaints).toEqual([]);
  });
});

interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          { readonly responses: Readonly<Record<string, object>>; readonly security: readonly object[] }
        >
      >
    >
  >;
  readonly components: { readonly securitySchemes: Readonly<Record<string, object>> };
}

function expectProblem({ headers, body, status }: Reply<Problem>): void {
  expect(headers.get('content-type')).toContain('application/problem+json');
  expect(body.status).toBe(status);
}
