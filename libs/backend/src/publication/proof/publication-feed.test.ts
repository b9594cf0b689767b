import { readXml } from 'hucre/xml';
import { describe, expect, it } from 'vitest';
import type { PublishedRelease } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { feedsOf, publicationFeed } from './publication-feed.ts';

const RELEASE: PublishedRelease = {
  slug: 'proef',
  benchmark: { nl: 'Proef', en: 'Trial' },
  invented: false,
  number: 3,
  releasedAt: '2026-07-14T07:00:00.000Z',
  hash: '9f2c',
  shown: 40,
  withheld: 2,
};

/** The entries as a program that follows the feed reads them. */
const entriesIn = (releases: readonly PublishedRelease[], language: Language = 'nl') =>
  readXml(publicationFeed(releases, language), { rowTag: 'entry' }).data;

describe('the feed of publications', () => {
  it('tells each release with where to read on, the newest first', () => {
    const newer = { ...RELEASE, number: 4, releasedAt: '2026-08-01T07:00:00.000Z' };
    const entries = entriesIn([RELEASE, newer]);
    expect(entries.map(({ title }) => title)).toEqual([
      'Vrijgegeven: Proef, publicatie 4',
      'Vrijgegeven: Proef, publicatie 3',
    ]);
    expect(entries[0]).toMatchObject({
      updated: '2026-08-01T07:00:00.000Z',
      'link.@href': '/publicaties#proef-4',
      summary: '40 waarden getoond, 2 niet getoond. SHA-256: 9f2c.',
    });
  });

  it('says what a correction corrects, why, and how much is different', () => {
    const [entry] = entriesIn([{ ...RELEASE, corrects: 2, reason: 'A < B & C', changed: 12 }], 'en');
    expect(entry).toMatchObject({ title: 'Correction of publication 2: Trial, publication 3' });
    expect(entry?.['summary']).toContain('Reason: A < B & C 12 values differ.');
  });

  it('tells a withdrawal as something of its own, with its moment and its reason', () => {
    const withdrawn = { at: '2026-09-01T07:00:00.000Z', reason: 'Verkeerd kwartaal.' };
    const [back, out] = entriesIn([{ ...RELEASE, withdrawn }]);
    expect(back).toMatchObject({
      title: 'Ingetrokken: Proef, publicatie 3',
      updated: withdrawn.at,
      summary: 'Reden: Verkeerd kwartaal.',
    });
    expect(out?.['title']).toBe('Vrijgegeven: Proef, publicatie 3');
    expect(back?.['id']).not.toBe(out?.['id']);
  });

  it('keeps the name of an entry, whatever is said of it later and in which language', () => {
    const [before] = entriesIn([RELEASE]);
    const [, after] = entriesIn([{ ...RELEASE, withdrawn: { at: '2027-01-01', reason: 'x' } }], 'en');
    expect(after?.['id']).toBe(before?.['id']);
    expect(before?.['id']).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
  });

  it('stays XML with whatever somebody writes in a reason', () => {
    const reason = `]]></summary><script>"'&amp;\u0000\u0008\uFFFE\uD800 🙂`;
    const [entry] = entriesIn([{ ...RELEASE, corrects: 2, reason }]);
    expect(entry?.['summary']).toContain(`]]></summary><script>"'&amp;\uFFFD\uFFFD\uFFFD\uFFFD 🙂`);
  });

  it('is a feed also before anything came out', () => {
    expect(publicationFeed([], 'nl')).toContain('<updated>1970-01-01T00:00:00Z</updated>');
    expect(publicationFeed([], 'nl').match(/<(feed|\/feed)\b/gu)).toHaveLength(2);
  });

  it('is baked in both languages, beside the page that it tells of', () => {
    const pages = [
      { page: { kind: 'data' as const } },
      { page: { kind: 'publications' as const, releases: [] } },
    ];
    expect(feedsOf(pages).map(({ path }) => path)).toEqual(['/publicaties.atom', '/en/publicaties.atom']);
  });
});
