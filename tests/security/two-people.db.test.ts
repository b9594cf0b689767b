import { beforeAll, describe, expect, it } from 'vitest';
import {
  AnswerFindings,
  FormService,
  ReadDeliveries,
  SubmissionsService,
  type Scope,
} from '@ijkpunt/backend';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop, secondPerson } from '@ijkpunt/testing';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const submissions = workshop.get(SubmissionsService);
const answers = workshop.get(AnswerFindings);
const forms = workshop.get(FormService);

let rachida: Scope;
let wim: Scope;
let arend: Scope;
let year = 1990;

beforeAll(async () => {
  rachida = await aScope(database);
  wim = await aScope(database, { person: 'Wim' });
  arend = secondPerson(rachida);
});

function freshRound() {
  year += 1;
  return aRound(database, { quarter: `${year}Q1` });
}

/** Confirms the choices and explains what asks for it. */
async function answer(scope: Scope, id: string): Promise<void> {
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

const samePerson = { code: 'same-person' };

describe('whoever had a hand in a delivery', () => {
  it('does not approve the form that they filled in and another finished', async () => {
    const round = await freshRound();
    const place = { ...round, part: '' };
    const cell = { measure: 'B01', dimension: '', category: '', precision: '', reason: '', note: '' };
    await forms.save(arend, { place, revision: 0, cells: [{ ...cell, value: '500' }] });
    const { id } = await forms.finish(rachida, place);
    await workshop.check(rachida, id);
    await answer(rachida, id);
    const delivery = await submissions.submit(rachida, id);
    await expect(submissions.approve(arend, delivery.id)).rejects.toMatchObject(samePerson);
    await expect(submissions.sendBack(arend, delivery.id, 'Nog een keer.')).rejects.toMatchObject(samePerson);
    expect((await submissions.approve(wim, delivery.id)).state).toBe('accepted');
  });

  it('does not approve what they explained, or chose the definitions of, for another', async () => {
    const round = await freshRound();
    const { id } = await workshop.upload(rachida, { ...round, content: aDeliveryFile() });
    await workshop.check(rachida, id);
    await answer(arend, id);
    const delivery = await submissions.submit(rachida, id);
    await expect(submissions.approve(arend, delivery.id)).rejects.toMatchObject(samePerson);
  });

  it('does not approve a version of which they opened the quarter again and sent the file', async () => {
    const round = await freshRound();
    const first = await workshop.deliver(rachida, { ...round, content: aDeliveryFile() });
    await submissions.reopen(arend, first, 'Er is een correctie.');
    const { upload } = await workshop.prepare(arend, {
      ...round,
      content: aDeliveryFile({ figures: { B01: 501 } }),
    });
    const delivery = await submissions.submit(rachida, upload.id);
    await expect(submissions.approve(arend, delivery.id)).rejects.toMatchObject(samePerson);
    expect((await submissions.approve(wim, delivery.id)).state).toBe('accepted');
  });

  it('is told so beforehand', async () => {
    const round = await freshRound();
    const { id } = await workshop.upload(rachida, { ...round, content: aDeliveryFile() });
    await workshop.check(rachida, id);
    await answer(arend, id);
    await submissions.submit(rachida, id);
    const [listed] = await workshop.get(ReadDeliveries).list(rachida);
    const hands = listed?.parts.flatMap(({ reporters }) => reporters) ?? [];
    expect(hands.toSorted()).toEqual([rachida.person.id, arend.person.id].toSorted());
  });
});
