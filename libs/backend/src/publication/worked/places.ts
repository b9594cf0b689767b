import type {
  CountOf,
  Limits,
  WorkedCutPoints,
  WorkedGroups,
  WorkedPercentile,
  WorkedRange,
  WorkedRanks,
} from '@ijkpunt/contract';
import {
  competitionRanks,
  isDistinguishable,
  jointDeviate,
  percentileRanks,
  quantile,
  quantileGroups,
  rankIntervals,
  wilson,
  Z95,
} from '@ijkpunt/statistics';
import { certain } from './certain.ts';

/** Percentages of eight municipalities, in ascending order. */
const EIGHT = [8, 11, 12, 14, 17, 17, 20, 26];

/** The quartiles of a short list: the place in the list, the two values there, and what lies between them. */
export function workedCutPoints(): WorkedCutPoints {
  const cuts = [0.25, 0.5, 0.75].map((share) => {
    const position = (EIGHT.length - 1) * share;
    return {
      share,
      position,
      whole: Math.floor(position),
      below: certain(EIGHT[Math.floor(position)]),
      above: certain(EIGHT[Math.ceil(position)]),
      value: certain(quantile(EIGHT, share)),
    };
  });
  return { values: EIGHT, cuts };
}

/** Nine municipalities, one of them without a value; two have the same. */
const NINE = [26, 20, 17, 17, 14, 12, undefined, 11, 8];
const QUARTERS = 4;

/** Groups by rank, in which equal values stay together. */
export function workedGroups(): WorkedGroups {
  const present = NINE.filter((value) => value !== undefined);
  const ranks = competitionRanks(present, true);
  const groups = quantileGroups(NINE, { groups: QUARTERS, highestFirst: true });
  const areas = NINE.map((value, index) => ({
    value,
    rank: value === undefined ? undefined : ranks[present.indexOf(value)],
    group: groups[index],
  }));
  return { groups: QUARTERS, present: present.length, areas };
}

const ASKED = 17;

/** The percentile rank of a value that two municipalities have. */
export function workedPercentile(): WorkedPercentile {
  return {
    values: EIGHT,
    value: ASKED,
    below: EIGHT.filter((value) => value < ASKED).length,
    equal: EIGHT.filter((value) => value === ASKED).length,
    rank: certain(percentileRanks(EIGHT)[EIGHT.indexOf(ASKED)]),
  };
}

const RANKED: readonly CountOf[] = [
  { x: 180, n: 400 },
  { x: 24, n: 60 },
  { x: 84, n: 280 },
  { x: 30, n: 110 },
  { x: 57, n: 300 },
  { x: 22, n: 220 },
];

/** Ranks with their range: of every municipality apart, and of the list as one statement. */
export function workedRanks(): WorkedRanks {
  const shares = RANKED.map(({ x, n }) => x / n);
  const ranks = competitionRanks(shares, true);
  const z = jointDeviate(RANKED.length);
  const [apart, together] = [rangesAt(Z95), rangesAt(z)];
  const areas = RANKED.map(({ x, n }, index) => ({
    x,
    n,
    share: certain(shares[index]),
    rank: certain(ranks[index]),
    apart: certain(apart[index]),
    together: certain(together[index]),
  }));
  return { level: 0.95 ** (1 / RANKED.length), z, areas };
}

function rangesAt(z: number): readonly (Limits & WorkedRange)[] {
  const intervals = RANKED.map(({ x, n }) => certain(wilson(x, n, z)));
  const ranges = rankIntervals(intervals, true);
  return intervals.map((interval, index) => {
    const range = certain(ranges[index]);
    return { ...interval, ...range, distinguishable: isDistinguishable(range, RANKED.length) };
  });
}
