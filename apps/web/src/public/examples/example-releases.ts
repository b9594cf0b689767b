import type { PublishedRelease } from '@ijkpunt/contract';
import { aBenchmark } from './example-catalogue.ts';

/** Makes a release in the list of publications. */
export function aRelease(changes: Partial<PublishedRelease> = {}): PublishedRelease {
  const { slug, title, invented } = aBenchmark();
  return {
    slug,
    benchmark: title,
    invented,
    number: 3,
    releasedAt: '2026-07-14T07:00:00Z',
    hash: '9f2c41d07be5a8836f1e09c4d2b75a60e3f8c917d46b2a05f9e1c3780d5b64a2',
    shown: 41_233,
    withheld: 512,
    proof: {
      keyId: '04be91c2d7a3f658',
      files: [
        aFile('comparisons.json', 'application/json', 8_412_003),
        aFile('figures.csv', 'text/csv', 6_120_448),
        aFile('figures.json', 'application/json', 24_311_902),
      ],
    },
    ...changes,
  };
}

function aFile(name: string, media: string, size: number) {
  return { name, media, size, sha256: 'a'.repeat(64) };
}

/** A release of before there were files, one that was corrected, its correction, and one that was withdrawn. */
export function someReleases(): readonly PublishedRelease[] {
  return [
    aRelease({
      number: 4,
      releasedAt: '2026-08-01T07:00:00Z',
      corrects: 3,
      reason: 'Een gemeente leverde een maand dubbel.',
      changed: 12,
    }),
    aRelease(),
    aRelease({
      number: 2,
      releasedAt: '2026-04-14T07:00:00Z',
      withdrawn: { at: '2026-04-15T09:00:00Z', reason: 'De cijfers waren van een ander kwartaal.' },
    }),
    aRelease({ number: 1, releasedAt: '2026-01-14T07:00:00Z', proof: undefined }),
  ];
}
