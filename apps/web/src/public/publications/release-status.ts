import type { PublishedRelease } from '@ijkpunt/contract';

/** How a release stands now; it does not change itself, but others come after it. */
type ReleaseStatus =
  | { readonly kind: 'current' }
  | { readonly kind: 'older' | 'corrected'; readonly by: number }
  | { readonly kind: 'withdrawn'; readonly at: string; readonly reason: string };

/** Says how a release stands among all that were published. */
export function statusOf(release: PublishedRelease, all: readonly PublishedRelease[]): ReleaseStatus {
  if (release.withdrawn !== undefined) return { kind: 'withdrawn', ...release.withdrawn };
  const later = all
    .filter(({ slug, number }) => slug === release.slug && number > release.number)
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toSorted((a, b) => b.number - a.number);
  const correction = later.find(({ corrects }) => corrects === release.number);
  if (correction !== undefined) return { kind: 'corrected', by: correction.number };
  const [newest] = later;
  return newest === undefined ? { kind: 'current' } : { kind: 'older', by: newest.number };
}
