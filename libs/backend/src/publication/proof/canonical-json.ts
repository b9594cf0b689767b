/**
 * JSON of which there is one form only, so that its bytes can be signed and hashed: no spaces, names of fields sorted by
 * their UTF-16 code units, numbers and texts as JavaScript writes them, absent fields left out (RFC 8785).
 *
 * @throws RangeError for a number, or a thing, that JSON has no word for
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return ofFields(value as Record<string, unknown>);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is no JSON`);
  const written = JSON.stringify(value) as string | undefined;
  if (written === undefined) throw new RangeError(`${typeof value} is no JSON`);
  return written;
}

/** Written by hand: an object of JavaScript puts names that look like numbers first, whatever one does. */
function ofFields(value: Record<string, unknown>): string {
  const present = Object.keys(value).filter((name) => value[name] !== undefined);
  return `{${present
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`)
    .join(',')}}`;
}
