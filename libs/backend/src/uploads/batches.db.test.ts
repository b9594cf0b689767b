import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aDatabase,
  aDeliveryFile,
  aDeliveryWorkbook,
  aRound,
  aScope,
  aWorkshop,
  type FileRow,
} from '@ijkpunt/testing';
import { PeopleService, type ActingPerson } from '../organisations/index.ts';
import { BatchRoundsService } from './batch-rounds.service.ts';
import { BatchesService } from './batches.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const batches = workshop.get(BatchesService);

let irene: ActingPerson;
let round: { benchmark: string; quarter: string };
beforeAll(async () => {
  round = await aRound(database);
  const [made] = await database.ask<{ id: string }>(
    `with o as (insert into organisations.organisation (kind, name) values ('partnership', 'Samenwerking') returning id),
          p as (insert into organisations.person (email, name) values ('irene@samen.example', 'Irene') returning id),
          m as (insert into organisations.membership (person, organisation, roles)
                select p.id, o.id, '{reporter}' from p, o),
          a as (insert into organisations.partnership_member (partnership, municipality, agreed_on)
                select o.id, t.code, t.agreed from o, (values ('GM0148', current_date), ('GM0166', current_date),
                  ('GM0175', null)) t(code, agreed))
     select id from p`,
  );
  irene = (await workshop.get(PeopleService).acting(made?.id ?? '')) as ActingPerson;
});

const row = (municipality: string, measure: string, value: number | string): FileRow => ({
  municipality,
  measure,
  value,
});

function send(content: Buffer, how: Partial<{ quarter: string; fileName: string }> = {}) {
  const stream = Readable.from([content]) as AsyncIterable<Buffer>;
  return batches.receive(irene, { ...round, fileName: 'regio.csv', stream, ...how });
}

/** Everything that was stored for a municipality, as text. */
async function storedFor(municipality: string): Promise<string> {
  const rows = await database.ask<{ bytes: Buffer }>(
    `select c.bytes from uploads.content c join uploads.upload u on u.id = c.upload where u.municipality = $1`,
    [municipality],
  );
  return rows.map(({ bytes }) => bytes.toString('utf8')).join('\n');
}

const rows = [
  row('GM0148', 'B01', 4148),
  row('GM0166', 'B01', 4166),
  row('GM0175', 'B01', 4175),
  row('GM0193', 'B01', 4193),
  row('GM9999', 'B01', 4999),
  row('Dalfsen', 'B01', 4000),
  row('GM0148', 'B05', 41),
];

describe('a file of a partnership', () => {
  it('becomes an upload of each municipality that agreed, and tells of the others how many rows they had', async () => {
    const { uploads, refused } = await send(aDeliveryFile({ figures: {}, rows }));
    expect(uploads.map(({ municipality, name, rows: count }) => [municipality, name, count])).toEqual([
      ['GM0148', 'Dalfsen', 2],
      ['GM0166', 'Kampen', 1],
    ]);
    expect(refused).toEqual([
      { municipality: 'GM0175', rows: 1, code: 'nobody-to-act-for' },
      { municipality: 'GM0193', rows: 1, code: 'nobody-to-act-for' },
      { municipality: 'GM9999', rows: 1, code: 'municipality-not-found' },
      { municipality: '', rows: 1, code: 'municipality-not-found' },
    ]);
    const [first, second] = uploads;
    expect(first?.upload).toMatchObject({
      organisation: await database.organisationOf('GM0148'),
      source: 'partnership',
      fileName: 'regio-GM0148.csv',
      uploadedByName: 'Irene (Samenwerking)',
    });
    expect(first?.upload.batch).toBe(second?.upload.batch);
  });

  it('leaves no row of the one with the other, nor of anyone who did not agree', async () => {
    const [dalfsen, kampen] = [await storedFor('GM0148'), await storedFor('GM0166')];
    expect(dalfsen).toContain('4148');
    expect(kampen).toContain('4166');
    for (const [text, own] of [
      [dalfsen, 'GM0148'],
      [kampen, 'GM0166'],
    ] as const) {
      expect(new Set(text.match(/GM\d{4}/g))).toEqual(new Set([own]));
      expect(text).not.toMatch(/4175|4193|4999|4000/);
    }
    for (const other of ['GM0175', 'GM0193']) expect(await storedFor(other)).toBe('');
  });

  it('is checked for each on its own, with the lines of the file that was sent', async () => {
    const lines = [row('GM0166', 'B01', 1), row('GM0148', 'B01', 'veel'), row('GM0166', 'X99', 2)];
    const { uploads } = await send(aDeliveryFile({ figures: {}, rows: lines }));
    const found = [];
    for (const { municipality, upload } of uploads) {
      const { findings } = await workshop.check(await aScope(database, { municipality }), upload.id);
      const corrections = findings.filter(({ asks }) => asks === 'correction');
      found.push([municipality, corrections.map(({ code, line }) => [code, line])]);
    }
    expect(found).toEqual([
      ['GM0166', [['unknown-measure', 4]]],
      ['GM0148', [['not-a-number', 3]]],
    ]);
  });

  it('may be a workbook, whose decimals stay what they were', async () => {
    const content = await aDeliveryWorkbook({ figures: {}, rows: [row('GM0148', 'C03', 7.125)] });
    const { uploads } = await send(content, { fileName: 'regio.xlsx' });
    const { checked } = await workshop.check(
      await aScope(database, { municipality: 'GM0148' }),
      uploads[0]?.upload.id ?? '',
    );
    expect(checked?.observations.map(({ measure, cell }) => [measure, cell])).toEqual([
      ['C03', { kind: 'figure', value: 7.125, precision: 'exact' }],
    ]);
    expect(uploads[0]?.upload.fileName).toBe('regio-GM0148.csv');
  });

  it('with personal data in any of its rows is refused whole, and nothing of it is stored', async () => {
    const before = await database.ask(`select count(*)::int as uploads from uploads.upload`);
    const noted = { ...row('GM0166', 'B02', 3), note: 'bel jan.jansen@kampen.nl' };
    const content = aDeliveryFile({ figures: {}, rows: [row('GM0148', 'B01', 1), noted] });
    await expect(send(content)).rejects.toEqual(expect.objectContaining({ code: 'personal-data' }));
    expect(await database.ask(`select count(*)::int as uploads from uploads.upload`)).toEqual(before);
  });

  it('goes on for the others where a round is not open for one', async () => {
    const { quarter } = await aRound(database, { quarter: '2024Q2', invited: ['GM0166'] });
    const { uploads, refused } = await send(
      aDeliveryFile({ figures: {}, rows: [row('GM0148', 'B01', 1), row('GM0166', 'B01', 2)] }),
      { quarter },
    );
    expect(uploads.map(({ municipality }) => municipality)).toEqual(['GM0166']);
    expect(refused).toEqual([{ municipality: 'GM0148', rows: 1, code: 'round-not-found' }]);
  });

  it('from somebody of a municipality is refused before it is read', async () => {
    const { partnership: _none, ...home } = irene;
    const stream = Readable.from([Buffer.from('x')]) as AsyncIterable<Buffer>;
    await expect(batches.receive(home, { ...round, fileName: 'a.csv', stream })).rejects.toEqual(
      expect.objectContaining({ code: 'nobody-to-act-for' }),
    );
  });

  it('is for a round that is open for one of the municipalities at least', async () => {
    const rounds = await workshop.get(BatchRoundsService).list(irene);
    expect(rounds.map(({ quarter, municipalities }) => [quarter, municipalities])).toEqual([
      ['2024Q2', 1],
      ['2024Q1', 2],
    ]);
  });
});
