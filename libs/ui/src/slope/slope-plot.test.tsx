import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { slopeFigures, type SlopeInput, type SlopeLine } from './slope-figures.ts';
import { SlopePlot } from './slope-plot.tsx';

const line = (at: number, changes: Partial<SlopeLine> = {}): SlopeLine => ({
  code: `GM${1000 + at}`,
  then: 0.1 + at / 100,
  now: 0.1 + ((at * 7) % 12) / 80,
  difference: ((at * 7) % 12) / 80 - at / 100,
  broken: false,
  ...changes,
});

const aSlope = (changes: Partial<SlopeInput> = {}): SlopeInput => ({
  label: 'Uitstroom naar werk',
  method: 'rate',
  language: 'nl',
  quarters: { then: '2025Q2', now: '2026Q2' },
  provisional: false,
  lines: [
    ...Array.from({ length: 10 }, (_, at) => line(at)),
    line(10, { broken: true }),
    line(11, { now: undefined, difference: undefined }),
    line(12, { then: undefined, difference: undefined }),
    line(13, { then: undefined, now: undefined, difference: undefined }),
  ],
  medians: { then: 0.14, now: 0.16 },
  ...changes,
});

const drawn = (input: SlopeInput): string =>
  renderToStaticMarkup(<SlopePlot id="slope" input={input} table="table" />);

describe('a slope chart', () => {
  it.each([
    ['slope', aSlope()],
    ['slope-provisional', aSlope({ provisional: true, language: 'en' })],
    ['slope-of-counts', aSlope({ method: 'count', medians: { then: undefined, now: undefined } })],
  ])('is drawn as it always was: %s', async (name, input) => {
    await expect(`${drawn(input)}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('draws everybody who has a value then or now, and nobody else', () => {
    const marks = [...drawn(aSlope()).matchAll(/data-mark="(GM\d+)"/gu)].map(([, code]) => code);
    expect(marks.toSorted()).toEqual(Array.from({ length: 13 }, (_, at) => `GM${1000 + at}`));
  });

  it('draws no line where one of the two is not there', () => {
    const [, apart] = /slope-apart"[^>]*>(.*?)<\/g>/u.exec(drawn(aSlope())) ?? [];
    expect(apart?.match(/<path/gu)).toHaveLength(2);
    expect(apart).not.toContain('L');
  });

  it('has no colour of better or worse: a change is not tested', () => {
    expect(drawn(aSlope())).not.toMatch(/tone-(better|worse)/u);
  });

  it('says who moved, who has one value only, whose definition changed and what is provisional', () => {
    expect(slopeFigures(aSlope({ provisional: true })).sentence).toBe(
      'Van 11 gemeenten is er een waarde in het 2e kwartaal 2025 en in het 2e kwartaal 2026: bij 8 ging die omhoog, ' +
        'bij 2 omlaag, bij 1 bleef ze gelijk. 2 hebben maar in een van beide een waarde: die staan als punt, zonder ' +
        'lijn. Bij 1 veranderde de definitie tussendoor: daar is de lijn onderbroken en zegt het verschil weinig. ' +
        'De mediaan ging van 14,0% naar 16,0%. Een verschil kan toeval zijn, vooral waar het om weinig mensen gaat. ' +
        'De cijfers van het 2e kwartaal 2026 zijn voorlopig.',
    );
  });

  it('says so when nobody has both', () => {
    const lines = [line(1, { now: undefined, difference: undefined })];
    expect(slopeFigures(aSlope({ lines })).sentence).toContain('Geen gemeente heeft een waarde in het');
  });
});
