import { beforeAll, describe, expect, it } from 'vitest';
import { AnswerFindings, SubmissionsService, ValidationService, type Scope } from '@ijkpunt/backend';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop } from '@ijkpunt/testing';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const validation = workshop.get(ValidationService);
const answers = workshop.get(AnswerFindings);

let scope: Scope;
beforeAll(async () => {
  scope = await aScope(database);
});

/** A check that took so long that another took it over, was done there, and goes on all the same. */
async function overtaken(quarter: string) {
  const round = await aRound(database, { quarter });
  const { id } = await workshop.upload(scope, { ...round, content: aDeliveryFile() });
  const slow = await validation.claim(scope.organisation, id);
  if (slow === undefined) throw new Error('nobody else was at it');
  await database.ask(`update uploads.upload set claimed_at = now() - interval '5 minutes' where id = $1`, [
    id,
  ]);
  await workshop.check(scope, id);
  return { round, id, slow };
}

describe('a check that was overtaken', () => {
  it('takes nothing back of a delivery that was submitted meanwhile', async () => {
    const { round, id, slow } = await overtaken('2023Q1');
    const { benchmark } = await answers.inFull(scope, id);
    const standard = benchmark.profileQuestions.map(({ code, standard: choice }) => [code, choice] as const);
    await answers.confirmProfile(scope, id, Object.fromEntries(standard));
    const before = await answers.inFull(scope, id);
    const asking = before.findings.filter(({ asks }) => asks === 'explanation');
    const said = asking.map(({ key }) => ({ key, text: 'Zo is het geteld.' }));
    await answers.explain(scope, id, said);
    await workshop.get(SubmissionsService).submit(scope, id);
    await validation.check(slow);
    const [{ state } = { state: '' }] = await database.ask<{ state: string }>(
      `select state from rounds.progress where quarter = $1`,
      [round.quarter],
    );
    expect(state).toBe('submitted');
    expect((await answers.inFull(scope, id)).checked).toMatchObject({ locked: true, profileConfirmed: true });
  });

  it('does not refuse what another could read', async () => {
    const { id, slow } = await overtaken('2023Q2');
    // As a workbook, the same bytes are damaged.
    await validation.check({ ...slow, media: 'xlsx' });
    expect((await answers.inFull(scope, id)).upload.state).toBe('checked');
  });
});
