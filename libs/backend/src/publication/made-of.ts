import type { PageFrame, PublicPage } from '@ijkpunt/contract';
import { contentHash } from '../platform/index.ts';

/** A page to be drawn: in which language, and where it stands. */
export interface WantedPage {
  readonly page: PublicPage;
  readonly where: Pick<PageFrame, 'language' | 'path'>;
  /** The address, with its language. */
  readonly address: string;
}

/**
 * A hash of what a page is drawn from. The same figures may come from a computation or from the database, so the order
 * of names does not count, nor a name without a value.
 *
 * Of a municipality and of an indicator the number, day and checksum of the release do not count either: such a page
 * names the release in which it came to say what it says, and stays when a later one says the same.
 */
export function madeOf({ page, where, address }: WantedPage, version: string): string {
  return contentHash(canonical([version, where.language, where.path, address, saidBy(page)]));
}

/** Of pages that are drawn in more than one language: what they say is looked at once. */
const SAID = new WeakMap<PublicPage, string>();

function saidBy(page: PublicPage): string {
  let said = SAID.get(page);
  if (said === undefined) SAID.set(page, (said = contentHash(canonical(undated(page)))));
  return said;
}

function undated(page: PublicPage): unknown {
  if (page.kind !== 'municipality' && page.kind !== 'indicator') return page;
  const sections = page.sections.map((section) => ({
    ...section,
    benchmark: { ...section.benchmark, publication: beside(section.benchmark.publication) },
  }));
  return { ...page, sections };
}

/** What else is said of a release does count. */
function beside({ number: _number, releasedAt: _at, hash: _hash, ...others }: PublicationMark): unknown {
  return others;
}

type PublicationMark = Extract<
  PublicPage,
  { kind: 'municipality' }
>['sections'][number]['benchmark']['publication'];

/** Most of what pages are made of is figures. */
function inArray(value: unknown): string | number {
  return typeof value === 'number' && Number.isFinite(value) ? value : canonical(value);
}

/** A text of a value that is the same for two values that say the same. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(inArray).join()}]`;
  const kind: unknown = Object.getPrototypeOf(value);
  // Of a map or a date nothing would be written, and two of them would look alike.
  if (kind !== Object.prototype && kind !== null) throw new Error('a page is made of plain values');
  const named = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const name of Object.keys(named).sort())
    if (named[name] !== undefined) text += `${JSON.stringify(name)}:${canonical(named[name])},`;
  return `${text}}`;
}
