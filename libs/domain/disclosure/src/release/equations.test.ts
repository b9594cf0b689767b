import {
  figure,
  periodOf,
  shifted,
  type Indicator,
  type Measure,
  type Observation,
  type PartOfWhole,
  type PublishedSlice,
  type Quarter,
} from '@ijkpunt/model';
import { indicatorValue } from '@ijkpunt/statistics';
import { linearSolver } from '@ijkpunt/solver';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenSlice } from './open-release.ts';
import { protect } from './protect.ts';

const solver = await linearSolver();

/**
 * An attacker who knows everything that was published, the definitions and which measure lies in which. He shares no code
 * with the protection: he writes each published numerator and denominator as an equation over the unknown counts, and
 * asks of every small count whether the equations settle it.
 */

const THRESHOLD = 10;
const QUARTERS: readonly Quarter[] = ['2026Q1', '2026Q2', '2026Q3'];
const BEFORE: Quarter = '2025Q4';
const STOCKS = ['whole', 'part', 'inner'] as const;
const CODES = [...STOCKS, 'flow'] as const;
type Code = (typeof CODES)[number];

/** The counts of one municipality by quarter, the first one only as opening stock. */
type Counts = ReadonlyMap<Quarter, Readonly<Record<Code, number>>>;

const no = { nl: '', en: '' };
const MEASURES = new Map(
  CODES.map((code): [string, Measure] => {
    const kind = code === 'flow' ? 'flow' : 'stock';
    const texts = { label: no, definition: no };
    return [code, { code, ...texts, unit: 'persons', kind, span: 'quarter', dimensions: [], whole: true }];
  }),
);

function indicator(method: Indicator['method'], numerator: Code, denominator?: Code): Indicator {
  const taken = method === 'rate' ? 'mean-of-opening-and-closing' : 'same-period';
  const texts = { slug: 'i', label: no, explanation: no, caution: no };
  const rest = { unit: 'percent', direction: 'higher', profileQuestions: [], lookalikes: [] } as const;
  const below = denominator === undefined ? undefined : ({ measures: [denominator], taken } as const);
  const code = `${method} ${numerator} ${denominator ?? ''}`;
  return { code, ...texts, ...rest, method, numerator: [numerator], denominator: below };
}

const INDICATORS = [
  ...CODES.map((code) => indicator('count', code)),
  indicator('share', 'part', 'whole'),
  indicator('share', 'inner', 'part'),
  indicator('share', 'inner', 'whole'),
  ...STOCKS.map((code) => indicator('rate', 'flow', code)),
];

const within = (part: Code, whole: Code): PartOfWhole => {
  const rule = { kind: 'part-of-whole', code: 'V08', asks: 'correction', label: no } as const;
  return { ...rule, part: { measure: part }, whole: { measure: whole } };
};
const NESTED = [within('part', 'whole'), within('inner', 'part')];

/** Few left out, few in it, or anything between: where the danger is. */
const below = (most: number) =>
  fc.oneof(
    fc.nat(Math.min(most, 14)),
    fc.nat(Math.min(most, 14)).map((few) => most - few),
    fc.nat(most),
  );
const quarterOfCounts = fc
  .oneof(fc.nat(140), fc.nat(25))
  .chain((whole) => fc.tuple(fc.constant(whole), below(whole), fc.nat(40)))
  .chain(([whole, part, flow]) => below(part).map((inner) => ({ whole, part, inner, flow })));
const counts = fc
  .array(quarterOfCounts, { minLength: 4, maxLength: 4 })
  .map((all): Counts => new Map([BEFORE, ...QUARTERS].map((quarter, at) => [quarter, all[at]!])));
const strange = fc.uniqueArray(fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...QUARTERS)), {
  maxLength: 2,
  selector: String,
});
const releases = fc.record({ counts, indicators: fc.subarray(INDICATORS, { minLength: 1 }), strange });

/** What the municipality delivered; a strange cell has another unit, so that values made of it are refused. */
function slicesOf(
  given: typeof releases extends fc.Arbitrary<infer Given> ? Given : never,
): readonly OpenSlice[] {
  return given.indicators.flatMap((of) =>
    QUARTERS.map((quarter): OpenSlice => {
      const cells = given.counts.get(quarter)!;
      const observations = CODES.map((measure): Observation => {
        const isStrange = given.strange.some(([code, when]) => code === measure && when === quarter);
        const { start, end } = periodOf(quarter);
        const period = measure === 'flow' ? { start, end } : { end };
        const rest = { dimension: '', category: '', line: 0, note: '' };
        return {
          measure,
          period,
          unit: isStrange ? 'benefits' : 'persons',
          cell: figure(cells[measure]),
          ...rest,
        };
      });
      const opened = given.counts.get(shifted(quarter, -1))!;
      const opening = new Map(STOCKS.map((code) => [code, [figure(opened[code])]]));
      const delivered = { quarter, profile: {}, observations, opening };
      const value = indicatorValue(of, delivered, { measures: MEASURES, questions: [] });
      return { indicator: of, quarter, values: [{ municipality: 'GM0001', value }] };
    }),
  );
}

type Row = readonly number[];
const UNKNOWNS = [BEFORE, ...QUARTERS].flatMap((quarter) => CODES.map((code) => `${code} ${quarter}`));
const term = (weights: Readonly<Record<string, number>>): Row => UNKNOWNS.map((name) => weights[name] ?? 0);

