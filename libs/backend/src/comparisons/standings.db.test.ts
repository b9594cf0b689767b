import { beforeAll, describe, expect, it } from 'vitest';
import { standardProfile, type GroupStanding, type NoGroup, type Quarter } from '@ijkpunt/model';
import { standingAmong, type Counted } from '@ijkpunt/statistics';
import {
  aDatabase,
  anOwner,
  aRound,
  aScope,
  aWorkshop,
  plantDelivery,
  type PlantedCell,
} from '@ijkpunt/testing';
import { shippedBenchmarks } from '../catalogue/index.ts';
import { ComparisonsService } from './comparisons.service.ts';
import { ReadOwnComparisons } from './own-comparisons.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const comparisons = workshop.get(ComparisonsService);
const own = workshop.get(ReadOwnComparisons);

const BENCHMARK = 'statushouders-voorbeeld';
const QUARTERS: readonly Quarter[] = ['2024Q1', '2024Q2', '2024Q3', '2024Q4', '2025Q1'];
const NOW: Quarter = '2025Q1';
const PROFILE = standardProfile(shippedBenchmarks().find(({ slug }) => slug === BENCHMARK)!.profileQuestions);

const places = await database.ask<{ code: string; province: string; region: string }>(
  `select code, province, labour_market_region as region from organisations.municipality
    where ended_on is null order by code`,
);
/** Zwolle's region of 16 municipalities, and enough others for compositions and a funnel. */
const region = places.filter(({ region: name }) => name === 'Regio Zwolle');
const MEMBERS = [...region, ...places.filter(({ region: name }) => name !== 'Regio Zwolle').slice(0, 24)];

const stockOf = (at: number): number => 400 + 20 * at;
const leftOf = (at: number, step: number): number => 10 + ((3 * at + step) % 25);

function cellsOf(at: number, step: number): readonly PlantedCell[] {
  const women = Math.floor(stockOf(at) * 0.45);
  const leftWomen = Math.floor(leftOf(at, step) / 3);
  const bySex = (measure: string, kind: PlantedCell['kind'], all: number, some: number): PlantedCell[] => [
    { measure, kind, value: all },
    { measure, kind, dimension: 'sex', category: 'men', value: all - some },
    { measure, kind, dimension: 'sex', category: 'women', value: some },
  ];
  return [
    ...bySex('B01', 'stock', stockOf(at), women),
    ...bySex('B05', 'flow', leftOf(at, step), leftWomen),
    { measure: 'C04', kind: 'stock', value: Math.floor(stockOf(at) / 2) + at },
  ];
}

async function plant(at: number, step: number): Promise<string> {
  const municipality = MEMBERS[at]!.code;
  return plantDelivery(database, {
    benchmark: BENCHMARK,
    municipality,
    quarter: QUARTERS[step]!,
    profile: PROFILE,
    cells: cellsOf(at, step),
  });
}

const ZWOLLE = MEMBERS.findIndex(({ code }) => code === 'GM0193');

beforeAll(async () => {
  for (const [step, quarter] of QUARTERS.entries()) {
    await aRound(database, { quarter, opensOn: '2024-01-01' });
    for (const at of MEMBERS.keys()) await plant(at, step);
  }
  await comparisons.compareAll(BENCHMARK);
});

async function read(municipality = 'GM0193', quarter: Quarter = NOW) {
  const scope = await aScope(database, { municipality });
  return own.read(scope, BENCHMARK, quarter);
}

async function of(indicator: string, municipality = 'GM0193', quarter: Quarter = NOW) {
  const { comparisons: all } = await read(municipality, quarter);
  return all.find((one) => one.indicator.code === indicator)!;
}

function groupOf(groups: readonly (GroupStanding | NoGroup)[] | undefined, kind: string): GroupStanding {
  const found = groups?.find((group) => group.kind === kind);
  if (found === undefined || 'why' in found) throw new Error(`${kind}: ${JSON.stringify(found)}`);
  return found;
}

