import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardPeriod, standardProfile, type Quarter } from '@ijkpunt/model';
import { aDatabase, aRound, aWorkshop } from '@ijkpunt/testing';
import { shippedBenchmarks } from '../catalogue/index.ts';
import { ComparisonsService } from './comparisons.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const comparisons = workshop.get(ComparisonsService);
const BENCHMARK = 'statushouders-voorbeeld';

/** Around the merger of Brielle, Hellevoetsluis and Westvoorne, on 1 January 2023. */
const QUARTERS: readonly Quarter[] = ['2022Q3', '2022Q4', '2023Q1', '2023Q2', '2023Q3'];
const MERGED = ['GM0501', 'GM0530', 'GM0614', 'GM1992'];

const others = await database.ask<{ code: string }>(
  `select code from organisations.municipality where ended_on is null and code not in ('GM1992', 'GM0193') order by inhabitants limit 26`,
);
const MUNICIPALITIES = [...MERGED, 'GM0193', ...others.map(({ code }) => code)];
for (const quarter of QUARTERS) await aRound(database, { quarter, opensOn: '2022-10-01' });

/** What happens to one municipality in one quarter. */
const event = fc.record({
  kind: fc.constantFrom('deliver', 'deliver', 'deliver', 'deliver', 'withdraw'),
  municipality: fc.constantFrom(...MUNICIPALITIES),
  quarter: fc.constantFrom(...QUARTERS),
  men: fc.integer({ min: 0, max: 900 }),
  women: fc.integer({ min: 0, max: 900 }),
  left: fc.integer({ min: 0, max: 60 }),
  plan: fc.integer({ min: 0, max: 100 }),
  benefits: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  whole: fc.boolean(),
  /** Whether the comparison is made now, or with what comes after it. */
  compared: fc.boolean(),
});
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** Everybody delivers once, so that groups and compositions are wide enough to say something. */
const everybody = MUNICIPALITIES.filter((code) => code !== 'GM1992').map((municipality, at): Event => ({
  kind: 'deliver',
  municipality,
  quarter: '2022Q4',
  men: 100 + 7 * at,
  women: 90 + 5 * at,
  left: 3 + (at % 20),
  plan: (13 * at) % 100,
  benefits: false,
  whole: false,
  compared: false,
}));

async function happen(one: Event): Promise<void> {
  const organisation = await database.organisationOf(one.municipality);
  const { quarter, municipality } = one;
  await database.ask(
    `update submissions.delivery set state = 'superseded' where benchmark = $1 and quarter = $2 and municipality = $3 and state = 'accepted'`,
    [BENCHMARK, quarter, municipality],
  );
  if (one.kind === 'deliver') await plant(organisation, one);
  if (one.compared) await comparisons.compareAfter(BENCHMARK, quarter);
}

/** An accepted delivery, past the road that is tested elsewhere. */
async function plant(organisation: string, one: Event): Promise<void> {
  const [upload, delivery, person, second] = [1, 2, 3, 4].map(() => randomUUID());
  await database.ask(
    `with up as (
       insert into uploads.upload (id, organisation, municipality, benchmark, quarter, file_name, media, size, sha256, state, uploaded_by, uploaded_by_name)
       values ($1, $2, $3, $4, $5, 'l.csv', 'csv', 1, 'x', 'checked', $6, 'R')),
     before as (select count(*)::int as versions from submissions.delivery where benchmark = $4 and quarter = $5 and municipality = $3),
     now_accepted as (
       insert into submissions.delivery (id, organisation, municipality, benchmark, quarter, version, state, upload, profile,
         submitted_by, submitted_by_name, decided_by, decided_by_name, decided_at, covers_joined)
       select $7, $2, $3, $4, $5, versions + 1, 'accepted', $1, $8, $6, 'R', $9, 'A', now() + make_interval(days => 40 * versions), $10
         from before)
     insert into submissions.observation (delivery, organisation, position, measure, period_start, period_end, dimension, category, unit, value, precision, note)
     select $7, $2, o.position, o.measure, o.period_start, o.period_end, o.dimension, o.category, 'persons', o.value, 'exact', ''
       from jsonb_to_recordset($11) as o(position int, measure text, period_start date, period_end date, dimension text, category text, value float8)`,
    [
      upload,
      organisation,
      one.municipality,
      BENCHMARK,
      one.quarter,
      person,
      delivery,
      profileOf(one),
      second,
      one.whole,
      JSON.stringify(cellsOf(one)),
    ],
  );
}

const STANDARD = standardProfile(
  shippedBenchmarks().find(({ slug }) => slug === BENCHMARK)!.profileQuestions,
);

