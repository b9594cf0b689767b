import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../platform/index.ts';
import { LARGEST_FILE } from '../uploads/index.ts';
import { aDatabase, aDeliveryFile, aDeliveryWorkbook, aRound, aScope, aWorkshop } from '@ijkpunt/testing';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const round = await aRound(database);

let scope: Scope;
beforeAll(async () => {
  scope = await aScope(database);
});

const TABLES = [
  'uploads.upload',
  'uploads.content',
  'platform.bell',
  'validation.checked',
  'validation.finding',
];

async function stored(): Promise<unknown> {
  const counts = TABLES.map((table) => `(select count(*)::int from ${table}) as "${table}"`);
  return (await database.ask(`select ${counts.join(', ')}`))[0];
}

const receive = (content: Buffer | readonly Buffer[]) => workshop.upload(scope, { ...round, content });
const read = async (content: Buffer) => workshop.check(scope, (await receive(content)).id);
const PARTNER = { measure: 'F01', dimension: 'partner', value: 4 };
const codes = ({ findings }: Pick<Awaited<ReturnType<typeof read>>, 'findings'>): string[] =>
  findings.map(({ code }) => code);

/** A zip of one entry, by hand: what it holds may be a lie about its size. */
function zipOf(name: string, content: Buffer): Buffer {
  const data = deflateRawSync(content);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(8, 4);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), data]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\0', 'latin1'),
    about,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}

describe('at the door', () => {
  it.each([
    ['an empty file', 'file-empty', Buffer.alloc(0)],
    ['a blank file', 'file-empty', Buffer.from('\uFEFF \r\n\t\r\n')],
    ['a PDF', 'file-type-unknown', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a picture', 'file-type-unknown', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['an old .xls', 'file-type-unknown', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    [
      'a workbook with a password',
      'file-encrypted',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['a text with NUL bytes', 'file-type-unknown', Buffer.from('gemeente;maat\0;waarde\n')],
    [
      'a text with NUL bytes far from its beginning',
      'file-damaged',
      Buffer.concat([
        aDeliveryFile({ rows: [{ measure: 'B05', value: 40, note: 'een gewone toelichting '.repeat(300) }] }),
        Buffer.from('GM0193;B01;;;5;;;\0\n'),
      ]),
    ],
    ['a line that never ends', 'file-damaged', Buffer.from('gemeente,'.repeat(400_000))],
    [
      'a quotation that never ends',
      'file-damaged',
      Buffer.from(`gemeente;maat;waarde\nGM0193;B01;"500\n${'GM0193;B05;4\n'.repeat(400_000)}`),
    ],
    [
      'a number of a citizen',
      'personal-data',
      aDeliveryFile({ rows: [{ measure: 'B05', value: 40, note: 'bsn 111222333' }] }),
    ],
    ['a list of persons', 'personal-data', Buffer.from('naam;geboortedatum\nJansen;1-1-1980\n')],
  ])('%s is refused as %s, and nothing is stored', async (_what, code, content) => {
    const before = await stored();
    await expect(receive(content)).rejects.toEqual(expect.objectContaining({ code }));
    expect(await stored()).toEqual(before);
  });

  it('a file that is too large is refused as it streams, without being kept in memory', async () => {
    const before = await stored();
    const part = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    function* endless(): Generator<Buffer> {
      for (; sent < 200; sent += 1) yield part;
    }
    const heap = process.memoryUsage().arrayBuffers;
    const tooLarge = receive(endless() as unknown as readonly Buffer[]);
    await expect(tooLarge).rejects.toEqual(
      expect.objectContaining({
        code: 'file-too-large',
        about: { megabytes: 200, limit: LARGEST_FILE / 1024 ** 2 },
      }),
    );
    expect(sent).toBe(200);
    expect(process.memoryUsage().arrayBuffers - heap).toBeLessThan(LARGEST_FILE * 2);
    expect(await stored()).toEqual(before);
  });

  it('a stream that breaks off leaves nothing behind', async () => {
    const before = await stored();
    function* broken(): Generator<Buffer> {
      yield aDeliveryFile();
      throw new Error('the line went dead');
    }
    await expect(receive(broken() as unknown as readonly Buffer[])).rejects.toThrow('the line went dead');
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['a round that is not there', 'round-not-found', { quarter: '1999Q1' }],
    ['a benchmark that is not there', 'round-not-found', { benchmark: 'nergens' }],
    ['a round that has not opened', 'round-not-open', { quarter: '2095Q1' }],
    ['a round in which others are asked', 'round-not-found', { quarter: '2023Q1' }],
  ])('%s takes no file', async (_what, code, other) => {
    await database.ask(
      `insert into rounds.round (benchmark, quarter, opens_on, deadline, invited)
       values ($1, '2095Q1', '2095-04-01', '2095-04-29', null), ($1, '2023Q1', '2023-04-01', '2023-04-29', '{GM0392}')
       on conflict do nothing`,
      [round.benchmark],
    );
    const before = await stored();
    const sending = { ...round, ...other, content: aDeliveryFile() };
    await expect(workshop.upload(scope, sending)).rejects.toEqual(expect.objectContaining({ code }));
    expect(await stored()).toEqual(before);
  });

  it('a municipality that exists no longer delivers nothing', async () => {
    const brielle = await aScope(database, { municipality: 'GM0501' });
    const sending = { ...round, content: aDeliveryFile({ municipality: 'GM0501' }) };
    await expect(workshop.upload(brielle, sending)).rejects.toEqual(
      expect.objectContaining({ code: 'municipality-ended' }),
    );
  });
});

describe('a workbook', () => {
  it.each([
    ['cut short', async () => (await aDeliveryWorkbook()).subarray(0, 900), 'file-damaged'],
    [
      'of which the end is noise',
      async () => Buffer.concat([(await aDeliveryWorkbook()).subarray(0, 900), Buffer.alloc(900, 7)]),
      'file-damaged',
    ],
    ['that is another kind of zip', async () => zipOf('brief.txt', Buffer.from('Beste')), 'file-damaged'],
    [
      'that unpacks beyond all measure',
      async () => zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(31 * 1024 * 1024)),
      'file-too-large',
    ],
  ])('%s is refused, and nothing is stored', async (_what, make, code) => {
    const content = await make();
    expect(content.length).toBeLessThan(100_000);
    const before = await stored();
    await expect(receive(content)).rejects.toEqual(expect.objectContaining({ code }));
    expect(await stored()).toEqual(before);
  });

  it('with an empty row in between still names the row that a person sees', async () => {
    const content = await aDeliveryWorkbook({
      rows: [
        { municipality: '', measure: '', value: '' },
        { measure: 'X99', value: 5 },
      ],
    });
    const { findings } = await read(content);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['unknown-measure', 4]]);
  });
});

