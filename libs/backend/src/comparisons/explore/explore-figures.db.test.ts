import { beforeAll, describe, expect, it } from 'vitest';
import { standardProfile, type Quarter } from '@ijkpunt/model';
import { quantile } from '@ijkpunt/statistics';
import {
  aDatabase,
  anOwner,
  aRound,
  aScope,
  aWorkshop,
  DATABASE_ROLES,
  plantDelivery,
  type PlantedCell,
} from '@ijkpunt/testing';
import { shippedBenchmarks } from '../../catalogue/index.ts';
import { ComparisonsService } from '../comparisons.service.ts';
import { ExplorationChoicesService } from './exploration-choices.service.ts';
import type { AskedExploration } from './exploration.ts';
import { ExploreFiguresService } from './explore-figures.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const explorer = workshop.get(ExploreFiguresService);

const BENCHMARK = 'statushouders-voorbeeld';
const QUARTERS: readonly Quarter[] = ['2024Q1', '2024Q2', '2024Q3', '2024Q4', '2025Q1'];
const PROFILE = standardProfile(shippedBenchmarks().find(({ slug }) => slug === BENCHMARK)!.profileQuestions);
const ASKED: AskedExploration = {
  benchmark: BENCHMARK,
  indicator: 'C04',
  quarter: '2025Q1',
  span: 'quarter',
  cell: '',
  group: 'nation',
};
const ALL = { name: '', show: 'all', sort: 'name', order: 'up' } as const;

const places = await database.ask<{ code: string; region: string; province: string }>(
  `select code, labour_market_region as region, province from organisations.municipality
    where ended_on is null order by code`,
);
const MEMBERS = places.slice(0, 60);
const OUTLIER = 20;
const stockOf = (at: number): number => 400 + 20 * at;
const shareOf = (at: number): number => Math.round(stockOf(at) * (at === OUTLIER ? 0.95 : 0.5)) + (at % 5);

function cellsOf(at: number): readonly PlantedCell[] {
  const women = Math.floor(stockOf(at) * 0.45);
  const split = (measure: string, kind: PlantedCell['kind'], all: number, some: number): PlantedCell[] => [
    { measure, kind, value: all },
    { measure, kind, dimension: 'sex', category: 'men', value: all - some },
    { measure, kind, dimension: 'sex', category: 'women', value: some },
  ];
  return [
    ...split('B01', 'stock', stockOf(at), women),
    ...split('B05', 'flow', 12 + (at % 7), 4),
    ...(at === 3 ? [] : [{ measure: 'C04', kind: 'stock' as const, value: shareOf(at) }]),
  ];
}

beforeAll(async () => {
  for (const quarter of QUARTERS) {
    await aRound(database, { quarter, opensOn: '2024-01-01' });
    // Enough of them before, for quartiles over time and for a year.
    const members = quarter === ASKED.quarter ? MEMBERS : MEMBERS.slice(0, 12);
    for (const [at, { code }] of members.entries())
      await plantDelivery(database, {
        benchmark: BENCHMARK,
        municipality: code,
        quarter,
        profile: PROFILE,
        cells: cellsOf(at),
      });
  }
  await workshop.get(ComparisonsService).compareAll(BENCHMARK);
});

const explore = async (given: Partial<AskedExploration> = {}) =>
  explorer.read(await anOwner(database), { ...ASKED, ...given });

describe('the owner who explores', () => {
  it('sees every municipality of the country: a figure, or why there is none', async () => {
    const { rows, spread, gaps } = await explore();
    expect(rows).toHaveLength(places.length);
    expect(rows.filter(({ state }) => state === 'absent')).toHaveLength(places.length - MEMBERS.length);
    expect(spread.contributing).toBe(MEMBERS.length - 1);
    const counted = gaps.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(places.length - spread.contributing);
    expect(gaps).toContainEqual({ state: 'missing', why: 'not-delivered', count: 1 });
  });

  it('sees the quartiles and who lies outside the funnel', async () => {
    const { rows, spread } = await explore();
    const values = rows.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b);
    expect(spread.distribution?.median).toBe(quantile(values, 0.5));
    const outside = rows.filter(({ place }) => place !== undefined && place !== 'inside');
    expect(outside.map(({ code }) => code)).toEqual([MEMBERS[OUTLIER]!.code]);
  });

  it('sees a region, a province, a class of size, or a municipality among its neighbours', async () => {
    const { region, province, code } = MEMBERS[0]!;
    const codes = async (group: string) => (await explore({ group })).rows.map((row) => row.code).toSorted();
    const of = (key: 'region' | 'province', name: string) =>
      places.filter((place) => place[key] === name).map((place) => place.code);
    expect(await codes(`labour-market-region:${region}`)).toEqual(of('region', region));
    expect(await codes(`province:${province}`)).toEqual(of('province', province));
    expect((await codes('size-class:50-100')).length).toBeGreaterThan(20);
    // No circumstances were planted, so that nobody has neighbours but themselves.
    expect(await codes(`neighbours:${code}`)).toEqual([code]);
  });

  it('sees a part of a breakdown with its own counts, and a rolling year', async () => {
    const [indicator] = (
      await workshop.get(ExplorationChoicesService).read(await anOwner(database))
    ).benchmarks
      .filter(({ benchmark }) => benchmark.slug === BENCHMARK)
      .flatMap(({ benchmark }) => benchmark.indicators.filter(({ caseMix = [] }) => caseMix.includes('sex')));
    const whole = await explore({ indicator: indicator!.code });
    const part = await explore({ indicator: indicator!.code, cell: 'sex/women' });
    const own = (found: typeof whole) => found.rows.find(({ code }) => code === MEMBERS[8]!.code);
    expect(own(part)?.numerator).toBeLessThan(own(whole)?.numerator ?? 0);
    expect(own(part)?.lower).toBeLessThan(own(part)?.value ?? 0);
    const year = await explore({ indicator: indicator!.code, span: 'year' });
    expect(own(year)?.numerator).toBe(4 * (own(whole)?.numerator ?? 0));
    // Whether there is a year to look at is told of the indicator, whichever of the two is looked at.
    expect([whole.yearly, year.yearly, (await explore()).yearly]).toEqual([true, true, false]);
    expect(year.course.map(({ quarter }) => quarter)).toEqual([
      '2024Q1',
      '2024Q2',
      '2024Q3',
      '2024Q4',
      '2025Q1',
    ]);
  });

  it('sees how the quartiles of the group went', async () => {
    const { course, spread } = await explore();
    expect(course.map(({ quarter }) => quarter)).toEqual(QUARTERS);
    expect(course.at(-1)?.distribution).toEqual(spread.distribution);
  });

  it.each([
    [{ benchmark: 'nergens' }, 'benchmark-not-found'],
    [{ indicator: 'Z99' }, 'indicator-not-found'],
    [{ quarter: '2019Q1' }, 'nothing-computed'],
    [{ group: 'province:Nergens' }, 'input-invalid'],
    [{ group: 'neighbours:GM9999' }, 'input-invalid'],
    [{ cell: 'sex/nobody' }, 'input-invalid'],
  ] as const)('is told that there is no such thing: %j', async (given, code) => {
    await expect(explore(given)).rejects.toMatchObject({ code });
  });
});

