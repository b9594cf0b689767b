/**
 * JSON that PostgreSQL takes in: it has no room for a NUL, nor for half of a pair, which is what is left of an emoji when
 * a text is cut in its middle. Both become the replacement character.
 */
export function asJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? inner.replaceAll(/[\0\p{Surrogate}]/gu, '\uFFFD') : inner,
  );
}
