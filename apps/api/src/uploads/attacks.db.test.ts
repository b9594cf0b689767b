import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aRound, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, sessionIn } from '../session/test-api.ts';

const database = await aDatabase();
const { address, close } = await aTestApi(database);
afterAll(close);

const SLUG = 'statushouders-voorbeeld';
const NOBODY = '00000000-0000-4000-8000-000000000000';
let round: { readonly benchmark: string; readonly quarter: string };
let cookie = '';

type Headers = Readonly<Record<string, string>>;

async function send(method: string, path: string, body?: string | FormData, headers: Headers = {}) {
  const asked = await fetch(`${address}${path}`, {
    method,
    headers: { cookie, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await asked.text();
  const reply = /json/.test(asked.headers.get('content-type') ?? '')
    ? (JSON.parse(text) as Reply)
    : undefined;
  return { status: asked.status, headers: asked.headers, reply };
}
type Reply = { readonly code?: string; readonly [name: string]: unknown };

const JSON_BODY = { 'content-type': 'application/json' };
const sendJson = (method: string, path: string, body: string, headers: Headers = {}) =>
  send(method, path, body, { ...JSON_BODY, ...headers });

async function signIn(email: string, held = ''): Promise<string> {
  const body = JSON.stringify({ email, password: PASSWORD });
  const { headers } = await sendJson('POST', '/session', body, { cookie: held });
  return sessionIn(headers);
}

beforeAll(async () => {
  const { organisation } = await aScope(database);
  await aPerson(database, {
    email: 'allen@zwolle.example',
    organisation: organisation,
    roles: ['reporter', 'approver', 'admin'],
  });
  const [partnership] = await database.ask<{ id: string }>(
    `insert into organisations.organisation (kind, name) values ('partnership', 'Samenwerking') returning id`,
  );
  await database.ask(
    `insert into organisations.partnership_member (partnership, municipality, agreed_on) values ($1, 'GM0193', current_date)`,
    [partnership?.id],
  );
  for (const name of ['irene', 'ivo'])
    await aPerson(database, {
      email: `${name}@samen.example`,
      organisation: partnership?.id ?? '',
      roles: ['reporter', 'approver', 'admin'],
    });
  round = await aRound(database);
  cookie = await signIn('allen@zwolle.example');
});

const upload = () => `/uploads?benchmark=${SLUG}&quarter=${round.quarter}`;

/** A form with a file whose name is written in a way of one's own. */
function sendForm(name: string) {
  const head = `--x\r\ncontent-disposition: form-data; name="bestand"; ${name}\r\ncontent-type: text/csv\r\n\r\n`;
  const type = { 'content-type': 'multipart/form-data; boundary=x' };
  return send('POST', upload(), `${head}maat;waarde\r\nB01;5\r\n--x--\r\n`, type);
}

describe('what no person types', () => {
  it.each<[string, () => Promise<{ readonly status: number }>]>([
    ['a NUL in a query', () => send('POST', `${upload()}&part=%00`, 'a;b', { 'content-type': 'text/csv' })],
    ['a NUL as a benchmark', () => send('GET', '/mappings?benchmark=%00')],
    ['SQL as a benchmark', () => send('GET', `/parts?benchmark=${encodeURIComponent("x' or '1'='1")}`)],
    [
      'SQL as a part',
      () =>
        send(
          'DELETE',
          `/parts?benchmark=${SLUG}&name=${encodeURIComponent("'; drop table uploads.part; --")}`,
        ),
    ],
    ['a quarter of no year', () => send('GET', `/drafts/${SLUG}/0000Q1`)],
    ['a quarter of the last year there is', () => send('GET', `/rounds/${SLUG}/9999Q4/template`)],
    ['an id that is none', () => send('GET', `/deliveries/${NOBODY}/changes?against=1`)],
    ['the same question twice', () => send('GET', `/deliveries?benchmark=${SLUG}&benchmark=x`)],
    [
      'a thousand levels of JSON',
      () => sendJson('POST', upload(), '['.repeat(500_000) + ']'.repeat(500_000)),
    ],
    [
      'a thousand levels in a mapping',
      () => sendJson('POST', '/mappings', `{"mapping":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
    ],
    ['rows of rows', () => sendJson('POST', upload(), '{"rows":[{"maat":{"a":1}}]}')],
    [
      'rows with a prototype',
      () => sendJson('POST', upload(), '{"rows":[{"__proto__":"x","gemeente":"GM0193"}]}'),
    ],
    [
      'a draft that is half an emoji',
      () =>
        sendJson(
          'PUT',
          `/drafts/${SLUG}/${round.quarter}`,
          JSON.stringify({
            revision: 0,
            cells: [
              {
                measure: 'B01',
                dimension: '',
                category: '',
                value: '\\ud83d',
                precision: '',
                reason: '',
                note: '',
              },
            ],
          }).replace('\\\\u', '\\u'),
        ),
    ],
    [
      'a revision beyond all counting',
      () => sendJson('PUT', `/drafts/${SLUG}/${round.quarter}`, '{"revision":1e308,"cells":[]}'),
    ],
    [
      'choices of definitions with a prototype',
      () => sendJson('PUT', `/uploads/${NOBODY}/profile`, '{"profile":{"__proto__":"x","constructor":"y"}}'),
    ],
    [
      'a key until the end of time',
      () => sendJson('POST', '/keys', '{"name":"lang","expiresOn":"9999-12-31"}'),
    ],
    ['a key from before time', () => sendJson('POST', '/keys', '{"name":"kort","expiresOn":"0000-01-01"}')],
    [
      'half a form',
      () => send('POST', upload(), '--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' }),
    ],
    ['a NUL in the name of a file', () => sendForm(`filename*=utf-8''a%00b.csv`)],
    ['half a character in the name of a file', () => sendForm(`filename*=utf-8''a%ED%A0%BDb.csv`)],
    ['a name of a file that climbs', () => sendForm(`filename="../../../../tmp/a.csv"`)],
    ['a name of a file without end', () => sendForm(`filename="${'a'.repeat(60_000)}.csv"`)],
    ['a form without an edge', () => send('POST', upload(), 'x', { 'content-type': 'multipart/form-data' })],
    [
      'a header line below the file',
      () => send('POST', `/own-files/outline?benchmark=${SLUG}&headerLine=501`, 'x'),
    ],
    [
      'acting for oneself as another',
      () => sendJson('PUT', '/session/acting-for', '{"municipality":"GM0392"}'),
    ],
    ['acting for a prototype', () => sendJson('PUT', '/session/acting-for', '{"municipality":"__proto__"}')],
  ])('is answered and breaks nothing: %s', async (_what, attempt) => {
    const { status } = await attempt();
    expect(status).toBeLessThan(500);
    expect((await send('GET', '/session')).status).toBe(200);
  });
});

describe('a file of one’s own', () => {
  async function outlined(csv: string) {
    const form = new FormData();
    form.set('bestand', new Blob([csv]), 'eigen.csv');
    return send('POST', `/own-files/outline?benchmark=${SLUG}`, form);
  }

  it('may call its columns as it likes', async () => {
    const { status, reply } = await outlined('Maat;__proto__;constructor;toString\nB01;5;6;7\nB05;8;9;10\n');
    expect(status).toBe(200);
    const rows = reply?.['rows'] as { label: string; cells: object }[];
    expect(Object.entries(rows[0]?.cells ?? {})).toEqual([
      ['__proto__', '5'],
      ['constructor', '6'],
      ['toString', '7'],
    ]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('a template', () => {
  it('goes out under a name that adds no header', async () => {
    const name = 'wijk"\r\nx-evil: 1\u2028team';
    const body = JSON.stringify({ benchmark: SLUG, name, measures: ['B01'] });
    expect((await sendJson('PUT', '/parts', body)).status).toBe(204);
    const path = `/rounds/${SLUG}/${round.quarter}/template?format=csv&part=${encodeURIComponent(name)}`;
    const { status, headers } = await send('GET', path);
    expect(status).toBe(200);
    expect(headers.get('x-evil')).toBeNull();
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
    await send('DELETE', `/parts?benchmark=${SLUG}&name=${encodeURIComponent(name)}`);
  });
});

describe('a session', () => {
  const act = (held: string, municipality: string) =>
    sendJson('PUT', '/session/acting-for', JSON.stringify({ municipality }), { cookie: held });
  const who = async (held: string) => (await send('GET', '/session', undefined, { cookie: held })).reply;

  it('hands no municipality on to whoever signs in over it', async () => {
    const irene = await signIn('irene@samen.example');
    expect((await act(irene, 'GM0193')).status).toBe(200);
    expect(await who(irene)).toMatchObject({ via: 'Samenwerking' });
    const ivo = await signIn('ivo@samen.example', irene);
    expect(ivo).not.toBe(irene);
    expect(await who(ivo)).not.toHaveProperty('via');
    // The session that was signed in over is gone.
    expect((await send('GET', '/session', undefined, { cookie: irene })).status).toBe(401);
  });

  it('that acts for a municipality approves nothing, keeps no keys and reopens nothing, in whatever role', async () => {
    const irene = await signIn('irene@samen.example');
    await act(irene, 'GM0193');
    const comment = JSON.stringify({ comment: 'Nee, zo niet.', reason: 'Nee, zo niet.' });
    for (const [method, path] of [
      ['POST', `/deliveries/${NOBODY}/approval`],
      ['POST', `/deliveries/${NOBODY}/return`],
      ['POST', `/deliveries/${NOBODY}/reopening`],
      ['GET', '/keys'],
      ['GET', '/rounds'],
      ['GET', `/benchmarks/${SLUG}/rules`],
    ] as const) {
      const body = method === 'GET' ? undefined : comment;
      const { status } = await send(method, path, body, { cookie: irene, ...(body ? JSON_BODY : {}) });
      expect(status, path).toBe(403);
    }
  });
});
