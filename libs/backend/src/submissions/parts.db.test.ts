import { beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop, secondPerson } from '@ijkpunt/testing';
import type { Scope } from '../platform/index.ts';
import { UploadsService } from '../uploads/index.ts';
import { AnswerFindings } from '../validation/index.ts';
import { Readable } from 'node:stream';
import { ReadDeliveries } from './read-deliveries.ts';
import { SubmissionsService } from './submissions.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const submissions = workshop.get(SubmissionsService);
const reads = workshop.get(ReadDeliveries);

const BENCHMARK = 'statushouders-voorbeeld';
const TIEM = { name: 'Tiem', measures: ['B05', 'B06', 'G03'] };
const TEAM = { name: 'wijkteam', measures: ['B01', 'C01', 'C04'] };

let tiem: Scope;
let team: Scope;
let quarterNumber = 0;

beforeAll(async () => {
  tiem = await aScope(database, { person: 'Rachida' });
  team = await aScope(database, { person: 'Wim' });
  for (const part of [TIEM, TEAM]) {
    await database.ask(
      `insert into uploads.part (organisation, benchmark, name, measures, saved_by_name) values ($1, $2, $3, $4, 'Rachida')`,
      [tiem.organisation, BENCHMARK, part.name, part.measures],
    );
  }
});

async function freshRound() {
  quarterNumber += 1;
  return aRound(database, { quarter: `${2010 + Math.floor(quarterNumber / 4)}Q${(quarterNumber % 4) + 1}` });
}

