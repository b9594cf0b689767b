import type { Language } from '@ijkpunt/model';
import type { ComparePage, PublicPage } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { aComparableBlock, aCompareBlock, aComparePage, HAARLEM, ZWOLLE } from '../examples/example-pages.ts';
import { aFigure, LATE, REFUSED_HAARLEM, REFUSED_ZWOLLE } from '../examples/example-values.ts';
import { renderPage } from '../render.tsx';

const html = (page: PublicPage, language: Language = 'nl'): string =>
  renderPage(page, { language, path: '/vergelijken', assets: { styles: [], scripts: [] } });
const read = (changes: Partial<ComparePage> = {}, language: Language = 'nl'): string =>
  html(aComparePage(changes), language)
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

describe('Zwolle beside Haarlem on outflow to work', () => {
  it('is refused in one sentence that names both', () => {
    expect(read()).toContain('Zwolle en Haarlem zijn op dit cijfer niet te vergelijken');
  });

  it.each([
    ['unit', 'Zwolle telde personen en Haarlem telde uitkeringen.'],
    ['unit in plain words', 'Een paar deelt samen één uitkering.'],
    ['population', 'nog mee?”: Zwolle antwoordde “Nee” en van Haarlem is geen antwoord bekend.'],
    [
      'period',
      'Zwolle telde over 16 maanden (1 juli 2018 tot en met 31 oktober 2019) en Haarlem telde over 16,5 maanden (1 januari 2017 tot en met 15 mei 2018).',
    ],
    ['reference day', 'Haarlem gaf “Statushouders met bijstand” op 15 mei 2018.'],
    [
      'definition',
      'Zwolle leverde “Begeleid naar werk of studie” en Haarlem leverde “Bijstand beëindigd wegens werk”.',
    ],
    [
      'quarter',
      'Het cijfer van Zwolle is van het 4e kwartaal 2019 en het cijfer van Haarlem is van het 2e kwartaal 2018.',
    ],
  ])('tells the difference in %s', (_subject, sentence) => {
    expect(read()).toContain(sentence);
  });

  it('is refused in English as well', () => {
    expect(read({}, 'en')).toContain('Zwolle counted persons and Haarlem counted benefits.');
  });

  it('draws nothing and computes no percentage', () => {
    const page = html(aComparePage());
    expect(page).not.toContain('role="img"');
    expect(page).not.toContain('<table>');
    expect(read()).not.toMatch(/\d%/u);
  });

  it('says what was delivered, one after the other', () => {
    expect(read()).toContain(
      'Haarlem : Bijstand beëindigd wegens werk 37 uitkeringen; Statushouders met bijstand 778 personen.',
    );
  });
});

describe('a refusal with a municipality that delivered nothing', () => {
  it('ascribes no answers to it', () => {
    const entries = [
      { municipality: ZWOLLE, quarter: '2019Q4' as const, value: REFUSED_ZWOLLE },
      { municipality: HAARLEM, quarter: undefined, value: undefined },
    ];
    const text = read({ blocks: [aCompareBlock({ entries, quartersDiffer: false, reasons: [] })] });
    expect(text).toContain('Van Haarlem is er geen waarde.');
    expect(text).not.toContain('Haarlem antwoordde');
    expect(text).not.toContain('Haarlem telde');
  });

  it('tells a comparable municipality from one that is not', () => {
    const entries = [
      { municipality: ZWOLLE, quarter: '2018Q2' as const, value: aFigure() },
      { municipality: HAARLEM, quarter: '2018Q2' as const, value: REFUSED_HAARLEM },
    ];
    const reasons = [
      { municipality: 'zwolle', reasons: [] },
      { municipality: 'haarlem', reasons: REFUSED_HAARLEM.reasons },
    ];
    const text = read({ blocks: [aCompareBlock({ entries, quartersDiffer: false, reasons })] });
    expect(text).toContain('Zwolle telde over het kwartaal zelf, 3 maanden');
    expect(text).toContain('Zwolle antwoordde “Ja” en van Haarlem is geen antwoord bekend');
  });
});

describe('municipalities with the same definition', () => {
  const block = aComparableBlock([
    aFigure(),
    aFigure({ value: 0.05, lower: 0.03, upper: 0.07, numerator: 20, denominator: 400 }),
  ]);

  it('stand side by side in a chart and a table', () => {
    const page = html(aComparePage({ blocks: [block] }));
    expect(page).toContain('class="chart chart-pair"');
    expect(page).toContain('20 op gemiddeld 400 personen');
    expect(read({ blocks: [block] })).toContain('Zwolle ligt hoger dan Haarlem');
    expect(read({ blocks: [block] })).not.toMatch(/bewezen/u);
  });
});

describe('an incomplete comparison', () => {
  it('draws nothing and shows in the table what is missing', () => {
    const { entries, ...rest } = aComparableBlock([aFigure(), LATE]);
    const page = html(aComparePage({ blocks: [{ ...rest, entries, verdict: 'incomplete' }] }));
    expect(page).not.toContain('role="img"');
    expect(page).toContain('te laat geleverd');
  });
});

describe('the form', () => {
  it('works without a script: two to six choices under one name, kept as chosen', () => {
    const page = html(aComparePage());
    expect(page).toMatch(/<form class="compare-form"[^>]* action="\/vergelijken" method="get"/u);
    expect(page.match(/<select [^>]*name="gemeenten"/gu)).toHaveLength(6);
    expect(page.match(/<option value="zwolle" selected="">/gu)).toHaveLength(1);
    expect(page).toMatch(/<input[^>]*name="indicatoren"[^>]*checked=""/u);
  });

  it.each([
    [{ chosen: [ZWOLLE], blocks: [] }, 'Kies nog een gemeente'],
    [{ chosenIndicators: [], blocks: [] }, 'Kies ook een of meer cijfers.'],
    [{ blocks: [] }, 'Over deze keuze is nog niets gepubliceerd.'],
    [{ chosen: [], blocks: [], unknown: ['Atlantis'] }, 'Dit kennen we niet: Atlantis.'],
  ])('says what is still to be chosen', (changes, sentence) => {
    expect(read(changes)).toContain(sentence);
  });
});
