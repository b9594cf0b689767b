import { describe, expect, it } from 'vitest';
import {
  fateOf,
  isDress,
  isPageAddress,
  LONGEST_KEPT,
  MOST_KEPT,
  staying,
  type Answered,
} from './kept-pages.ts';

const at = (path: string): URL => new URL(path, 'https://ijkpunt.example');

describe('an address', () => {
  it.each([
    '/',
    '/en',
    '/gemeenten/zwolle',
    '/en/indicatoren/uitstroom',
    '/vergelijken?gemeenten=zwolle,haarlem',
    '/zoeken',
    '/embedden',
  ])('may be of a public page: %s', (path) => expect(isPageAddress(at(path))).toBe(true));

  it.each([
    '/werkplek',
    '/werkplek/leveringen?x=1',
    '/beheer',
    '/beheer/publicaties/1',
    '/aanmelden',
    '/api/v1/openapi.json',
    '/odata/v4',
    '/bestanden/abc',
    '/publicaties/statushouders/1/figures.csv',
    '/zoeken.json',
    '/sw.js',
    '/zoeken?q=zwolle',
    '/en/zoeken?q=zwolle',
    '/readyz',
    '/embed',
    '/embed/gemeenten/zwolle/uitstroom',
    '/en/embed/gemeenten/zwolle/uitstroom',
  ])('is left to the browser: %s', (path) => expect(isPageAddress(at(path))).toBe(false));

  it('is of what a page is dressed in when it is of the public pages', () => {
    expect(isDress('/assets/public-CFtBIp_a.css')).toBe(true);
    expect(isDress('/assets/islands-tWtmLOvB.js')).toBe(true);
    expect(isDress('/assets/index-8WjN7TvM.js')).toBe(false);
  });
});

describe('an answer', () => {
  const answered = (changes: Partial<Answered> & { cache?: string; media?: string } = {}): Answered => {
    const { cache = 'public, max-age=60', media = 'text/html; charset=utf-8', ...others } = changes;
    const headers = new Headers({ 'cache-control': cache, 'content-type': media });
    return { status: 200, redirected: false, headers, ...others };
  };

  it('with a public page is kept', () => {
    expect(fateOf(answered())).toBe('keep');
  });

  it.each([
    ['is for one person', answered({ cache: 'no-store' })],
    ['is for one browser', answered({ cache: 'private, max-age=60' })],
    ['is no page', answered({ media: 'application/json' })],
    ['is of another address', answered({ redirected: true })],
    ['says that the page is not there', answered({ status: 404 })],
    ['says that it was withdrawn', answered({ status: 410 })],
  ])('that %s lets go of what was kept', (_claim, answer) => {
    expect(fateOf(answer)).toBe('drop');
  });

  it('that tells of a fault says nothing of the page', () => {
    expect(fateOf(answered({ status: 503, cache: 'no-store' }))).toBe('leave');
  });
});

describe('what stays', () => {
  const now = Date.parse('2026-11-26T12:00:00Z');
  const read = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ address: `/gemeenten/${place}`, readAt: now - place }));

  it('is what was read last, and no more than twenty', () => {
    const stay = staying(read(MOST_KEPT + 5).toReversed(), now);
    expect(stay).toHaveLength(MOST_KEPT);
    expect(stay[0]?.address).toBe('/gemeenten/0');
    expect(stay.at(-1)?.address).toBe(`/gemeenten/${MOST_KEPT - 1}`);
  });

  it('is no older than thirty days, and has a day at all', () => {
    const kept = [
      { address: '/', readAt: now - LONGEST_KEPT + 1 },
      { address: '/methode', readAt: now - LONGEST_KEPT },
      { address: '/data', readAt: Number.NaN },
    ];
    expect(staying(kept, now).map(({ address }) => address)).toEqual(['/']);
  });
});
