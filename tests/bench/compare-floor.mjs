/**
 * The same work without the product: one file of plain JavaScript over typed arrays that are made once, as somebody would
 * write it who needs nothing but these answers. Only the deviates of its intervals are given to it.
 */
import { AREAS } from './compare-data.mjs';

const values = new Float64Array(AREAS);
const sorted = new Float64Array(AREAS);
const order = new Uint16Array(AREAS);
const taken = new Uint8Array(AREAS);
const below = new Uint16Array(AREAS);
const equal = new Uint16Array(AREAS);
const groupSorted = new Float64Array(AREAS);
const groupAreas = new Uint16Array(AREAS);
const lowers = new Float64Array(AREAS);
const uppers = new Float64Array(AREAS);
const lower = new Float64Array(AREAS);
const upper = new Float64Array(AREAS);

/**
 * @param {readonly { groupOf: Int16Array, groups: number }[]} divided
 * @param {{ z95: number, jointly: Float64Array }} deviates of one interval, and of so many together
 */
export function openFloor(divided, { z95, jointly }) {
  const starts = divided.map(({ groups }) => new Uint16Array(groups + 1));
  return {
    figures: (slice, answers) => figures(slice, { divided, starts, answers, z: z95 }),
    standings: (slice, answers) => standings(slice, { divided, starts, answers, jointly }),
  };
}

/** Values in ascending order, with their areas; answers how many there are. */
function sort({ numerators, denominators }) {
  let present = 0;
  for (let area = 0; area < AREAS; area += 1) {
    const value = numerators[area] / denominators[area];
    values[area] = value;
    if (value === value) sorted[present++] = value;
  }
  sorted.subarray(0, present).sort();
  taken.fill(0);
  for (let area = 0; area < AREAS; area += 1) {
    const value = values[area];
    if (value !== value) continue;
    let place = firstAtLeast(sorted, present, value);
    while (taken[place] === 1) place += 1;
    taken[place] = 1;
    order[place] = area;
  }
  return present;
}

function firstAtLeast(ascending, length, value) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(ascending, length, value) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts the sorted values group after group, and counts per area who lies below and who is equal. */
function divide(present, { groupOf, groups }, starts) {
  starts.fill(0);
  for (let at = 0; at < present; at += 1) starts[groupOf[order[at]] + 1] += 1;
  for (let group = 0; group < groups; group += 1) starts[group + 1] += starts[group];
  const next = starts.slice(0, groups);
  for (let at = 0; at < present; at += 1) {
    const to = next[groupOf[order[at]]]++;
    groupSorted[to] = sorted[at];
    groupAreas[to] = order[at];
  }
  for (let group = 0; group < groups; group += 1) {
    const end = starts[group + 1];
    for (let from = starts[group]; from < end;) {
      let to = from + 1;
      while (to < end && groupSorted[to] === groupSorted[from]) to += 1;
      for (let at = from; at < to; at += 1) {
        below[groupAreas[at]] = from - starts[group];
        equal[groupAreas[at]] = to - from;
      }
      from = to;
    }
  }
}

function quartile(from, length, p) {
  if (length === 0) return Number.NaN;
  const position = (length - 1) * p;
  const whole = Math.floor(position);
  const low = groupSorted[from + whole];
  return low + (position - whole) * (groupSorted[from + Math.ceil(position)] - low);
}

/** The same of all but the one that stands at `place`. */
function quartileWithout(from, length, place, p) {
  const position = (length - 2) * p;
  const whole = Math.floor(position);
  const next = Math.ceil(position);
  const low = groupSorted[from + (whole < place ? whole : whole + 1)];
  const high = groupSorted[from + (next < place ? next : next + 1)];
  return low + (position - whole) * (high - low);
}

