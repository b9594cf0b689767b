import { LANGUAGES } from '@ijkpunt/model';
import type { Embed, IndicatorEmbed, PublicPage } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { aBenchmark } from '../examples/example-catalogue.ts';
import { aBlock, aMunicipalityPage, anIndicatorPage, ZWOLLE } from '../examples/example-pages.ts';
import { aFigure, REFUSED_ZWOLLE, WITHHELD } from '../examples/example-values.ts';
import { renderEmbed, renderPage } from '../render.tsx';

const ASSETS = { styles: ['/assets/public-1.css'], scripts: ['/assets/tell-height-1.js'] };
const drawn = (embed: Embed, language: 'nl' | 'en' = 'nl'): string =>
  renderEmbed(embed, { language, path: '/embed', assets: ASSETS });

function ofIndicator(
  changes: Partial<IndicatorEmbed> = {},
  values = [aFigure(), WITHHELD, aFigure({ value: 0.2 })],
): IndicatorEmbed {
  const { slug, areas, sections } = anIndicatorPage(values);
  const [section] = sections;
  if (section === undefined) throw new Error('the example has no section');
  return { kind: 'indicator', slug, areas, section, chart: 'verdeling', ...changes };
}

function ofMunicipality(page = aMunicipalityPage()): Embed {
  return { kind: 'municipality', municipality: page.municipality, sections: page.sections };
}

const kinds: readonly Embed[] = [
  ofIndicator(),
  ofIndicator({ chart: 'trechter' }),
  ofIndicator({ chart: 'kaart' }),
  ofIndicator({ chart: 'verloop' }),
  ofIndicator({ own: { municipality: ZWOLLE, value: aFigure() } }),
  ofMunicipality(),
  { kind: 'not-found', what: 'chart' },
  { kind: 'not-found', what: 'away' },
  { kind: 'not-found', what: 'broken' },
];

describe.each(kinds.flatMap((embed) => LANGUAGES.map((language) => [embed.kind, language, embed] as const)))(
  'an embed of kind %s in %s',
  (_kind, language, embed) => {
    const html = drawn(embed, language);

    it('is a whole document with one heading, without menu, cookie notice or workspace', () => {
      expect(html).toMatch(/^<!doctype html>\n<html lang="(nl|en)">/u);
      expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
      expect(html).not.toMatch(/<nav|\/werkplek/u);
    });

    it('sends links out of the window and search engines away', () => {
      expect(html).toContain('<base target="_blank"/>');
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).not.toMatch(/href="#/u);
    });

    it('keeps to the security policy and uses no id twice', () => {
      expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/u);
      const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
  },
);

describe('an embed of an indicator', () => {
  it.each([
    ['verdeling', 'chart-caterpillar'],
    ['trechter', 'chart-funnel'],
    ['kaart', 'chart-tile-map'],
    ['verloop', 'chart-trend'],
  ] as const)('draws as %s the chart of the page', (chart, name) => {
    const html = drawn(ofIndicator({ chart }));
    expect(html.match(/class="chart chart-[\w-]+"/gu)).toEqual([`class="chart ${name}"`]);
    expect(html).toContain('2 getoond, 0 niet vergelijkbaar, 1 niet getoond, 0 ontbreekt.');
  });

  it('lights the municipality that was asked for', () => {
    const html = drawn(ofIndicator({ own: { municipality: ZWOLLE, value: aFigure() } }));
    expect(html).toContain('chart-strip');
    expect(html).toContain('Zwolle: ');
  });

  it.each([
    ['refused', REFUSED_ZWOLLE, 'class="refusal"'],
    ['withheld', WITHHELD, 'gap-withheld'],
  ])('says why the municipality is not lit: %s', (_why, value, mark) => {
    const html = drawn(ofIndicator({ own: { municipality: ZWOLLE, value } }));
    expect(html).toContain(mark);
    expect(html).toContain('chart-caterpillar');
    expect(html).not.toContain('chart-strip');
  });

  it('draws nothing where nothing can be shown, and says of how many it is refused', () => {
    const html = drawn(ofIndicator({}, [REFUSED_ZWOLLE]));
    expect(html).not.toContain('<svg');
    expect(html).toContain('0 getoond, 1 niet vergelijkbaar');
  });

  it('names its source, whether it is invented, and whether it may still change', () => {
    const publication = { number: 7, releasedAt: '2026-08-01T10:00:00.000Z', hash: 'a'.repeat(64) };
    const of = (finalUntil: '2026Q1' | '2026Q2'): string => {
      const embed = ofIndicator();
      const benchmark = aBenchmark({ invented: true, publication: { ...publication, finalUntil } });
      return drawn({ ...embed, section: { ...embed.section, benchmark } });
    };
    expect(of('2026Q1')).toMatch(/publicatie 7 van 1 augustus 2026.+Verzonnen voorbeeldcijfers/u);
    expect(of('2026Q1')).toContain('Voorlopige cijfers');
    expect(of('2026Q2')).not.toContain('Voorlopige cijfers');
  });
});

describe('an embed of a municipality', () => {
  it('leads from each figure to its place on the whole page', () => {
    const html = drawn(ofMunicipality(aMunicipalityPage([aBlock(aFigure()), aBlock(REFUSED_ZWOLLE)])));
    expect(html).toMatch(/href="\/gemeenten\/zwolle#[\w-]+"/u);
    expect(html).toContain('class="in-short"');
    expect(html).toContain('chart-spine');
  });

  it('says so when nothing was published', () => {
    expect(drawn({ kind: 'municipality', municipality: ZWOLLE, sections: [] })).toContain(
      'Van Zwolle is nog niets gepubliceerd.',
    );
  });
});

describe('the way to place it elsewhere', () => {
  const page = (of: PublicPage, origin?: string): string =>
    renderPage(of, { language: 'nl', path: '/x', assets: ASSETS, origin });

  it('stands on pages of municipalities and indicators, with whole addresses', () => {
    const html = page(anIndicatorPage(), 'https://ijkpunt.example');
    expect(html).toContain('src=&quot;https://ijkpunt.example/embed/indicatoren/uitstroom-naar-werk&quot;');
    expect(html).toContain('src=&quot;https://ijkpunt.example/embed.js&quot;');
    expect(html).toContain('href="/embed/indicatoren/uitstroom-naar-werk?grafiek=kaart"');
    expect(page(aMunicipalityPage(), 'https://ijkpunt.example')).toContain('/embed/gemeenten/zwolle');
  });

  it('stands nowhere else, and not where nobody knows how the site is reached', () => {
    expect(page({ kind: 'privacy' }, 'https://ijkpunt.example')).not.toContain('/embed');
    expect(page(anIndicatorPage())).not.toContain('/embed');
  });

  it('lets no name break out of the code', () => {
    const municipality = { ...ZWOLLE, name: '"><script>alert(1)</script>' };
    const html = page({ ...aMunicipalityPage(), municipality }, 'https://ijkpunt.example');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('title=&quot;IJkpunt: &amp;quot;&amp;gt;&amp;lt;script');
  });
});
