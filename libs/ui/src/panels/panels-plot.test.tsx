import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { panelsFigures, type PanelInput, type PanelsInput } from './panels-figures.ts';
import { PanelsPlot } from './panels-plot.tsx';

const shown = (code: string, value: number, spread = 0.02): PanelInput => ({
  code,
  label: `Categorie ${code}`,
  measured: { value, lower: value - spread, upper: value + spread },
  counts: '61 op gemiddeld 508 personen',
});

const HIDDEN: PanelInput = { code: 'c', label: 'Categorie c', gap: 'withheld', why: 'niet getoond' };
const REFUSED: PanelInput = { code: 'd', label: 'Categorie d', gap: 'refused', why: 'niet vergelijkbaar' };

const somePanels = (changes: Partial<PanelsInput> = {}): PanelsInput => ({
  label: 'Uitstroom naar werk',
  dimension: 'Geslacht',
  place: 'Nederland',
  method: 'rate',
  language: 'nl',
  categories: [shown('a', 0.1), shown('b', 0.2, 0.01), HIDDEN, REFUSED],
  whole: 0.11,
  ...changes,
});

const drawn = (input: PanelsInput): string =>
  renderToStaticMarkup(<PanelsPlot id="panels" input={input} table="table" />);

describe('small multiples by category', () => {
  it.each([
    ['panels', somePanels()],
    ['panels-without-whole', somePanels({ whole: undefined, language: 'en' })],
    [
      'panels-of-counts',
      somePanels({
        method: 'count',
        whole: undefined,
        categories: [{ code: 'a', label: 'Categorie a', measured: { value: 40 }, counts: '' }, HIDDEN],
      }),
    ],
  ])('are drawn as they always were: %s', async (name, input) => {
    await expect(`${drawn(input)}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('give a category without a value a panel with the reason in words, and no mark', () => {
    const [, panel] = /data-mark="c">(.*?)<\/g>/u.exec(drawn(somePanels())) ?? [];
    expect(panel).toContain('. niet getoond');
    expect(panel).not.toContain('<circle');
    expect(drawn(somePanels())).toContain('≠ niet vergelijkbaar');
  });

  it('stand over one scale: an equal value has an equal place in every panel', () => {
    const categories = [shown('a', 0.1), shown('b', 0.3), { ...shown('c', 0.1), label: 'Ander' }];
    const places = [...drawn(somePanels({ categories })).matchAll(/<circle cx="([^"]+)"/gu)].map(
      ([, x]) => x,
    );
    expect(places[0]).toBe(places[2]);
    expect(places[0]).not.toBe(places[1]);
  });

  it('say the lowest and the highest, who can be told from the whole, and what is hidden', () => {
    expect(panelsFigures(somePanels()).sentence).toBe(
      'Het laagst bij Categorie a (10,0%), het hoogst bij Categorie b (20,0%). Het hele interval ligt bij 1 boven en ' +
        'bij 0 onder de waarde van allen samen. Niet getoond: 2. Waar intervallen overlappen, kan een ' +
        'verschil ook toeval zijn.',
    );
  });

  it('say so when one or none can be shown', () => {
    expect(panelsFigures(somePanels({ categories: [shown('a', 0.1)] })).sentence).toContain(
      'Er is één categorie',
    );
    expect(panelsFigures(somePanels({ categories: [HIDDEN] })).sentence).toBe(
      'Van geen enkele categorie is een waarde te tonen. Niet getoond: 1.',
    );
  });
});