interface Sent {
  readonly round: { readonly benchmark: string; readonly quarter: string };
  readonly part: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Sends a part and has it checked. */
async function send(scope: Scope, { round, part, figures }: Sent) {
  const stream = Readable.from([aDeliveryFile({ figures })]);
  const { id } = await workshop.get(UploadsService).receive(scope, {
    ...round,
    fileName: `${part}.csv`,
    stream,
    part,
  });
  return workshop.check(scope, id);
}

/** Explains whatever asks for it and confirms the choices. */
async function answer(scope: Scope, id: string): Promise<void> {
  const answers = workshop.get(AnswerFindings);
  const { benchmark } = await answers.inFull(scope, id);
  const standard = benchmark.profileQuestions.map(({ code, standard: choice }) => [code, choice] as const);
  await answers.confirmProfile(scope, id, Object.fromEntries(standard));
  const { findings } = await answers.inFull(scope, id);
  const asking = findings.filter(({ asks }) => asks === 'explanation');
  await answers.explain(
    scope,
    id,
    asking.map(({ key }) => ({ key, text: 'Zo is het geteld.' })),
  );
}

const refused = (code: string) => expect.objectContaining({ code });
const codesOf = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('parts of one municipality', () => {
  it('are put together into one delivery, whoever submits it', async () => {
    const round = await freshRound();
    const one = await send(tiem, { round, part: 'Tiem', figures: { B05: 40, B06: 12 } });
    const two = await send(team, { round, part: 'wijkteam', figures: { B01: 500 } });
    await answer(tiem, one.upload.id);
    await answer(team, two.upload.id);
    const delivery = await submissions.submit(team, two.upload.id);
    const { observations, parts } = await reads.inFull(team, delivery.id);
    expect(new Set(observations.map(({ measure }) => measure))).toEqual(new Set(['B01', 'B05', 'B06']));
    expect(parts.map(({ part, uploadedByName }) => [part, uploadedByName])).toEqual([
      ['Tiem', 'Rachida'],
      ['wijkteam', 'Wim'],
    ]);
  });

  it('are approved by nobody who delivered one of them', async () => {
    const round = await freshRound();
    const one = await send(tiem, { round, part: 'Tiem', figures: { B05: 40 } });
    const two = await send(team, { round, part: 'wijkteam', figures: { B01: 500 } });
    await answer(tiem, one.upload.id);
    await answer(team, two.upload.id);
    const delivery = await submissions.submit(team, two.upload.id);
    await expect(submissions.approve(tiem, delivery.id)).rejects.toEqual(refused('same-person'));
    await expect(submissions.approve(team, delivery.id)).rejects.toEqual(refused('same-person'));
    expect((await submissions.approve(secondPerson(tiem), delivery.id)).state).toBe('accepted');
  });

  it('wait for each other', async () => {
    const round = await freshRound();
    const one = await send(tiem, { round, part: 'Tiem', figures: { B05: 40 } });
    await answer(tiem, one.upload.id);
    await expect(submissions.submit(tiem, one.upload.id)).rejects.toEqual(refused('parts-missing'));
  });

  it('may not hold the same cell: the second hears of it', async () => {
    const round = await freshRound();
    await send(tiem, { round, part: 'Tiem', figures: { B05: 40 } });
    const two = await send(team, { round, part: 'wijkteam', figures: { B01: 500, B05: 41 } });
    expect(codesOf(two.findings)).toEqual(
      expect.arrayContaining(['cell-of-other-part', 'outside-responsibility']),
    );
  });

  it('are known beforehand', async () => {
    const round = await freshRound();
    const unknown = send(tiem, { round, part: 'Niemand', figures: { B05: 40 } });
    await expect(unknown).rejects.toEqual(refused('part-not-found'));
  });

  it('stay out of sight of another municipality', async () => {
    const haarlem = await aScope(database, { municipality: 'GM0392' });
    const seen = await database.askAs('app', {
      sql: `select name from uploads.part`,
      organisation: haarlem.organisation,
    });
    expect(seen).toEqual([]);
  });
});

describe('a quarter that was accepted', () => {
  const content = aDeliveryFile({ figures: { B01: 500 } });

  it('takes nothing more until an approver opens it again, with a reason that stays to be read', async () => {
    const round = await freshRound();
    const first = await workshop.deliver(tiem, { ...round, content });
    await expect(workshop.upload(tiem, { ...round, content })).rejects.toEqual(refused('delivery-locked'));
    await submissions.reopen(secondPerson(tiem), first, 'Een team was vergeten.');
    const [task] = (await reads.tasks(tiem)).filter(({ round: asked }) => asked.quarter === round.quarter);
    expect(task?.reopened).toMatchObject({ reason: 'Een team was vergeten.', by: 'Arend' });
    const second = await workshop.deliver(tiem, {
      ...round,
      content: aDeliveryFile({ figures: { B01: 512 } }),
    });
    expect((await reads.inFull(tiem, first)).delivery.state).toBe('superseded');
    expect((await reads.inFull(tiem, second)).delivery).toMatchObject({ state: 'accepted', version: 2 });
  });

  it('is opened again only while it stands', async () => {
    const round = await freshRound();
    const { upload } = await workshop.prepare(tiem, { ...round, content });
    const { id } = await submissions.submit(tiem, upload.id);
    const early = submissions.reopen(secondPerson(tiem), id, 'Te vroeg.');
    await expect(early).rejects.toEqual(refused('delivery-not-accepted'));
  });

  it('is opened again without the name or number of a person', async () => {
    const round = await freshRound();
    const id = await workshop.deliver(tiem, { ...round, content });
    const telling = submissions.reopen(secondPerson(tiem), id, 'Bel 06-12345678 hierover.');
    await expect(telling).rejects.toEqual(refused('personal-data'));
  });

  it('is still tried with a dry run, which is never submitted', async () => {
    const round = await freshRound();
    await workshop.deliver(tiem, { ...round, content });
    const { id } = await workshop
      .get(UploadsService)
      .receive(tiem, { ...round, fileName: 'proef.csv', stream: Readable.from([content]), dryRun: true });
    const { upload } = await workshop.check(tiem, id);
    expect(upload).toMatchObject({ state: 'checked', dryRun: true });
    await expect(submissions.submit(tiem, id)).rejects.toEqual(refused('trial-only'));
  });
});

describe('a call with an idempotency key', () => {
  it('is taken in once, also when it comes twice at the same time, and not for another file', async () => {
    const round = await freshRound();
    const send = (figures: Readonly<Record<string, number>>) =>
      workshop.get(UploadsService).receive(tiem, {
        ...round,
        fileName: 'aanroep.csv',
        stream: Readable.from([aDeliveryFile({ figures })]),
        idempotencyKey: 'kwartaal-1',
      });
    const [one, two] = await Promise.all([send({ B01: 500 }), send({ B01: 500 })]);
    expect(one.id).toBe(two.id);
    await expect(send({ B01: 501 })).rejects.toEqual(refused('call-repeated'));
    const [counted] = await database.ask(
      `select count(*)::int as uploads from uploads.upload where idempotency_key is not null and quarter = $1`,
      [round.quarter],
    );
    expect(counted).toEqual({ uploads: 1 });
  });
});
