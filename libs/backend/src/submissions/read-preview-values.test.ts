import { linearSolver } from '@ijkpunt/solver';
import { describe, expect, it } from 'vitest';
import {
  figure,
  missing,
  standardPeriod,
  type Benchmark,
  type Cell,
  type Indicator,
  type Measure,
  type Quarter,
} from '@ijkpunt/model';
import { previewValues, type PreviewInput } from './read-preview-values.ts';

const solver = await linearSolver();

const no = { nl: '', en: '' };
const NOW = '2026Q2';
const BEFORE = '2026Q1';

function measure(code: string, kind: Measure['kind']): Measure {
  const rest = { label: no, definition: no, span: 'quarter', dimensions: ['sex'], whole: true } as const;
  return { code, kind, unit: 'persons', ...rest };
}

const MEASURES = [measure('B01', 'stock'), measure('B05', 'flow'), measure('C04', 'stock')];

function indicator(more: Partial<Indicator> & Pick<Indicator, 'code' | 'method' | 'numerator'>): Indicator {
  const texts = { slug: more.code, label: no, explanation: no, caution: no };
  const rest = {
    unit: 'percent',
    direction: 'higher',
    profileQuestions: ['counting'],
    lookalikes: [],
  } as const;
  return { ...texts, ...rest, denominator: undefined, ...more };
}

const answers = [
  { code: 'persons', label: no, grade: 'A' },
  { code: 'benefits', label: no, grade: 'C' },
] as const;
const BENCHMARK: Benchmark = {
  slug: 'b',
  title: no,
  about: no,
  invented: true,
  threshold: 10,
  catalogueVersion: '1',
  measures: MEASURES,
  dimensions: [],
  profileQuestions: [{ code: 'counting', question: no, standard: 'persons', answers: [...answers] }],
  rules: [],
  indicators: [
    indicator({ code: 'B05', method: 'count', numerator: ['B05'], unit: 'persons' }),
    indicator({
      code: 'B10',
      method: 'rate',
      numerator: ['B05'],
      denominator: { measures: ['B01'], taken: 'mean-of-opening-and-closing' },
    }),
    indicator({
      code: 'C04',
      method: 'share',
      numerator: ['C04'],
      denominator: { measures: ['B01'], taken: 'same-period' },
    }),
  ],
};

const figuresOf = (quarter: Quarter, cells: Readonly<Record<string, Cell>>) => ({
  quarter,
  profile: { counting: 'persons' },
  observations: MEASURES.flatMap((one) => {
    const cell = cells[one.code];
    const place = { dimension: '', category: '', unit: one.unit, line: 0, note: '' };
    return cell === undefined
      ? []
      : [{ measure: one.code, period: standardPeriod(one, quarter), cell, ...place }];
  }),
});

const full = { B01: figure(500), B05: figure(40), C04: figure(300) };
const earlier = figuresOf(BEFORE, { B01: figure(520), B05: figure(30), C04: figure(280) });

function preview(cells: Readonly<Record<string, Cell>>, more: Partial<PreviewInput> = {}) {
  const now = figuresOf(NOW, cells);
  return previewValues(solver, {
    benchmark: BENCHMARK,
    municipality: 'GM0193',
    now,
    before: earlier,
    past: [earlier],
    ...more,
  });
}

const shownIn = async (cells: Readonly<Record<string, Cell>>, more: Partial<PreviewInput> = {}) =>
  Object.fromEntries(
    (await preview(cells, more)).map(({ indicator: { code }, shown, withheld }) => [
      code,
      withheld === undefined ? shown : `${shown}: ${withheld}`,
    ]),
  );

describe('what the public would see', () => {
  it('is computed with the stock that the accepted quarter before closed with', async () => {
    const [count, rate] = await preview(full);
    expect(count).toMatchObject({ before: 30, outcome: { value: 40 }, shown: 'shown' });
    expect(rate?.outcome).toMatchObject({ kind: 'figure', value: 40 / 510 });
  });

  it('misses what needs that stock when no quarter before was accepted', async () => {
    const [count, rate] = await preview(full, { before: undefined, past: [] });
    expect(count).toMatchObject({ before: undefined, shown: 'shown' });
    expect(rate).toMatchObject({ shown: 'missing', outcome: { why: 'not-yet-available', measure: 'B01' } });
  });

  it.each([1, 5, 9])('leaves out a count of %d with everything made of it', async (few) => {
    expect(await shownIn({ ...full, B05: figure(few) })).toEqual({
      B05: 'withheld: small-count',
      B10: 'withheld: small-count',
      C04: 'shown',
    });
  });

  it.each([0, 10])('shows a count of %d', async (count) => {
    expect(await shownIn({ ...full, B05: figure(count) })).toMatchObject({ B05: 'shown', B10: 'shown' });
  });

  it('leaves out a share whose rest tells of a few', async () => {
    expect(await shownIn({ ...full, C04: figure(495) })).toMatchObject({ C04: 'withheld: telling-rest' });
  });

  it('leaves out the one of two figures that fewer values are made of, when they would tell of a few', async () => {
    const nested = {
      kind: 'part-of-whole',
      code: 'V08',
      asks: 'correction',
      part: { measure: 'B05' },
      whole: { measure: 'C04' },
    } as const;
    const benchmark = { ...BENCHMARK, rules: [nested] } as unknown as Benchmark;
    expect(await shownIn({ ...full, B05: figure(295) }, { benchmark })).toMatchObject({
      C04: 'withheld: beside-others',
    });
  });

  it('refuses what was counted otherwise, and names gaps', async () => {
    const otherwise = { ...figuresOf(NOW, full), profile: { counting: 'benefits' } };
    expect(await shownIn(full, { now: otherwise })).toEqual({
      B05: 'refused',
      B10: 'refused',
      C04: 'refused',
    });
    expect(await shownIn({ ...full, B05: missing('late') })).toMatchObject({
      B05: 'missing',
      B10: 'missing',
    });
  });
});
