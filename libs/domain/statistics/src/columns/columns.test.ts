import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GIVEN_GROUPS } from '@ijkpunt/model';
import { quantile } from '../quantiles.ts';
import { rateInterval } from '../rate.ts';
import { standingAmong, type Counted } from '../standing-among.ts';
import { indirectlyStandardisedRatio } from '../standardised-ratio.ts';
import { wilson } from '../wilson.ts';
import { ascendingOrder, roomForOrder } from './ascending-order.ts';
import { IN_NONE, valueColumn, type Columns, type Division } from './columns.ts';
import { completeAreas, expectedColumn } from './expected-column.ts';
import { quantileWithout } from './group-columns.ts';
import { rateColumn, roomForIntervals, wilsonColumn } from './interval-columns.ts';
import { neighbourhood } from './stand-among-neighbours.ts';
import { dividedBy, oneGroup } from './stand-in-groups.ts';
import { standColumns, type Groupings } from './stand.ts';

/** Counts of one area; undefined where it has no comparable figure. Small ones often, so that values tie. */
const share = fc.option(
  fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40_000 })).chain((denominator) =>
    fc.record({
      numerator: fc.integer({ min: 0, max: denominator }),
      denominator: fc.constant(denominator),
    }),
  ),
  { nil: undefined, freq: 4 },
);
/** Events over a mean of two stocks: a whole number or a half below the line. */
const rate = fc.option(
  fc.record({
    numerator: fc.oneof(fc.nat(15), fc.nat(5000)),
    denominator: fc.integer({ min: 1, max: 60_000 }).map((twice) => twice / 2),
  }),
  { nil: undefined, freq: 4 },
);
/** People per post: decimals, whose sums depend on their order. */
const ratio = fc.option(
  fc.record({
    numerator: fc.nat(900),
    denominator: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
  }),
  { nil: undefined, freq: 4 },
);

type Cells = readonly (Counted | undefined)[];

function columnsOf(cells: Cells): Columns {
  return {
    numerators: Float64Array.from(cells, (cell) => cell?.numerator ?? Number.NaN),
    denominators: Float64Array.from(cells, (cell) => cell?.denominator ?? Number.NaN),
  };
}

const slices = (cell: fc.Arbitrary<Counted | undefined>) =>
  fc.array(cell, { minLength: 1, maxLength: 40 }).chain((cells) =>
    fc.record({
      cells: fc.constant(cells),
      codes: fc.array(fc.constantFrom('a', 'b', 'c', undefined), {
        minLength: cells.length,
        maxLength: cells.length,
      }),
      near: fc.array(fc.uniqueArray(fc.nat(cells.length - 1), { maxLength: 6 }), {
        minLength: cells.length,
        maxLength: cells.length,
      }),
      highestFirst: fc.boolean(),
    }),
  );

function groupingsOf(
  cells: Cells,
  codes: readonly (string | undefined)[],
  near: readonly number[][],
): Groupings {
  const divided = dividedBy(codes);
  const lists = near.map((list, area) => list.filter((other) => other !== area));
  return {
    divided: {
      nation: oneGroup(cells.length),
      'size-class': divided,
      province: divided,
      'labour-market-region': divided,
    },
    neighbours: neighbourhood(lists, 6),
  };
}

/** Who is with an area in its group, itself left out, in the order of the areas; of neighbours in their own order. */
function othersOf(cells: Cells, area: number, { groupOf }: Division): Counted[] {
  if (groupOf[area] === IN_NONE) return [];
  return cells.flatMap((cell, other) =>
    cell === undefined || other === area || groupOf[other] !== groupOf[area] ? [] : [cell],
  );
}

