import { beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import type { Scope } from '../platform/index.ts';
import { AnswerFindings } from './answer-findings.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const answers = workshop.get(AnswerFindings);

let scope: Scope;
let other: Scope;
let round: { readonly benchmark: string; readonly quarter: string };
beforeAll(async () => {
  scope = await aScope(database);
  other = await aScope(database, { municipality: 'GM0392', person: 'Ruben' });
  round = await aRound(database, { quarter: '2023Q1' });
});

/** More left for work than left at all, and more were in work than lived there: both ask for an explanation. */
const unlikely = (more = 0, municipality = 'GM0193') =>
  aDeliveryFile({ municipality, figures: { B01: 500, B05: 40 + more, B04: 12 } });

async function sent(whose: Scope, content: Buffer) {
  const { id } = await workshop.upload(whose, { ...round, content });
  const { findings } = await workshop.check(whose, id);
  return { id, asking: findings.filter(({ asks }) => asks === 'explanation') };
}

async function said(whose: Scope, content: Buffer): Promise<readonly string[]> {
  const { id, asking } = await sent(whose, content);
  const explanations = asking.map(({ key }, place) => ({ key, text: `Zo is het geteld (${place + 1}).` }));
  await answers.explain(whose, id, explanations);
  return explanations.map(({ text }) => text);
}

describe('a corrected file', () => {
  it('is offered what was explained of the file before it, and of no other municipality', async () => {
    await said(other, unlikely(0, 'GM0392'));
    const before = await sent(scope, unlikely());
    expect(before.asking.length).toBeGreaterThan(0);
    expect(before.asking.map(({ earlier }) => earlier)).toEqual(before.asking.map(() => ''));
    const texts = await said(scope, unlikely());
    const again = await sent(scope, unlikely());
    expect(again.asking.map(({ earlier }) => earlier)).toEqual(texts);
    const corrected = await sent(scope, unlikely(1));
    expect(corrected.asking.every(({ earlier }) => texts.includes(earlier))).toBe(true);
  });
});
