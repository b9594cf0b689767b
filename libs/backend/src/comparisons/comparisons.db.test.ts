import { beforeEach, describe, expect, it } from 'vitest';
import { shifted, type Quarter } from '@ijkpunt/model';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { ReadOwnComparisons } from './own-comparisons.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const BENCHMARK = 'statushouders-voorbeeld';

let quarter: Quarter = '2022Q4';
let next: Quarter = '2023Q1';

/** Two quarters of their own for each test, except where a test names them. */
let year = 2030;
beforeEach(async () => {
  year += 1;
  quarter = `${year}Q1` as Quarter;
  next = shifted(quarter, 1);
  for (const each of [quarter, next]) await aRound(database, { quarter: each });
});

async function deliver(municipality: string, when: string, figures: Record<string, number>): Promise<string> {
  const scope = await aScope(database, { municipality });
  return workshop.deliver(scope, {
    benchmark: BENCHMARK,
    quarter: when,
    content: aDeliveryFile({ municipality, figures }),
  });
}

async function receipt(when: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await database.ask(
    `select fingerprint, deliveries, computed_at::text as at, xmin::text as version from comparisons.computed
      where benchmark = $1 and quarter = $2`,
    [BENCHMARK, when],
  );
  return row;
}

async function outcome(municipality: string, when: string, indicator = 'B10'): Promise<unknown> {
  const [row] = await database.ask(
    `select outcome from comparisons.value where quarter = $1 and municipality = $2 and indicator = $3 and span = 'quarter'`,
    [when, municipality, indicator],
  );
  return row?.['outcome'];
}

async function bellsFor(when: string): Promise<string[]> {
  const rows = await database.ask<{ id: string }>(
    `select id from platform.bell where job = 'delivery-accepted' and payload->>'quarter' = $1`,
    [when],
  );
  return rows.map(({ id }) => id);
}

describe('the receipt of a comparison', () => {
  it('keeps the same inputs from being computed twice', async () => {
    await deliver('GM0193', quarter, { B01: 500, B05: 40 });
    await workshop.compare(BENCHMARK, quarter);
    const first = await receipt(quarter);
    expect(first).toMatchObject({ deliveries: 1 });
    await workshop.compare(BENCHMARK, quarter);
    expect(await receipt(quarter)).toEqual(first);
  });

  it('lets a burst of deliveries ring once and be computed once', async () => {
    const codes = ['GM0193', 'GM0392', 'GM0344', 'GM0363'];
    for (const municipality of codes) await deliver(municipality, quarter, { B01: 500, B05: 40 });
    expect(await bellsFor(quarter)).toHaveLength(1);
    await Promise.all([1, 2, 3].map(() => workshop.compare(BENCHMARK, quarter)));
    const once = await receipt(quarter);
    expect(once).toMatchObject({ deliveries: codes.length });
    await workshop.compare(BENCHMARK, quarter);
    expect(await receipt(quarter)).toEqual(once);
  });

  it('is complete for whoever computes while others still approve', async () => {
    const codes = ['GM0193', 'GM0392', 'GM0344', 'GM0363'];
    const approving = codes.map((municipality) => deliver(municipality, quarter, { B01: 500 }));
    const computing = [1, 2, 3, 4].map(() => workshop.compare(BENCHMARK, quarter));
    await Promise.all([...approving, ...computing]);
    await workshop.compare(BENCHMARK, quarter);
    expect(await receipt(quarter)).toMatchObject({ deliveries: codes.length });
  });

  it('changes with another version of a delivery, and the figure with it', async () => {
    await deliver('GM0193', quarter, { B01: 500, C04: 100 });
    await workshop.compare(BENCHMARK, quarter);
    const first = await receipt(quarter);
    expect(await outcome('GM0193', quarter, 'C04')).toMatchObject({ kind: 'figure', value: 0.2 });
    await deliver('GM0193', quarter, { B01: 500, C04: 125 });
    await workshop.compare(BENCHMARK, quarter);
    expect((await receipt(quarter))?.['fingerprint']).not.toBe(first?.['fingerprint']);
    expect(await outcome('GM0193', quarter, 'C04')).toMatchObject({ kind: 'figure', value: 0.25 });
  });

  it('is made for no quarter in which nobody delivered', async () => {
    await workshop.compare(BENCHMARK, quarter);
    expect([await receipt(quarter), await receipt(next)]).toEqual([undefined, undefined]);
  });
});

