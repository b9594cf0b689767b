import { LANGUAGES, type Language } from '@ijkpunt/model';
import { addressIn, type PublicPage, type PublishedRelease } from '@ijkpunt/contract';
import { xmlEscaped } from '../xml-escaped.ts';
import { feedTexts } from './publication-feed.texts.ts';
import { sha256 } from './sha256.ts';

/** Something that happened: a release came out, corrected another, or was withdrawn. */
interface Entry {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly summary: string;
  readonly address: string;
}

const MEDIA = 'application/atom+xml; charset=utf-8';

/** The list of publications as a feed in every language (Atom, RFC 4287); baked with the page that it tells of. */
export function feedsOf(
  pages: readonly { readonly page: PublicPage }[],
): readonly { readonly path: string; readonly media: string; readonly content: Buffer }[] {
  return pages.flatMap(({ page }) =>
    page.kind !== 'publications'
      ? []
      : LANGUAGES.map((language) => ({
          path: feedPath(language),
          media: MEDIA,
          content: Buffer.from(publicationFeed(page.releases, language)),
        })),
  );
}

function feedPath(language: Language): string {
  return addressIn(language, '/publicaties.atom');
}

/** The feed itself. Addresses are relative to its own, for the program that bakes does not know where it is served. */
export function publicationFeed(releases: readonly PublishedRelease[], language: Language): string {
  const text = feedTexts[language];
  const entries = releases
    .flatMap((release) => entriesOf(release, language))
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const updated = entries[0]?.at ?? NOTHING_YET;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${idOf('feed', language)}</id>`,
    `<title>${xmlEscaped(text.title)}</title>`,
    `<updated>${updated}</updated>`,
    '<author><name>IJkpunt</name></author>',
    `<link rel="self" type="application/atom+xml" href="${feedPath(language)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${addressIn(language, '/publicaties')}"/>`,
    ...entries.map(written),
    '</feed>',
    '',
  ].join('\n');
}

/** A feed must say when it changed last, also before there was anything to tell. */
const NOTHING_YET = '1970-01-01T00:00:00Z';

function entriesOf(release: PublishedRelease, language: Language): readonly Entry[] {
  const { slug, number, withdrawn, releasedAt } = release;
  const text = feedTexts[language];
  const address = `${addressIn(language, '/publicaties')}#${slug}-${number}`;
  const name = text.name(release.benchmark[language], number);
  const out = {
    id: idOf('release', `${slug}/${number}`),
    at: releasedAt,
    title: release.corrects === undefined ? text.released(name) : text.corrected(name, release.corrects),
    summary: summaryOf(release, language),
    address,
  };
  if (withdrawn === undefined) return [out];
  const back = {
    id: idOf('withdrawal', `${slug}/${number}`),
    at: withdrawn.at,
    title: text.withdrawn(name),
    summary: text.because(withdrawn.reason),
    address,
  };
  return [back, out];
}

function summaryOf(release: PublishedRelease, language: Language): string {
  const { reason, changed, shown, withheld, hash, invented } = release;
  const text = feedTexts[language];
  return [
    ...(invented ? [text.invented] : []),
    ...(reason === undefined ? [] : [text.because(reason)]),
    ...(changed === undefined ? [] : [text.changed(changed)]),
    text.counts(shown, withheld),
    `SHA-256: ${hash}.`,
  ].join(' ');
}

function written({ id, at, title, summary, address }: Entry): string {
  return [
    '<entry>',
    `<id>${id}</id>`,
    `<title>${xmlEscaped(title)}</title>`,
    `<updated>${xmlEscaped(at)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlEscaped(address)}"/>`,
    `<summary>${xmlEscaped(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A name that stays the same wherever the feed is served: a UUID of what it is about (version 8, RFC 9562). */
function idOf(kind: string, about: string): string {
  const hex = sha256(`ijkpunt/${kind}/${about}`);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
