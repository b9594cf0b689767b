import type { Language } from '@ijkpunt/model';
import type { PublicPage } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { aBenchmark, aMunicipality, anIndicator } from '../examples/example-catalogue.ts';
import { aBlock, aMunicipalityPage, anIndicatorPage, aStartPage } from '../examples/example-pages.ts';
import { aFigure, REFUSED_ZWOLLE, WITHHELD } from '../examples/example-values.ts';
import { renderPage, renderSharePicture } from '../render.tsx';
import { linesIn, widthOf } from './letters.ts';
import { lightStyles } from './light-styles.ts';

const pictureOf = (page: PublicPage, language: Language = 'nl'): string =>
  renderSharePicture(page, language) ?? '';
const wordsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, words = '']) => words);

describe('the picture of a page', () => {
  it.each([
    ['gemeente', aMunicipalityPage()],
    ['indicator', anIndicatorPage()],
    ['start', aStartPage()],
  ])('is drawn as it always was: %s', async (name, page) => {
    await expect(`${pictureOf(page)}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it.each([
    ['a municipality', aMunicipalityPage(), 'Zwolle', 'chart chart-spine'],
    ['an indicator', anIndicatorPage(), 'Uitstroom naar werk', 'chart chart-caterpillar'],
    ['the first page', aStartPage(), 'Vergelijken wat te vergelijken is', 'chart chart-coverage'],
  ])('of %s has its name, its chart and its source', (_of, page, name, chart) => {
    const svg = pictureOf(page);
    expect(svg).toContain('width="1200" height="630"');
    expect(wordsOf(svg)).toContain(name);
    expect(svg).toContain(chart);
    expect(wordsOf(svg).join(' ')).toMatch(/Bron: .+publicatie \d+ van/u);
  });

  it('says that figures are invented, where they are', () => {
    const invented = aMunicipalityPage(undefined, { benchmark: aBenchmark({ invented: true }) });
    const real = aMunicipalityPage(undefined, { benchmark: aBenchmark({ invented: false }) });
    expect(wordsOf(pictureOf(invented))).toContain('Verzonnen voorbeeldcijfers');
    expect(wordsOf(pictureOf(invented, 'en'))).toContain('Invented example figures');
    expect(wordsOf(pictureOf(real))).not.toContain('Verzonnen voorbeeldcijfers');
  });

  it('of a municipality without figures says why, and draws nothing', () => {
    const refused = aMunicipalityPage([aBlock(REFUSED_ZWOLLE, { distribution: undefined, others: [] })]);
    expect(wordsOf(pictureOf(refused)).join(' ')).toContain('Niet te vergelijken');
    expect(pictureOf(refused)).not.toContain('chart chart-spine');
    expect(wordsOf(pictureOf({ ...refused, sections: [] }))).toContain(
      'Van Zwolle is nog niets gepubliceerd.',
    );
  });

  it('of an indicator without figures says how many are withheld', () => {
    const words = wordsOf(pictureOf(anIndicatorPage([WITHHELD]))).join(' ');
    expect(words).toContain('0 getoond, 0 niet vergelijkbaar, 1 niet getoond');
  });

  it('keeps long names within its edges', () => {
    const name = 'Bergen-op-Zoom-en-alles-wat-daar-nog-omheen-ligt aan de rivier zonder einde '.repeat(4);
    const label = { nl: name, en: name };
    const block = aBlock(aFigure(), { indicator: anIndicator({ label }) });
    const page = { ...aMunicipalityPage([block]), municipality: aMunicipality(name) };
    const large = [...pictureOf(page).matchAll(/font-size="(\d+)"[^>]*>([^<]*)</gu)];
    expect(large.length).toBeGreaterThan(4);
    for (const [, size = '', words = ''] of large)
      expect(widthOf(words, Number(size))).toBeLessThanOrEqual(1000);
    expect(pictureOf(page)).toContain('…');
  });

  it('tells only some of many figures, and how many more there are', () => {
    const blocks = Array.from({ length: 30 }, (_, at) =>
      aBlock(aFigure(), { indicator: anIndicator({ code: `I${at}`, slug: `i${at}` }) }),
    );
    const svg = pictureOf(aMunicipalityPage(blocks));
    const drawn = svg.match(/chart-spine"/gu)?.length ?? 0;
    expect(drawn).toBeGreaterThan(2);
    expect(wordsOf(svg).join(' ')).toContain(`En nog ${30 - drawn} cijfers op de pagina.`);
  });

  it('is there for pages with figures alone', () => {
    expect(renderSharePicture({ kind: 'privacy' }, 'nl')).toBeUndefined();
  });

  it('holds no variable, for who draws it knows none', () => {
    expect(pictureOf(anIndicatorPage())).not.toMatch(/var\(|\drem/u);
  });
});

describe('the head of a page', () => {
  const headOf = (page: PublicPage, origin?: string): string =>
    renderPage(page, { language: 'en', path: '/x', assets: { styles: [], scripts: [] }, origin });

  it('names the picture by its whole address, with its size and what it says', () => {
    const html = headOf(aMunicipalityPage(), 'https://ijkpunt.example');
    expect(html).toContain(
      '<meta property="og:image" content="https://ijkpunt.example/en/deelbeeld/gemeenten/zwolle.png"/>',
    );
    expect(html).toContain('<meta property="og:image:width" content="1200"/>');
    expect(html).toContain('<meta property="og:image:height" content="630"/>');
    expect(html).toMatch(/<meta property="og:image:alt" content="Zwolle\. [^"]{20,}"\/>/u);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  });

  it('names none where there is none, or where nobody knows how the site is reached', () => {
    expect(headOf({ kind: 'privacy' }, 'https://ijkpunt.example')).not.toContain('og:image');
    expect(headOf(aMunicipalityPage())).not.toContain('og:image');
  });
});

describe('lines of a picture', () => {
  it('break between words, and end in dots when there is no more room', () => {
    expect(linesIn('een twee drie', 10, { width: 60, lines: 3 })).toEqual(['een twee', 'drie']);
    expect(linesIn('een twee drie vier', 10, { width: 50, lines: 1 })).toEqual(['een twee…']);
    expect(linesIn('x'.repeat(20), 10, { width: 54, lines: 9 })).toEqual(['x'.repeat(10), 'x'.repeat(10)]);
  });
});

describe('style sheets in light', () => {
  const COLOURS = ':root { --a: #111; } @media (prefers-color-scheme: dark) { :root { --a: #eee; } }';

  it('have their variables filled in with what is light, and sizes in pixels', () => {
    const css = '/* x */ .a, .b:hover { color: var(--a); font: 700 0.5rem/1 var(--sans); }';
    expect(lightStyles(COLOURS, [css])).toBe('.a{color:#111;font-size:8px;font-weight:700}');
  });

  it('may not have rules for other media', () => {
    expect(() => lightStyles(COLOURS, ['@media print { .a { color: red; } }'])).toThrow('other media');
  });
});
