import { describe, expect, it } from 'vitest';
import { aBenchmark } from '../examples/example-catalogue.ts';
import { anIndicatorPage } from '../examples/example-pages.ts';
import { aFigure, LATE, REFUSED_ZWOLLE, WITHHELD } from '../examples/example-values.ts';
import { renderPage } from '../render.tsx';

const FRAME = {
  language: 'nl',
  path: '/indicatoren/uitstroom-naar-werk',
  assets: { styles: [], scripts: [] },
} as const;

const html = renderPage(anIndicatorPage([aFigure({ grade: 'B' }), WITHHELD, LATE, REFUSED_ZWOLLE]), FRAME);
const text = html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');

describe('an indicator page', () => {
  it('shows every municipality in its table, with a value or the reason why not', () => {
    expect(text).toContain('Zwolle 12,0% B 9,2% tot 15,4% 61 op gemiddeld 508,5 personen');
    expect(text).toContain('Haarlem . niet getoond');
    expect(text).toContain('× te laat geleverd');
    expect(text).toContain('≠ niet vergelijkbaar');
  });

  it('tells what each was a year earlier, and the difference where both are figures', () => {
    expect(text).toMatch(/Zwolle 12,0% B .* personen 10,0% \+2 procentpunt Overijssel/u);
    expect(text).toMatch(/Haarlem \. niet getoond – – 10,0% – Noord-Holland/u);
  });

  it('draws then and now, provisional where the publication says so', () => {
    expect(html).toContain('chart-slope');
    expect(text).not.toContain('2026 kw 2 (voorlopig)');
    const publication = { ...aBenchmark().publication, finalUntil: '2026Q1' as const };
    const page = anIndicatorPage(undefined, { benchmark: aBenchmark({ publication }) });
    expect(renderPage(page, FRAME)).toContain('2026 kw 2 (voorlopig)');
  });

  it('draws no then where there is none', () => {
    expect(renderPage(anIndicatorPage(undefined, { yearBefore: undefined }), FRAME)).not.toContain(
      'chart-slope',
    );
  });

  it('lets names be chosen by an ordinary form', () => {
    const [form = ''] = /<form[^>]*action="\/vergelijken".*?<\/form>/u.exec(html) ?? [];
    expect(form.match(/name="gemeenten"/gu)).toHaveLength(6);
    expect(form).toContain('<option value="Zwolle">');
    expect(form).toContain('name="indicatoren" value="uitstroom-naar-werk"');
  });

  it('counts who is shown and who is not', () => {
    expect(text).toContain('1 getoond, 1 niet vergelijkbaar, 1 niet getoond, 1 ontbreekt.');
  });

  it('says how the figure is computed and what must be answered alike', () => {
    expect(text).toContain('Boven de streep: Bijstand beëindigd wegens werk');
    expect(text).toContain(
      'Onder de streep: Statushouders met bijstand (gemiddelde van begin en eind van het kwartaal)',
    );
    expect(text).toContain('Tellen mensen die Nederlander zijn geworden nog mee?');
  });

  it('leaves undelivered values out of the chart', () => {
    const [, dots] = /class="chart-dots"[^>]*>(.*?)<\/g>/u.exec(html) ?? [];
    expect(dots?.match(/h0/gu)).toHaveLength(1);
  });
});
