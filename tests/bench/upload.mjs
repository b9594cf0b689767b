import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Papa from 'papaparse';
import pg from 'pg';
import { startPostgres } from '../../tools/launch/postgres.mjs';
import { inTurn, line } from './measure.mjs';

const ROUNDS = 7;
const BENCHMARK = 'statushouders-voorbeeld';
const QUARTER = '2025Q4';
const LONGEST = 60_000;

/** A quarter of Zwolle; the counts differ from round to round, so that something changes. */
function deliveryFile(round) {
  const stock = 560 + round;
  const rows = [
    ['B01', stock],
    ['B03', 40],
    ['B04', 52],
    ['B05', 30],
    ['B06', 12],
    ['B07', 6],
    ['B08', 4],
    ['B01J', 180],
    ['C01', 300],
    ['C03', '6,5'],
    ['C04', 400],
    ['D01', 420],
    ['D04', 300],
    ['G03', 35],
  ];
  return ['gemeente;maat;waarde', ...rows.map(([measure, value]) => `GM0193;${measure};${value}`)].join('\n');
}

async function person(url, email) {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'ijkpunt-demo' }),
  });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status}`);
  const cookie = answer.headers.get('set-cookie').split(';')[0];
  return async (method, route, body) => {
    const isForm = body instanceof FormData;
    const reply = await fetch(`${url}/api/v1${route}`, {
      method,
      headers: { cookie, ...(body && !isForm ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${route} answered ${reply.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
}

async function until(ask) {
  const deadline = performance.now() + LONGEST;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error('nothing came within a minute');
    await pause(10);
  }
}

/** From sending the file until the comparison that follows from it can be read. */
async function road(reporter, approver, round) {
  const seen = `/comparisons?benchmark=${BENCHMARK}&quarter=${QUARTER}`;
  const before = (await reporter('GET', seen)).computedAt;
  const form = new FormData();
  form.append('bestand', new Blob([deliveryFile(round)]), 'levering.csv');
  const began = performance.now();
  const { id } = await reporter('POST', `/uploads?benchmark=${BENCHMARK}&quarter=${QUARTER}`, form);
  const upload = await until(async () => {
    const found = await reporter('GET', `/uploads/${id}`);
    return found.state === 'checked' ? found : undefined;
  });
  const wrong = upload.findings.filter(({ asks }) => asks !== 'notice');
  if (wrong.length > 0) throw new Error(`findings: ${JSON.stringify(wrong.slice(0, 3))}`);
  await reporter('PUT', `/uploads/${id}/profile`, { profile: upload.profile });
  const delivery = await reporter('POST', `/uploads/${id}/submission`);
  await approver('POST', `/deliveries/${delivery.id}/approval`);
  await until(async () => {
    const { computedAt } = await reporter('GET', seen);
    return computedAt !== before ? computedAt : undefined;
  });
  return performance.now() - began;
}

/** The same file parsed and its rows stored durably, by a bare client and nothing else. */
async function bare(client, round) {
  const began = performance.now();
  const { data } = Papa.parse(deliveryFile(round), { delimiter: ';', header: true });
  const bytes = Buffer.from(deliveryFile(round));
  await client.query('begin');
  await client.query('insert into file (bytes) values ($1)', [bytes]);
  await client.query(
    'insert into cell select * from jsonb_to_recordset($1) as c(gemeente text, maat text, waarde text)',
    [JSON.stringify(data)],
  );
  await client.query('commit');
  return performance.now() - began;
}

/** Upload to visible comparison, three people's calls included, against storing the same rows bare. */
export async function upload(url) {
  const reporter = await person(url, 'reporter@zwolle.example');
  const approver = await person(url, 'approver@zwolle.example');
  const folder = mkdtempSync(path.join(tmpdir(), 'ijkpunt-floor-'));
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ directory: folder });
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    await client.connect();
    await client.query(
      'create table file (bytes bytea); create table cell (gemeente text, maat text, waarde text)',
    );
    let round = 0;
    const pairs = await inTurn(
      ROUNDS,
      () => road(reporter, approver, (round += 1)),
      () => bare(client, round),
    );
    const times = pairs.map(({ ours }) => Math.round(ours)).sort((a, b) => a - b);
    console.log(`  upload to visible comparison: ${times.join(', ')} ms`);
    return [
      line(
        'upload to visible comparison / the same rows stored bare',
        pairs.map(({ ours, floor }) => ours / floor),
      ),
    ];
  } finally {
    await client.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
