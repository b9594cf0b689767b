import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  MunicipalityReferencesReply,
  ReferenceImportReply,
  ReferenceSetReply,
  Role,
} from '@ijkpunt/contract';
import { aDatabase, anOwner, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, sessionFrom } from '../session/test-api.ts';

const database = await aDatabase();
const { address, close } = await aTestApi(database);
afterAll(close);

type Headers = Readonly<Record<string, string>>;

async function signedIn(email: string, organisation: string, role: Role): Promise<Headers> {
  await aPerson(database, { email, organisation, roles: [role] });
  const response = await fetch(`${address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return { cookie: await sessionFrom(response) };
}

let coordinator: Headers;
let analyst: Headers;
let reporter: Headers;
beforeAll(async () => {
  const owner = await anOwner(database);
  const { organisation } = await aScope(database);
  coordinator = await signedIn('c@divosa.example', owner.organisation, 'coordinator');
  analyst = await signedIn('a@divosa.example', owner.organisation, 'analyst');
  reporter = await signedIn('r@zwolle.example', organisation, 'reporter');
});

const ORDER = {
  variable: 'in-work',
  titleNl: 'Werkenden',
  titleEn: 'In work',
  unit: 'percent',
  source: 'CBS',
  sourceUrl: 'https://www.cbs.nl/nl-nl/maatwerk',
  licence: 'CC BY 4.0',
  refersOn: '2024-01-01',
  boundariesOn: '2024-01-01',
};

async function importing(headers: Headers, csv: string, changes: Partial<typeof ORDER> = {}) {
  const form = new FormData();
  form.set('bestand', new Blob([csv]), 'cijfers.csv');
  const query = new URLSearchParams({ ...ORDER, ...changes }).toString();
  const response = await fetch(`${address}/references?${query}`, { method: 'POST', headers, body: form });
  return { status: response.status, reply: (await response.json()) as ReferenceImportReply };
}

async function reading<Reply>(path: string, headers: Headers): Promise<{ status: number; reply: Reply }> {
  const response = await fetch(`${address}${path}`, { headers });
  return { status: response.status, reply: (await response.json()) as Reply };
}

const CSV = 'gemeente;waarde;reden\nGM0193;33,5;\nGM0392;;withheld\n';

describe('an import of reference figures', () => {
  it('keeps what a coordinator sends, for the whole of Divosa to see', async () => {
    const { status, reply } = await importing(coordinator, CSV);
    expect(status).toBe(200);
    expect(reply).toMatchObject({ findings: [], set: { variable: 'in-work', figures: 1, missing: 1 } });
    const { reply: listed } = await reading<ReferenceSetReply[]>('/references', analyst);
    expect(listed.map(({ variable }) => variable)).toEqual(['housing-target-net', 'in-work', 'inhabitants']);
  });

  it('answers what is wrong by line, and keeps nothing', async () => {
    const { status, reply } = await importing(coordinator, 'gemeente;waarde\nGM9999;1\n', {
      variable: 'wrong',
    });
    expect(status).toBe(200);
    expect(reply).toEqual({
      findings: [{ code: 'unknown-municipality', line: 2, seen: { municipality: 'GM9999' } }],
    });
  });

  it('is for a coordinator alone', async () => {
    for (const headers of [analyst, reporter])
      expect((await importing(headers, CSV)).reply).toMatchObject({ code: 'not-allowed' });
    expect((await importing({}, CSV)).status).toBe(401);
    expect((await reading('/references', reporter)).status).toBe(403);
  });

  it.each([
    ['sourceUrl', 'javascript:alert(1)'],
    ['sourceUrl', 'data:text/html,x'],
    ['refersOn', '2024-02-30'],
    ['variable', 'Niet Zo'],
    ['unit', 'kilo'],
    ['licence', ''],
  ])('takes no %s such as %s', async (field, value) => {
    const { status, reply } = await importing(coordinator, CSV, { [field]: value });
    expect(status).toBe(400);
    expect(reply).toMatchObject({ code: 'input-invalid', errors: [{ path: `query.${field}` }] });
  });

  it('without a file is refused', async () => {
    const query = new URLSearchParams(ORDER).toString();
    const response = await fetch(`${address}/references?${query}`, { method: 'POST', headers: coordinator });
    expect(await response.json()).toMatchObject({ code: 'file-missing' });
  });
});

describe('the figures of others of one municipality', () => {
  it('are read by anybody in a workspace', async () => {
    const { reply } = await reading<MunicipalityReferencesReply>(
      '/municipalities/GM0193/references',
      reporter,
    );
    const inhabitants = reply.references.find(({ variable }) => variable === 'inhabitants');
    expect(inhabitants).toMatchObject({ cell: { kind: 'figure', value: 133_141 }, licence: 'CC BY 4.0' });
    expect((await reading('/municipalities/GM9999/references', reporter)).status).toBe(404);
    expect((await reading('/municipalities/GM0193/references', {})).status).toBe(401);
  });
});
