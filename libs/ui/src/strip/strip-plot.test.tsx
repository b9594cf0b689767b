import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { stripFigures, type StripInput } from './strip-figures.ts';
import { StripPlot } from './strip-plot.tsx';

const others = Array.from({ length: 40 }, (_, index) => 0.04 + ((index * 7) % 40) / 400);

const aStrip = (changes: Partial<StripInput> = {}): StripInput => ({
  label: 'Uitstroom naar werk',
  method: 'rate',
  direction: 'higher',
  language: 'nl',
  others,
  distribution: { contributing: 40, lowerQuartile: 0.064, median: 0.089, upperQuartile: 0.113 },
  own: { name: 'Zwolle', value: 0.12, lower: 0.095, upper: 0.15 },
  ...changes,
});

const drawn = (input: StripInput): string => renderToStaticMarkup(<StripPlot id="strip" input={input} />);

describe('a strip plot', () => {
  it.each([
    ['strip', aStrip()],
    ['strip-of-few', aStrip({ others: [0.1, 0.2], distribution: undefined })],
    ['strip-without-own-value', aStrip({ own: undefined, language: 'en', direction: 'none' })],
  ])('is drawn as it always was: %s', async (name, input) => {
    await expect(`${drawn(input)}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('has a name and a description of its own', () => {
    expect(drawn(aStrip())).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="strip-name strip-words"/u);
    expect(drawn(aStrip())).toContain(
      '<title id="strip-name">Uitstroom naar werk: alle gemeenten op een lijn</title>',
    );
  });

  it('gives every municipality a dot', () => {
    expect(drawn(aStrip()).match(/h0/gu)).toHaveLength(others.length);
  });

  it('colours the own value only where the indicator has a direction', () => {
    expect(drawn(aStrip())).toContain('tone-better');
    expect(drawn(aStrip({ direction: 'lower' }))).toContain('tone-worse');
    expect(drawn(aStrip({ direction: 'none' }))).toContain('tone-plain');
  });

  it('escapes a hostile name', () => {
    const own = { name: '<script>alert(1)</script>', value: 0.1 };
    expect(drawn(aStrip({ own }))).not.toContain('<script');
  });
});

describe('the sentence of a strip plot', () => {
  it('says where the interval lies', () => {
    expect(stripFigures(aStrip()).sentence).toBe(
      'Van 40 vergelijkbare gemeenten is de mediaan 8,9%. De middelste helft ligt tussen 6,4% en 11,3%. ' +
        'Zwolle: 12,0%, met een interval van 9,5% tot 15,0%. Het hele interval ligt boven de mediaan.',
    );
  });

  it('claims no difference when the interval holds the median', () => {
    const own = { name: 'Zwolle', value: 0.1, lower: 0.08, upper: 0.12 };
    expect(stripFigures(aStrip({ own })).sentence).toContain('een verschil is niet vast te stellen');
  });

  it('names no median when too few municipalities contribute', () => {
    const { sentence } = stripFigures(
      aStrip({ others: [0.1, 0.2], distribution: undefined, own: undefined }),
    );
    expect(sentence).toBe('Hier staan 2 gemeenten, van 10,0% tot 20,0%.');
  });

  it('says it when nobody has a value', () => {
    const { sentence } = stripFigures(aStrip({ others: [], distribution: undefined, own: undefined }));
    expect(sentence).toBe('Van geen enkele gemeente is hier een waarde te tonen.');
  });
});
