import { figure, missing, periodOf, total, type Observation, type Quarter } from '@ijkpunt/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaIn,
  onTodaysBoundaries,
  sumOfDeliveries,
  type AcceptedQuarter,
  type Joined,
} from './past-on-boundaries.ts';

/** Purmerend took in Beemster on 1 January 2022; Voorne aan Zee began on 1 January 2023. */
const ABSORBED: readonly Joined[] = [{ municipality: 'GM0370', on: '2022-01-01', intoExisting: true }];
const MERGED: readonly Joined[] = [
  { municipality: 'GM0501', on: '2023-01-01', intoExisting: false },
  { municipality: 'GM0530', on: '2023-01-01', intoExisting: false },
];

function observed(measure: string, value: number | 'gap', quarter: Quarter = '2021Q4'): Observation {
  const cell = value === 'gap' ? missing('not-registered') : figure(value);
  const { end } = periodOf(quarter);
  return { measure, period: { end }, dimension: '', category: '', unit: 'persons', cell, line: 0, note: '' };
}

function accepted(municipality: string, value: number | 'gap', quarter: Quarter = '2021Q4'): AcceptedQuarter {
  return { municipality, quarter, observations: [observed('B01', value, quarter)] };
}

const cellsOf = (past: readonly { observations: readonly Observation[] }[]) =>
  past.map(({ observations }) => observations.map(({ cell }) => cell));

describe('the area of a municipality', () => {
  it('is its own without mergers, and since the last one', () => {
    expect(areaIn('2021Q4', 'GM0193', [])).toEqual(['GM0193']);
    expect(areaIn('2022Q1', 'GM0439', ABSORBED)).toEqual(['GM0439']);
  });

  it('is that of all who joined, and of itself when it existed', () => {
    expect(areaIn('2021Q4', 'GM0439', ABSORBED)).toEqual(['GM0370', 'GM0439']);
    expect(areaIn('2022Q4', 'GM1992', MERGED)).toEqual(['GM0501', 'GM0530']);
  });
});

describe('the past of a merged municipality', () => {
  it('is the sum of all who made up its area', () => {
    const past = onTodaysBoundaries([accepted('GM0370', 80), accepted('GM0439', 220)], 'GM0439', ABSORBED);
    expect(cellsOf(past)).toEqual([[figure(300)]]);
  });

  it('leaves out a quarter in which one of them has nothing', () => {
    expect(onTodaysBoundaries([accepted('GM0439', 220)], 'GM0439', ABSORBED)).toEqual([]);
    expect(onTodaysBoundaries([accepted('GM0370', 80)], 'GM0439', ABSORBED)).toEqual([]);
  });

  it('is its own delivery where the sum was taken over, and nothing is added twice', () => {
    const own = { ...accepted('GM0439', 300), whole: true };
    const past = onTodaysBoundaries([accepted('GM0370', 80), own], 'GM0439', ABSORBED);
    expect(cellsOf(past)).toEqual([[figure(300)]]);
  });

  it('is its own delivery where it began with the merger', () => {
    const before = ['GM0501', 'GM0530'].map((code) => accepted(code, 100, '2022Q4'));
    const past = onTodaysBoundaries([...before, accepted('GM1992', 205, '2022Q4')], 'GM1992', MERGED);
    expect(cellsOf(past)).toEqual([[figure(205)]]);
  });
});

describe('a sum of deliveries', () => {
  it('is a gap where one has a gap, and where one has no such cell', () => {
    const one = [observed('B01', 80), observed('B05', 'gap'), observed('B06', 3)];
    const two = [observed('B01', 220), observed('B05', 12)];
    expect(cellsOf([{ observations: sumOfDeliveries([one, two]) }])).toEqual([
      [figure(300), missing('not-registered'), missing('not-delivered')],
    ]);
  });

  it('adds up every cell as the total of cells does, in whatever order they come', () => {
    const counts = fc.array(fc.nat({ max: 10_000 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(counts, (values) => {
        const deliveries = values.map((value) => [observed('B01', value)]);
        const [sum] = sumOfDeliveries(deliveries);
        expect(sum?.cell).toEqual(total(values.map((value) => figure(value))));
        expect(sumOfDeliveries(deliveries.toReversed())[0]?.cell).toEqual(sum?.cell);
      }),
    );
  });
});
