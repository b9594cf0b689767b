/** Classes of municipalities by inhabitants; the largest is wide enough to hold more than five others. */
export const SIZE_CLASSES = [
  { code: 'below-20', below: 20_000 },
  { code: '20-50', below: 50_000 },
  { code: '50-100', below: 100_000 },
  { code: '100-150', below: 150_000 },
  { code: 'from-150', below: Number.POSITIVE_INFINITY },
] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number]['code'];

/**
 * Class of a municipality by its inhabitants, in thousands; undefined when they are not known.
 *
 * Source: docs/methods/09-peers.md section 9.3.
 */
export function sizeClassOf(inhabitants: number | undefined): SizeClass | undefined {
  if (inhabitants === undefined) return undefined;
  return SIZE_CLASSES.find(({ below }) => inhabitants < below)?.code;
}
