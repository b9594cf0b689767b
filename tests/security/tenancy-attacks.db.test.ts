import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  AnswerFindings,
  ExportDelivery,
  FormService,
  ManageRounds,
  OwnFilesService,
  PartsService,
  ReadChanges,
  ReadDeliveries,
  ReadMonitor,
  ReadPreview,
  RulesService,
  SubmissionsService,
  UploadsService,
  type Scope,
} from '@ijkpunt/backend';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop, secondPerson } from '@ijkpunt/testing';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const get = workshop.get;
const BENCHMARK = 'statushouders-voorbeeld';
const PREDECESSOR = 'GM0501';
const SUCCESSOR = 'GM1992';

let own: Scope;
let foreign: Scope;
let owner: Scope;
let round: { readonly benchmark: string; readonly quarter: string };
let upload = '';
let delivery = '';
let mine = '';
let mapping = '';

beforeAll(async () => {
  own = await aScope(database);
  foreign = await aScope(database, { municipality: 'GM0392', person: 'Ruben' });
  owner = await anOwner(database);
  round = await aRound(database);
  const content = (municipality: string) => aDeliveryFile({ municipality });
  delivery = await workshop.deliver(foreign, { ...round, content: content('GM0392') });
  mine = await workshop.deliver(own, { ...round, content: content('GM0193') });
  upload = (await get(ReadDeliveries).inFull(foreign, delivery)).delivery.upload;
  const cells = [{ row: 'a', column: 'b', measure: 'B01', dimension: '', category: '' }];
  const saved = await get(OwnFilesService).save(foreign, {
    ...{ benchmark: BENCHMARK, name: 'eigen lijst' },
    mapping: { headerLine: 1, labelColumn: '', cells },
  });
  mapping = saved.id;
  await get(PartsService).save(foreign, BENCHMARK, { name: 'wijkteam', measures: ['B01'] });
});

describe('a municipality gets nothing of another,', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['not its upload', 'upload-not-found', () => get(UploadsService).read(own, upload)],
    ['not its findings', 'upload-not-found', () => get(AnswerFindings).inFull(own, upload)],
    ['not its choices', 'upload-not-found', () => get(AnswerFindings).confirmProfile(own, upload, {})],
    ['not to submit it', 'upload-not-found', () => get(SubmissionsService).submit(own, upload)],
    ['not its delivery', 'delivery-not-found', () => get(ReadDeliveries).inFull(own, delivery)],
    ['not to approve it', 'delivery-not-found', () => get(SubmissionsService).approve(own, delivery)],
    ['not to return it', 'delivery-not-found', () => get(SubmissionsService).sendBack(own, delivery, 'Nee.')],
    ['not to reopen it', 'delivery-not-found', () => get(SubmissionsService).reopen(own, delivery, 'Nee.')],
    ['not its changes', 'delivery-not-found', () => get(ReadChanges).read(own, delivery)],
    ['not beside its own', 'delivery-not-found', () => get(ReadChanges).read(own, mine, delivery)],
    ['not its preview', 'delivery-not-found', () => get(ReadPreview).read(own, delivery)],
    ['not its export', 'delivery-not-found', () => get(ExportDelivery).file(own, delivery, 'csv')],
    ['not its mapping', 'mapping-not-found', () => get(OwnFilesService).mapping(own, mapping)],
    ['not to throw it away', 'mapping-not-found', () => get(OwnFilesService).remove(own, mapping)],
    ['not its part', 'part-not-found', () => get(PartsService).remove(own, BENCHMARK, 'wijkteam')],
    [
      'not a form for its part',
      'part-not-found',
      () => get(FormService).read(own, { benchmark: BENCHMARK, quarter: '2024Q2', part: 'wijkteam' }),
    ],
  ])('%s', async (_what, code, attempt) => {
    await aRound(database, { quarter: '2024Q2', opensOn: '2024-07-01' }).catch(() => undefined);
    await expect(attempt()).rejects.toMatchObject({ code });
  });
});

