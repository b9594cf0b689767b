import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../platform/index.ts';
import {
  aDatabase,
  aDeliveryFile,
  aDeliveryWorkbook,
  aRound,
  aScope,
  aWorkshop,
  secondPerson,
} from '@ijkpunt/testing';
import { ReadDeliveries } from './read-deliveries.ts';
import { SubmissionsService } from './submissions.service.ts';
import { AnswerFindings } from '../validation/index.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const submissions = workshop.get(SubmissionsService);
const reads = workshop.get(ReadDeliveries);

let scope: Scope;
let approver: Scope;
let quarterNumber = 0;
beforeAll(async () => {
  scope = await aScope(database);
  approver = secondPerson(scope);
});

/** A round that no other test has touched. */
async function freshRound() {
  quarterNumber += 1;
  const quarter = `${2010 + Math.floor(quarterNumber / 4)}Q${(quarterNumber % 4) + 1}`;
  return aRound(database, { quarter });
}

const content = aDeliveryFile({ figures: { B01: 500, B05: 40 } });
const refused = (code: string) => expect.objectContaining({ code });

describe('a delivery', () => {
  it.each([
    ['CSV', async () => aDeliveryFile({ figures: { B01: 512, C03: '7,5' } })],
    ['workbook', async () => aDeliveryWorkbook({ figures: { B01: 512, C03: 7.5 } })],
  ])('is made of a %s with the figures of the file', async (_kind, file) => {
    const round = await freshRound();
    const id = await workshop.deliver(scope, { ...round, content: await file() });
    const { delivery, observations } = await reads.inFull(scope, id);
    expect(delivery).toMatchObject({ state: 'accepted', version: 1, municipality: 'GM0193' });
    expect(observations.map(({ measure, cell }) => [measure, cell])).toEqual([
      ['B01', { kind: 'figure', value: 512, precision: 'exact' }],
      ['C03', { kind: 'figure', value: 7.5, precision: 'exact' }],
    ]);
  });

  it('waits until every oddity has been explained', async () => {
    const round = await freshRound();
    const odd = aDeliveryFile({ rows: [{ measure: 'B05', value: 40, unit: 'benefits' }] });
    const { id } = await workshop.upload(scope, { ...round, content: odd });
    const { findings } = await workshop.check(scope, id);
    expect(findings.map(({ code, asks }) => [code, asks])).toContainEqual(['unit-differs', 'explanation']);
    await expect(submissions.submit(scope, id)).rejects.toEqual(refused('findings-open'));
    const answers = workshop.get(AnswerFindings);
    await expect(answers.explain(scope, id, [{ key: 'no such finding', text: 'Echt.' }])).rejects.toEqual(
      refused('explanation-not-asked'),
    );
    await answers.explain(
      scope,
      id,
      findings.map(({ key }) => ({ key, text: 'Zo staat het in de bron.' })),
    );
    await expect(submissions.submit(scope, id)).rejects.toEqual(refused('profile-incomplete'));
  });

  it('waits until the definition choices have been confirmed, all of them', async () => {
    const round = await freshRound();
    const { id } = await workshop.upload(scope, { ...round, content });
    await workshop.check(scope, id);
    const answers = workshop.get(AnswerFindings);
    await expect(answers.confirmProfile(scope, id, { counting: 'persons' })).rejects.toEqual(
      refused('profile-incomplete'),
    );
    await expect(submissions.submit(scope, id)).rejects.toEqual(refused('profile-incomplete'));
  });

  it('is not made of a file with something to correct', async () => {
    const round = await freshRound();
    const wrong = aDeliveryFile({ municipality: 'GM0392' });
    const { upload, findings } = await workshop.prepare(scope, { ...round, content: wrong });
    expect(findings.map(({ code }) => code)).toContain('wrong-municipality');
    await expect(submissions.submit(scope, upload.id)).rejects.toEqual(refused('findings-open'));
  });

  it('is not made of an upload that was not checked, nor of one of another organisation', async () => {
    const round = await freshRound();
    const { id } = await workshop.upload(scope, { ...round, content });
    await expect(submissions.submit(scope, id)).rejects.toEqual(refused('upload-not-checked'));
    const other = await aScope(database, { municipality: 'GM0392' });
    await expect(submissions.submit(other, id)).rejects.toEqual(refused('upload-not-found'));
  });

  it('is made of the newest upload only', async () => {
    const round = await freshRound();
    const older = await workshop.prepare(scope, { ...round, content });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await workshop.prepare(scope, { ...round, content, fileName: 'nieuwer.csv' });
    await expect(submissions.submit(scope, older.upload.id)).rejects.toEqual(
      expect.objectContaining({ code: 'upload-not-latest', about: { newest: 'nieuwer.csv' } }),
    );
  });

  it('is made once, whether submitted twice in turn or at once', async () => {
    const round = await freshRound();
    const { upload } = await workshop.prepare(scope, { ...round, content });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => submissions.submit(scope, upload.id)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([
      { status: 'rejected', reason: refused('already-submitted') },
      { status: 'rejected', reason: refused('already-submitted') },
    ]);
    await expect(submissions.submit(scope, upload.id)).rejects.toEqual(refused('already-submitted'));
    const answers = workshop.get(AnswerFindings);
    await expect(answers.explain(scope, upload.id, [])).rejects.toEqual(refused('already-submitted'));
  });
});