function figures(slice, { divided, starts, answers, z }) {
  const { numerators, denominators } = slice;
  const present = sort(slice);
  let at = 0;
  for (let kind = 0; kind < divided.length; kind += 1) {
    const { groupOf, groups } = divided[kind];
    divide(present, divided[kind], starts[kind]);
    for (let group = 0; group < groups; group += 1, at += 5) {
      const from = starts[kind][group];
      const to = starts[kind][group + 1];
      let [above, under] = [0, 0];
      for (let one = from; one < to; one += 1) {
        above += numerators[groupAreas[one]];
        under += denominators[groupAreas[one]];
      }
      answers.groups[at] = to - from;
      answers.groups[at + 1] = quartile(from, to - from, 0.25);
      answers.groups[at + 2] = quartile(from, to - from, 0.5);
      answers.groups[at + 3] = quartile(from, to - from, 0.75);
      answers.groups[at + 4] = above / under;
    }
    for (let area = 0, to = kind * AREAS; area < AREAS; area += 1, to += 1) {
      const size = starts[kind][groupOf[area] + 1] - starts[kind][groupOf[area]];
      const gap = values[area] !== values[area];
      answers.rank[to] = gap ? 0 : 1 + size - below[area] - equal[area];
      answers.percentile[to] = gap ? Number.NaN : ((below[area] + equal[area] / 2) / size) * 100;
    }
  }
  wilson(slice, z, AREAS, undefined);
  answers.limits.set(lower);
  answers.limits.set(upper, AREAS);
  funnel(denominators, answers.groups[4], z, answers.limits);
}

function funnel(denominators, target, z, into) {
  const spread = target * (1 - target);
  for (let area = 0; area < AREAS; area += 1) {
    const half = z * Math.sqrt(spread / denominators[area]);
    into[2 * AREAS + area] = Math.max(0, target - half);
    into[3 * AREAS + area] = Math.min(1, target + half);
  }
}

/** Limits of all areas, or of those named. */
function wilson({ numerators, denominators }, z, length, areas) {
  const square = z * z;
  for (let at = 0; at < length; at += 1) {
    const area = areas === undefined ? at : areas[at];
    const x = numerators[area];
    const n = denominators[area];
    const span = 2 * (n + square);
    const centre = (2 * x + square) / span;
    const half = (z * Math.sqrt(square + 4 * x * (1 - x / n))) / span;
    lower[at] = x === 0 ? 0 : Math.max(0, centre - half);
    upper[at] = x === n ? 1 : Math.min(1, centre + half);
  }
}

function standings(slice, { divided, starts, answers, jointly }) {
  const present = sort(slice);
  answers.contributing.fill(0);
  for (const name of ['mean', 'lowerQuartile', 'median', 'upperQuartile', 'percentile'])
    answers[name].fill(Number.NaN);
  answers.best.fill(0);
  answers.worst.fill(0);
  for (let kind = 0; kind < divided.length; kind += 1) {
    divide(present, divided[kind], starts[kind]);
    for (let group = 0; group < divided[kind].groups; group += 1) {
      const from = starts[kind][group];
      const length = starts[kind][group + 1] - from;
      if (length === 0) continue;
      among(slice, { from, length, base: kind * AREAS, answers });
      places(slice, { from, length, base: kind * AREAS, answers, z: jointly[length] });
    }
  }
}

/** What the others of every member of a group come to. */
function among({ numerators, denominators }, { from, length, base, answers }) {
  let [above, under] = [0, 0];
  for (let at = from; at < from + length; at += 1) {
    above += numerators[groupAreas[at]];
    under += denominators[groupAreas[at]];
  }
  for (let place = 0; place < length; place += 1) {
    const area = groupAreas[from + place];
    const to = base + area;
    answers.contributing[to] = length - 1;
    answers.mean[to] = (above - numerators[area]) / (under - denominators[area]);
    answers.percentile[to] = ((below[area] + equal[area] / 2) / length) * 100;
    if (length === 1) continue;
    answers.lowerQuartile[to] = quartileWithout(from, length, place, 0.25);
    answers.median[to] = quartileWithout(from, length, place, 0.5);
    answers.upperQuartile[to] = quartileWithout(from, length, place, 0.75);
  }
}

/** Best and worst place of every member, by intervals that are one statement about the group. */
function places(slice, { from, length, base, answers, z }) {
  const members = groupAreas.subarray(from, from + length);
  wilson(slice, z, length, members);
  for (let at = 0; at < length; at += 1) {
    lowers[at] = lower[at];
    uppers[at] = upper[at];
  }
  lowers.subarray(0, length).sort();
  uppers.subarray(0, length).sort();
  for (let at = 0; at < length; at += 1) {
    answers.best[base + members[at]] = 1 + length - firstAbove(lowers, length, upper[at]);
    answers.worst[base + members[at]] = length - firstAtLeast(uppers, length, lower[at]);
  }
}