describe('where a municipality stands', () => {
  const counted = (at: number): Counted => ({
    numerator: Math.floor(stockOf(at) / 2) + at,
    denominator: stockOf(at),
  });
  const among = (members: readonly number[]) =>
    standingAmong(counted(ZWOLLE), members.filter((at) => at !== ZWOLLE).map(counted), {
      method: 'share',
      highestFirst: true,
    });

  it('is told among all others, never among itself', async () => {
    const { standing } = await of('C04');
    expect(groupOf(standing?.groups, 'nation')).toMatchObject({
      ...among([...MEMBERS.keys()]),
      kind: 'nation',
    });
  });

  it('is told among those of its labour-market region', async () => {
    const { standing } = await of('C04');
    const members = [...MEMBERS.keys()].filter((at) => MEMBERS[at]!.region === 'Regio Zwolle');
    expect(groupOf(standing?.groups, 'labour-market-region')).toMatchObject(among(members)!);
  });

  it('has a position against the others, a funnel and a 99.8% interval', async () => {
    const { standing } = await of('B10');
    expect(groupOf(standing?.groups, 'nation').position).toMatch(/above|similar|below/);
    expect(standing?.funnel?.place).toMatch(/inside|above|below/);
    expect(standing?.interval998).toBeDefined();
  });

  it('takes the composition into account, from what all others delivered by sex', async () => {
    const { standing, outcome } = await of('B10');
    const { caseMix } = standing!;
    expect(caseMix).toMatchObject({ dimension: 'sex', observed: leftOf(ZWOLLE, 4) });
    expect(caseMix!.expected).toBeGreaterThan(0);
    expect(outcome).toMatchObject({ kind: 'figure', denominator: stockOf(ZWOLLE) });
  });

  it('adds four quarters up, and stands there too', async () => {
    const { course, yearStanding, yearSteps } = await of('B10');
    const events = [1, 2, 3, 4].map((step) => leftOf(ZWOLLE, step)).reduce((sum, one) => sum + one, 0);
    expect(course.rollingYear).toMatchObject({
      kind: 'figure',
      numerator: events,
      denominator: stockOf(ZWOLLE),
    });
    expect(groupOf(yearStanding?.groups, 'nation').contributing).toBe(MEMBERS.length - 1);
    expect(yearSteps[0]).toMatchObject({ kind: 'rolling-year', numerator: events });
    expect(course.trend).toEqual({ kind: 'none', why: 'fewer-than-five-periods' });
  });

  it('is explained step by step, and its receipt names what it was made of', async () => {
    const { steps } = await of('B10');
    expect(steps.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['numerator', 'mean-of-stocks', 'division', 'byar', 'group', 'case-mix']),
    );
    const { receipt } = await read();
    expect(receipt?.deliveries.map(({ quarter }) => quarter)).toEqual(['2025Q1', '2024Q4']);
    expect(receipt?.deliveries.every(({ version }) => version === 1)).toBe(true);
  });
});

describe('the place of a municipality in a slice', () => {
  const CUT = `select indicator, encode(record, 'hex') as record from comparisons.own_standings('${BENCHMARK}', '${NOW}') order by 1`;

  it('is cut out for that municipality and for nobody else', async () => {
    const zwolle = await database.organisationOf('GM0193');
    const neighbour = await database.organisationOf(
      MEMBERS[0]!.code === 'GM0193' ? MEMBERS[1]!.code : MEMBERS[0]!.code,
    );
    const [mine, theirs] = [
      await database.askAs('app', { sql: CUT, organisation: zwolle }),
      await database.askAs('app', { sql: CUT, organisation: neighbour }),
    ];
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.map(({ record }) => record)).not.toEqual(theirs.map(({ record }) => record));
    const owner = await anOwner(database);
    expect(await database.askAs('app', { sql: CUT, organisation: owner.organisation })).toEqual([]);
    expect(await database.askAs('app', { sql: CUT })).toEqual([]);
  });

  it.each(['slice', 'receipt', 'revision'])(
    'leaves comparisons.%s closed to requests and to the public',
    async (table) => {
      for (const role of ['app', 'reader'] as const) {
        await expect(database.askAs(role, { sql: `select * from comparisons.${table}` })).rejects.toThrow(
          /permission/,
        );
      }
    },
  );
});

describe('a correction', () => {
  it('is a revision, and eight of them make a band', async () => {
    for (let at = 0; at < 9; at += 1) {
      const cells = cellsOf(at, 3).map((cell) =>
        cell.measure === 'C04' ? { ...cell, value: cell.value + 20 } : cell,
      );
      await plantDelivery(database, {
        benchmark: BENCHMARK,
        municipality: MEMBERS[at]!.code,
        quarter: '2024Q4',
        profile: PROFILE,
        cells,
      });
    }
    await comparisons.compareAfter(BENCHMARK, '2024Q4');
    const { bands, status } = await of('C04');
    expect(status).toBe('provisional');
    expect(bands).toEqual([
      { age: 1, band: expect.objectContaining({ kind: 'band', revisions: 9 }) as unknown },
    ]);
    const [{ band } = { band: undefined }] = bands;
    expect(
      band?.kind === 'band' && band.lower > 0 && band.lower <= band.median && band.median <= band.upper,
    ).toBe(true);
  });
});
