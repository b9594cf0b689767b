import { describe, expect, it } from 'vitest';
import { chanceOf } from './random.ts';

const mean = (draw: () => number): number => {
  let sum = 0;
  for (let turn = 0; turn < 20_000; turn += 1) sum += draw();
  return sum / 20_000;
};

describe('a source of chance', () => {
  it('gives the same draws for the same words', () => {
    const draws = (): number[] => {
      const chance = chanceOf(7, 'GM0193', 'traits');
      return [chance.uniform(), chance.normal(0, 1), chance.poisson(3), chance.binomial(10, 0.4)];
    };
    expect(draws()).toEqual(draws());
  });

  it('gives other draws for words that differ in one letter', () => {
    expect(chanceOf(7, 'GM0193').uniform()).not.toBe(chanceOf(7, 'GM0194').uniform());
  });

  it('draws uniformly between 0 and 1', () => {
    const chance = chanceOf('uniform');
    expect(mean(() => chance.uniform())).toBeCloseTo(0.5, 1);
  });

  it.each([0.3, 4, 39, 41, 400])('draws Poisson counts around a mean of %d', (expected) => {
    const chance = chanceOf('poisson', expected);
    const found = mean(() => chance.poisson(expected));
    expect(Math.abs(found - expected)).toBeLessThan(0.05 * expected + 0.02);
  });

  it.each([
    [0, 0.5],
    [12, 0.25],
    [1000, 0.6],
  ])('draws at most all of %d cases', (cases, probability) => {
    const chance = chanceOf('binomial', cases);
    const found = mean(() => {
      const drawn = chance.binomial(cases, probability);
      expect(drawn >= 0 && drawn <= cases).toBe(true);
      return drawn;
    });
    expect(Math.abs(found - cases * probability)).toBeLessThan(0.02 * cases + 0.01);
  });
});
