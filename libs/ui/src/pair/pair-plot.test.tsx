import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { overlapSentence } from './overlap-sentence.ts';
import { pairFigures, type PairInput } from './pair-figures.ts';
import { PairPlot } from './pair-plot.tsx';
import type { PairRow } from './pair-row.ts';

const zwolle: PairRow = { name: 'Zwolle', value: 0.12, lower: 0.095, upper: 0.15 };
const haarlem: PairRow = { name: 'Haarlem', value: 0.1, lower: 0.08, upper: 0.13 };
const ede: PairRow = { name: 'Ede', value: 0.05, lower: 0.03, upper: 0.07 };

const aPair = (changes: Partial<PairInput> = {}): PairInput => ({
  label: 'Uitstroom naar werk',
  method: 'rate',
  language: 'nl',
  rows: [zwolle, haarlem],
  distribution: { contributing: 30, lowerQuartile: 0.08, median: 0.09, upperQuartile: 0.11 },
  ...changes,
});

const drawn = (input: PairInput): string => renderToStaticMarkup(<PairPlot id="pair" input={input} />);

describe('a pair plot', () => {
  it.each([
    ['pair', aPair()],
    ['pair-of-three', aPair({ rows: [zwolle, haarlem, ede], distribution: undefined, language: 'en' })],
  ])('is drawn as it always was: %s', async (name, input) => {
    await expect(`${drawn(input)}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('keeps the order in which municipalities were chosen', () => {
    expect(pairFigures(aPair({ rows: [ede, zwolle] })).rows.map(({ name }) => name)).toEqual([
      'Ede',
      'Zwolle',
    ]);
  });
});

describe('the sentence about overlap', () => {
  it('says that a difference may be chance when intervals overlap', () => {
    expect(overlapSentence([zwolle, haarlem], 'nl')).toContain('kan het verschil ook toeval zijn');
  });

  it('says who lies higher when they do not, and never that it is proved', () => {
    const sentence = overlapSentence([zwolle, ede], 'nl');
    expect(sentence).toContain('Zwolle ligt hoger dan Ede');
    expect(sentence).not.toMatch(/bewezen|bewijst/u);
  });

  it('names the pairs that do not overlap among three', () => {
    expect(overlapSentence([zwolle, haarlem, ede], 'nl')).toBe(
      'Niet overlappend zijn alleen de intervallen van Ede en Haarlem; Ede en Zwolle. De andere verschillen kunnen ook toeval zijn.',
    );
  });

  it('says nothing about chance where there are no intervals', () => {
    const bare = [zwolle, haarlem].map(({ name, value }) => ({ name, value }));
    expect(overlapSentence(bare, 'nl')).toContain('geen interval');
  });
});
