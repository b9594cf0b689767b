/** Where a file states no tolerance for a field: the last digits of a double. */
const UNSTATED = { rel: 1e-12 };

/**
 * Every expected field that was not met. Fields that are got but not expected are passed over; a field that is expected and
 * not got is a miss.
 */
export function misses(got, expected, { tolerance, path = [] }) {
  if (expected !== null && typeof expected === 'object') {
    return Object.entries(expected)
      .flatMap(([key, wanted]) => misses(reach(got, key), wanted, { tolerance, path: [...path, key] }))
      .concat(lengthMiss(got, expected, path));
  }
  const single = Array.isArray(got) && got.length === 1 ? got[0] : got;
  return meets(single, expected, toleranceOf(tolerance, path))
    ? []
    : [{ field: path.join('.'), got: single === undefined ? null : single, wanted: expected }];
}

/** A list of one is written as a bare value, so position 0 of a bare value is that value. */
function reach(got, key) {
  if (got === null || got === undefined) return undefined;
  return typeof got === 'object' ? got[key] : key === '0' ? got : undefined;
}

function lengthMiss(got, expected, path) {
  const differs = Array.isArray(expected) && Array.isArray(got) && got.length !== expected.length;
  return differs ? [{ field: [...path, 'length'].join('.'), got: got.length, wanted: expected.length }] : [];
}

function meets(got, expected, { rel = 0, abs = 0 }) {
  if (expected === null) return got === null || got === undefined;
  if (typeof expected !== 'number') return got === expected;
  if (typeof got !== 'number') return false;
  return Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected));
}

/** One tolerance for the whole file, or one per field by its name. */
function toleranceOf(tolerance, [field, part]) {
  if (tolerance.exact === true) return {};
  if ('rel' in tolerance || 'abs' in tolerance) return tolerance;
  const own = tolerance[field];
  if (own === 'exact') return {};
  if (own === undefined) return UNSTATED;
  if ('absRank' in own)
    return { abs: part === 'meanRank' ? own.absMeanRank : part === 'draws' ? 0 : own.absRank };
  return own;
}
