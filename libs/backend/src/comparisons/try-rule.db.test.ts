import { beforeAll, describe, expect, it } from 'vitest';
import type { WrittenRule } from '@ijkpunt/contract';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { CatalogueService, RulesService, type RuleTrial } from '../catalogue/index.ts';
import { ComparerDatabase, Database, Refusal } from '../platform/index.ts';
import { TryRule } from './try-rule.ts';

const BENCHMARK = 'statushouders-voorbeeld';
const database = await aDatabase();
const workshop = await aWorkshop(database);
const owner = await anOwner(database);
const rules = workshop.get(RulesService);
const trials = workshop.get(TryRule);

const label = { nl: 'Uitstroom is klein', en: 'Outflow is small' };
const place = (code: string) => ({ benchmark: BENCHMARK, code });

/** Outflow to work of at most so many. */
const atMost = (code: string, max: number): WrittenRule => ({
  code,
  asks: 'notice',
  label,
  kind: 'range',
  cell: { measure: 'B05' },
  max,
});

async function deliver(municipality: string, quarter: string, figures: Record<string, number>) {
  const scope = await aScope(database, { municipality });
  const content = aDeliveryFile({ municipality, figures });
  await workshop.deliver(scope, { benchmark: BENCHMARK, quarter, content });
}

/** Writes a draft, has it tried and waits for the end, as the worker does. */
async function tried(rule: WrittenRule): Promise<RuleTrial | undefined> {
  await rules.save(owner, place(rule.code), { rule });
  const { id } = await rules.try(owner, place(rule.code));
  expect(await trials.run(id)).toBe('done');
  return (await known(rule.code))?.trial;
}

async function known(code: string) {
  return (await rules.list(owner, BENCHMARK)).rules.find((rule) => rule.code === code);
}

const effective = () =>
  workshop.get(Database).outside((tx) => workshop.get(CatalogueService).benchmark(tx, BENCHMARK));

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'granted',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

beforeAll(async () => {
  for (const quarter of ['2024Q1', '2024Q2', '2024Q3']) await aRound(database, { quarter });
  await deliver('GM0193', '2024Q1', { B01: 500, B03: 10, B04: 20, B05: 10 });
  await deliver('GM0193', '2024Q2', { B01: 490, B03: 10, B04: 20, B05: 40 });
  await deliver('GM0193', '2024Q3', { B01: 300, B03: 10, B04: 20, B05: 60 });
  await deliver('GM0363', '2024Q2', { B01: 900, B03: 10, B04: 20, B05: 30 });
  await deliver('GM0363', '2024Q3', { B01: 890, B03: 10, B04: 20, B05: 50 });
});