describe('a file of what is explored', () => {
  it('says that it is not published, and holds the rows that are shown, in their order', async () => {
    const view = { ...ALL, show: 'outliers', sort: 'value' } as const;
    const { content, fileName } = await explorer.export(await anOwner(database), ASKED, view);
    const lines = content.split('\r\n');
    expect(fileName).toBe(`niet-gepubliceerd-${BENCHMARK}-C04-2025Q1-quarter.csv`);
    expect(lines[0]).toContain('NIET GEPUBLICEERD');
    expect(content).toMatch(/versies;"catalogus [\w.-]+, rekenwijze/u);
    expect(lines.at(-2)).toContain(MEMBERS[OUTLIER]!.code);
    expect(lines.at(-3)).toMatch(/^gemeentecode;gemeente;/u);
  });

  it('is noted in the log of the owner', async () => {
    const owner = await anOwner(database);
    await explorer.export(owner, { ...ASKED, group: 'province:Drenthe' }, ALL);
    const [row] = await database.ask(
      `select organisation, who_name, about from platform.audit where kind = 'exploration-exported'
        order by number desc limit 1`,
    );
    expect(row).toEqual({
      organisation: owner.organisation,
      who_name: 'Carla',
      about: {
        benchmark: BENCHMARK,
        indicator: 'C04',
        quarter: '2025Q1',
        span: 'quarter',
        cell: '',
        group: 'province:Drenthe',
      },
    });
  });
});

const DOORS = [
  `select * from comparisons.explored_receipt('${BENCHMARK}', '2025Q1')`,
  `select * from comparisons.explored_outcomes('${BENCHMARK}', '2025Q1', 'C04', 'quarter')`,
  `select * from comparisons.explored_slices('${BENCHMARK}', '2025Q1', 'C04', 'quarter', '')`,
];

describe('the wall around explored figures', () => {
  it('opens for the owner alone: a municipality, a partnership and nobody at all see nothing', async () => {
    const { organisation } = await anOwner(database);
    const [partnership] = await database.ask<{ id: string }>(
      `insert into organisations.organisation (kind, name) values ('partnership', 'Samen') returning id`,
    );
    const municipality = await aScope(database, { municipality: MEMBERS[0]!.code });
    for (const sql of DOORS) {
      expect((await database.askAs('app', { sql, organisation })).length, sql).toBeGreaterThan(0);
      for (const other of [municipality.organisation, partnership!.id, '', undefined])
        expect(await database.askAs('app', { sql, organisation: other }), sql).toEqual([]);
    }
  });

  it('lets the owner read neither slices nor foreign values beside the functions', async () => {
    const { organisation } = await anOwner(database);
    const sql = 'select * from comparisons.value';
    expect(await database.askAs('app', { sql, organisation })).toEqual([]);
    for (const table of ['slice', 'receipt'])
      await expect(
        database.askAs('app', { sql: `select * from comparisons.${table}`, organisation }),
      ).rejects.toMatchObject({ code: '42501' });
  });

  it.each(DATABASE_ROLES.filter((role) => role !== 'app'))('is shut to role %s', async (role) => {
    for (const sql of DOORS)
      await expect(database.askAs(role, { sql }), sql).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a municipality that asks the service', async () => {
    const scope = await aScope(database, { municipality: MEMBERS[0]!.code });
    await expect(explorer.read(scope, ASKED)).rejects.toMatchObject({ code: 'nothing-computed' });
  });
});
