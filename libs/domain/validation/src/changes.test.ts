import {
  figure,
  missing,
  standardPeriod,
  type Cell,
  type Measure,
  type Observation,
  type Quarter,
} from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { changesBetween, pastValues, placeOf } from './changes.ts';

const no = { nl: '', en: '' };
const flow: Measure = {
  code: 'B05',
  label: no,
  definition: no,
  unit: 'persons',
  kind: 'flow',
  span: 'quarter',
  dimensions: ['sex'],
  whole: true,
};
const stock: Measure = { ...flow, code: 'B01', kind: 'stock' };
const measures = new Map([flow, stock].map((measure) => [measure.code, measure]));

const NOW = '2026Q2';
const BEFORE = '2026Q1';

type Given = readonly [measure: Measure, cell: Cell, more?: Partial<Observation>];

function cellOf(quarter: Quarter, [measure, cell, more = {}]: Given): Observation {
  const period = standardPeriod(measure, quarter);
  const place = { dimension: '', category: '', unit: measure.unit, line: 2, note: '' };
  return { measure: measure.code, period, cell, ...place, ...more };
}

const delivery = (quarter: Quarter, ...cells: readonly Given[]) => ({
  quarter,
  observations: cells.map((given) => cellOf(quarter, given)),
});

const men = { dimension: 'sex', category: 'men' };

/** The only change between two deliveries of one cell. */
function changed(before: Cell | undefined, now: Cell | undefined) {
  const [one] = changesBetween(
    delivery(BEFORE, ...(before === undefined ? [] : [[flow, before] as const])),
    delivery(NOW, ...(now === undefined ? [] : [[flow, now] as const])),
    measures,
  );
  return one;
}

describe('a cell beside that of the quarter before', () => {
  it.each([
    ['with the same figure is the same', figure(40), figure(40), 'same'],
    ['with another figure has changed', figure(40), figure(41), 'changed'],
    ['that is less exact has changed', figure(40), figure(40, 'rounded'), 'changed'],
    ['that became a gap has changed', figure(0), missing('late'), 'changed'],
    ['that was filled at last has changed', missing('late'), figure(0), 'changed'],
    ['missing for the same reason is the same', missing('late'), missing('late'), 'same'],
    ['missing for another reason has changed', missing('late'), missing('not-registered'), 'changed'],
    ['that was not there is new, also when it is a gap', undefined, missing('late'), 'new'],
    ['that is not there any more is gone', figure(40), undefined, 'gone'],
  ] as const)('%s', (_claim, before, now, kind) => {
    const one = changed(before, now);
    expect(one?.kind).toBe(kind);
    expect([one?.before, one?.now]).toEqual([before, now]);
  });

  it('is another cell when something else is counted', () => {
    const before = delivery(BEFORE, [flow, figure(40), { unit: 'benefits' }]);
    const kinds = changesBetween(before, delivery(NOW, [flow, figure(40)]), measures).map(
      ({ unit, kind }) => `${unit} ${kind}`,
    );
    expect(kinds).toEqual(['persons new', 'benefits gone']);
  });

  it('is each category apart, those now first and those gone last', () => {
    const before = delivery(BEFORE, [stock, figure(500)], [flow, figure(40)], [flow, figure(20), men]);
    const now = delivery(NOW, [flow, figure(20), men], [flow, figure(44)]);
    expect(
      changesBetween(before, now, measures).map(({ measure, category, kind }) => [measure, category, kind]),
    ).toEqual([
      ['B05', 'men', 'same'],
      ['B05', '', 'changed'],
      ['B01', '', 'gone'],
    ]);
  });

  it('is new when there was no quarter before', () => {
    expect(changesBetween(undefined, delivery(NOW, [flow, figure(4)]), measures)).toMatchObject([
      { kind: 'new', now: figure(4), periodDiffers: false },
    ]);
  });
});

describe('a cell that was given over several periods', () => {
  const month = { period: { start: '2026-04-01', end: '2026-04-30' } };
  const halfYear = { period: { start: '2026-01-01', end: '2026-06-30' } };
  const before = delivery(BEFORE, [flow, figure(30)]);

  it('stands with its standard period, wherever that is in the file', () => {
    const given = delivery(NOW, [flow, figure(10), month], [flow, figure(33)], [flow, figure(70), halfYear]);
    expect(changesBetween(before, given, measures)).toMatchObject([
      { now: figure(33), kind: 'changed', periodDiffers: false },
    ]);
  });

  it('stands with the longest when the standard one is not there, and says that its period differs', () => {
    const given = delivery(NOW, [flow, figure(10), month], [flow, figure(70), halfYear]);
    expect(changesBetween(before, given, measures)).toMatchObject([{ now: figure(70), periodDiffers: true }]);
  });

  it('of a measure that the catalogue forgot is taken as it is', () => {
    const forgotten = { ...flow, code: 'Z99' };
    const [one] = changesBetween(undefined, delivery(NOW, [forgotten, figure(3)]), measures);
    expect(one).toMatchObject({ measure: 'Z99', kind: 'new', periodDiffers: false });
  });
});

describe('the course of a cell', () => {
  const past = [
    delivery('2023Q4', [flow, figure(1)]),
    delivery('2025Q2', [flow, figure(10)]),
    delivery('2025Q4', [flow, missing('late')], [stock, figure(500)]),
    delivery('2026Q1', [flow, figure(12, 'at-least')]),
  ];
  const row = (longest: number, measure: Measure) =>
    pastValues(past, { quarter: NOW, longest }, measures)
      .get(placeOf({ measure: measure.code, dimension: '', category: '', unit: measure.unit }))
      ?.map(({ quarter, value }) => `${quarter} ${value}`);

  it('has a place for every quarter since the first, and a gap where nothing can be compared', () => {
    expect(row(8, flow)).toEqual(['2025Q2 10', '2025Q3 null', '2025Q4 null', '2026Q1 null']);
    expect(row(8, stock)).toEqual(['2025Q2 null', '2025Q3 null', '2025Q4 500', '2026Q1 null']);
  });

  it('looks no further back than asked', () => {
    expect(row(2, flow)).toEqual(['2025Q4 null', '2026Q1 null']);
    expect(pastValues([], { quarter: NOW, longest: 8 }, measures).size).toBe(0);
  });

  it('leaves out a figure over another period', () => {
    const odd = [
      delivery(BEFORE, [flow, figure(40), { period: { start: '2025-01-01', end: '2026-03-31' } }]),
    ];
    expect([...pastValues(odd, { quarter: NOW, longest: 8 }, measures).values()]).toEqual([
      [{ quarter: BEFORE, value: null }],
    ]);
  });
});
