import type { DraftCell, DraftReply } from '@ijkpunt/contract';
import { standardPeriod, type Benchmark, type Dimension, type Measure } from '@ijkpunt/model';

/** A small benchmark with one rule of each sort that a form meets: for examples and tests. */
const both = (text: string) => ({ nl: text, en: `${text} (en)` });

const measure = (code: string, more: Partial<Measure> = {}): Measure => ({
  code,
  label: both(`Maat ${code}`),
  definition: both(`Wat ${code} telt`),
  unit: 'persons',
  kind: 'stock',
  span: 'quarter',
  dimensions: [],
  whole: true,
  ...more,
});

const list = (codes: readonly string[]) => codes.map((code) => ({ code, label: both(code) }));

const SEX: Dimension = {
  code: 'sex',
  label: both('Geslacht'),
  categories: list(['men', 'women', 'unknown']),
  open: false,
  addsUp: true,
  sensitive: false,
};
const PARTNER: Dimension = {
  ...SEX,
  code: 'partner',
  label: both('Partner'),
  categories: list(['werk-bv']),
  open: true,
};

const EXAMPLE_BENCHMARK: Benchmark = {
  slug: 'voorbeeld',
  title: both('Voorbeeld'),
  about: both('Een voorbeeld'),
  invented: true,
  threshold: 5,
  catalogueVersion: '1',
  measures: [
    measure('B01', { dimensions: ['sex'] }),
    measure('B03', { kind: 'flow' }),
    measure('A01', { dimensions: ['sex'] }),
    measure('F01', { kind: 'flow', unit: 'registrations', dimensions: ['partner'] }),
  ],
  measureGroups: [{ code: 'B', label: both('Bijstand'), measures: ['B01', 'B03'] }],
  dimensions: [SEX, PARTNER],
  indicators: [],
  profileQuestions: [],
  rules: [
    {
      code: 'V01',
      kind: 'categories-add-up',
      asks: 'correction',
      label: both('Telt op'),
      measure: 'B01',
      dimension: 'sex',
    },
    {
      code: 'V08',
      kind: 'part-of-whole',
      asks: 'correction',
      label: both('Deel van geheel'),
      part: { measure: 'B01' },
      whole: { measure: 'A01' },
    },
    { code: 'V17', kind: 'own-history', asks: 'explanation', label: both('Zoals eerder') },
  ],
};

/** The cell of a form with a value in it. */
export function exampleCell(measureCode: string, value: string, more: Partial<DraftCell> = {}): DraftCell {
  return {
    measure: measureCode,
    dimension: '',
    category: '',
    value,
    precision: '',
    reason: '',
    note: '',
    ...more,
  };
}

/** What was accepted for a quarter, by measure. */
export function examplePast(
  quarter: `${number}Q${1 | 2 | 3 | 4}`,
  figures: Readonly<Record<string, number>>,
): DraftReply['past'][number] {
  const observations = EXAMPLE_BENCHMARK.measures.flatMap((known) => {
    const value = figures[known.code];
    if (value === undefined) return [];
    const { code, label, unit } = known;
    const cell = { kind: 'figure' as const, value, precision: 'exact' };
    const period = { ...standardPeriod(known, quarter) };
    return [{ measure: code, label, period, dimension: '', category: '', unit, cell, note: '' }];
  });
  return { quarter, observations };
}

/** A form that nobody filled in yet, but for what is given. */
export function exampleDraft(given: Partial<DraftReply> = {}): DraftReply {
  return {
    benchmark: EXAMPLE_BENCHMARK,
    quarter: '2026Q1',
    municipality: 'GM0193',
    part: '',
    revision: 0,
    cells: [],
    past: [],
    otherParts: [],
    ...given,
  };
}
