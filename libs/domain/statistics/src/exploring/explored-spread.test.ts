import { describe, expect, it } from 'vitest';
import { distributionOf } from '../indicators/standing.ts';
import { exploredSpread, type Explored } from './explored-spread.ts';

/** Municipalities around one in five, the last of which lies far above. */
const members: readonly Explored[] = Array.from({ length: 120 }, (_, at) => {
  const denominator = 1000 + 5 * at;
  const around = Math.round(denominator / 5) - 5 + (at % 11);
  return {
    code: `GM${String(at).padStart(4, '0')}`,
    counted: { numerator: at === 119 ? 700 : around, denominator },
  };
});

describe('the spread of what is explored', () => {
  it('adds up counts, and has the quartiles of the values', () => {
    const spread = exploredSpread('share', members);
    const values = members.map(({ counted }) => ({ value: counted.numerator / counted.denominator }));
    expect(spread.distribution).toEqual(distributionOf(values));
    expect(spread.denominator).toBe(120 * 1000 + 5 * ((119 * 120) / 2));
    expect(spread.mean).toBeCloseTo(spread.numerator / spread.denominator, 12);
  });

  it('judges each among the others: one that lies far out moves nobody else out', () => {
    const { places } = exploredSpread('share', members);
    expect(places.get('GM0119')).toBe('above-998');
    expect([...places].filter(([, place]) => place !== 'inside')).toHaveLength(1);
  });

  it('says the same whatever the order of the members', () => {
    const [forth, back] = [exploredSpread('rate', members), exploredSpread('rate', members.toReversed())];
    expect(back.distribution).toEqual(forth.distribution);
    for (const [code, place] of forth.places) expect(back.places.get(code)).toBe(place);
  });

  it('has no mean and no quartiles of fewer than five, and no funnel of fewer than ten', () => {
    const four = exploredSpread('share', members.slice(0, 4));
    expect([four.mean, four.distribution, four.contributing]).toEqual([undefined, undefined, 4]);
    const nine = exploredSpread('share', members.slice(0, 9));
    expect(nine.distribution).toBeDefined();
    expect([nine.lines, nine.places.size]).toEqual([undefined, 0]);
  });

  it('has no funnel of a ratio, which has no interval', () => {
    const { lines, places, mean } = exploredSpread('ratio', members);
    expect([lines, places.size]).toEqual([undefined, 0]);
    expect(mean).toBeGreaterThan(0.2);
  });
});