describe('a trial', () => {
  it('counts per quarter what the rule alone would have asked, and keeps no figure', async () => {
    const trial = await tried(atMost('V40', 35));
    expect(trial).toMatchObject({ state: 'done', deliveries: 5, deliveriesTotal: 5, findings: 3 });
    expect(trial?.quarters).toEqual([
      { quarter: '2024Q1', deliveries: 1, withFinding: 0, findings: 0 },
      { quarter: '2024Q2', deliveries: 2, withFinding: 1, findings: 1 },
      { quarter: '2024Q3', deliveries: 2, withFinding: 2, findings: 2 },
    ]);
    const [row] = await database.ask(
      `select quarters::text as kept from catalogue.rule_trial where id = $1`,
      [trial?.id],
    );
    expect(row?.['kept']).not.toMatch(/GM\d|"value"/);
  });

  it('gives each delivery the past of its own municipality', async () => {
    const bridge: WrittenRule = {
      code: 'V41',
      asks: 'explanation',
      label,
      kind: 'stock-bridge',
      stock: 'B01',
      inflow: ['B03'],
      outflow: ['B04'],
    };
    // 490 + 10 - 20 is 480 and not 300; without a quarter before there is nothing to say.
    const trial = await tried(bridge);
    expect(trial?.quarters.map(({ quarter, withFinding }) => [quarter, withFinding])).toEqual([
      ['2024Q1', 0],
      ['2024Q2', 0],
      ['2024Q3', 1],
    ]);
  });

  it('answered twice, or by two at once, counts nothing twice', async () => {
    await rules.save(owner, place('V42'), { rule: atMost('V42', 35) });
    const { id } = await rules.try(owner, place('V42'));
    const outcomes = await Promise.all([trials.run(id), trials.run(id), trials.run(id)]);
    expect(outcomes).toContain('done');
    expect(await trials.run(id)).toBe('done');
    expect((await known('V42'))?.trial).toMatchObject({ state: 'done', deliveries: 5, findings: 3 });
  });

  it('that was cut short goes on where it stopped', async () => {
    await rules.save(owner, place('V43'), { rule: atMost('V43', 35) });
    const { id } = await rules.try(owner, place('V43'));
    const counted = [{ quarter: '2024Q3', deliveries: 2, withFinding: 2, findings: 2 }];
    await database.ask(
      `update catalogue.rule_trial set state = 'running', deliveries = 2, findings = 2, quarters = $2 where id = $1`,
      [id, JSON.stringify(counted)],
    );
    await trials.run(id);
    expect((await known('V43'))?.trial).toMatchObject({ state: 'done', deliveries: 5, findings: 3 });
  });

  it('in the hands of somebody else is left to them', async () => {
    await rules.save(owner, place('V44'), { rule: atMost('V44', 35) });
    const { id } = await rules.try(owner, place('V44'));
    await workshop.get(ComparerDatabase).within(async (tx) => {
      await tx.query(`select 1 from catalogue.rule_trial where id = $1 for update`, [id]);
      expect(await trials.run(id)).toBe('under-way');
    });
    expect(await trials.run(id)).toBe('done');
  });

  it('of a rule that breaks the check has failed, and can be asked for again', async () => {
    await rules.save(owner, place('V45'), { rule: atMost('V45', 35) });
    const { id } = await rules.try(owner, place('V45'));
    await database.ask(
      `update catalogue.rule_trial set content = '{"code":"V45","kind":"unheard-of"}' where id = $1`,
      [id],
    );
    expect(await trials.run(id)).toBe('done');
    expect((await known('V45'))?.trial?.state).toBe('failed');
    expect((await rules.try(owner, place('V45'))).state).toBe('requested');
  });

  it('about a row that is gone is an answer', async () => {
    expect(await trials.run('e0000000-0000-4000-8000-00000000000f')).toBe('done');
  });

  it('that is under way serves whoever asks for it again, unless the draft changed', async () => {
    await rules.save(owner, place('V46'), { rule: atMost('V46', 35) });
    const first = await rules.try(owner, place('V46'));
    expect((await rules.try(owner, place('V46'))).id).toBe(first.id);
    await rules.save(owner, place('V46'), { rule: atMost('V46', 36) });
    expect((await rules.try(owner, place('V46'))).id).not.toBe(first.id);
  });
});

describe('a rule goes to work', () => {
  it('only when it was tried to the end exactly as it is', async () => {
    const activate = () => refusal(rules.activate(owner, place('V50')));
    expect(await activate()).toBe('rule-not-found');
    await rules.save(owner, place('V50'), { rule: atMost('V50', 35) });
    expect(await activate()).toBe('rule-not-tried');
    const { id } = await rules.try(owner, place('V50'));
    expect(await activate()).toBe('rule-not-tried');
    await trials.run(id);
    await rules.save(owner, place('V50'), { rule: atMost('V50', 36) });
    expect(await activate()).toBe('rule-not-tried');
    await tried(atMost('V50', 36));
    expect(await activate()).toBe('granted');
    expect(await activate()).toBe('rule-not-found');
  });

  it('and checks from then on, while the version of the content stays what it was', async () => {
    const before = await effective();
    await tried(atMost('V51', 35));
    expect((await effective()).rulesVersion).toBe(before.rulesVersion);
    await rules.activate(owner, place('V51'));
    const after = await effective();
    expect(after.version).toBe(before.version);
    expect(after.rulesVersion).not.toBe(before.rulesVersion);
    expect(after.benchmark.rules.find(({ code }) => code === 'V51')).toMatchObject({ max: 35 });
    expect(await effective()).toBe(after);
  });

  it('and the version before it stays, as past', async () => {
    for (const max of [35, 36]) {
      await tried(atMost('V52', max));
      await rules.activate(owner, place('V52'));
    }
    const versions = (await known('V52'))?.versions.map(({ version, state }) => [version, state]);
    expect(versions).toEqual([
      [2, 'live'],
      [1, 'past'],
    ]);
    const rule = (await effective()).benchmark.rules.filter(({ code }) => code === 'V52');
    expect(rule).toMatchObject([{ max: 36 }]);
  });

  it('asks of the next delivery what it says', async () => {
    await tried(atMost('V53', 4));
    await rules.activate(owner, place('V53'));
    await aRound(database, { quarter: '2024Q4' });
    const scope = await aScope(database, { municipality: 'GM0193' });
    const sending = {
      benchmark: BENCHMARK,
      quarter: '2024Q4',
      content: aDeliveryFile({ figures: { B05: 5 } }),
    };
    const { findings } = await workshop.prepare(scope, sending);
    expect(findings.map(({ rule }) => rule)).toContain('V53');
  });
});

