import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  AnswerFindings,
  PartsService,
  ReadDeliveries,
  SubmissionsService,
  UploadsService,
  type Scope,
} from '@ijkpunt/backend';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop, secondPerson } from '@ijkpunt/testing';

const database = await aDatabase();
const workshop = await aWorkshop(database, { poolSize: 12 });
const submissions = workshop.get(SubmissionsService);
const answers = workshop.get(AnswerFindings);
const reads = workshop.get(ReadDeliveries);
const parts = workshop.get(PartsService);

const BENCHMARK = 'statushouders-voorbeeld';
let rachida: Scope;
let arend: Scope;
let year = 1990;

beforeAll(async () => {
  rachida = await aScope(database);
  arend = secondPerson(rachida);
});

function freshRound() {
  year += 1;
  return aRound(database, { quarter: `${year}Q1` });
}

type InRound = Readonly<{ benchmark: string; quarter: string }>;

const sending = (round: InRound, figure = 500) => ({
  ...round,
  content: aDeliveryFile({ figures: { B01: figure } }),
});

async function standing({ quarter }: InRound): Promise<string | undefined> {
  const rows = await database.ask<{ state: string }>(`select state from rounds.progress where quarter = $1`, [
    quarter,
  ]);
  return rows[0]?.state;
}

async function versions({ quarter }: InRound): Promise<readonly string[]> {
  const rows = await database.ask<{ state: string }>(
    `select state from submissions.delivery where quarter = $1 order by version`,
    [quarter],
  );
  return rows.map(({ state }) => state);
}

/** What became of several attempts at once: the codes of refusals; a fault is a fault. */
async function atOnce(...attempts: readonly Promise<unknown>[]): Promise<readonly string[]> {
  const outcomes = await Promise.allSettled(attempts);
  return outcomes.map((outcome) => {
    if (outcome.status === 'fulfilled') return 'done';
    const { code, message } = outcome.reason as { code?: string; message: string };
    return code ?? message;
  });
}

async function confirmed(scope: Scope, id: string): Promise<void> {
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

describe('a quarter that was accepted', () => {
  it('stays locked when a file that came in before the approval is checked after it', async () => {
    const round = await freshRound();
    const { upload } = await workshop.prepare(rachida, sending(round));
    const delivery = await submissions.submit(rachida, upload.id);
    const late = await workshop.upload(rachida, sending(round, 900));
    await submissions.approve(arend, delivery.id);
    await workshop.check(rachida, late.id);
    expect(await standing(round)).toBe('accepted');
    await confirmed(rachida, late.id);
    expect(await standing(round)).toBe('accepted');
    await expect(submissions.submit(rachida, late.id)).rejects.toMatchObject({ code: 'delivery-locked' });
    await expect(workshop.upload(rachida, sending(round, 7))).rejects.toMatchObject({
      code: 'delivery-locked',
    });
  });

  it('stays locked when such a file turns out to be unreadable', async () => {
    const round = await freshRound();
    const { upload } = await workshop.prepare(rachida, sending(round));
    const delivery = await submissions.submit(rachida, upload.id);
    const late = await workshop.upload(rachida, sending(round, 900));
    await database.ask(`update uploads.content set bytes = decode('504b0304', 'hex') where upload = $1`, [
      late.id,
    ]);
    await database.ask(`update uploads.upload set media = 'xlsx', size = 4 where id = $1`, [late.id]);
    await submissions.approve(arend, delivery.id);
    await workshop.check(rachida, late.id);
    expect(await standing(round)).toBe('accepted');
  });

  it('takes a file that came in before once it has been opened again', async () => {
    const round = await freshRound();
    const { upload } = await workshop.prepare(rachida, sending(round));
    const delivery = await submissions.submit(rachida, upload.id);
    const late = await workshop.upload(rachida, sending(round, 900));
    await submissions.approve(arend, delivery.id);
    await workshop.check(rachida, late.id);
    await submissions.reopen(arend, delivery.id, 'Er is een correctie.');
    await confirmed(rachida, late.id);
    await submissions.submit(rachida, late.id);
    expect(await versions(round)).toEqual(['accepted', 'submitted']);
  });

  it('is not overtaken by a version that is submitted at the moment of its approval', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const round = await freshRound();
      const first = await workshop.prepare(rachida, sending(round));
      const delivery = await submissions.submit(rachida, first.upload.id);
      const second = await workshop.prepare(rachida, sending(round, 900));
      const [approved, submitted] = await atOnce(
        submissions.approve(arend, delivery.id),
        submissions.submit(rachida, second.upload.id),
      );
      // Whoever comes first wins, and the other hears why not.
      if (approved === 'done') expect(submitted).toBe('delivery-locked');
      else expect([approved, submitted]).toEqual(['delivery-not-waiting', 'done']);
      expect(await versions(round)).toEqual(approved === 'done' ? ['accepted'] : ['returned', 'submitted']);
    }
  });

  it('lets in no file that arrives at the moment of its approval', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const round = await freshRound();
      const { upload } = await workshop.prepare(rachida, sending(round));
      const delivery = await submissions.submit(rachida, upload.id);
      const [approved, arrived] = await atOnce(
        submissions.approve(arend, delivery.id),
        workshop.upload(rachida, sending(round, 900)),
      );
      expect(approved).toBe('done');
      expect(['done', 'delivery-locked']).toContain(arrived);
      expect(await standing(round)).toBe('accepted');
    }
  });

  it('is approved once and reopened once, however often at the same time', async () => {
    const round = await freshRound();
    const { upload } = await workshop.prepare(rachida, sending(round));
    const { id } = await submissions.submit(rachida, upload.id);
    const approvals = await atOnce(...Array.from({ length: 4 }, () => submissions.approve(arend, id)));
    expect(approvals.toSorted()).toEqual([...Array<string>(3).fill('delivery-not-waiting'), 'done']);
    const reopenings = await atOnce(
      ...Array.from({ length: 4 }, () => submissions.reopen(arend, id, 'Er is een correctie.')),
    );
    expect(reopenings.toSorted()).toEqual([...Array<string>(3).fill('delivery-not-accepted'), 'done']);
    const listed = await reads.list(rachida, { benchmark: BENCHMARK });
    expect(listed.find(({ delivery }) => delivery.id === id)?.reopened?.reason).toBe('Er is een correctie.');
  });

  it('is not opened again over a version that waits for approval', async () => {
    const round = await freshRound();
    const first = await workshop.deliver(rachida, sending(round));
    const { upload } = await workshop.prepare(rachida, sending(round, 900));
    await submissions.submit(rachida, upload.id);
    await expect(submissions.reopen(arend, first, 'Nog een keer.')).rejects.toMatchObject({
      code: 'delivery-not-accepted',
    });
    expect(await standing(round)).toBe('submitted');
  });
});

