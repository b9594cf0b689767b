import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { spineFigures, type SpineInput } from './spine-figures.ts';
import { spineLayout, WIDTH } from './spine-layout.ts';
import { Spine } from './spine.tsx';

const aSpine = (changes: Partial<SpineInput> = {}): SpineInput => ({
  name: 'Zwolle',
  label: 'Uitstroom naar werk',
  method: 'rate',
  direction: 'higher',
  language: 'nl',
  own: { value: 0.2, lower: 0.16, upper: 0.25 },
  others: [0.02, 0.1, 0.12, 0.15, 0.3],
  distribution: { contributing: 5, lowerQuartile: 0.1, median: 0.12, upperQuartile: 0.15 },
  ...changes,
});

const drawn = (input: SpineInput): string => renderToStaticMarkup(<Spine id="spine" input={input} />);
const layoutOf = (input: SpineInput) => spineLayout(spineFigures(input));

describe('a row of a profile', () => {
  it.each([
    ['spine', aSpine()],
    ['spine-without-own-figure', aSpine({ own: undefined, language: 'en' })],
  ])('is drawn as it always was: %s', async (name, input) => {
    await expect(`${drawn(input)}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('has the median in the middle, whatever the values', () => {
    expect(layoutOf(aSpine()).median).toBe(WIDTH / 2);
    expect(layoutOf(aSpine({ others: [0.119, 0.9] })).median).toBe(WIDTH / 2);
  });

  it('holds everything, also an interval that reaches further than all others', () => {
    const { own, range } = layoutOf(aSpine({ own: { value: 0.3, lower: 0.1, upper: 0.9 } }));
    for (const x of [own?.from, own?.to, range.from, range.to]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(WIDTH);
    }
  });

  it('stands in the middle when all are the same', () => {
    const same = { contributing: 5, lowerQuartile: 0.1, median: 0.1, upperQuartile: 0.1 };
    const input = aSpine({ others: [0.1], distribution: same, own: { value: 0.1 } });
    expect(layoutOf(input).own?.at).toBe(WIDTH / 2);
  });

  it('is coloured where the whole interval lies at one side, and one side is better', () => {
    expect(drawn(aSpine())).toContain('tone-better');
    expect(drawn(aSpine({ direction: 'lower' }))).toContain('tone-worse');
    expect(drawn(aSpine({ direction: 'none' }))).toContain('tone-plain');
    expect(drawn(aSpine({ own: { value: 0.2, lower: 0.1, upper: 0.3 } }))).toContain('tone-plain');
    expect(drawn(aSpine({ own: { value: 0.2 } }))).toContain('tone-plain');
  });

  it('says the value and the median in words', () => {
    expect(spineFigures(aSpine()).sentence).toBe('Zwolle 20,0%; mediaan 12,0%.');
    expect(spineFigures(aSpine({ own: undefined })).sentence).toBe('Geen eigen cijfer; mediaan 12,0%.');
  });
});
