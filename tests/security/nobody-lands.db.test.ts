import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  AnswerFindings,
  BatchesService,
  FormService,
  KeysService,
  ManageRounds,
  OwnFilesService,
  PartsService,
  RulesService,
  SubmissionsService,
  UploadsService,
  type Scope,
} from '@ijkpunt/backend';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop, secondPerson } from '@ijkpunt/testing';

const database = await aDatabase();
const workshop = await aWorkshop(database);

/** Passes the eleven-test, and is nobody's. */
const BSN = '111222333';
const BENCHMARK = 'statushouders-voorbeeld';
/** Has lists that municipalities fill in themselves. */
const OPEN = 'statushouders';
const inAYear = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

let rachida: Scope;
let owner: Scope;
let round: { readonly benchmark: string; readonly quarter: string };
let waiting = '';
let accepted = '';

beforeAll(async () => {
  rachida = await aScope(database);
  owner = await anOwner(database);
  round = await aRound(database);
  const other = await aRound(database, { quarter: '2023Q4' });
  const third = await aRound(database, { quarter: '2023Q3' });
  const { upload } = await workshop.prepare(rachida, { ...other, content: aDeliveryFile() });
  waiting = (await workshop.get(SubmissionsService).submit(rachida, upload.id)).id;
  accepted = await workshop.deliver(rachida, { ...third, content: aDeliveryFile() });
});

const get = workshop.get;
const whole = () => ({ ...round, part: '' });
const cell = {
  ...{ measure: 'B01', dimension: '', category: '', value: '5' },
  ...{ precision: '', reason: '', note: '' },
};
const save = (change: object) =>
  get(FormService).save(rachida, { place: whole(), revision: 0, cells: [{ ...cell, ...change }] });
const mapped = { row: 'rij', column: 'kolom', measure: 'B01', dimension: '', category: '' };
const map = (change: object) =>
  get(OwnFilesService).save(rachida, {
    benchmark: BENCHMARK,
    name: 'eigen lijst',
    mapping: { headerLine: 1, labelColumn: 'Maat', cells: [mapped] },
    ...change,
  });
const receive = (given: object, content = aDeliveryFile()) =>
  get(UploadsService).receive(rachida, {
    ...round,
    fileName: 'levering.csv',
    stream: Readable.from([content]),
    ...given,
  });
const rule = { code: 'V30', kind: 'range', asks: 'notice', cell: { measure: 'B01' }, min: 1 } as const;
const write = (given: object, benchmark = BENCHMARK) =>
  get(RulesService).save(
    owner,
    { benchmark, code: 'V30' },
    { rule: { ...rule, label: { nl: 'Een regel', en: 'A rule' }, ...given } },
  );
const partner = async () => {
  const [made] = await database.ask<{ id: string }>(
    `insert into organisations.organisation (kind, name) values ('partnership', 'Samen') returning id`,
  );
  await database.ask(
    `insert into organisations.partnership_member (partnership, municipality, agreed_on) values ($1, 'GM0193', current_date)`,
    [made?.id],
  );
  const home = { id: made?.id ?? '', name: 'Samen' };
  return {
    ...{ ...rachida.person, email: '', roles: ['reporter'] as const, municipality: undefined },
    ...{ organisation: { ...home, kind: 'partnership' as const }, partnership: home },
  };
};