function profileOf({ benefits }: Event): string {
  return JSON.stringify({ ...STANDARD, ...(benefits ? { counting: 'benefits' } : {}) });
}

function cellsOf({ quarter, men, women, left, plan }: Event) {
  const stock = standardPeriod({ kind: 'stock', span: 'quarter' }, quarter);
  const flow = standardPeriod({ kind: 'flow', span: 'quarter' }, quarter);
  const people = men + women;
  const leftMen = Math.min(left, Math.floor(left / 2));
  const cells = [
    ['B01', stock, '', people],
    ['B01', stock, 'men', men],
    ['B01', stock, 'women', women],
    ['B05', flow, '', left],
    ['B05', flow, 'men', leftMen],
    ['B05', flow, 'women', left - leftMen],
    ['C04', stock, '', Math.floor((people * plan) / 100)],
    ['C01', stock, '', people],
    ['C03', stock, '', Math.max(1, Math.round(people / 6)) / 10],
  ] as const;
  return cells.map(([measure, period, category, value], position) => ({
    position,
    measure,
    period_start: period.start,
    period_end: period.end,
    dimension: category === '' ? '' : 'sex',
    category,
    value,
  }));
}

/** All that is kept of comparisons, but for moments and durations. */
async function state(): Promise<readonly unknown[]> {
  const tables = [
    `select benchmark, quarter, fingerprint, method_version, deliveries from comparisons.computed`,
    `select benchmark, quarter, areas, inputs, definitions, group_version, years from comparisons.receipt`,
    `select benchmark, quarter, indicator, span, municipality, organisation, delivery, outcome from comparisons.value`,
    `select benchmark, quarter, indicator, span, cell, encode(numerators, 'hex') as x, encode(denominators, 'hex') as n,
            md5(standings) as s, shared, groups from comparisons.slice`,
    `select benchmark, quarter, municipality, indicator, version, age, change from comparisons.revision`,
    `select benchmark, indicator, age, band from comparisons.revision_band`,
  ];
  const rows = [];
  for (const table of tables) {
    rows.push(await database.ask(`select t::text as row from (${table}) t order by 1`));
  }
  return rows;
}

async function clear(): Promise<void> {
  for (const table of [
    'comparisons.value',
    'comparisons.slice',
    'comparisons.revision',
    'comparisons.revision_band',
    'comparisons.receipt',
    'comparisons.computed',
    'submissions.observation',
    'submissions.delivery',
  ]) {
    await database.ask(`delete from ${table}`);
  }
}

describe('what was computed after every delivery, correction, withdrawal and merger', () => {
  it('is what a computation from nothing gives, bit for bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 8, maxLength: 16 }), async (events) => {
        await clear();
        for (const one of everybody) await happen(one);
        for (const one of events) await happen(one);
        // What was left for later is caught up with by the bells that still wait.
        for (const { quarter } of [...everybody.slice(0, 1), ...events])
          await comparisons.compareAfter(BENCHMARK, quarter);
        const kept = await state();
        // Awake: there are figures, standings, years and classes to be compared.
        expect(kept.every((rows) => (rows as unknown[]).length > 0)).toBe(true);
        await comparisons.computeAnew(BENCHMARK);
        expect(await state()).toEqual(kept);
      }),
      { numRuns: 3 },
    );
  }, 120_000);

  it('is not touched by computing once more', async () => {
    await clear();
    for (const one of everybody) await happen(one);
    await comparisons.compareAfter(BENCHMARK, '2022Q4');
    const rows = () =>
      database.ask(
        `select indicator, span, cell, xmin::text as version from comparisons.slice order by 1, 2, 3`,
      );
    const before = await rows();
    expect(before.length).toBeGreaterThan(5);
    await comparisons.compareAfter(BENCHMARK, '2022Q4');
    expect(await comparisons.compareAll(BENCHMARK)).toMatchObject({ changed: 0 });
    expect(await rows()).toEqual(before);
  });

  it('writes nothing of the slices that a correction leaves as they were', async () => {
    await clear();
    for (const one of everybody) await happen(one);
    await comparisons.compareAfter(BENCHMARK, '2022Q4');
    const versions = async () =>
      new Map(
        (
          await database.ask(
            `select indicator, xmin::text as version from comparisons.slice where quarter = '2022Q4' and span = 'quarter' and cell = ''`,
          )
        ).map(({ indicator, version }) => [indicator, version]),
      );
    const before = await versions();
    const [, , , , zwolle] = everybody;
    await happen({ ...zwolle!, plan: zwolle!.plan + 5, compared: true });
    const changed = [...(await versions())].filter(
      ([indicator, version]) => before.get(indicator) !== version,
    );
    expect(changed.map(([indicator]) => indicator)).toEqual(['C04']);
  });
});
