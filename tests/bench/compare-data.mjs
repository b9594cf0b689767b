/** Invented counts of every municipality, the same in every run, and the groups that they are compared in. */

export const AREAS = 342;
export const CELLS = 12;
export const INDICATORS = 60;

/** One part in so many is missing. */
const MISSING = 25;

/** Numbers from 0 up to 1, always the same from one seed (mulberry32). */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Nation, five size classes and twelve provinces. */
export function divisions() {
  const numbered = (groups, of) => ({ groupOf: Int16Array.from({ length: AREAS }, of), groups });
  return [
    numbered(1, () => 0),
    numbered(5, (_, area) => Math.floor((area * 5) / AREAS)),
    numbered(12, (_, area) => (area * 7) % 12),
  ];
}

/** Room for the slices of one quarter; a slice is one indicator in one cell. */
export function roomForQuarter(slices) {
  return Array.from({ length: slices }, () => ({
    numerators: new Float64Array(AREAS),
    denominators: new Float64Array(AREAS),
  }));
}

/** Fills the slices of a quarter: from a handful of people to a few thousand, by the size of the municipality. */
export function fillQuarter(slices, quarter) {
  for (const [at, { numerators, denominators }] of slices.entries()) {
    const next = numbersFrom(quarter * 100_003 + at);
    const chance = 0.02 + 0.6 * next();
    for (let area = 0; area < AREAS; area += 1) {
      const gap = next() * MISSING < 1;
      const people = Math.max(1, Math.round(4 * 1.018 ** area * (0.5 + next())));
      const share = Math.min(1, Math.max(0, chance + 0.3 * (next() - 0.5)));
      denominators[area] = gap ? Number.NaN : people;
      numerators[area] = gap ? Number.NaN : Math.round(people * share);
    }
  }
}

/** Where the answers of one slice are put by whoever computes them. */
export function roomForAnswers(groups) {
  const perArea = () => new Float64Array(3 * AREAS).fill(Number.NaN);
  return {
    /** Per group: number, quartiles, weighted mean. */
    groups: new Float64Array(groups * 5),
    /** Per kind of group and area. */
    rank: new Uint16Array(3 * AREAS),
    percentile: perArea(),
    /** Per area: Wilson's limits and the limits of the funnel as it is drawn. */
    limits: new Float64Array(4 * AREAS),
    /** Per kind of group and area: what the others come to, and which places it can have. */
    contributing: new Uint16Array(3 * AREAS),
    mean: perArea(),
    lowerQuartile: perArea(),
    median: perArea(),
    upperQuartile: perArea(),
    best: new Uint16Array(3 * AREAS),
    worst: new Uint16Array(3 * AREAS),
  };
}

const NEAR = 1e-9;
const same = (one, other) =>
  Object.is(one, other) ||
  (Number.isNaN(one) && Number.isNaN(other)) ||
  Math.abs(one - other) <= NEAR * Math.max(Math.abs(one), Math.abs(other));

/** Throws at the first answer that differs: whole numbers exactly, others by a billionth. */
export function refuseDifference(one, other, where) {
  for (const [name, column] of Object.entries(one)) {
    const exact = column instanceof Uint16Array;
    for (let at = 0; at < column.length; at += 1) {
      const [left, right] = [column[at], other[name][at]];
      if (exact ? left !== right : !same(left, right))
        throw new Error(`${where}: ${name} ${at} is ${left} here and ${right} there`);
    }
  }
}
