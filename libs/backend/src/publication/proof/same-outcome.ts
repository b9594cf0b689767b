/** Two computers may differ in the last bits of a logarithm; a difference that somebody made is larger. */
const TOLERANCE = 1e-9;

/** Whether two outcomes say the same: the same fields, whole numbers and texts alike, decimals to nine digits. */
export function sameOutcome(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return sameNumber(one, other);
  if (Array.isArray(one) || Array.isArray(other)) return sameLists(one, other);
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = new Set([...presentIn(one), ...presentIn(other)]);
  return [...names].every((name) => sameOutcome(one[name], other[name]));
}

function sameNumber(one: number, other: number): boolean {
  if (Number.isInteger(one) && Number.isInteger(other)) return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}

function sameLists(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((entry, at) => sameOutcome(entry, other[at]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function presentIn(fields: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(fields).filter((name) => fields[name] !== undefined);
}
