import { beforeAll, describe, expect, it } from 'vitest';
import type { DefinitionProfile } from '@ijkpunt/model';
import {
  aDatabase,
  aDeliveryFile,
  aRound,
  aScope,
  aWorkshop,
  secondPerson,
  type FileOptions,
} from '@ijkpunt/testing';
import { AnswerFindings, type UploadInFull } from '../validation/index.ts';
import { ReadDeliveries } from './read-deliveries.ts';
import { SubmissionsService } from './submissions.service.ts';
import { TakeOver } from './take-over.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const sums = workshop.get(TakeOver);
const submissions = workshop.get(SubmissionsService);

const BENCHMARK = 'statushouders-voorbeeld';
const refused = (code: string) => expect.objectContaining({ code });

async function deliver(municipality: string, quarter: string, file: FileOptions): Promise<string> {
  const scope = await aScope(database, { municipality });
  const content = aDeliveryFile({ municipality, ...file });
  return workshop.deliver(scope, { benchmark: BENCHMARK, quarter, content });
}

/** Takes over, checks, explains, submits and approves. */
async function takenOver(municipality: string, quarter: string): Promise<UploadInFull> {
  const scope = await aScope(database, { municipality });
  const { id } = await sums.takeOver(scope, { benchmark: BENCHMARK, quarter });
  const full = await workshop.check(scope, id);
  const chosen = full.benchmark.profileQuestions.map(({ code, standard }) => [code, standard]);
  const answers = workshop.get(AnswerFindings);
  await answers.confirmProfile(scope, id, Object.fromEntries(chosen) as DefinitionProfile);
  const asking = full.findings.filter(({ asks }) => asks === 'explanation');
  const explained = asking.map(({ key }) => ({ key, text: 'Zo stond het bij de voorgangers.' }));
  await answers.explain(scope, id, explained);
  const delivery = await submissions.submit(scope, id);
  await submissions.approve(secondPerson(scope), delivery.id);
  return full;
}

/** The cells of a file by measure, with the category when there is one. */
function cellsIn({ checked }: UploadInFull): Record<string, unknown> {
  return Object.fromEntries(
    (checked?.observations ?? []).map(({ measure, category, cell }) => [
      category === '' ? measure : `${measure}/${category}`,
      cell.kind === 'figure' ? cell.value : cell.why,
    ]),
  );
}

async function compared(quarter: string, indicator: string): Promise<Record<string, unknown>> {
  const rows = await database.ask<{ municipality: string; outcome: unknown }>(
    `select municipality, outcome from comparisons.value where benchmark = $1 and quarter = $2 and indicator = $3 and span = 'quarter'`,
    [BENCHMARK, quarter, indicator],
  );
  return Object.fromEntries(rows.map(({ municipality, outcome }) => [municipality, outcome]));
}

describe('a municipality that began with a merger', () => {
  const quarter = '2022Q4';
  beforeAll(async () => {
    await aRound(database, { quarter, opensOn: '2023-01-01' });
    await deliver('GM0501', quarter, {
      figures: { B01: 100, B05: 10, C04: 7 },
      rows: [{ measure: 'B06', value: '', reason: 'late' }],
    });
    await deliver('GM0530', quarter, { figures: { B01: 200, B05: 20, B06: 5 } });
  });

  it('takes over nothing while one of its predecessors has nothing accepted, and hears which', async () => {
    const scope = await aScope(database, { municipality: 'GM1992' });
    await expect(sums.takeOver(scope, { benchmark: BENCHMARK, quarter })).rejects.toMatchObject({
      code: 'nothing-to-take-over',
      about: { missing: 'GM0614' },
    });
    const [task] = await workshop.get(ReadDeliveries).tasks(scope);
    expect(task?.predecessors).toEqual([
      { municipality: 'GM0501', name: 'Brielle', delivered: true },
      { municipality: 'GM0530', name: 'Hellevoetsluis', delivered: true },
      { municipality: 'GM0614', name: 'Westvoorne', delivered: false },
    ]);
  });

  it('delivers their sum, in which a gap stays a gap and a cell that one of them lacks is left out', async () => {
    await deliver('GM0614', quarter, { figures: { B01: 60, B05: 6, B06: 3, C04: 1 } });
    const full = await takenOver('GM1992', quarter);
    expect(cellsIn(full)).toEqual({ B01: 360, B05: 36, B06: 'late' });
    expect(full.findings.filter(({ asks }) => asks === 'correction')).toEqual([]);
    expect(full.upload).toMatchObject({ source: 'predecessors', municipality: 'GM1992' });
  });

  it('is compared in their place: nobody counts twice', async () => {
    await deliver('GM0193', quarter, { figures: { B01: 500, B05: 40 } });
    await workshop.compare(BENCHMARK, quarter);
    const values = await compared(quarter, 'B01');
    expect(Object.keys(values).toSorted()).toEqual(['GM0193', 'GM1992']);
    expect(values['GM1992']).toMatchObject({ kind: 'figure', value: 360 });
  });

  it('opens the next quarter with what it took over', async () => {
    await aRound(database, { quarter: '2023Q1', opensOn: '2023-04-01' });
    await deliver('GM1992', '2023Q1', { figures: { B01: 440, B05: 20 } });
    await workshop.compare(BENCHMARK, '2023Q1');
    // Mean of 360 and 440.
    expect((await compared('2023Q1', 'B10'))['GM1992']).toMatchObject({ numerator: 20, denominator: 400 });
  });

  it('has nothing to take over in a quarter in which it delivers itself, nor has one that never merged', async () => {
    for (const [municipality, when] of [
      ['GM1992', '2023Q1'],
      ['GM0193', quarter],
    ] as const) {
      const scope = await aScope(database, { municipality });
      await expect(sums.takeOver(scope, { benchmark: BENCHMARK, quarter: when })).rejects.toEqual(
        refused('nothing-to-take-over'),
      );
    }
  });
});

