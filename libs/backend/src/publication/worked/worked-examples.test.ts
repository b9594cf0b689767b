import {
  againstBenchmark,
  byar,
  chiSquareP,
  directlyStandardisedRate,
  exactPoisson,
  fromScale,
  given,
  indirectlyStandardisedRatio,
  normalDeviate,
  nearestNeighbours,
  quantile,
  quantileGroups,
  rankIntervals,
  shareDifference,
  shareFunnel,
  shareTrend,
  unusualness,
  valueTrend,
  wilson,
  Z95,
} from '@ijkpunt/statistics';
import { describe, expect, it } from 'vitest';
import { workedExamples } from './worked-examples.ts';

const examples = workedExamples();

describe('the example of a share', () => {
  const { x, n, z, centre, half, lower, upper, none } = examples.share;

  it('has the limits of Wilson', () => {
    expect({ lower, upper }).toEqual(wilson(x, n));
    expect(none).toEqual({ n: none.n, ...wilson(0, none.n) });
  });

  it('puts them together from a middle and a half width', () => {
    expect(centre - half).toBeCloseTo(lower, 14);
    expect(centre + half).toBeCloseTo(upper, 14);
    expect((z * z) / (none.n + z * z)).toBeCloseTo(none.upper, 14);
  });
});

describe('the examples of a rate', () => {
  const { few, many, nothing, switchAt } = examples.rate;

  it('lie on either side of the switch, with the limits that belong there', () => {
    expect([few.x < switchAt, many.x < switchAt]).toEqual([true, false]);
    expect(few.count).toEqual(exactPoisson(few.x));
    expect(many.count).toEqual(byar(many.x));
    expect(nothing).toEqual(exactPoisson(0));
  });

  it.each([few, many])(
    'divide the limits of the count by the denominator: $x on $n',
    ({ n, count, lower, upper }) => {
      expect(count.lower / n).toBe(lower);
      expect(count.upper / n).toBe(upper);
    },
  );
});