describe('a shipped rule', () => {
  it('is switched off by a tried order, and comes back as it was', async () => {
    await rules.save(owner, place('V14'), {});
    expect(await refusal(rules.activate(owner, place('V14')))).toBe('rule-not-tried');
    const codes = async () => (await effective()).benchmark.rules.map(({ code }) => code);
    for (const [order, present] of [[{}, false] as const, [{ restore: true }, true] as const]) {
      await rules.save(owner, place('V14'), order);
      await trials.run((await rules.try(owner, place('V14'))).id);
      await rules.activate(owner, place('V14'));
      expect((await codes()).includes('V14')).toBe(present);
    }
    expect((await known('V14'))?.origin).toBe('shipped');
    const { benchmark, shipped } = await effective();
    expect(benchmark.rules.slice(0, shipped.rules.length)).toEqual(shipped.rules);
  });

  it('on which reading stands can be neither switched off nor written anew', async () => {
    expect(await refusal(rules.save(owner, place('V18'), {}))).toBe('rule-not-valid');
    expect(await refusal(rules.save(owner, place('V19'), { rule: atMost('V19', 1) }))).toBe('rule-not-valid');
  });
});

describe('a draft', () => {
  it('names what the benchmark has, under its own code', async () => {
    const strange = { ...atMost('V60', 1), cell: { measure: 'X99' } };
    expect(await refusal(rules.save(owner, place('V60'), { rule: strange }))).toBe('rule-not-valid');
    expect(await refusal(rules.save(owner, place('V60'), { rule: atMost('V61', 1) }))).toBe('rule-not-valid');
    expect(await refusal(rules.save(owner, place('V60'), {}))).toBe('rule-not-found');
    expect(await refusal(rules.save(owner, place('V60'), { restore: true }))).toBe('rule-not-found');
    const nowhere = { benchmark: 'nergens', code: 'V60' };
    expect(await refusal(rules.save(owner, nowhere, {}))).toBe('benchmark-not-found');
  });

  it('is one, whoever saves it last', async () => {
    await Promise.all([1, 2, 3].map((max) => rules.save(owner, place('V62'), { rule: atMost('V62', max) })));
    expect((await known('V62'))?.versions).toHaveLength(1);
  });

  it('checks nothing', async () => {
    await rules.save(owner, place('V63'), { rule: atMost('V63', 1) });
    expect((await effective()).benchmark.rules.map(({ code }) => code)).not.toContain('V63');
  });
});

describe('a municipality', () => {
  it('reads no trial and writes no rule', async () => {
    await tried(atMost('V70', 35));
    const scope = await aScope(database, { municipality: 'GM0193' });
    const { rules: seen } = await rules.list(scope, BENCHMARK);
    expect(seen.filter(({ trial }) => trial !== undefined)).toEqual([]);
    const saving = rules.save(scope, place('V71'), { rule: atMost('V71', 1) });
    await expect(saving).rejects.toThrow(/row-level security/);
    await expect(rules.try(scope, place('V70'))).rejects.toThrow(/row-level security/);
    expect(await refusal(rules.activate(scope, place('V70')))).toBe('rule-not-tried');
  });
});