describe('what a predecessor had accepted', () => {
  it('is read by its successor and by no other organisation', async () => {
    const [{ upload } = { upload: '' }] = await database.ask<{ upload: string }>(
      `select upload from validation.checked where municipality = 'GM0501' and accepted_at is not null`,
    );
    const sql = `select upload from validation.checked where upload = '${upload}'`;
    const seenBy = async (municipality: string) => {
      const { organisation } = await aScope(database, { municipality });
      return (await database.askAs('app', { sql, organisation })).length;
    };
    expect([await seenBy('GM1992'), await seenBy('GM0501'), await seenBy('GM0193')]).toEqual([1, 1, 0]);
  });
});

/**
 * The errata of CBS: Zevenaar absorbed Rijnwaarden and Leeuwarden absorbed Leeuwarderadeel on 1 January 2018, and the
 * population of the one that joined was missing from the denominator.
 */
describe.each([
  { name: 'Zevenaar', into: 'GM0299', joined: 'GM0196', stocks: { own: 300, joined: 80 } },
  { name: 'Leeuwarden', into: 'GM0080', joined: 'GM0081', stocks: { own: 900, joined: 100 } },
])('$name, with what it absorbed', ({ into, joined, stocks }) => {
  const [before, after] = ['2017Q4', '2018Q1'];
  const opened = stocks.own + stocks.joined;
  const figures = { B01: opened + 20, B05: 20 };

  beforeAll(async () => {
    await database.ask(
      `insert into rounds.round (benchmark, quarter, opens_on, deadline) values ($1, $2, '2018-01-01', '2018-01-29'),
       ($1, $3, '2018-04-01', '2018-04-29') on conflict do nothing`,
      [BENCHMARK, before, after],
    );
  });

  it('has no rate while the opening stock of the one that joined is missing', async () => {
    await deliver(into, before, { figures: { B01: stocks.own, B05: 9 } });
    await deliver(into, after, { figures });
    await workshop.compare(BENCHMARK, after);
    expect((await compared(after, 'B10'))[into]).toEqual({
      kind: 'missing',
      why: 'not-yet-available',
      measure: 'B01',
    });
  });

  it('has one over the sum of both once it has been delivered', async () => {
    await deliver(joined, before, { figures: { B01: stocks.joined, B05: 1 } });
    await workshop.compare(BENCHMARK, before);
    const denominator = (opened + opened + 20) / 2;
    expect((await compared(after, 'B10'))[into]).toMatchObject({ numerator: 20, denominator });
    expect(Object.keys(await compared(before, 'B01'))).toEqual(expect.arrayContaining([into, joined]));
  });

  it('takes over the sum of itself and the other once its own quarter is opened again', async () => {
    const scope = await aScope(database, { municipality: into });
    await expect(sums.takeOver(scope, { benchmark: BENCHMARK, quarter: before })).rejects.toEqual(
      refused('delivery-locked'),
    );
    await openAgain(into, before);
    expect(cellsIn(await takenOver(into, before))).toEqual({ B01: opened, B05: 10 });
    await workshop.compare(BENCHMARK, before);
    const values = await compared(before, 'B01');
    expect(values[into]).toMatchObject({ value: opened });
    expect(values[joined]).toBeUndefined();
    const denominator = (opened + opened + 20) / 2;
    expect((await compared(after, 'B10'))[into]).toMatchObject({ numerator: 20, denominator });
  });

  it('adds the other up once, also when it takes over a second time', async () => {
    await openAgain(into, before);
    expect(cellsIn(await takenOver(into, before))).toEqual({ B01: opened, B05: 10 });
  });
});

describe('Purmerend, which took in Beemster', () => {
  it('has no rate on the base of Beemster alone while its own opening stock is missing', async () => {
    const [before, after] = ['2021Q4', '2022Q1'];
    for (const quarter of [before, after]) await aRound(database, { quarter, opensOn: '2022-01-01' });
    await deliver('GM0370', before, { figures: { B01: 80, B05: 3 } });
    await deliver('GM0439', after, { figures: { B01: 400, B05: 20 } });
    await workshop.compare(BENCHMARK, after);
    expect((await compared(after, 'B10'))['GM0439']).toMatchObject({ kind: 'missing', measure: 'B01' });
  });
});

async function openAgain(municipality: string, quarter: string): Promise<void> {
  const scope = await aScope(database, { municipality });
  const versions = await workshop.get(ReadDeliveries).list(scope, { benchmark: BENCHMARK });
  const accepted = versions.find(
    ({ delivery }) => delivery.state === 'accepted' && delivery.quarter === quarter,
  );
  await submissions.reopen(secondPerson(scope), accepted?.delivery.id ?? '', 'De voorganger hoort erbij.');
}