/** Every text of every table in which something may be kept, searched by the text of its rows. */
async function tablesWith(text: string): Promise<readonly string[]> {
  const tables = await database.ask<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
        and table_schema not like 'ijkpunt_migrations'`,
  );
  const holding = [];
  for (const { name } of tables) {
    const rows = await database.ask(`select 1 from ${name} t where t::text like $1 limit 1`, [`%${text}%`]);
    if (rows.length > 0) holding.push(name);
  }
  const bytes = await database.ask(
    `select 1 from uploads.content where position(convert_to($1, 'UTF8') in bytes) > 0 limit 1`,
    [text],
  );
  return bytes.length > 0 ? [...holding, 'uploads.content (bytes)'] : holding;
}

describe('a citizen service number is refused, and is in no table afterwards:', () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      'as the name of a key',
      () => get(KeysService).make(rachida, { name: `van ${BSN}`, expiresOn: inAYear }),
    ],
    [
      'as the name of a part',
      () => get(PartsService).save(rachida, BENCHMARK, { name: BSN, measures: ['B01'] }),
    ],
    ['as the value of a cell of the form', () => save({ value: BSN })],
    ['as the note of a cell of the form', () => save({ note: `zie ${BSN}` })],
    ['as the reason of a cell of the form', () => save({ value: '', reason: BSN })],
    ['as the precision of a cell of the form', () => save({ precision: BSN })],
    ['as an open category of the form', () => save({ dimension: 'origin', category: BSN })],
    ['as the name of a mapping', () => map({ name: BSN })],
    [
      'as the label of the label column of a mapping',
      () => map({ mapping: { headerLine: 1, labelColumn: BSN, cells: [mapped] } }),
    ],
    [
      'as a row of a mapping',
      () => map({ mapping: { headerLine: 1, labelColumn: 'Maat', cells: [{ ...mapped, row: BSN }] } }),
    ],
    [
      'as the category that a mapping gives',
      () =>
        map({
          benchmark: OPEN,
          mapping: {
            ...{ headerLine: 1, labelColumn: 'Maat' },
            cells: [{ ...mapped, measure: 'F01', dimension: 'partner', category: BSN }],
          },
        }),
    ],
    ['as the name of a file', () => receive({ fileName: `levering ${BSN}.csv` })],
    ['as a folder in the name of a file', () => receive({ fileName: `C:\\${BSN}\\levering.csv` })],
    [
      'as a heading of a file',
      () => receive({}, Buffer.from(`gemeente;maat;waarde;${BSN}\nGM0193;B01;5;x\n`)),
    ],
    [
      'as a note of a file',
      () => receive({}, aDeliveryFile({ rows: [{ measure: 'B05', value: 5, note: `klant ${BSN}` }] })),
    ],
    [
      'in the file of a partnership',
      async () =>
        get(BatchesService).receive(await partner(), {
          ...{ ...round, fileName: 'samen.csv' },
          stream: Readable.from([aDeliveryFile({ rows: [{ measure: 'B05', value: 5, note: BSN }] })]),
        }),
    ],
    [
      'as the reason of an extension',
      () =>
        get(ManageRounds).extend(owner, {
          ...round,
          municipality: 'GM0193',
          until: '2030-01-01',
          reason: BSN,
        }),
    ],
    [
      'as the text of a reminder',
      () => get(ManageRounds).remind(owner, { ...round, municipalities: ['GM0193'], text: `over ${BSN}` }),
    ],
    ['as a comment', () => get(SubmissionsService).sendBack(secondPerson(rachida), waiting, `zie ${BSN}`)],
    ['as the reason of a reopening', () => get(SubmissionsService).reopen(rachida, accepted, `zie ${BSN}`)],
    ['as the label of a rule', () => write({ label: { nl: `Let op ${BSN}`, en: 'A rule' } })],
    [
      'as an open category of a rule',
      () => write({ cell: { measure: 'F01', dimension: 'partner', category: BSN } }, OPEN),
    ],
  ])('%s', async (_where, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ code: 'personal-data' });
    expect(await tablesWith(BSN)).toEqual([]);
  });

  it('as an explanation', async () => {
    const { id } = await receive({}, aDeliveryFile({ figures: { B01: 4 } }));
    const { findings } = await workshop.check(rachida, id);
    const explanations = [{ key: findings[0]?.key ?? '', text: `het gaat om ${BSN}` }];
    await expect(get(AnswerFindings).explain(rachida, id, explanations)).rejects.toMatchObject({
      code: 'personal-data',
    });
    expect(await tablesWith(BSN)).toEqual([]);
  });

  it('but for the key of a repeated call, of which only a mark is kept', async () => {
    const calling = () => receive({ idempotencyKey: BSN, dryRun: true });
    const [one, two] = [await calling(), await calling()];
    expect(two.id).toBe(one.id);
    expect(await tablesWith(BSN)).toEqual([]);
  });
});