describe('approval', () => {
  async function submitted() {
    const round = await freshRound();
    const { upload } = await workshop.prepare(scope, { ...round, content });
    return submissions.submit(scope, upload.id);
  }

  it('by the one who submitted is refused, by the code and by the table itself', async () => {
    const { id } = await submitted();
    await expect(submissions.approve(scope, id)).rejects.toEqual(refused('same-person'));
    await expect(submissions.sendBack(scope, id, 'Zelf.')).rejects.toEqual(refused('same-person'));
    const past = `update submissions.delivery set state = 'accepted', decided_by = submitted_by where id = '${id}'`;
    for (const sql of [past, `update submissions.delivery set state = 'accepted' where id = '${id}'`]) {
      await expect(database.askAs('app', { sql, organisation: scope.organisation })).rejects.toMatchObject({
        code: '23514',
      });
    }
  });

  it('stands once, whether given twice in turn or by two at once', async () => {
    const { id, quarter } = await submitted();
    const third = { ...approver, person: { ...approver.person, id: 'f0000000-0000-4000-8000-000000000003' } };
    const outcomes = await Promise.allSettled([approver, third].map((one) => submissions.approve(one, id)));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(submissions.approve(approver, id)).rejects.toEqual(refused('delivery-not-waiting'));
    const bells = await database.ask(
      `select 1 from platform.bell where job = 'delivery-accepted' and payload->>'quarter' = $1`,
      [quarter],
    );
    expect(bells).toHaveLength(1);
  });

  it('of a delivery of another organisation finds nothing', async () => {
    const { id } = await submitted();
    const other = secondPerson(await aScope(database, { municipality: 'GM0392' }));
    await expect(submissions.approve(other, id)).rejects.toEqual(refused('delivery-not-found'));
  });

  it('withheld sends the delivery back with what is wrong with it', async () => {
    const { id } = await submitted();
    await submissions.sendBack(approver, id, 'B05 klopt niet.');
    const { delivery } = await reads.inFull(scope, id);
    expect(delivery).toMatchObject({ state: 'returned', comment: 'B05 klopt niet.', decidedByName: 'Arend' });
    await expect(submissions.approve(approver, id)).rejects.toEqual(refused('delivery-not-waiting'));
  });
});

describe('a second version', () => {
  it('takes the place of the first, and both stay to be read', async () => {
    const round = await freshRound();
    const first = await workshop.deliver(scope, { ...round, content });
    const better = aDeliveryFile({ figures: { B01: 498, B05: 41 } });
    const second = await workshop.deliver(scope, { ...round, content: better });
    const [before, after] = [await reads.inFull(scope, first), await reads.inFull(scope, second)];
    expect([before.delivery.state, after.delivery.state]).toEqual(['superseded', 'accepted']);
    expect([before.delivery.version, after.delivery.version]).toEqual([1, 2]);
    expect([before, after].map(({ observations }) => observations[0]?.cell)).toEqual([
      { kind: 'figure', value: 500, precision: 'exact' },
      { kind: 'figure', value: 498, precision: 'exact' },
    ]);
  });

  it('submitted before the first was approved sends the first back', async () => {
    const round = await freshRound();
    const [one, two] = [
      await workshop
        .prepare(scope, { ...round, content })
        .then(({ upload }) => submissions.submit(scope, upload.id)),
      await workshop
        .prepare(scope, { ...round, content })
        .then(({ upload }) => submissions.submit(scope, upload.id)),
    ];
    await expect(submissions.approve(approver, one.id)).rejects.toEqual(refused('delivery-not-waiting'));
    expect((await submissions.approve(approver, two.id)).state).toBe('accepted');
  });

  it('starts from the definition choices of the first', async () => {
    const round = await freshRound();
    await workshop.deliver(scope, { ...round, content }, { 'cohort-start': '2015' });
    const { id } = await workshop.upload(scope, { ...(await freshRound()), content });
    const { checked } = await workshop.check(scope, id);
    expect(checked).toMatchObject({ profile: { 'cohort-start': '2015' }, profileConfirmed: false });
  });
});
