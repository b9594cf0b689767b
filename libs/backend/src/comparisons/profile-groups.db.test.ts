import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DefinitionProfile } from '@ijkpunt/model';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop, secondPerson } from '@ijkpunt/testing';
import type { Scope } from '../platform/index.ts';
import { ReadDeliveries, SubmissionsService } from '../submissions/index.ts';
import { UploadsService } from '../uploads/index.ts';
import { AnswerFindings } from '../validation/index.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const answers = workshop.get(AnswerFindings);
const submissions = workshop.get(SubmissionsService);

const BENCHMARK = 'statushouders-voorbeeld';
const STANDARD: DefinitionProfile = {
  'cohort-start': '2014',
  naturalised: 'kept',
  counting: 'persons',
  intermediary: 'all',
  'part-time': 'not-counted',
  'target-group': 'all',
};
const APART = { ...STANDARD, 'counting@B': 'benefits' };
const FIGURES = { B01: 500, B05: 40, C01: 300, C04: 120 };
const refused = (code: string) => expect.objectContaining({ code });

let quarters = 0;

async function freshRounds(count: number): Promise<readonly string[]> {
  const rounds = [];
  for (let turn = 0; turn < count; turn += 1) {
    const quarter = `${2040 + Math.floor(quarters / 4)}Q${(quarters % 4) + 1}`;
    quarters += 1;
    await aRound(database, { quarter });
    rounds.push(quarter);
  }
  return rounds;
}

interface Sent {
  readonly quarter: string | undefined;
  readonly part?: string;
  readonly figures?: Readonly<Record<string, number>>;
}

/** Sends a file, or that of a part, and has it checked; answers its id. */
async function send(scope: Scope, { quarter = '', part = '', figures = FIGURES }: Sent): Promise<string> {
  const { municipality = '' } = scope;
  const stream = Readable.from([aDeliveryFile({ municipality, figures })]);
  const round = { benchmark: BENCHMARK, quarter, fileName: 'levering.csv', part };
  const { id } = await workshop.get(UploadsService).receive(scope, { ...round, stream });
  await workshop.check(scope, id);
  return id;
}

/** Confirms choices and explains whatever asks for it after that. */
async function confirm(scope: Scope, id: string, profile: DefinitionProfile) {
  await answers.confirmProfile(scope, id, profile);
  const { findings } = await answers.inFull(scope, id);
  const asking = findings.filter(({ asks }) => asks === 'explanation');
  const said = asking.map(({ key }) => ({ key, text: 'Zo is het geteld.' }));
  await answers.explain(scope, id, said);
  return findings.filter(({ code }) => code === 'profile-changed');
}

async function accept(scope: Scope, id: string): Promise<string> {
  const delivery = await submissions.submit(scope, id);
  await submissions.approve(secondPerson(scope), delivery.id);
  return delivery.id;
}

async function outcomes(quarter: string | undefined): Promise<Record<string, Record<string, unknown>>> {
  await workshop.compare(BENCHMARK, `${quarter}`);
  const rows = await database.ask<{ indicator: string; outcome: Record<string, unknown> }>(
    `select indicator, outcome from comparisons.value where quarter = $1 and span = 'quarter'`,
    [`${quarter}`],
  );
  return Object.fromEntries(rows.map(({ indicator, outcome }) => [indicator, outcome]));
}

describe('a municipality that counts one group of measures otherwise', () => {
  it('is refused where that group is counted, and compared everywhere else', async () => {
    const scope = await aScope(database);
    const [first, second] = await freshRounds(2);
    for (const quarter of [first, second]) {
      const id = await send(scope, { quarter });
      await confirm(scope, id, APART);
      await accept(scope, id);
    }
    const { B10, C01, C04 } = await outcomes(second);
    const reason = { code: 'profile-differs', question: 'counting', answer: 'benefits', group: 'B' };
    expect(B10).toMatchObject({ kind: 'refused', reasons: [reason] });
    expect(C04).toMatchObject({ kind: 'refused', reasons: [reason] });
    expect(C01).toMatchObject({ kind: 'figure', grade: 'A', reasons: [] });
  });

  it('starts the next quarter from its choices, and explains what changes in that group', async () => {
    const scope = await aScope(database, { municipality: 'GM0392' });
    const [first, second] = await freshRounds(2);
    const before = await send(scope, { quarter: first });
    await confirm(scope, before, APART);
    await accept(scope, before);
    const id = await send(scope, { quarter: second });
    expect((await answers.inFull(scope, id)).checked?.profile).toEqual(APART);
    expect(await confirm(scope, id, APART)).toEqual([]);
    const [changed, ...others] = await confirm(scope, id, STANDARD);
    expect(changed?.seen).toEqual({ question: 'counting', group: 'B', before: 'benefits', after: 'persons' });
    expect(others).toEqual([]);
  });

  it('is told which answers cannot be used', async () => {
    const scope = await aScope(database, { municipality: 'GM0193' });
    const [quarter] = await freshRounds(1);
    const id = await send(scope, { quarter });
    const strange = { ...STANDARD, 'counting@Z': 'persons', 'part-time@D': 'counted', 'counting@B': 'boats' };
    await expect(answers.confirmProfile(scope, id, strange)).rejects.toMatchObject({
      code: 'profile-incomplete',
      about: { questions: 'counting@B, counting@Z, part-time@D' },
    });
  });
});