describe('the examples of composition', () => {
  it('are the directly standardised rate and its steps', () => {
    const { strata, standard, events, value, variance, scale, count, lower, upper } = examples.directRate;
    expect(directlyStandardisedRate(strata)).toEqual(given({ value, events, lower, upper }));
    expect(strata.reduce((sum, one) => sum + one.standard * one.rate, 0) / standard).toBeCloseTo(value, 14);
    expect(Math.sqrt(variance / events)).toBe(scale);
    expect(value + scale * (count.lower - events)).toBeCloseTo(lower, 14);
    expect(value + scale * (count.upper - events)).toBeCloseTo(upper, 14);
  });

  it('are the ratio of observed over expected and its steps', () => {
    const { strata, count, ...ratio } = examples.ratio;
    expect(indirectlyStandardisedRatio(ratio.observed, strata)).toEqual(given(ratio));
    expect(strata.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(ratio.expected, 12);
    expect(count.lower / ratio.expected).toBe(ratio.lower);
    expect(count.upper / ratio.expected).toBe(ratio.upper);
  });
});

describe('the examples of comparing', () => {
  it('set a municipality against the others, where counting itself in would hide the difference', () => {
    const { own, others, sum, mean, position, withItself } = examples.benchmark;
    expect(sum.x / sum.n).toBe(mean);
    expect(others).not.toContainEqual({ x: own.x, n: own.n });
    expect(position).toBe(againstBenchmark(own, mean));
    expect([position, withItself.position]).toEqual(['above', 'similar']);
    expect((sum.x + own.x) / (sum.n + own.n)).toBe(withItself.mean);
  });

  it('give the difference of two municipalities and its steps', () => {
    const { first, second, pooled, difference, lower, upper, z, p } = examples.difference;
    expect(shareDifference(first, second)).toEqual({ difference, lower, upper, z, p });
    const spread = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
    expect(difference / Math.sqrt(spread)).toBeCloseTo(z, 12);
    expect(difference - Math.hypot(first.share - first.lower, second.upper - second.share)).toBe(lower);
  });
});

describe('the examples of places', () => {
  it('find every cut-point on the way between two values', () => {
    const { values, cuts } = examples.cutPoints;
    for (const { share, position, whole, below, above, value } of cuts) {
      expect(quantile(values, share)).toBe(value);
      expect(below + (position - whole) * (above - below)).toBe(value);
    }
  });

  it('keep equal values in one group', () => {
    const { areas, groups, present } = examples.groups;
    const values = areas.map(({ value }) => value);
    expect(areas.map(({ group }) => group)).toEqual(quantileGroups(values, { groups, highestFirst: true }));
    for (const { rank, group } of areas.filter(({ value }) => value !== undefined))
      expect(groups + 1 - Math.ceil((present + 1 - Number(rank)) / (present / groups))).toBe(group);
  });

  it('give the percentile rank from those below and half of the equals', () => {
    const { values, below, equal, rank } = examples.percentile;
    expect((100 * (below + equal / 2)) / values.length).toBe(rank);
  });

  it('give ranges of ranks from the intervals, wider for the whole list', () => {
    const { areas, level, z } = examples.ranks;
    expect(normalDeviate((1 - level) / 2)).toBeCloseTo(z, 10);
    for (const how of ['apart', 'together'] as const) {
      const ranges = areas.map((area) => ({ best: area[how].best, worst: area[how].worst }));
      expect(
        rankIntervals(
          areas.map((area) => area[how]),
          true,
        ),
      ).toEqual(ranges);
    }
    const told = (how: 'apart' | 'together') => areas.filter((area) => area[how].distinguishable).length;
    expect(told('together')).toBeLessThan(told('apart'));
  });

  it('list fewer outliers after adjusting, each with the smallest of what stands below it', () => {
    const { tests, listed, listedBare } = examples.screening;
    const smallest = tests.map(({ place }) =>
      Math.min(1, ...tests.slice(place - 1).map(({ times }) => times)),
    );
    expect(tests.map(({ adjusted }) => adjusted)).toEqual(smallest);
    expect(listed).toBeLessThan(listedBare);
  });

  it('find the neighbours by the distance of the scores', () => {
    const { areas, k, traits, distance } = examples.neighbours;
    const near = nearestNeighbours(
      areas.map((area) => area.traits),
      { k },
    )[0];
    const peers = areas.flatMap(({ place }, index) => (place !== undefined && place <= k ? [index] : []));
    expect(near?.map(({ index }) => index).toSorted()).toEqual(peers);
    for (const { own, mean, deviation, score } of traits) expect((own - mean) / deviation).toBe(score);
    expect(Math.hypot(...traits.map(({ score, otherScore }) => score - otherScore))).toBeCloseTo(
      distance,
      12,
    );
  });
});

describe('the examples of years and quarters', () => {
  it('give the trend of a share and its steps', () => {
    const { years, sums, chi2, slope, slopesWithoutEach, direction } = examples.shareTrend;
    expect(shareTrend(years)).toMatchObject(given({ chi2, slope, slopesWithoutEach, direction }));
    const { x, n, xt, nt, ntt } = sums;
    expect((n * (n * xt - x * nt) ** 2) / (x * (n - x) * (n * ntt - nt ** 2))).toBeCloseTo(chi2, 10);
    const [a, b, , d, e] = years.map(({ logit }) => logit) as [number, number, number, number, number];
    expect((2 * e + d - b - 2 * a) / 10).toBeCloseTo(slope, 12);
  });

  it('call no trend what one odd year makes', () => {
    const { odd, threshold } = examples.shareTrend;
    expect(odd.chi2).toBeGreaterThan(threshold);
    expect(odd.direction).toBe('no significant change');
    expect(chiSquareP(threshold)).toBeCloseTo(0.002, 10);
  });

  it('give the trend of another value and its steps', () => {
    const { years, sums, chi2, slope, slopesWithoutEach, direction } = examples.valueTrend;
    expect(valueTrend(years)).toMatchObject(given({ chi2, slope, slopesWithoutEach, direction }));
    const spread = sums.w * sums.wtt - sums.wt ** 2;
    expect((sums.w * sums.wvt - sums.wt * sums.wv) / spread).toBeCloseTo(slope, 10);
    expect((slope ** 2 * spread) / sums.w).toBeCloseTo(chi2, 10);
  });

  it('draw the line of quarters from the middle of all pairs, the gap left out', () => {
    const { quarters, pairs, middle, slope } = examples.line;
    const ascending = pairs.map((pair) => pair.slope).toSorted((a, b) => a - b);
    expect(quantile(ascending, 0.5)).toBe(slope);
    expect((middle.lower + middle.upper) / 2).toBe(slope);
    expect(pairs.map((pair) => pair.slope)).toEqual(ascending);
    expect(quarters.filter(({ value }) => value === undefined)).toHaveLength(1);
  });
});

describe('the examples of outliers', () => {
  it('read the limits of a funnel between two counts', () => {
    const { n, target, lower, upper } = examples.funnel;
    expect({ lower: lower.value, upper: upper.value }).toEqual(shareFunnel(n, target));
    for (const { count, upTo, p, chance, value } of [lower, upper])
      expect((count - (upTo - p) / chance) / n).toBeCloseTo(value, 10);
  });

  it('measure the extra spread and widen the limits with it', () => {
    const { areas, phi, weights, tau2, targetOnScale, widened, bare } = examples.dispersion;
    const K = areas.length;
    expect(areas.reduce((sum, { treated }) => sum + treated ** 2, 0) / K).toBeCloseTo(phi, 12);
    expect((K * phi - (K - 1)) / (weights.sum - weights.squares / weights.sum)).toBeCloseTo(tau2, 12);
    expect(weights.sum).toBeCloseTo(
      areas.reduce((sum, { n }) => sum + 4 * n, 0),
      8,
    );
    expect(Math.hypot(bare.s, Math.sqrt(tau2))).toBeCloseTo(widened.s, 12);
    for (const { s, lower, upper } of [bare, widened]) {
      expect(fromScale('share', targetOnScale - Z95 * s)).toBeCloseTo(lower, 12);
      expect(fromScale('share', targetOnScale + Z95 * s)).toBeCloseTo(upper, 12);
    }
  });
});

describe('the examples of deliveries', () => {
  it.each(Object.entries(examples.check))('score a new count as the check does: %s', (_name, example) => {
    const { history, value, median, spread, z, asks } = example;
    expect(unusualness(history, value)).toEqual(given({ median, z, asks }));
    expect((value - median) / spread).toBe(z);
  });

  it('ask for a confirmation, and for a comment after quarters that never moved', () => {
    const { usual, still } = examples.check;
    expect([usual.asks, still.asks, still.deviation]).toEqual(['confirmation', 'comment', 0]);
  });

  it('refuse the two council notes, each with its reasons', () => {
    const { notes } = examples.refusal;
    expect(
      notes.map(({ name, numerator, denominator, grade }) => [name, numerator, denominator, grade]),
    ).toEqual([
      ['Zwolle', 61, 174, 'C'],
      ['Haarlem', 37, 778, 'C'],
    ]);
    for (const { reasons } of notes) expect(reasons.length).toBeGreaterThan(3);
  });

  it('grade inexact figures, and reach no whole number with 53% of 61', () => {
    const { cells, reach } = examples.precision;
    expect(cells.map(({ precision, grade }) => `${precision} ${grade}`)).toEqual([
      'exact A',
      'rounded B',
      'approximate B',
      'at-least C',
      'at-most C',
    ]);
    expect(reach).toMatchObject({ percentage: 53, base: 61, reachable: false });
  });
});
