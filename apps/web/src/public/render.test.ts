import { LANGUAGES, type Language } from '@ijkpunt/model';
import type { PublicPage } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { aBenchmark, aMunicipality, anIndicator } from './examples/example-catalogue.ts';
import { aBlock, aComparePage, aMunicipalityPage, aStartPage, everyKind } from './examples/example-pages.ts';
import { aFigure } from './examples/example-values.ts';
import { renderPage } from './render.tsx';

const ASSETS = { styles: ['/assets/public-1.css'], scripts: ['/assets/island-1.js'] };
const rendered = (page: PublicPage, language: Language = 'nl', path = '/gemeenten/zwolle'): string =>
  renderPage(page, { language, path, assets: ASSETS });

const cases = everyKind().flatMap((page) =>
  LANGUAGES.map((language) => ({ page, kind: page.kind, language })),
);

describe.each(cases)('the page $kind in $language', ({ page, language }) => {
  const html = rendered(page, language);

  it('is a whole document in that language', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="(nl|en)">/u);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
    expect(html.match(/<main /gu)).toHaveLength(1);
  });

  it('keeps to a strict security policy: no style attribute, no script without an address', () => {
    expect(html).not.toMatch(/\sstyle=/u);
    expect(html).not.toMatch(/<style|\son\w+=|javascript:/u);
    expect(html.match(/<script(?![^>]*\ssrc=|[^>]*\stype="application\/ld\+json")/gu)).toBeNull();
  });

  it('uses no id twice', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names only ids that are there', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
    const named = [...html.matchAll(/aria-labelledby="([^"]+)"|href="#([^"]+)"/gu)];
    expect(
      named.flatMap(([, labels, anchor]) => (labels ?? anchor ?? '').split(' ')).filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it('has words in every link and a way to the accessibility statement', () => {
    expect(html).not.toMatch(/<a [^>]*>\s*<\/a>/u);
    expect(html).toContain(language === 'nl' ? 'href="/toegankelijkheid"' : 'href="/en/toegankelijkheid"');
  });
});

describe('a chart on a page', () => {
  it.each(everyKind().filter(({ kind }) => ['start', 'municipality', 'indicator', 'compare'].includes(kind)))(
    'has a name, a description and a table beside it: $kind',
    (page) => {
      const html = rendered(page);
      const charts = html.match(/<svg [^>]*role="img"/gu) ?? [];
      expect(charts.length).toBeGreaterThan(0);
      expect(
        html.match(
          /<svg [^>]*role="img"[^>]*><title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/gu,
        ),
      ).toHaveLength(charts.length);
      expect(html).toMatch(/<table[ >]/u);
    },
  );
});

describe('the language switch', () => {
  it('leads to the same page in the other language', () => {
    expect(rendered(aMunicipalityPage())).toContain(
      '<a href="/en/gemeenten/zwolle" hrefLang="en" lang="en">English</a>',
    );
    expect(rendered(aStartPage(), 'en', '/')).toContain('<a href="/" hrefLang="nl" lang="nl">Nederlands</a>');
  });

  it('keeps what was chosen to compare', () => {
    expect(rendered(aComparePage(), 'nl', '/vergelijken')).toContain(
      'href="/en/vergelijken?gemeenten=zwolle,haarlem&amp;indicatoren=uitstroom-naar-werk"',
    );
  });
});

describe('invented figures', () => {
  const benchmark = aBenchmark({ invented: true });

  it('are marked on top of the page and beside every chart', () => {
    const html = rendered(aMunicipalityPage([aBlock(aFigure())], { benchmark }));
    const figures = html.match(/<figure /gu) ?? [];
    expect(html).toContain('Alle cijfers op deze pagina zijn verzonnen');
    expect(figures.length).toBeGreaterThan(1);
    expect(html.match(/<figcaption>.*?Verzonnen voorbeeldcijfers.*?<\/figcaption>/gu)).toHaveLength(
      figures.length,
    );
  });

  it('name their benchmark when the rest of the page is real', () => {
    const [real] = aStartPage().sections;
    const invented = {
      ...real!,
      benchmark: { ...benchmark, slug: 'verzonnen', title: { nl: 'Voorbeeld', en: 'Example' } },
    };
    const html = rendered(aStartPage({ sections: [real!, invented] }));
    expect(html).toContain('Verzonnen zijn alle cijfers onder “Voorbeeld”');
  });

  it('leave no mark on real ones', () => {
    expect(rendered(aMunicipalityPage())).not.toContain('erzonnen');
  });
});

describe('a hostile name', () => {
  const name = `"><script>alert('x')</script>`;

  it('stays a name wherever it stands', () => {
    const label = { nl: name, en: name };
    const blocks = [
      aBlock(aFigure(), { indicator: anIndicator({ label, explanation: label, caution: label }) }),
    ];
    const pages: readonly PublicPage[] = [
      { ...aMunicipalityPage(blocks), municipality: aMunicipality(name, { slug: name, province: name }) },
      aStartPage({ municipalities: [aMunicipality(name, { slug: name })] }),
      aComparePage({ unknown: [name], chosen: [aMunicipality(name)] }),
    ];
    for (const page of pages) expect(rendered(page, 'nl', `/gemeenten/${name}`)).not.toContain('<script>');
  });
});

describe('a page without anything published', () => {
  it('says so', () => {
    expect(rendered(aStartPage({ municipalities: [], sections: [] }))).toContain(
      'Er is nog niets gepubliceerd.',
    );
  });
});
