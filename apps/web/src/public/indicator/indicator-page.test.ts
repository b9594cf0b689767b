import { describe, expect, it } from 'vitest';
import { anIndicatorPage } from '../examples/example-pages.ts';
import { aFigure, LATE, REFUSED_ZWOLLE, WITHHELD } from '../examples/example-values.ts';
import { renderPage } from '../render.tsx';

const html = renderPage(anIndicatorPage([aFigure({ grade: 'B' }), WITHHELD, LATE, REFUSED_ZWOLLE]), {
  language: 'nl',
  path: '/indicatoren/uitstroom-naar-werk',
  assets: { styles: [], scripts: [] },
});
const text = html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');

describe('an indicator page', () => {
  it('shows every municipality in its table, with a value or the reason why not', () => {
    expect(text).toContain('Zwolle 12,0% B 9,2% tot 15,4% 61 op gemiddeld 508,5 personen');
    expect(text).toContain('Haarlem . niet getoond');
    expect(text).toContain('× te laat geleverd');
    expect(text).toContain('≠ niet vergelijkbaar');
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
    const [, dots] = /class="chart-dots" d="([^"]*)"/u.exec(html) ?? [];
    expect(dots?.match(/h0/gu)).toHaveLength(1);
  });
});