describe('the quarter after', () => {
  it('is computed anew, for its opening stock is the closing stock that came in', async () => {
    await deliver('GM0193', next, { B01: 300, B05: 20 });
    await workshop.compare(BENCHMARK, next);
    expect(await outcome('GM0193', next)).toMatchObject({ kind: 'missing', why: 'not-yet-available' });
    await deliver('GM0193', quarter, { B01: 500 });
    await workshop.compare(BENCHMARK, quarter);
    expect(await outcome('GM0193', next)).toMatchObject({
      kind: 'figure',
      numerator: 20,
      denominator: 400,
      value: 0.05,
    });
  });

  it('keeps its figure when the stock before it came in as something else than the measure counts', async () => {
    const scope = await aScope(database);
    const rows = [{ measure: 'B01', value: 500, unit: 'benefits' }];
    const content = aDeliveryFile({ figures: {}, rows });
    await workshop.deliver(scope, { benchmark: BENCHMARK, quarter, content });
    await deliver('GM0193', next, { B01: 300, B05: 20 });
    await workshop.compare(BENCHMARK, next);
    expect(await outcome('GM0193', next)).toMatchObject({ kind: 'missing' });
  });
});

describe('a municipality that came out of a merger', () => {
  const PARTS = ['GM0501', 'GM0530', 'GM0614'];

  async function before(stocks: Readonly<Record<string, number>>): Promise<void> {
    [quarter, next] = ['2022Q4', '2023Q1'];
    for (const [municipality, B01] of Object.entries(stocks)) await deliver(municipality, quarter, { B01 });
  }

  it('opens with the sum of what its predecessors closed with, and with a gap when one is missing', async () => {
    await aRound(database, { quarter: '2022Q4', opensOn: '2023-01-01' });
    await aRound(database, { quarter: '2023Q1', opensOn: '2023-04-01' });
    await before({ GM0501: 100, GM0530: 200 });
    await deliver('GM1992', next, { B01: 440, B05: 20 });
    await workshop.compare(BENCHMARK, next);
    expect(await outcome('GM1992', next)).toMatchObject({ kind: 'missing', why: 'not-yet-available' });
    await deliver(PARTS[2] ?? '', quarter, { B01: 60 });
    await workshop.compare(BENCHMARK, quarter);
    // Mean of 100 + 200 + 60 and 440.
    expect(await outcome('GM1992', next)).toMatchObject({ kind: 'figure', numerator: 20, denominator: 400 });
  });
});

describe('a comparison', () => {
  it('ranks comparable municipalities and refuses with a reason who counts otherwise', async () => {
    const codes = ['GM0193', 'GM0392', 'GM0344', 'GM0363', 'GM0518'];
    for (const [index, municipality] of codes.entries())
      await deliver(municipality, quarter, { B01: 500, C04: 100 + index * 50 });
    const scope = await aScope(database, { municipality: 'GM0599' });
    const content = aDeliveryFile({ municipality: 'GM0599', figures: { B01: 500, C04: 450 } });
    await workshop.deliver(scope, { benchmark: BENCHMARK, quarter, content }, { counting: 'benefits' });
    await workshop.compare(BENCHMARK, quarter);
    const { comparisons } = await workshop
      .get(ReadOwnComparisons)
      .read(await aScope(database), BENCHMARK, quarter);
    const plans = comparisons.find(({ indicator }) => indicator.code === 'C04');
    const [nation] = plans?.standing?.groups ?? [];
    expect(nation).toMatchObject({ kind: 'nation', why: 'too-few' });
    expect(await outcome('GM0599', quarter, 'C04')).toMatchObject({
      kind: 'refused',
      reasons: [expect.objectContaining({ grade: 'C' })],
    });
  });

  it('keeps breakdowns out of outcomes, which are published: that waits for the full disclosure control', async () => {
    const scope = await aScope(database);
    const rows = [
      { measure: 'C04', dimension: 'sex', category: 'women', value: 77 },
      { measure: 'C04', dimension: 'sex', category: 'men', value: 23 },
    ];
    const content = aDeliveryFile({ figures: { B01: 500, C04: 100 }, rows });
    await workshop.deliver(scope, { benchmark: BENCHMARK, quarter, content });
    await workshop.compare(BENCHMARK, quarter);
    const stored = await database.ask(
      `select outcome::text as text from comparisons.value where quarter = $1`,
      [quarter],
    );
    expect(stored.some(({ text }) => /\b(77|23)\b/.test(String(text)))).toBe(false);
  });
});
