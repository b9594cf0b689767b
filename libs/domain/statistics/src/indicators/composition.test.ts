import { describe, expect, it } from 'vitest';
import { wholeComposition } from './composition.ts';

const men = { numerator: 12, denominator: 200 };
const women = { numerator: 8, denominator: 300 };
const whole = { numerator: 20, denominator: 500 };

describe('a composition', () => {
  it('is whole when its classes are everybody: a class that was not delivered is then empty', () => {
    expect(wholeComposition([men, women, undefined], whole)).toEqual([
      men,
      women,
      { numerator: 0, denominator: 0 },
    ]);
  });

  it('is none when its classes leave somebody out, above or below the line', () => {
    expect(wholeComposition([men, undefined], whole)).toBeUndefined();
    expect(wholeComposition([men, women], { ...whole, numerator: 21 })).toBeUndefined();
  });
});