describe('the owner of the benchmarks', () => {
  it('delivers nothing and reads no delivery', async () => {
    const stream = Readable.from([aDeliveryFile()]);
    const arriving = { ...round, fileName: 'x.csv', stream };
    await expect(get(UploadsService).receive(owner, arriving)).rejects.toMatchObject({
      code: 'round-not-found',
    });
    expect(await get(ReadDeliveries).list(owner)).toEqual([]);
    expect(await get(ReadDeliveries).tasks(owner)).toEqual([]);
    await expect(get(ReadPreview).read(owner, delivery)).rejects.toMatchObject({
      code: 'delivery-not-found',
    });
  });

  it('sees in the monitor and its export no figure of anyone', async () => {
    const secret = 4711;
    const later = await aRound(database, { quarter: '2024Q3', opensOn: '2024-10-01' });
    await workshop.deliver(own, { ...later, content: aDeliveryFile({ figures: { B01: secret } }) });
    const seen = JSON.stringify(await get(ReadMonitor).read(owner, later));
    const file = await get(ReadMonitor).export(owner, later);
    expect(seen).toContain('GM0193');
    expect(`${seen}${file.content}`).not.toContain(String(secret));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['monitor', () => get(ReadMonitor).read(own, round)],
    ['list of rounds', () => get(ManageRounds).list(own)],
    ['closing', () => get(ManageRounds).close(own, { ...round, closed: true })],
    [
      'extension',
      () =>
        get(ManageRounds).extend(own, {
          ...round,
          municipality: 'GM0193',
          until: '2030-01-01',
          reason: 'Tijd.',
        }),
    ],
  ])('shares its %s with nobody', async (_what, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('is the only one whose rules are kept, whatever the edge lets through', async () => {
    const label = { nl: 'Een regel', en: 'A rule' };
    const rule = {
      code: 'V30',
      kind: 'range',
      asks: 'notice',
      cell: { measure: 'B01' },
      min: 1,
      label,
    } as const;
    await expect(
      get(RulesService).save(own, { benchmark: BENCHMARK, code: 'V30' }, { rule }),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('in the database', () => {
  const asOwn = (sql: string, values: readonly unknown[] = []) =>
    database.askAs('app', { sql, values, organisation: own.organisation, undo: true });
  const wall = { code: '42501' };

  it.each([
    [
      'a reminder to oneself',
      `insert into rounds.reminder (id, benchmark, quarter, municipality, text, queued_by_name)
       values (gen_random_uuid(), $1, $2, 'GM0193', 'Niets te doen.', 'Carla')`,
    ],
    [
      'an extension of oneself',
      `insert into rounds.extension (benchmark, quarter, municipality, until, reason, given_by_name)
       values ($1, $2, 'GM0193', '2099-01-01', 'Zomaar.', 'Carla')`,
    ],
    [
      'a trial',
      `insert into catalogue.rule_trial (id, benchmark, code, version, state, content)
       select gen_random_uuid(), $1, 'V01', 1, 'done', to_jsonb($2::text)`,
    ],
  ])('a municipality gives itself no %s', async (_what, sql) => {
    await expect(asOwn(sql, [round.benchmark, round.quarter])).rejects.toMatchObject(wall);
  });

  it('reads no extension and no reminder of another', async () => {
    await get(ManageRounds).extend(owner, {
      ...{ ...round, municipality: 'GM0392' },
      ...{ until: '2030-01-01', reason: 'Een nieuw systeem.' },
    });
    const waiting = await aRound(database, { quarter: '2024Q4', opensOn: '2025-01-01' });
    await get(ManageRounds).remind(owner, { ...waiting, municipalities: ['GM0392'], text: 'Denkt u eraan?' });
    for (const table of ['extension', 'reminder'])
      expect(await asOwn(`select municipality from rounds.${table}`), table).toEqual([]);
  });

  it('a municipality writes no row in the name of another, of whatever kind', async () => {
    for (const table of [
      'rounds.progress',
      'uploads.upload',
      'validation.checked',
      'submissions.delivery',
      'submissions.public_explanation',
    ]) {
      const columns = await database.ask<{ name: string }>(
        `select column_name as name from information_schema.columns where format('%I.%I', table_schema, table_name) = $1`,
        [table],
      );
      const copied = columns.map(({ name }) =>
        name === 'municipality' ? `'GM0392'` : name === 'id' ? 'gen_random_uuid()' : name,
      );
      await database.ask(
        `insert into submissions.public_explanation (delivery, organisation, benchmark, quarter, municipality, position, measure, text)
        select id, organisation, benchmark, quarter, municipality, 1, 'B01', 'Zo tellen wij.' from submissions.delivery
         where id = $1 on conflict do nothing`,
        [mine],
      );
      const sql = `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) select ${copied.join(', ')} from ${table} limit 1`;
      await expect(asOwn(sql), table).rejects.toMatchObject(wall);
    }
  });

  it('a successor reads what its predecessor had accepted, and never the other way round', async () => {
    const before = await aRound(database, { quarter: '2022Q4', opensOn: '2023-01-01' });
    const old = await aScope(database, { municipality: PREDECESSOR, person: 'Oud' });
    const merged = await aScope(database, { municipality: SUCCESSOR, person: 'Nieuw' });
    await workshop.deliver(old, { ...before, content: aDeliveryFile({ municipality: PREDECESSOR }) });
    const after = await aRound(database, { quarter: '2023Q2', opensOn: '2023-07-01' });
    await workshop.deliver(merged, { ...after, content: aDeliveryFile({ municipality: SUCCESSOR }) });
    const seenBy = async ({ organisation }: Scope) =>
      (
        await database.askAs('app', {
          sql: `select distinct municipality from validation.checked order by 1`,
          organisation,
        })
      ).map(({ municipality }) => municipality);
    expect(await seenBy(old)).toEqual([PREDECESSOR]);
    expect(await seenBy(merged)).toEqual([PREDECESSOR, SUCCESSOR].toSorted());
    // Reading is all: nothing of the predecessor is changed.
    const changed = await database.askAs('app', {
      sql: `update validation.checked set locked = false where municipality = $1 returning upload`,
      values: [PREDECESSOR],
      organisation: merged.organisation,
    });
    expect(changed).toEqual([]);
  });

  it('a municipality that has ended delivers nothing for a quarter in which it was there no longer', async () => {
    const old = await aScope(database, { municipality: PREDECESSOR, person: 'Oud' });
    const content = aDeliveryFile({ municipality: PREDECESSOR });
    await expect(
      workshop.upload(old, { benchmark: BENCHMARK, quarter: '2023Q2', content }),
    ).rejects.toMatchObject({ code: 'municipality-ended' });
  });

  it('two people of one municipality are told apart by who they are, not by what they are called', async () => {
    const again = await aRound(database, { quarter: '2022Q1', opensOn: '2022-04-01' });
    const { upload: ready } = await workshop.prepare(own, { ...again, content: aDeliveryFile() });
    const { id } = await get(SubmissionsService).submit(own, ready.id);
    const renamed = { ...own, person: { ...own.person, name: 'Iemand Anders (Samen)' } };
    await expect(get(SubmissionsService).approve(renamed, id)).rejects.toMatchObject({ code: 'same-person' });
    const namesake = { ...own, person: { ...secondPerson(own).person, name: own.person.name } };
    expect((await get(SubmissionsService).approve(namesake, id)).state).toBe('accepted');
  });
});
