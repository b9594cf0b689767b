import type { PublishedValue } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { anIndicator } from '../examples/example-catalogue.ts';
import { aBlock, aMunicipalityPage } from '../examples/example-pages.ts';
import { aFigure, LATE, REFUSED_ZWOLLE, WITHHELD } from '../examples/example-values.ts';
import { renderPage } from '../render.tsx';

const FRAME = { language: 'nl', path: '/gemeenten/zwolle', assets: { styles: [], scripts: [] } } as const;

/** The text of a page, as one reads it. */
const read = (value: PublishedValue, changes: Parameters<typeof aBlock>[1] = {}): string =>
  renderPage(aMunicipalityPage([aBlock(value, changes)]), FRAME)
    .replaceAll(/<(title|desc) id.*?<\/\1>/gu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

describe('a value on a municipality page', () => {
  it('stands with what it was computed from and its interval', () => {
    expect(read(aFigure())).toContain('12,0% 61 op gemiddeld 508,5 personen; tussen 9,2% en 15,4%');
  });

  it('is a part of a whole when the indicator is a share', () => {
    const indicator = anIndicator({
      method: 'share',
      denominator: { measures: ['B01'], taken: 'same-period' },
    });
    expect(read(aFigure({ denominator: 509 }), { indicator })).toContain(
      '61 van 509 personen; tussen 9,2% en 15,4%',
    );
  });

  it('is a ratio with one decimal and both units', () => {
    const indicator = anIndicator({
      method: 'ratio',
      numerator: ['C01'],
      denominator: { measures: ['C03'], taken: 'same-period' },
    });
    const value = aFigure({
      value: 79.86,
      lower: undefined,
      upper: undefined,
      numerator: 2340,
      denominator: 29.3,
    });
    expect(read(value, { indicator })).toContain('79,9 2.340 personen op 29,3 fte');
  });

  it('is a count without a place, and without other municipalities beside it', () => {
    const indicator = anIndicator({ method: 'count', denominator: undefined, direction: 'none' });
    const text = read(aFigure({ value: 339, numerator: 339, lower: undefined, upper: undefined }), {
      indicator,
    });
    expect(text).toContain('339 personen');
    expect(text).toContain('Een aantal krijgt geen plaats');
    expect(text).not.toContain('Tussen de andere gemeenten');
  });
});

describe('a figure that may still change', () => {
  const band = { kind: 'band', revisions: 12, median: 0.02, lower: -0.05, upper: 0.25 } as const;
  const revised = { lower: 0.114, upper: 0.15 };
  const { series } = aBlock(aFigure());
  const known = series.map((point) => (point.quarter === '2026Q2' ? { ...point, revised } : point));

  it('stands with where it usually ends: in the chart, in words and in the table', () => {
    const text = read(aFigure(), { series: known, revisions: band });
    expect(text).toContain('deden dat meestal met -5% tot +25% (12 keer gebeurd).');
    expect(text).toContain('waar het na een wijziging meestal uitkomt');
    expect(text).toMatch(/Kwartaal Waarde .* Na een wijziging meestal Mediaan/u);
    expect(text).toContain('11,4% tot 15,0%');
  });

  it('says that nobody can tell yet while too few were revised', () => {
    const text = read(aFigure(), { revisions: { kind: 'too-few', revisions: 2 } });
    expect(text).toContain('meestal nog wijzigen, is nog niet te zeggen.');
    expect(text).not.toContain('Na een wijziging meestal');
  });
});

describe('the standing of a municipality', () => {
  it('is a range of places', () => {
    expect(read(aFigure())).toContain(
      'Van hoog (beter) naar laag staat Zwolle ergens tussen plaats 12 en plaats 61 van de 301.',
    );
  });

  it.each([
    [{ best: 1, worst: 150, of: 300 }, false],
    [{ best: 1, worst: 151, of: 300 }, true],
  ])('over %j cannot be told apart: %s', (rank, indistinct) => {
    expect(read(aFigure({ rank })).includes('Niet te onderscheiden')).toBe(indistinct);
  });

  it('is not there when too few municipalities are comparable', () => {
    expect(read(aFigure({ rank: undefined }))).toContain('te weinig gemeenten zijn vergelijkbaar');
  });
});

describe('a value with a small difference in definition', () => {
  it('is marked B, with the difference as a sentence', () => {
    const reasons = [
      { code: 'profile-differs', grade: 'B', question: 'cohort-start', standard: '2014', answer: '2015' },
    ] as const;
    expect(read(aFigure({ grade: 'B', reasons }))).toContain(
      'De afspraak is “Vanaf 2014”. Zwolle antwoordde “Vanaf 2015”.',
    );
  });
});

describe('a value that is not there', () => {
  it('is a dot with its reason when withheld', () => {
    const text = read(WITHHELD);
    expect(text).toContain('. Niet getoond: klein aantal of daaruit te herleiden');
    expect(text).toContain('Aantallen van 1 tot en met 9 tonen we niet');
  });

  it('is named with who left it out when missing', () => {
    expect(read(LATE)).toContain('Zwolle leverde dit cijfer niet op tijd.');
    expect(read(LATE)).toContain('“Bijstand beëindigd wegens werk”');
  });

  it('is refused in words, with what was delivered and no percentage of it', () => {
    const text = read(REFUSED_ZWOLLE, { series: [], others: [] });
    expect(text).toContain('16 maanden (1 juli 2018 tot en met 31 oktober 2019)');
    expect(text).toContain('Zwolle leverde “Begeleid naar werk of studie”');
    expect(text).toContain('Begeleid naar werk of studie 61 personen; Mensen in begeleiding 174 personen.');
    expect(text).not.toContain('35');
  });

  it('leaves no other municipalities beside a refused value', () => {
    expect(read(REFUSED_ZWOLLE)).not.toContain('Tussen de andere gemeenten');
  });
});
