import { describe, expect, it } from 'vitest';
import { anIndicator } from '../examples/example-catalogue.ts';
import { aBlock, aMunicipalityPage } from '../examples/example-pages.ts';
import { aFigure, LATE, REFUSED_ZWOLLE, WITHHELD } from '../examples/example-values.ts';
import { renderPage } from '../render.tsx';
import { inShort } from './in-short.ts';

const FRAME = { language: 'nl', path: '/gemeenten/zwolle', assets: { styles: [], scripts: [] } } as const;

const spread = { contributing: 30, lowerQuartile: 0.1, median: 0.15, upperQuartile: 0.2 };
const figure = (value: number, half = 0.01) => aFigure({ value, lower: value - half, upper: value + half });
const blocks = [
  aBlock(figure(0.3), { distribution: spread, indicator: anIndicator({ code: 'A', slug: 'a' }) }),
  aBlock(figure(0.05), {
    distribution: spread,
    indicator: anIndicator({
      code: 'B',
      slug: 'b',
      direction: 'lower',
      label: { nl: 'Wachttijd', en: 'Wait' },
    }),
  }),
  aBlock(figure(0.16, 0.05), { distribution: spread, indicator: anIndicator({ code: 'C', slug: 'c' }) }),
  aBlock(figure(0.9), { distribution: undefined, indicator: anIndicator({ code: 'D', slug: 'd' }) }),
  aBlock(REFUSED_ZWOLLE, { indicator: anIndicator({ code: 'E', slug: 'e' }) }),
  aBlock(WITHHELD, { indicator: anIndicator({ code: 'F', slug: 'f' }) }),
  aBlock(LATE, { indicator: anIndicator({ code: 'G', slug: 'g' }) }),
  aBlock(aFigure(), { indicator: anIndicator({ code: 'H', slug: 'h', method: 'count' }) }),
];

const read = (of: typeof blocks): string =>
  renderPage(aMunicipalityPage(of), FRAME)
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/\s+/gu, ' ');

describe('a municipality in short', () => {
  it('groups what can be said of each indicator, and leaves counts out', () => {
    const groups = [...inShort(blocks)].map(([said, group]) => [
      said,
      group.map(({ indicator }) => indicator.code),
    ]);
    expect(Object.fromEntries(groups)).toEqual({
      above: ['A'],
      below: ['B'],
      around: ['C'],
      alone: ['D'],
      refused: ['E'],
      withheld: ['F'],
      missing: ['G'],
    });
  });

  it('names what stands out and whether that is good, and counts the rest', () => {
    const text = read(blocks);
    expect(text).toContain('ook als je het toeval meerekent: Uitstroom naar werk (gunstig)');
    expect(text).toContain(
      'Lager dan bij de middelste gemeente, ook als je het toeval meerekent: Wachttijd (gunstig)',
    );
    expect(text).toContain('Geen verschil vast te stellen met de middelste gemeente: 1 cijfer');
    expect(text).toContain('Niet te vergelijken, want deze gemeente telt iets anders: 1 cijfer');
  });

  it('says neither good nor bad where there is no direction', () => {
    const [first] = blocks;
    const plain = first && { ...first, indicator: { ...first.indicator, direction: 'none' as const } };
    const text = read(plain === undefined ? [] : [plain]);
    expect(text).not.toMatch(/\(gunstig\)|\(ongunstig\)/u);
  });

  it('says so when nothing can be compared', () => {
    const text = read([aBlock(REFUSED_ZWOLLE)]);
    expect(text).toContain('geen cijfer dat met andere te vergelijken is');
    expect(text).not.toContain('door toeval soms');
  });
});