describe('parts of one quarter', () => {
  const NAMES = { Tiem: ['B05', 'B06'], wijkteam: ['B01'] } as const;

  async function aPart(round: InRound, part: keyof typeof NAMES, figure: number): Promise<string> {
    const measure = NAMES[part][0];
    const stream = Readable.from([aDeliveryFile({ figures: { [measure]: figure } })]);
    const { id } = await workshop
      .get(UploadsService)
      .receive(rachida, { ...round, part, fileName: `${part}.csv`, stream });
    await workshop.check(rachida, id);
    await confirmed(rachida, id);
    return id;
  }

  beforeAll(async () => {
    for (const [name, measures] of Object.entries(NAMES))
      await parts.save(rachida, BENCHMARK, { name, measures: [...measures] });
  });

  it('make one delivery when both are submitted at the same time', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const round = await freshRound();
      const one = await aPart(round, 'Tiem', 40);
      const two = await aPart(round, 'wijkteam', 500);
      const outcomes = await atOnce(submissions.submit(rachida, one), submissions.submit(rachida, two));
      expect(outcomes.toSorted()).toEqual(['already-submitted', 'done']);
      expect(await versions(round)).toEqual(['submitted']);
    }
  });

  it('are made of what is agreed: what came in for a part that was ended is left out', async () => {
    const round = await freshRound();
    const gone = await aPart(round, 'Tiem', 40);
    const left = await aPart(round, 'wijkteam', 500);
    await parts.remove(rachida, BENCHMARK, 'Tiem');
    try {
      await expect(submissions.submit(rachida, gone)).rejects.toMatchObject({ code: 'part-not-found' });
      const { id } = await submissions.submit(rachida, left);
      const { observations } = await reads.inFull(rachida, id);
      expect(observations.map(({ measure }) => measure)).toEqual(['B01']);
    } finally {
      await parts.save(rachida, BENCHMARK, { name: 'Tiem', measures: [...NAMES.Tiem] });
    }
  });
});