describe('a CSV', () => {
  it.each([
    ['with tabs', aDeliveryFile({ delimiter: '\t', figures: { C03: '7,5' } }), 7.5],
    ['with commas and quotes', aDeliveryFile({ delimiter: ',', figures: { C03: '7,5' } }), 7.5],
    ['with a byte order mark', aDeliveryFile({ marked: true }), 500],
    [
      'that Excel calls Unicode text',
      Buffer.from(aDeliveryFile({ delimiter: '\t', marked: true }).toString(), 'utf16le'),
      500,
    ],
  ])('%s is read', async (_what, content, value) => {
    const { checked, findings } = await read(content);
    expect(findings.filter(({ asks }) => asks !== 'notice')).toEqual([]);
    expect(checked?.observations[0]?.cell).toEqual({ kind: 'figure', value, precision: 'exact' });
  });

  it.each([
    ['in the middle', { note: 'één café, geteld op 1 mei' }],
    ['at the very end', { note: 'café' }],
  ])('from Windows keeps its accents %s', async (_where, { note }) => {
    const rows = [{ measure: 'B05', value: 40, note }];
    for (const encoding of ['latin1', 'utf8'] as const) {
      const whole = aDeliveryFile({ rows, encoding });
      // Without the last line break the accent is the last byte of the file.
      const { checked } = await read(whole.subarray(0, whole.length - 2));
      expect(checked?.observations[1]?.note, encoding).toBe(note);
    }
  });

  it('with a note in quotes, over two lines, with the delimiter in it, is one row', async () => {
    const note = 'Eerst dit; dan\r\n"dat"';
    const { checked } = await read(aDeliveryFile({ rows: [{ measure: 'B05', value: 40, note }] }));
    expect(checked?.observations[1]?.note).toBe(note);
  });

  it('of 10,000 rows is read to where it makes no sense any more', async () => {
    const rows = Array.from({ length: 10_000 }, () => ({
      measure: 'B05',
      dimension: 'sex',
      category: 'women',
      value: 1,
    }));
    const { upload, findings } = await read(aDeliveryFile({ rows }));
    expect(upload.state).toBe('checked');
    expect(upload.rowsRead).toBeLessThan(400);
    expect(new Set(findings.map(({ code }) => code))).toContain('duplicate-cell');
    // Nobody reads ten thousand corrections; the first few hundred are kept, and that reading stopped is said.
    expect(findings.length).toBeLessThan(400);
    expect(codes({ findings })).toContain('stopped-reading');
  }, 60_000);

  it('over thousands of periods is not read to its end', async () => {
    const day = (index: number): string => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
    const lines = Array.from({ length: 3000 }, (_, index) => `GM0193;B05;4;${day(index)};${day(index + 30)}`);
    const content = Buffer.from(['gemeente;maat;waarde;periode_van;periode_tot', ...lines].join('\n'));
    const full = await read(content);
    expect(full.upload.rowsRead).toBeLessThan(500);
    expect(codes(full)).toContain('stopped-reading');
  });

  it('of which every row is wrong is not read to its end', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ measure: `Q${index}`, value: 1 }));
    const full = await read(aDeliveryFile({ rows }));
    expect(codes(full)).toContain('stopped-reading');
    expect(full.findings.length).toBeLessThan(400);
  });

  it.each([
    ['without the columns', Buffer.from('naam;getal\nZwolle;5\n'), 'missing-column'],
    ['with a header only', aDeliveryFile({ figures: {} }), 'no-rows'],
    ['with nothing but delimiters', Buffer.from(';;;;\n'.repeat(400)), 'no-rows'],
    ['of another municipality', aDeliveryFile({ municipality: 'GM0392' }), 'wrong-municipality'],
    ['with a number that is none', aDeliveryFile({ figures: { B01: 'ongeveer 500' } }), 'not-a-number'],
    [
      'with a number beyond all numbers',
      aDeliveryFile({ figures: { B01: '9'.repeat(400) } }),
      'not-a-number',
    ],
    [
      'whose quote never ends',
      Buffer.from(`gemeente;maat;waarde\nGM0193;B01;"500\n${'GM0193;B05;4\n'.repeat(2000)}`),
      'not-a-number',
    ],
  ])('%s is told so', async (_what, content, code) => {
    const full = await read(content);
    expect(full.upload.state).toBe('checked');
    expect(codes(full)).toContain(code);
    expect(JSON.stringify(full.findings).length).toBeLessThan(200_000);
  });

  it('of more honest rows than one row may be long is read to its end', async () => {
    const row = (_: unknown, index: number) => ({ ...PARTNER, category: `p${index}`, note: 'x'.repeat(400) });
    const rows = Array.from({ length: 3000 }, row);
    const { upload } = await read(aDeliveryFile({ rows }));
    expect(upload).toMatchObject({ state: 'checked', rowsRead: 3001 });
  });

  it('with an emoji where a note is cut off is stored', async () => {
    const note = `${'x'.repeat(999)}😀 en nog wat`;
    const { upload, checked } = await read(aDeliveryFile({ rows: [{ measure: 'B05', value: 40, note }] }));
    expect(upload.state).toBe('checked');
    expect(checked?.observations[1]?.note.startsWith('xxx')).toBe(true);
  });

  it('takes its name without folders and control characters', async () => {
    const upload = await workshop.upload(scope, {
      ...round,
      content: aDeliveryFile(),
      fileName: '..\\..\\etc/pass\0wd\n.csv',
    });
    expect(upload.fileName).toBe('passwd.csv');
  });
});
