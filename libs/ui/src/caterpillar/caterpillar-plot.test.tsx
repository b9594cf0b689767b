import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { caterpillarFigures, type CaterpillarInput } from './caterpillar-figures.ts';
import { CaterpillarPlot } from './caterpillar-plot.tsx';

const rows = Array.from({ length: 30 }, (_, index) => {
  const value = 0.05 + ((index * 11) % 30) / 200;
  return { code: `GM${1000 + index}`, value, lower: value - 0.03, upper: value + 0.04 };
});

const aCaterpillar = (changes: Partial<CaterpillarInput> = {}): CaterpillarInput => ({
  label: 'Uitstroom naar werk',
  method: 'rate',
  direction: 'higher',
  language: 'nl',
  rows,
  distribution: { contributing: 30, lowerQuartile: 0.086, median: 0.1225, upperQuartile: 0.159 },
  ...changes,
});

const drawn = (input: CaterpillarInput): string =>
  renderToStaticMarkup(<CaterpillarPlot id="all" input={input} table="table" />);

describe('a caterpillar plot', () => {
  it.each([
    ['caterpillar', aCaterpillar()],
    ['caterpillar-without-direction', aCaterpillar({ direction: 'none', language: 'en' })],
    [
      'caterpillar-of-counts',
      aCaterpillar({
        method: 'count',
        rows: [
          { code: 'GM0001', value: 40 },
          { code: 'GM0002', value: 12 },
        ],
        distribution: undefined,
      }),
    ],
  ])('is drawn as it always was: %s', async (name, input) => {
    await expect(`${drawn(input)}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('draws every municipality, and each can be pointed at', () => {
    const marks = [...drawn(aCaterpillar()).matchAll(/data-mark="(GM\d+)"/gu)].map(([, code]) => code);
    expect(marks.toSorted()).toEqual(rows.map(({ code }) => code));
  });

  it('has no colour of better or worse without a direction', () => {
    expect(drawn(aCaterpillar({ direction: 'none' }))).not.toMatch(/tone-(better|worse)/u);
  });

  it('tells how many municipalities can be told from the median', () => {
    expect(caterpillarFigures(aCaterpillar()).sentence).toBe(
      '30 gemeenten, van 5,0% tot 19,5%. Bij 14 daarvan ligt de mediaan binnen het interval: een verschil met ' +
        'de mediaan is daar niet vast te stellen. Bij 9 ligt het hele interval erboven, bij 7 eronder.',
    );
  });

  it('warns that a count follows the size of the municipality', () => {
    expect(caterpillarFigures(aCaterpillar({ method: 'count' })).sentence).toContain(
      'hoe groot een gemeente is',
    );
  });
});