describe('a slice computed in columns', () => {
  it.each([
    ['share', share],
    ['rate', rate],
    ['ratio', ratio],
  ] as const)('says of every %s the same as each municipality by itself, bit for bit', (method, cell) => {
    fc.assert(
      fc.property(slices(cell), ({ cells, codes, near, highestFirst }) => {
        const groupings = groupingsOf(cells, codes, near);
        const rule = { method, highestFirst };
        const standings = standColumns(columnsOf(cells), groupings, rule);
        for (const [area, own] of cells.entries()) {
          for (const kind of GIVEN_GROUPS) {
            const others =
              kind === 'neighbours'
                ? near[area]!.flatMap((other) => (other === area ? [] : (cells[other] ?? [])))
                : othersOf(cells, area, groupings.divided[kind]);
            const expected = own === undefined ? undefined : standingAmong(own, others, rule);
            expect(entryOf(standings[kind], area)).toEqual(expected);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives every area the interval that it has by itself, bit for bit', () => {
    fc.assert(
      fc.property(fc.array(share), fc.array(rate), fc.constantFrom(1.96, 3.09, 2.5), (shares, rates, z) => {
        const wilsons = wilsonColumn(columnsOf(shares), z, roomForIntervals(shares.length));
        for (const [area, cell] of shares.entries()) {
          const alone = cell === undefined ? undefined : wilson(cell.numerator, cell.denominator, z);
          expect(wilsons.lower[area]).toBe(alone?.lower ?? Number.NaN);
          expect(wilsons.upper[area]).toBe(alone?.upper ?? Number.NaN);
        }
        const poissons = rateColumn(columnsOf(rates), z, roomForIntervals(rates.length));
        for (const [area, cell] of rates.entries()) {
          const alone = cell === undefined ? undefined : rateInterval(cell.numerator, cell.denominator, z);
          expect(poissons.lower[area]).toBe(alone?.lower ?? Number.NaN);
          expect(poissons.upper[area]).toBe(alone?.upper ?? Number.NaN);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same whatever the order in which areas stand, where sums are exact', () => {
    fc.assert(
      fc.property(slices(rate), ({ cells, highestFirst }) => {
        const groupings = (count: number) =>
          groupingsOf(
            cells,
            cells.map(() => undefined),
            Array.from({ length: count }, () => []),
          );
        const rule = { method: 'rate', highestFirst } as const;
        const forth = standColumns(columnsOf(cells), groupings(cells.length), rule).nation;
        const back = standColumns(columnsOf(cells.toReversed()), groupings(cells.length), rule).nation;
        for (const area of cells.keys()) {
          expect(entryOf(back, cells.length - 1 - area)).toEqual(entryOf(forth, area));
        }
      }),
      { numRuns: 40 },
    );
  });
});

function entryOf(standing: ReturnType<typeof standColumns>['nation'], area: number) {
  const contributing = standing.contributing[area]!;
  if (contributing === 0) return undefined;
  const [best, worst] = [standing.best[area]!, standing.worst[area]!];
  return {
    contributing,
    mean: standing.mean[area],
    lowerQuartile: standing.lowerQuartile[area],
    median: standing.median[area],
    upperQuartile: standing.upperQuartile[area],
    percentile: standing.percentile[area],
    rank: best === 0 ? undefined : { best, worst, of: contributing + 1 },
  };
}

describe('the order of a slice', () => {
  it('puts equal values in the order of the areas and leaves gaps out', () => {
    const order = ascendingOrder(Float64Array.of(3, Number.NaN, 1, 3, 1), roomForOrder(5));
    expect([...order.areas.subarray(0, order.present)]).toEqual([2, 4, 0, 3]);
  });

  it('holds a value of nobody at all', () => {
    expect(
      ascendingOrder(valueColumn(columnsOf([undefined]), new Float64Array(1)), roomForOrder(1)).present,
    ).toBe(0);
  });
});

describe('a cut-point without one of the group', () => {
  it('is the cut-point of the others, whoever is left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), { minLength: 2 }),
        fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
        (values, p) => {
          const sorted = Float64Array.from(values).sort();
          for (const place of sorted.keys()) {
            const others = [...sorted].filter((_, at) => at !== place);
            expect(quantileWithout(sorted, place, p)).toBe(quantile(others, p));
          }
        },
      ),
    );
  });

  it('is not there for somebody alone', () => {
    expect(quantileWithout(Float64Array.of(4), 0, 0.5)).toBeNaN();
  });
});

describe('what is expected of a municipality', () => {
  const stratum = fc.option(fc.record({ numerator: fc.nat(40), denominator: fc.nat(300) }), {
    freq: 6,
    nil: undefined,
  });

  it('is its own composition with the rates of all others, as the standardised ratio has it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stratum, stratum), { minLength: 1, maxLength: 12 }), (areas) => {
        const strata = [0, 1].map((at) => columnsOf(areas.map((pair) => pair[at])));
        const expected = expectedColumn(strata, areas.length);
        const complete = areas.map((pair) => pair.every((cell) => cell !== undefined));
        expect([...completeAreas(strata, areas.length)]).toEqual(complete.map(Number));
        for (const [area, pair] of areas.entries()) {
          const classes = pair.map((own, at) => {
            const others = areas.flatMap((other, index) =>
              index === area || !complete[index] ? [] : [other[at]!],
            );
            const sum = (of: keyof Counted) => others.reduce((all, cell) => all + cell[of], 0);
            return {
              population: own?.denominator ?? 0,
              referenceEvents: sum('numerator'),
              referencePopulation: sum('denominator'),
            };
          });
          const needed = classes.filter(({ population }) => population > 0);
          const alone = complete[area] ? indirectlyStandardisedRatio(1, needed) : undefined;
          if (alone?.given) expect(expected[area]).toBe(alone.value.expected);
          else expect(expected[area] === 0 || Number.isNaN(expected[area])).toBe(true);
        }
      }),
    );
  });
});
