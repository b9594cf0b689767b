import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  AnswerFindings,
  ExportDelivery,
  FormService,
  ManageRounds,
  MakeTemplate,
  PartsService,
  ReadDeliveries,
  ReadMonitor,
  SubmissionsService,
  UploadsService,
  type Scope,
} from '@ijkpunt/backend';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';

const database = await aDatabase();
const workshop = await aWorkshop(database, { poolSize: 12 });
const get = workshop.get;
const BENCHMARK = 'statushouders-voorbeeld';

let rachida: Scope;
let wim: Scope;
let owner: Scope;
let year = 1990;
beforeAll(async () => {
  rachida = await aScope(database);
  wim = await aScope(database, { person: 'Wim' });
  owner = await anOwner(database);
});

function freshRound() {
  year += 1;
  return aRound(database, { quarter: `${year}Q1` });
}
type InRound = Readonly<{ benchmark: string; quarter: string }>;

function receive(scope: Scope, round: InRound, given: object = {}, content = aDeliveryFile()) {
  const stream = Readable.from([content]);
  return get(UploadsService).receive(scope, { ...round, fileName: 'levering.csv', stream, ...given });
}

async function progressOf({ quarter }: InRound) {
  const [row] = await database.ask(
    `select state, findings_open, measures_filled from rounds.progress where quarter = $1`,
    [quarter],
  );
  return row;
}

describe('a trial run', () => {
  it('changes nothing about where the municipality stands, and is never the newest', async () => {
    const round = await freshRound();
    const { upload } = await workshop.prepare(rachida, { ...round, content: aDeliveryFile() });
    const before = await progressOf(round);
    const trial = await receive(rachida, round, { dryRun: true }, aDeliveryFile({ figures: { B01: 1 } }));
    await workshop.check(rachida, trial.id);
    expect(await progressOf(round)).toEqual(before);
    await expect(get(SubmissionsService).submit(rachida, trial.id)).rejects.toMatchObject({
      code: 'trial-only',
    });
    expect((await get(SubmissionsService).submit(rachida, upload.id)).upload).toBe(upload.id);
  });

  it('of which the choices were confirmed is no example for the next delivery', async () => {
    const round = await freshRound();
    const trial = await receive(rachida, round, { dryRun: true });
    const { checked, benchmark } = await workshop.check(rachida, trial.id);
    const [question] = benchmark.profileQuestions;
    const another =
      question?.answers.find(({ code }) => code !== checked?.profile[question.code])?.code ?? '';
    await get(AnswerFindings).confirmProfile(rachida, trial.id, {
      ...checked?.profile,
      [question?.code ?? '']: another,
    });
    const real = await receive(rachida, round);
    const full = await workshop.check(rachida, real.id);
    expect(full.checked?.profile[question?.code ?? '']).not.toBe(another);
  });
});

describe('a call that is repeated', () => {
  it('answers the same when the quarter was approved in between', async () => {
    const round = await freshRound();
    const call = () => receive(rachida, round, { idempotencyKey: 'een-keer' });
    const first = await call();
    await workshop.check(rachida, first.id);
    await workshop.deliver(rachida, { ...round, content: aDeliveryFile() });
    expect((await call()).id).toBe(first.id);
  });

  it('is not the same call through another mapping', async () => {
    const round = await freshRound();
    const cells = [{ row: '', column: 'B01', measure: 'B01', dimension: '', category: '' }];
    const mapping = { headerLine: 1, labelColumn: '', cells };
    const content = Buffer.from('B01;B05\n500;40\n');
    await receive(rachida, round, { idempotencyKey: 'koppeling', mapping }, content);
    const other = { ...mapping, cells: [{ ...cells[0], column: 'B05' }] };
    await expect(
      receive(rachida, round, { idempotencyKey: 'koppeling', mapping: other }, content),
    ).rejects.toMatchObject({ code: 'call-repeated' });
  });
});

