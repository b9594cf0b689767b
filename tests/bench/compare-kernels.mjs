/** The work that is measured, by the product's own kernels. */
import { AREAS } from './compare-data.mjs';
import { loadParts } from './compare-parts.mjs';

/** What a share is ranked by: the highest comes first. */
const RULE = { method: 'share', highestFirst: true };

/**
 * @param {string} folder
 * @param {readonly { groupOf: Int16Array, groups: number }[]} divided
 */
export async function openKernels(folder, divided) {
  const names = /** @type {const} */ (['statistics', 'order', 'columns', 'groups', 'standing']);
  const [statistics, order, columns, groups, standing] = await loadParts(folder, names);
  const parts = { ...statistics, ...order, ...columns, ...groups, ...standing };
  return {
    figures: (slice, answers) => figures(parts, { slice, divided, answers }),
    standings: (slice, answers) => standings(parts, { slice, divided, answers }),
  };
}

/** Of every group number, quartiles and mean; of every figure place, percentile, interval and funnel. */
function figures(parts, { slice, divided, answers }) {
  const values = parts.valueColumn(slice, new Float64Array(AREAS));
  const order = parts.ascendingOrder(values, parts.roomForOrder(AREAS));
  let first = 0;
  for (const [kind, division] of divided.entries()) {
    const columns = parts.groupColumns(order, division);
    for (let group = 0; group < division.groups; group += 1)
      groupFigures(parts, { slice, columns, group, into: answers.groups, at: (first + group) * 5 });
    placesIn(columns, division, { answers, from: kind * AREAS, values });
    first += division.groups;
  }
  limits(parts, slice, answers);
}

function groupFigures(parts, { slice, columns, group, into, at }) {
  const [from, to] = [columns.starts[group], columns.starts[group + 1]];
  const sorted = columns.sorted.subarray(from, to);
  const members = columns.areas.subarray(from, to);
  into[at] = columns.sizes[group];
  into[at + 1] = parts.quantile(sorted, 0.25);
  into[at + 2] = parts.quantile(sorted, 0.5);
  into[at + 3] = parts.quantile(sorted, 0.75);
  const { numerators, denominators } = slice;
  into[at + 4] = parts.weightedMean(gathered(numerators, members), gathered(denominators, members));
}

function gathered(column, areas) {
  const found = new Float64Array(areas.length);
  for (let at = 0; at < areas.length; at += 1) found[at] = column[areas[at]];
  return found;
}

function placesIn({ sizes, below, equal }, { groupOf }, { answers, from, values }) {
  for (let area = 0; area < AREAS; area += 1) {
    const size = sizes[groupOf[area]];
    const gap = Number.isNaN(values[area]);
    answers.rank[from + area] = gap ? 0 : 1 + size - below[area] - equal[area];
    answers.percentile[from + area] = gap ? Number.NaN : ((below[area] + equal[area] / 2) / size) * 100;
  }
}

function limits(parts, slice, { groups, limits: into }) {
  const { lower, upper } = parts.wilsonColumn(slice, parts.Z95, parts.roomForIntervals(AREAS));
  into.set(lower);
  into.set(upper, AREAS);
  for (let area = 0; area < AREAS; area += 1) {
    const people = slice.denominators[area];
    const line = Number.isNaN(people) ? undefined : parts.shareFunnelLine(people, groups[4], parts.Z95);
    into[2 * AREAS + area] = line?.lower ?? Number.NaN;
    into[3 * AREAS + area] = line?.upper ?? Number.NaN;
  }
}

/** What the product keeps of every figure: where it stands among the others of each of its groups. */
function standings(parts, { slice, divided, answers }) {
  const values = parts.valueColumn(slice, new Float64Array(AREAS));
  const order = parts.ascendingOrder(values, parts.roomForOrder(AREAS));
  for (const [kind, division] of divided.entries()) {
    const among = parts.standInGroups(slice, order, division, RULE);
    for (const name of KEPT) answers[name].set(among[name], kind * AREAS);
  }
}

const KEPT = /** @type {const} */ ([
  'contributing',
  'mean',
  'lowerQuartile',
  'median',
  'upperQuartile',
  'percentile',
  'best',
  'worst',
]);
