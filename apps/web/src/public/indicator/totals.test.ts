import { describe, expect, it } from 'vitest';
import { anIndicator } from '../examples/example-catalogue.ts';
import { aBlock, aMunicipalityPage, anIndicatorPage } from '../examples/example-pages.ts';
import { aCounted, BY_SEX, NATION, TOTALS } from '../examples/example-totals.ts';
import { aFigure, WITHHELD } from '../examples/example-values.ts';
import { renderPage } from '../render.tsx';

function textOf(page: Parameters<typeof renderPage>[0], language: 'nl' | 'en' = 'nl'): string {
  const html = renderPage(page, { language, path: '/x', assets: { styles: [], scripts: [] } });
  return html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

describe('totals on the page of an indicator', () => {
  it('say what the nation comes to, and whom that counts', () => {
    const page = anIndicatorPage(undefined, { totals: TOTALS });
    expect(textOf(page)).toContain(
      'Heel Nederland: 6,1% (95%-interval 6,0% tot 6,2%), over 338 gemeenten, ook die waarvan het eigen cijfer niet getoond wordt.',
    );
    expect(textOf(page, 'en')).toContain('The Netherlands: 6.1% (95% interval 6.0% to 6.2%), over 338');
  });

  it('say it without an interval for a count, which has none', () => {
    const value = aCounted({ value: 5124, lower: undefined, upper: undefined, denominator: undefined });
    const counted = anIndicator({ method: 'count', denominator: undefined });
    const page = anIndicatorPage(undefined, { indicator: counted, totals: [{ ...NATION, value }] });
    expect(textOf(page)).toContain('Heel Nederland: 5.124, over 338 gemeenten');
  });

  it('name every region, one that is withheld in words', () => {
    const text = textOf(anIndicatorPage(undefined, { totals: TOTALS }));
    expect(text).toMatch(
      /Gorinchem \. niet getoond – – 4 .*Zwolle 7,2% 6,0% tot 8,5% 144 op gemiddeld 2\.000/u,
    );
    const hidden = { ...NATION, value: { kind: 'withheld' } as const };
    expect(textOf(anIndicatorPage(undefined, { totals: [hidden] }))).toContain(
      'Heel Nederland: niet getoond.',
    );
  });

  it('are left out of a release from before there were totals', () => {
    expect(textOf(anIndicatorPage())).not.toContain('Heel Nederland');
  });

  it('are told by category where a breakdown is published', () => {
    const text = textOf(anIndicatorPage(undefined, { breakdowns: [BY_SEX] }));
    expect(text).toContain('Uitstroom naar werk naar geslacht: Heel Nederland');
    expect(text).toMatch(/Mannen 7,0% 6,0% tot 6,2% .*Vrouwen \. niet getoond/u);
  });
});

describe('totals on the page of a municipality', () => {
  it('stand beside the value, also when that is withheld', () => {
    for (const value of [aFigure(), WITHHELD]) {
      const text = textOf(aMunicipalityPage([aBlock(value, { totals: TOTALS.slice(0, 2) })]));
      expect(text).toContain('Heel Nederland: 6,1% (95%-interval 6,0% tot 6,2%), 338 gemeenten');
      expect(text).toContain('Arbeidsmarktregio Zwolle: 7,2% (95%-interval 6,0% tot 8,5%), 12 gemeenten');
    }
  });

  it('come with the own values by category, where those are offered', () => {
    const text = textOf(aMunicipalityPage([aBlock(aFigure(), { breakdowns: [BY_SEX] })]));
    expect(text).toContain('Uitstroom naar werk naar geslacht: Zwolle');
  });
});

describe('the reply of a municipality', () => {
  it('stands on its page as text, marked as its own words', () => {
    const page = aMunicipalityPage(undefined, { reply: 'Wij tellen <b>anders</b>.' });
    const html = renderPage(page, { language: 'nl', path: '/x', assets: { styles: [], scripts: [] } });
    expect(html).toContain('Wij tellen &lt;b&gt;anders&lt;/b&gt;.');
    expect(textOf(page)).toContain('Dit schreef Zwolle bij publicatie 3, voordat die uitkwam.');
    expect(textOf(aMunicipalityPage())).not.toContain('Reactie van de gemeente');
  });
});
