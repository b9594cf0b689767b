import { GIVEN_GROUPS, type GivenGroup } from '@ijkpunt/model';
import {
  codeOf,
  IN_NONE,
  NOBODY,
  type Columns,
  type Division,
  type Groupings,
  type GroupsTold,
  type Neighbourhood,
} from '@ijkpunt/statistics';

/** One of the others that is more of a group than this says nearly its own figure (docs/methods/11-disclosure.md section 11.8). */
const MOST_OF_A_GROUP = 0.85;

/** Two groups that differ by fewer than this tell of those few when one is taken from the other. */
const FEWEST_APART = 5;

/**
 * Keeps groups of unreleased figures from telling of single municipalities: a group of which one other is nearly all, and
 * a group that differs from a wider one of the same municipality by one to four. The wider group is kept.
 *
 * @param told which groups have enough others (`groupsTold`)
 * @returns the same, with reasons 'dominated' and 'too-like-another' added
 *
 * Source: docs/methods/11-disclosure.md section 11.8.
 */
export function guardedGroups(columns: Columns, groupings: Groupings, told: GroupsTold): GroupsTold {
  const areas = columns.numerators.length;
  const largest = shares(columns, groupings);
  const members = memberSets(columns, groupings);
  const guarded = Object.fromEntries(
    GIVEN_GROUPS.map((kind) => [kind, Uint8Array.from(told[kind])]),
  ) as unknown as Record<GivenGroup, Uint8Array>;
  for (let area = 0; area < areas; area += 1) {
    const wider: Uint32Array[] = [];
    for (const kind of GIVEN_GROUPS) {
      if (guarded[kind][area] !== 0) continue;
      const own = members[kind](area);
      if (Number(largest[kind][area]) > MOST_OF_A_GROUP) guarded[kind][area] = codeOf('dominated');
      else if (wider.some((set) => givesAway(set, own))) guarded[kind][area] = codeOf('too-like-another');
      else wider.push(own);
    }
  }
  return guarded;
}

/** Whether one set lies in the other and one to four are left over. */
function givesAway(one: Uint32Array, other: Uint32Array): boolean {
  const more = leftOver(one, other);
  // Much of the one is outside the other: nothing follows, unless the other lies within the one.
  const less = leftOver(other, one);
  return (less === 0 && more > 0 && more < FEWEST_APART) || (more === 0 && less > 0 && less < FEWEST_APART);
}

/** How many of a set are not in another, counted no further than it matters. */
function leftOver(set: Uint32Array, other: Uint32Array): number {
  let count = 0;
  for (let word = 0; word < set.length; word += 1) {
    // Each turn takes the lowest of the bits away.
    for (let rest = Number(set[word]) & ~Number(other[word]); rest !== 0; rest &= rest - 1) {
      count += 1;
      if (count === FEWEST_APART) return count;
    }
  }
  return count;
}

type SetOf = (area: number) => Uint32Array;

/** Members with a figure, as bits, per kind of group: of those that divide the country one set a group. */
function memberSets(columns: Columns, { divided, neighbours }: Groupings): Record<GivenGroup, SetOf> {
  const within = (division: Division): SetOf => {
    const sets = setsOf(columns, division);
    const nobody = new Uint32Array(wordsFor(columns));
    return (area) => sets[Number(division.groupOf[area])] ?? nobody;
  };
  return {
    nation: within(divided.nation),
    'size-class': within(divided['size-class']),
    province: within(divided.province),
    'labour-market-region': within(divided['labour-market-region']),
    neighbours: (area) => neighbourSet(columns, neighbours, area),
  };
}

function wordsFor({ numerators }: Columns): number {
  return Math.ceil(numerators.length / 32);
}

function setsOf(columns: Columns, { groupOf, groups }: Division): readonly Uint32Array[] {
  const sets = Array.from({ length: groups }, () => new Uint32Array(wordsFor(columns)));
  for (const [area, group] of groupOf.entries()) {
    const set = sets[group];
    if (group !== IN_NONE && set !== undefined && hasFigure(columns, area)) add(set, area);
  }
  return sets;
}

/** The municipality itself is counted in, as it is in its other groups. */
function neighbourSet(columns: Columns, { k, neighbours }: Neighbourhood, area: number): Uint32Array {
  const set = new Uint32Array(wordsFor(columns));
  if (hasFigure(columns, area)) add(set, area);
  for (const other of neighbours.subarray(area * k, (area + 1) * k)) {
    if (other !== NOBODY && hasFigure(columns, other)) add(set, other);
  }
  return set;
}

function hasFigure({ numerators }: Columns, area: number): boolean {
  return !Number.isNaN(numerators[area]);
}

function add(set: Uint32Array, area: number): void {
  set[area >>> 5] = Number(set[area >>> 5]) | (1 << (area & 31));
}

/** Share of the largest of the others in their denominators, per kind of group and area. */
function shares(columns: Columns, { divided, neighbours }: Groupings): Record<GivenGroup, Float64Array> {
  return {
    nation: largestOthers(columns, divided.nation),
    'size-class': largestOthers(columns, divided['size-class']),
    province: largestOthers(columns, divided.province),
    'labour-market-region': largestOthers(columns, divided['labour-market-region']),
    neighbours: largestNeighbours(columns, neighbours),
  };
}

/** The largest of a group; the second largest for the largest itself. */
function largestOthers({ denominators }: Columns, { groupOf, groups }: Division): Float64Array {
  const sum = new Float64Array(groups);
  const first = new Float64Array(groups);
  const second = new Float64Array(groups);
  for (let area = 0; area < groupOf.length; area += 1) {
    const group = Number(groupOf[area]);
    const own = Number(denominators[area]);
    if (group === IN_NONE || Number.isNaN(own)) continue;
    sum[group] = Number(sum[group]) + own;
    second[group] = Math.max(Number(second[group]), Math.min(own, Number(first[group])));
    first[group] = Math.max(Number(first[group]), own);
  }
  const largest = new Float64Array(groupOf.length).fill(Number.NaN);
  for (let area = 0; area < groupOf.length; area += 1) {
    const group = Number(groupOf[area]);
    if (group === IN_NONE) continue;
    const own = Number(denominators[area]);
    const other = own === first[group] ? second[group] : first[group];
    largest[area] = Number(other) / (Number(sum[group]) - own);
  }
  return largest;
}

function largestNeighbours({ denominators }: Columns, { k, neighbours }: Neighbourhood): Float64Array {
  return Float64Array.from(denominators, (_own, area) => {
    let [sum, largest] = [0, 0];
    for (const other of neighbours.subarray(area * k, (area + 1) * k)) {
      const size = other === NOBODY ? Number.NaN : Number(denominators[other]);
      if (Number.isNaN(size)) continue;
      sum += size;
      largest = Math.max(largest, size);
    }
    return largest / sum;
  });
}
