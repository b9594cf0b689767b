import { readFileSync } from 'node:fs';
import {
  figure,
  keyOf,
  missing,
  shifted,
  standardPeriod,
  type Cell,
  type Observation,
  type Quarter,
} from '@ijkpunt/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkOf } from '../../examples/read-example.ts';
import type { PastQuarter } from '../check-context.ts';
import { check } from '../check.ts';

const CONTENT = new URL('../../../../backend/src/catalogue/content/', import.meta.url);
const BENCHMARK = benchmarkOf('statushouders-voorbeeld', (file) =>
  readFileSync(new URL(file, CONTENT), 'utf8'),
);
const NOW: Quarter = '2026Q1';

function cell(
  code: string,
  value: number | Cell,
  { quarter = NOW, ...more }: Partial<Observation> & { readonly quarter?: Quarter } = {},
): Observation {
  const measure = BENCHMARK.measures.find((one) => one.code === code)!;
  const given = typeof value === 'number' ? figure(value) : value;
  const period = standardPeriod(measure, quarter);
  const rest = { dimension: '', category: '', unit: measure.unit, line: 2, note: '' };
  return { measure: code, period, cell: given, ...rest, ...more };
}

const before = (
  quarters: number,
  observations: (quarter: Quarter) => readonly Observation[],
): PastQuarter => {
  const quarter = shifted(NOW, -quarters);
  return { quarter, observations: observations(quarter) };
};
const found = (code: string, observations: readonly Observation[], past: readonly PastQuarter[]) =>
  check(observations, { benchmark: BENCHMARK, quarter: NOW, past }).filter((one) => one.code === code);

const count = fc.integer({ min: 0, max: 100_000 });
const people = fc.integer({ min: 0, max: 20_000 });

describe('a bridge', () => {
  const opening = (value: number | Cell) => [before(1, (quarter) => [cell('B01', value, { quarter })])];

  it('that holds by construction is never found, whatever the figures', () => {
    fc.assert(
      fc.property(people, people, people, (start, came, went) => {
        const left = Math.min(went, start + came);
        const rows = [cell('B01', start + came - left), cell('B03', came), cell('B04', left)];
        expect(found('bridge-differs', rows, opening(start))).toEqual([]);
      }),
    );
  });

  it('that is one off is always found, also when everything is counted in thousands', () => {
    fc.assert(
      fc.property(people, people, fc.constantFrom(1, 1000), (start, came, scale) => {
        const rows = [cell('B01', (start + came + 1) * scale), cell('B03', came * scale), cell('B04', 0)];
        expect(found('bridge-differs', rows, opening(start * scale))).toHaveLength(1);
      }),
    );
  });

  it('with a gap at any end is not testable', () => {
    const rows = (stock: number | Cell, came: number | Cell, went: number | Cell) => [
      cell('B01', stock),
      cell('B03', came),
      cell('B04', went),
    ];
    const gap = missing('late');
    expect(found('bridge-differs', rows(1, 2, 3), opening(400))).toHaveLength(1);
    expect(found('bridge-differs', rows(gap, 2, 3), opening(400))).toEqual([]);
    expect(found('bridge-differs', rows(1, gap, 3), opening(400))).toEqual([]);
    expect(found('bridge-differs', rows(1, 2, gap), opening(400))).toEqual([]);
    expect(found('bridge-differs', rows(1, 2, 3), opening(gap))).toEqual([]);
    expect(found('bridge-differs', rows(1, 2, 3), [])).toEqual([]);
    expect(found('bridge-differs', rows(1, 2, 3).slice(0, 2), opening(400))).toEqual([]);
  });

  it('leaves room for figures that are not exact', () => {
    const rows = [cell('B01', figure(410, 'approximate')), cell('B03', 31), cell('B04', 44)];
    expect(found('bridge-differs', rows, opening(425))).toEqual([]);
    const bound = [cell('B01', figure(400, 'at-least')), cell('B03', 31), cell('B04', 44)];
    expect(found('bridge-differs', bound, opening(425))).toEqual([]);
    expect(found('bridge-differs', bound, opening(300))).toHaveLength(1);
  });
});

