import { LANGUAGES } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { aMunicipalityPage } from '../examples/example-pages.ts';
import { renderPage } from '../render.tsx';
import { ASKED_PLACE, dressIn, filledOffline, LIST_PLACE, markedAsKept, titleIn } from './kept-html.ts';

const assets = { styles: ['/assets/public-1.css'], scripts: ['/assets/islands-1.js'] };
const readAt = Date.parse('2026-11-26T12:00:00Z');

describe('a kept page', () => {
  const html = renderPage(aMunicipalityPage(), { language: 'nl', path: '/gemeenten/zwolle', assets });

  it('says once, in what is read first, that it is kept and of which day', () => {
    const marked = markedAsKept(html, readAt);
    expect(marked.match(/U bent offline/gu)).toHaveLength(1);
    expect(marked).toMatch(/<main[^>]*><div class="wrap"><p class="notice kept-mark">/u);
    expect(marked).toContain('zoals u haar las op 26 november 2026');
    expect(marked.length).toBeGreaterThan(html.length);
  });

  it('says so in its own language', () => {
    const english = renderPage(aMunicipalityPage(), { language: 'en', path: '/gemeenten/zwolle', assets });
    expect(markedAsKept(english, readAt)).toContain('as you read it on 26 November 2026');
  });

  it('tells its title and what it is dressed in', () => {
    expect(titleIn(html)).toBe('Zwolle');
    expect(dressIn(html)).toEqual(['/assets/public-1.css', '/assets/islands-1.js']);
  });
});

describe.each(LANGUAGES)('the page of being offline in %s', (language) => {
  const html = renderPage({ kind: 'offline' }, { language, path: '/offline', assets });

  it('has the two places that are filled when it is shown', () => {
    expect(html.split(ASKED_PLACE)).toHaveLength(2);
    expect(html.split(LIST_PLACE)).toHaveLength(2);
  });

  it('names the address that was asked as text, whatever it is, and what can be read', () => {
    const kept = [{ address: '/gemeenten/zwolle', readAt, title: 'Zwolle' }];
    const filled = filledOffline(html, '/x?"><script>$&', kept);
    expect(filled).toContain('href="/x?&quot;&gt;&lt;script&gt;$&amp;"');
    expect(filled).not.toContain('<script>');
    expect(filled).toContain('<li><a href="/gemeenten/zwolle">Zwolle</a>');
    expect(filled).not.toContain('data-kept');
  });

  it('says so when nothing was kept', () => {
    expect(filledOffline(html, '/', [])).not.toContain('<ul class="results">');
  });
});