/** The equations that the published slices give him, without their right-hand sides: he needs only what they settle. */
function equationsOf(slices: readonly PublishedSlice[]): readonly Row[] {
  return slices.flatMap(({ indicator: code, quarter, values }) => {
    const [method = '', above = '', under = ''] = code.split(' ');
    return values.flatMap(({ value }) => {
      if (value.kind !== 'figure' && value.kind !== 'refused') return [];
      const isMean = method === 'rate' && value.kind === 'figure';
      const halves = { [`${under} ${quarter}`]: 0.5, [`${under} ${shifted(quarter, -1)}`]: 0.5 };
      return [
        ...(value.numerator === undefined ? [] : [term({ [`${above} ${quarter}`]: 1 })]),
        ...(value.denominator === undefined ? [] : [term(isMean ? halves : { [`${under} ${quarter}`]: 1 })]),
      ];
    });
  });
}

/** Gauss: brings rows in echelon form; a row that becomes nothing followed from the others. */
function echelon(rows: readonly Row[]): readonly Row[] {
  return rows.reduce<readonly Row[]>((basis, row) => {
    const rest = remainder(row, basis);
    return rest === undefined ? basis : [...basis, rest];
  }, []);
}

/** What is left of a row when the rows of the basis are taken out of it; undefined when nothing is. */
function remainder(row: Row, basis: readonly Row[]): Row | undefined {
  let rest = row;
  for (const known of basis) {
    const pivot = known.findIndex((weight) => Math.abs(weight) > 1e-9);
    const factor = rest[pivot]! / known[pivot]!;
    rest = rest.map((weight, at) => weight - factor * known[at]!);
  }
  return rest.some((weight) => Math.abs(weight) > 1e-9) ? rest : undefined;
}

/** Every count that tells about few people: the small ones, small rests, and nobody left over in a small group. */
function secretsOf(all: Counts): readonly { readonly name: string; readonly row: Row }[] {
  const small = (value: number): boolean => value > 0 && value < THRESHOLD;
  return [...all].flatMap(([quarter, cells]) => {
    const single = CODES.filter((code) => small(cells[code])).map((code) => ({
      name: `${code} ${quarter} = ${cells[code]}`,
      row: term({ [`${code} ${quarter}`]: 1 }),
    }));
    const pairs = [
      ['part', 'whole'],
      ['inner', 'part'],
      ['inner', 'whole'],
    ] as const;
    const rests = pairs
      .filter(([part, whole]) => {
        const rest = cells[whole] - cells[part];
        return small(rest) || (rest === 0 && cells[whole] > 0 && cells[whole] < 50);
      })
      .map(([part, whole]) => ({
        name: `${whole} - ${part} ${quarter} = ${cells[whole] - cells[part]}`,
        row: term({ [`${whole} ${quarter}`]: 1, [`${part} ${quarter}`]: -1 }),
      }));
    return [...single, ...rests];
  });
}

async function released(slices: readonly OpenSlice[]): Promise<readonly PublishedSlice[]> {
  const bare = { categories: [], sums: [], groups: [], insiders: [], withheld: [] };
  const made = await protect(solver, { threshold: THRESHOLD, slices, nested: NESTED, ...bare });
  return made.slices;
}

function found(slices: readonly PublishedSlice[], all: Counts): readonly string[] {
  const basis = echelon(equationsOf(slices));
  return secretsOf(all)
    .filter(({ row }) => remainder(row, basis) === undefined)
    .map(({ name }) => name);
}

describe('an attacker who solves the published figures as equations', () => {
  // Every run is a release that is protected and solved.
  const PATIENCE = 30_000;
  it(
    'finds no small count and no small rest, whatever is released together',
    { timeout: PATIENCE },
    async () => {
      await fc.assert(
        fc.asyncProperty(releases, async (given) => {
          const slices = await released(slicesOf(given));
          expect(found(slices, given.counts)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is awake: he finds the opening stock in a mean, and the rest of a whole, when nothing is withheld', async () => {
    const quiet = { whole: 140, part: 100, inner: 60, flow: 30 };
    const all: Counts = new Map([
      [BEFORE, { ...quiet, whole: 7, part: 0, inner: 0 }],
      ['2026Q1', { ...quiet, part: 135 }],
      ['2026Q2', quiet],
      ['2026Q3', quiet],
    ]);
    const open = slicesOf({ counts: all, indicators: INDICATORS, strange: [] });
    const unprotected = open.map(({ indicator: { code }, quarter, values }) => ({
      indicator: code,
      quarter,
      distribution: undefined,
      values,
    }));
    expect(found(unprotected, all)).toEqual([
      `whole ${BEFORE} = 7`,
      `whole - part ${BEFORE} = 7`,
      `whole - inner ${BEFORE} = 7`,
      'whole - part 2026Q1 = 5',
    ]);
  });

  it('leaves a release without small counts as it is', async () => {
    const quiet = { whole: 140, part: 100, inner: 60, flow: 30 };
    const all: Counts = new Map([BEFORE, ...QUARTERS].map((quarter) => [quarter, quiet]));
    const open = slicesOf({ counts: all, indicators: INDICATORS, strange: [] });
    const slices = await released(open);
    expect(slices.flatMap(({ values }) => values).every(({ value }) => value.kind === 'figure')).toBe(true);
  });
});