describe('a figure beside its own history', () => {
  const history = (values: readonly number[], code = 'B05', more: Partial<Observation> = {}) =>
    values.map((value, at) =>
      before(values.length - at, (quarter) => [cell(code, value, { quarter, ...more })]),
    );

  it('that has not changed is never found', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 14 }), (value, quarters) => {
        const past = history(Array.from({ length: quarters }, () => value));
        expect(found('unlike-own-history', [cell('B05', value)], past)).toEqual([]);
      }),
    );
  });

  it('that lies further off is found when a nearer one is', () => {
    const values = fc.array(people, { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(values, people, people, (past, value, further) => {
        const [nearer] = found('unlike-own-history', [cell('B05', value)], history(past));
        if (nearer === undefined || Number(nearer.seen['z']) < 0) return;
        expect(found('unlike-own-history', [cell('B05', value + further)], history(past))).toHaveLength(1);
      }),
    );
  });

  it('is compared over its last twelve quarters, and says how many', () => {
    const [one] = found(
      'unlike-own-history',
      [cell('B05', 300)],
      history(Array.from({ length: 14 }, () => 20)),
    );
    expect(one?.seen).toMatchObject({ value: 300, median: 20, quarters: 12, confirmation: 'asked' });
    const [other] = found('unlike-own-history', [cell('B05', 37)], history([20, 20, 20, 20]));
    expect(other?.seen).toMatchObject({ z: 3.8, quarters: 4, confirmation: 'not-asked' });
  });

  it('is compared with what is like it only', () => {
    const jump = [cell('B05', 300)];
    const four = [20, 21, 19, 20];
    expect(found('unlike-own-history', jump, history(four))).toHaveLength(1);
    expect(found('unlike-own-history', jump, history(four.slice(1)))).toEqual([]);
    expect(found('unlike-own-history', jump, history(four, 'B05', { unit: 'benefits' }))).toEqual([]);
    expect(found('unlike-own-history', jump, history(four, 'B06'))).toEqual([]);
    const men = { dimension: 'sex', category: 'men' };
    expect(found('unlike-own-history', jump, history(four, 'B05', men))).toEqual([]);
    const bound = [cell('B05', figure(300, 'at-least'))];
    expect(found('unlike-own-history', bound, history(four))).toEqual([]);
  });

  it('that is a share has no history of counts', () => {
    const share = { dimension: 'sex', category: 'men', unit: 'percent' } as const;
    expect(
      found('unlike-own-history', [cell('B05', 90, share)], history([5, 5, 5, 5], 'B05', share)),
    ).toEqual([]);
  });
});

describe('the order of the rows', () => {
  const men = { dimension: 'sex', category: 'men' };
  const women = { dimension: 'sex', category: 'women' };
  const rows = [
    cell('B01', 824),
    cell('B01', 300, men),
    cell('B01', 524, women),
    cell('B03', 31),
    cell('B04', 44),
    cell('B05', 90),
    cell('G03', 41, { note: 'Meer dan 60.' }),
    cell('G03', 18, { dimension: 'organisation', category: 'tiem' }),
    cell('G03', 20, { dimension: 'organisation', category: 'sociaal-wijkteam' }),
    cell('C01', 900),
    cell('D02T', 12),
  ];
  const past = [5, 4, 3, 2, 1].map((ago) =>
    before(ago, (quarter) => [cell('B01', 400, { quarter }), cell('B05', 20, { quarter })]),
  );
  const parts = [{ part: 'werk', fileName: 'werk.csv', observations: [cell('B05', 91), cell('B03', 31)] }];
  const responsibility = ['B01', 'B03', 'D02T', 'D02N'];
  const keys = (observations: readonly Observation[]) =>
    check(observations, { benchmark: BENCHMARK, quarter: NOW, past, parts, responsibility })
      .map(({ key }) => key)
      .toSorted();

  it('changes no key of a finding', () => {
    const expected = keys(rows);
    expect(new Set(expected).size).toBe(expected.length);
    expect(new Set(expected.map((key) => key.split(':')[1]))).toEqual(
      new Set([
        'note-differs',
        'components-differ',
        'bridge-differs',
        'unlike-own-history',
        'exceeds-other-population',
        'both-or-neither',
        'cell-of-other-part',
        'outside-responsibility',
      ]),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(keys(shuffled)).toEqual(expected);
      }),
    );
  });

  it('of another reporter makes no difference either, and each shared cell is found once', () => {
    const shared = keys(rows).filter((key) => key.includes('cell-of-other-part'));
    expect(shared).toEqual(
      [cell('B03', 1), cell('B05', 1)].map((one) => `V25:cell-of-other-part:werk/${keyOf(one)}`),
    );
  });
});