describe('parts of one municipality', () => {
  let scope: Scope;
  beforeAll(async () => {
    scope = await aScope(database, { municipality: 'GM0193' });
    const parts = { uitkeringen: ['B01', 'B05'], wijkteam: ['C01'], werkplein: ['B06'] };
    for (const [name, measures] of Object.entries(parts)) {
      await database.ask(
        `insert into uploads.part (organisation, benchmark, name, measures, saved_by_name) values ($1, $2, $3, $4, 'Rian')`,
        [scope.organisation, BENCHMARK, name, measures],
      );
    }
  });

  /** Sends all three; the guidance team answers what it is asked, the others what is given. */
  async function sendAll(quarter: string | undefined, counting: readonly [string, string]) {
    const benefits = await send(scope, { quarter, part: 'uitkeringen', figures: { B01: 500, B05: 40 } });
    const work = await send(scope, { quarter, part: 'werkplein', figures: { B06: 12 } });
    const team = await send(scope, { quarter, part: 'wijkteam', figures: { C01: 300 } });
    await confirm(scope, benefits, { ...STANDARD, counting: counting[0] });
    await confirm(scope, work, { ...STANDARD, counting: counting[1] });
    await confirm(scope, team, STANDARD);
    return team;
  }

  it('answer only the questions that matter for their measures', async () => {
    const [quarter] = await freshRounds(1);
    const id = await send(scope, { quarter, part: 'werkplein', figures: { B06: 12 } });
    const { asked, checked } = await answers.inFull(scope, id);
    const codes = asked.map(({ code }) => code);
    expect(codes).toEqual(['cohort-start', 'naturalised', 'counting', 'intermediary', 'target-group']);
    expect(Object.keys(checked?.profile ?? {}).toSorted()).toEqual(codes.toSorted());
    const { 'part-time': _, ...enough } = STANDARD;
    await answers.confirmProfile(scope, id, enough);
    expect((await answers.inFull(scope, id)).checked?.profileConfirmed).toBe(true);
  });

  it('that count groups otherwise keep an answer per group', async () => {
    const [quarter] = await freshRounds(1);
    const team = await sendAll(quarter, ['benefits', 'benefits']);
    const id = await accept(scope, team);
    const { delivery } = await workshop.get(ReadDeliveries).inFull(scope, id);
    expect(delivery.profile).toMatchObject({ 'counting@B': 'benefits', 'counting@C': 'persons' });
    expect(delivery.profile).not.toHaveProperty('counting');
    const { B05, C01 } = await outcomes(quarter);
    expect(B05).toMatchObject({ kind: 'refused', reasons: [{ answer: 'benefits', group: 'B' }] });
    expect(C01).toMatchObject({ kind: 'figure', reasons: [] });
  });

  it('that count the same group otherwise are not put together', async () => {
    const [quarter] = await freshRounds(1);
    const team = await sendAll(quarter, ['benefits', 'persons']);
    await expect(submissions.submit(scope, team)).rejects.toEqual(refused('profile-incomplete'));
  });

  it('are held against what was accepted of all of them together', async () => {
    const [first, second] = await freshRounds(2);
    await accept(scope, await sendAll(first, ['benefits', 'benefits']));
    const id = await send(scope, { quarter: second, part: 'uitkeringen', figures: { B01: 500, B05: 40 } });
    const [changed] = await confirm(scope, id, STANDARD);
    expect(changed?.seen).toMatchObject({ question: 'counting', before: 'benefits', after: 'persons' });
    const team = await send(scope, { quarter: second, part: 'wijkteam', figures: { C01: 300 } });
    expect(await confirm(scope, team, STANDARD)).toEqual([]);
  });
});
