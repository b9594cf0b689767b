import type { FunnelPlace } from '@ijkpunt/model';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { funnelFigures, type FunnelInput } from './funnel-figures.ts';
import { FunnelPlot } from './funnel-plot.tsx';

const PLACES: readonly FunnelPlace[] = ['inside', 'above-95', 'below-95', 'above-998', 'below-998'];

const limitsAt = (size: number) => {
  const [half, more] = [1 / Math.sqrt(size), 1.6 / Math.sqrt(size)];
  return {
    size,
    lower95: Math.max(0, 0.2 - half),
    upper95: 0.2 + half,
    lower998: Math.max(0, 0.2 - more),
    upper998: 0.2 + more,
  };
};

const aFunnel = (changes: Partial<FunnelInput> = {}): FunnelInput => ({
  label: 'Uitstroom naar werk',
  method: 'rate',
  direction: 'higher',
  language: 'nl',
  points: Array.from({ length: 15 }, (_, at) => ({
    code: `GM${1000 + at}`,
    value: 0.1 + ((at * 7) % 15) / 75,
    size: 40 * (at + 1),
    place: PLACES[at % 5],
  })),
  hidden: 0,
  lines: { mean: 0.2, widened: false, limits: [40, 100, 200, 400, 600].map(limitsAt) },
  ...changes,
});

const drawn = (input: FunnelInput): string =>
  renderToStaticMarkup(<FunnelPlot id="funnel" input={input} table="table" />);

describe('a funnel', () => {
  it.each([
    ['funnel', aFunnel()],
    ['funnel-without-direction', aFunnel({ direction: 'none', language: 'en' })],
  ])('is drawn as it always was: %s', async (name, input) => {
    await expect(`${drawn(input)}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('draws every municipality, and each can be pointed at', () => {
    const marks = [...drawn(aFunnel()).matchAll(/data-mark="(GM\d+)"/gu)].map(([, code]) => code);
    expect(new Set(marks).size).toBe(15);
  });

  it('has no colour of better or worse without a direction', () => {
    expect(drawn(aFunnel({ direction: 'none' }))).not.toMatch(/tone-(better|worse)/u);
  });

  it('counts who lies outside, and says what the lines are', () => {
    const { sentence } = funnelFigures(aFunnel());
    expect(sentence).toContain('12 liggen buiten de 95%-lijnen en 6 ook buiten de 99,8%-lijnen');
    expect(sentence).toContain('wat toeval alleen zou doen');
    const { lines } = aFunnel();
    expect(funnelFigures(aFunnel({ lines: { ...lines, widened: true } })).sentence).toContain(
      'ruimer gemaakt',
    );
  });

  it('says so when all lie within', () => {
    const points = aFunnel().points.map((point) => ({ ...point, place: 'inside' as const }));
    expect(funnelFigures(aFunnel({ points })).sentence).toContain('Alle gemeenten liggen binnen de lijnen.');
  });

  it('tells that those with small numbers are missing, and where', () => {
    expect(funnelFigures(aFunnel({ hidden: 250 })).sentence).toContain(
      'Van 250 gemeenten is het cijfer verborgen',
    );
    expect(funnelFigures(aFunnel()).sentence).not.toContain('verborgen');
  });

  it('leaves out the part of a line that lies above the drawing, and no point', () => {
    const lines = { mean: 0.2, widened: false, limits: [1, 40, 600].map(limitsAt) };
    const heights = [...drawn(aFunnel({ lines })).matchAll(/[ML]\d[\d.]* (-?[\d.]+)/gu)].map(([, y]) =>
      Number(y),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(8);
  });
});
