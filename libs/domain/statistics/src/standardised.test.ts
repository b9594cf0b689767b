import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directlyStandardisedRate } from './standardised-rate.ts';
import { indirectlyStandardisedRatio } from './standardised-ratio.ts';

const stratum = fc.record({
  events: fc.integer({ min: 2, max: 200 }),
  population: fc.integer({ min: 200, max: 9_000 }),
  standard: fc.integer({ min: 1, max: 9_000 }),
});
const strata = fc.array(stratum, { minLength: 5, maxLength: 12 });

/** The figure where the test knows that it is given. */
function rateOf(classes: Parameters<typeof directlyStandardisedRate>[0]) {
  const outcome = directlyStandardisedRate(classes);
  if (!outcome.given) throw new Error(outcome.why);
  return outcome.value;
}

describe('a directly standardised rate', () => {
  it('is the crude rate when the area is its own standard', () => {
    fc.assert(
      fc.property(strata, (classes) => {
        const own = classes.map((one) => ({ ...one, standard: one.population }));
        const persons = own.reduce((sum, { population }) => sum + population, 0);
        const { value, events, lower, upper } = rateOf(own);
        expect(value).toBeCloseTo(events / persons, 12);
        expect(lower <= value && value <= upper).toBe(true);
      }),
    );
  });

  it('does not depend on the size of the standard nor on the order of the classes', () => {
    fc.assert(
      fc.property(strata, (classes) => {
        const scaled = classes.map((one) => ({ ...one, standard: one.standard * 7 })).toReversed();
        expect(rateOf(scaled).value).toBeCloseTo(rateOf(classes).value, 12);
        expect(rateOf(scaled).upper).toBeCloseTo(rateOf(classes).upper, 12);
      }),
    );
  });

  it('counts a class in which nothing was registered as no events', () => {
    const filled = { events: 30, population: 100, standard: 1 };
    const absent = { events: undefined, population: 100, standard: 1 };
    expect(rateOf([filled, absent])).toEqual(rateOf([filled, { ...absent, events: 0 }]));
  });

  it.each([
    ['no-strata', []],
    ['no-strata', [{ events: 40, population: 10, standard: 0 }]],
    ['empty-stratum', [{ events: 40, population: 0, standard: 5 }]],
    ['fewer-than-ten-events', [{ events: 9, population: 100, standard: 5 }]],
  ] as const)('is not given, because %s', (why, classes) => {
    expect(directlyStandardisedRate(classes)).toEqual({ given: false, why });
  });
});

describe('an indirectly standardised ratio', () => {
  const reference = [
    { population: 100, referenceEvents: 50, referencePopulation: 1_000 },
    { population: 300, referenceEvents: 200, referencePopulation: 2_000 },
  ];

  it('is observed over expected', () => {
    const outcome = indirectlyStandardisedRatio(70, reference);
    expect(outcome).toMatchObject({ given: true, value: { expected: 35, value: 2 } });
  });

  it('contains the ratio in its interval, and starts at 0 when nothing was observed', () => {
    for (const observed of [0, 1, 9, 10, 400]) {
      const outcome = indirectlyStandardisedRatio(observed, reference);
      if (!outcome.given) throw new Error(outcome.why);
      const { lower, value, upper } = outcome.value;
      expect(lower <= value && value <= upper).toBe(true);
      if (observed === 0) expect(lower).toBe(0);
    }
  });

  it.each([
    ['no-strata', []],
    ['empty-stratum', [{ population: 5, referenceEvents: 0, referencePopulation: 0 }]],
    ['no-expected-events', [{ population: 5, referenceEvents: 0, referencePopulation: 10 }]],
  ] as const)('is not given, because %s', (why, classes) => {
    expect(indirectlyStandardisedRatio(3, classes)).toEqual({ given: false, why });
  });
});
