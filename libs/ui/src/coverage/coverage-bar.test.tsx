import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CoverageBar } from './coverage-bar.tsx';
import { coverageFigures, type CoverageInput } from './coverage-figures.ts';

const input: CoverageInput = {
  label: 'Uitstroom naar werk',
  language: 'nl',
  counts: { shown: 300, refused: 0, withheld: 30, missing: 12 },
};

describe('a coverage bar', () => {
  it('is drawn as it always was', async () => {
    const drawn = renderToStaticMarkup(<CoverageBar id="coverage" input={input} />);
    await expect(`${drawn}\n`).toMatchFileSnapshot('./golden/coverage.svg');
  });

  it('tells every part in words, those of nobody too', () => {
    expect(coverageFigures(input).sentence).toBe(
      '300 getoond, 0 niet vergelijkbaar, 30 niet getoond, 12 ontbreekt.',
    );
  });
});