describe('a form that two people fill in', () => {
  const cell = { measure: 'B01', dimension: '', category: '', precision: '', reason: '', note: '' };

  it('loses nothing that was typed at the same moment', async () => {
    const round = await freshRound();
    const place = { ...round, part: '' };
    const save = (scope: Scope, revision: number, value: string) =>
      get(FormService).save(scope, { place, revision, cells: [{ ...cell, value }] });
    const outcomes = await Promise.allSettled([save(rachida, 0, '5'), save(wim, 0, '6')]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not written over by whoever claims to have read what is not there yet', async () => {
    const round = await freshRound();
    const place = { ...round, part: '' };
    await get(FormService).save(rachida, { place, revision: 0, cells: [{ ...cell, value: '5' }] });
    await expect(
      get(FormService).save(wim, { place, revision: 1000, cells: [{ ...cell, value: '6' }] }),
    ).rejects.toMatchObject({ code: 'draft-changed' });
  });
});

describe('a round', () => {
  it('of a year that no calendar has is refused, not broken', async () => {
    const opening = get(ManageRounds).open(owner, { benchmark: BENCHMARK, quarter: '0000Q1' });
    await expect(opening).rejects.toMatchObject({ code: 'input-invalid' });
  });

  it('keeps counting to its own deadline when an extension ends before it', async () => {
    const round = await aRound(database, { quarter: '2026Q2', opensOn: '2026-11-01' });
    await get(ManageRounds).extend(owner, {
      ...round,
      ...{ municipality: 'GM0193', until: '2026-11-02', reason: 'Te vroeg gedacht.' },
    });
    const { rows } = await get(ReadMonitor).read(owner, round);
    expect(rows.find(({ municipality }) => municipality === 'GM0193')).toMatchObject({
      deadline: '2026-11-29',
      late: false,
    });
  });
});

describe('figures', () => {
  it('too large to be kept exactly are asked for again', async () => {
    const round = await freshRound();
    const { id } = await receive(
      rachida,
      round,
      {},
      Buffer.from('gemeente;maat;waarde\nGM0193;B01;9007199254740993\n'),
    );
    const { findings } = await workshop.check(rachida, id);
    expect(findings.map(({ asks }) => asks)).toContain('correction');
  });

  it.each(['-0', '0'])('of %s are zero and stay zero on their way out', async (value) => {
    const round = await freshRound();
    const content = Buffer.from(`gemeente;maat;waarde\nGM0193;B05;${value}\nGM0193;B01;500\n`);
    const id = await workshop.deliver(rachida, { ...round, content });
    const { observations } = await get(ReadDeliveries).inFull(rachida, id);
    expect(observations.find(({ measure }) => measure === 'B05')?.cell).toEqual({
      ...{ kind: 'figure', precision: 'exact' },
      value: 0,
    });
  });

  it('come out as harmless text, whatever stands beside them', async () => {
    const round = await freshRound();
    const evil = "=cmd|' /C calc'!A0";
    const rows = [{ measure: 'B05', value: 40, note: evil }];
    const id = await workshop.deliver(rachida, { ...round, content: aDeliveryFile({ rows }) });
    const csv = (await get(ExportDelivery).file(rachida, id, 'csv')).content.toString('utf8');
    const next = await aRound(database, { quarter: round.quarter.replace('Q1', 'Q2') });
    const template = (await get(MakeTemplate).make(rachida, { ...next, format: 'csv' })).content.toString(
      'utf8',
    );
    for (const text of [csv, template]) {
      expect(text).toContain(`'=cmd`);
      expect(text).not.toMatch(/(?:^|[;"\n])=cmd/);
    }
  });
});

describe('the whole and its parts', () => {
  it('are one or the other: a part beside a whole that was delivered before needs the other parts', async () => {
    const round = await freshRound();
    const parts = get(PartsService);
    await workshop.deliver(rachida, { ...round, content: aDeliveryFile() });
    for (const [name, measures] of [
      ['Tiem', ['B05']],
      ['wijkteam', ['B01']],
    ] as const)
      await parts.save(rachida, BENCHMARK, { name, measures: [...measures] });
    const [listed] = await get(ReadDeliveries).list(rachida, { benchmark: BENCHMARK });
    await get(SubmissionsService).reopen(wim, listed?.delivery.id ?? '', 'Voortaan in delen.');
    const { id } = await receive(rachida, round, { part: 'Tiem' }, aDeliveryFile({ figures: { B05: 40 } }));
    const full = await workshop.check(rachida, id);
    const answers = get(AnswerFindings);
    const chosen = full.benchmark.profileQuestions.map(({ code, standard }) => [code, standard] as const);
    await answers.confirmProfile(rachida, id, Object.fromEntries(chosen));
    const { findings } = await answers.inFull(rachida, id);
    const asking = findings.filter(({ asks }) => asks === 'explanation');
    await answers.explain(
      rachida,
      id,
      asking.map(({ key }) => ({ key, text: 'Zo is het.' })),
    );
    await expect(get(SubmissionsService).submit(rachida, id)).rejects.toMatchObject({
      code: 'parts-missing',
    });
    for (const name of ['Tiem', 'wijkteam']) await parts.remove(rachida, BENCHMARK, name);
  });
});
