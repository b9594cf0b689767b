import { describe, expect, it } from 'vitest';
import type { Language } from '@ijkpunt/model';
import type { PublishedRelease } from '@ijkpunt/contract';
import { aRelease, someReleases } from '../examples/example-releases.ts';
import { renderPage } from '../render.tsx';
import { statusOf } from './release-status.ts';
import { sizeInWords } from './size-in-words.ts';

const html = (releases: readonly PublishedRelease[], language: Language = 'nl'): string =>
  renderPage(
    { kind: 'publications', releases },
    { language, path: '/publicaties', assets: { styles: [], scripts: [] } },
  ).replaceAll(/<!-- -->/gu, '');

describe('how a release stands', () => {
  const all = someReleases();
  it.each([
    [4, { kind: 'current' }],
    [3, { kind: 'corrected', by: 4 }],
    [1, { kind: 'older', by: 4 }],
  ])('number %i', (number, status) => {
    expect(
      statusOf(
        all.find((release) => release.number === number)!,
        all,
      ),
    ).toEqual(status);
  });

  it('is withdrawn whatever came after, and then the one before it stands again', () => {
    const [withdrawn, before] = [
      aRelease({ number: 2, withdrawn: { at: '2026-01-01', reason: 'Fout' } }),
      aRelease({ number: 1 }),
    ];
    expect(statusOf(withdrawn, [withdrawn, before]).kind).toBe('withdrawn');
    expect(statusOf(before, [withdrawn, before])).toEqual({ kind: 'current' });
  });

  it('is not touched by another benchmark', () => {
    const release = aRelease({ number: 1 });
    expect(statusOf(release, [release, aRelease({ slug: 'ander', number: 9 })])).toEqual({ kind: 'current' });
  });
});

describe('the page of publications', () => {
  it('leads to every file of a release, its manifest and signature, and to the keys', () => {
    const page = html([aRelease()]);
    const { slug } = aRelease();
    for (const name of [
      'figures.csv',
      'figures.json',
      'comparisons.json',
      'manifest.json',
      'manifest.json.sig',
    ])
      expect(page).toContain(`href="/publicaties/${slug}/3/${name}"`);
    expect(page).toContain('href="/publicaties/sleutels.json"');
    expect(page).toContain('04be91c2d7a3f658');
    expect(page).toContain('npm run receipt -- verify map');
  });

  it.each([
    ['nl', 'href="/publicaties.atom"'],
    ['en', 'href="/en/publicaties.atom"'],
  ] as const)('names its feed in the head and on the page: %s', (language, link) => {
    expect(html([aRelease()], language).split(link)).toHaveLength(3);
  });

  it('says of a correction what it corrects, why, and how much is different', () => {
    const page = html(someReleases());
    expect(page).toContain('Dit is een correctie van publicatie 3.');
    expect(page).toContain('Een gemeente leverde een maand dubbel.');
    expect(page).toContain('Er zijn 12 waarden anders.');
    expect(page).toContain('Gecorrigeerd door publicatie 4.');
  });

  it('says of a withdrawal when and why, and offers nothing of it', () => {
    const page = html([aRelease({ withdrawn: { at: '2026-07-15T09:00:00Z', reason: 'Een fout.' } })]);
    expect(page).toContain('Ingetrokken op 15 juli 2026.');
    expect(page).toContain('Een fout.');
    expect(page).not.toContain('figures.csv');
  });

  it('says that an early release has no files', () => {
    expect(html([aRelease({ proof: undefined })], 'en')).toContain('There are no files of this publication.');
  });
});

describe('the size of a file', () => {
  it('is told in whole kilobytes or megabytes, and never as nothing', () => {
    expect(sizeInWords(1, 'nl')).toBe('1\u00A0kB');
    expect(sizeInWords(6_120_448, 'nl')).toBe('6.121\u00A0kB');
    expect(sizeInWords(24_311_902, 'en')).toBe('25\u00A0MB');
  });
});
