import { describe, expect, it } from 'vitest';
import type { ValidationRule } from '@ijkpunt/model';
import { faultsIn, measuresNamedBy } from './rule-faults.ts';
import { writtenRule, type RuleVocabulary, type WrittenRule } from './written-rule.ts';

const label = { nl: 'Een regel', en: 'A rule' };
const base = { code: 'V40', asks: 'correction' as const, label };

function measure(code: string, more: Partial<RuleVocabulary['measures'][number]> = {}) {
  return {
    code,
    label,
    unit: 'persons',
    kind: 'flow' as const,
    span: 'quarter' as const,
    dimensions: ['sex'],
    ...more,
  };
}

const WORDS: RuleVocabulary = {
  measures: [
    measure('B01', { kind: 'stock' }),
    measure('B03'),
    measure('B04'),
    measure('B05', { dimensions: [] }),
    measure('D02', { span: 'half-year' }),
    measure('F01', { unit: 'registrations' }),
  ],
  dimensions: [
    { code: 'sex', label, categories: [{ code: 'men', label }], open: false },
    { code: 'age', label, categories: [], open: false },
  ],
};

const faults = (rule: WrittenRule) =>
  faultsIn(rule, WORDS).map(({ code, field, value }) => [code, field, value].join(' ').trim());

describe('a rule as it is written', () => {
  it('is one of the rules that the check knows', () => {
    const written = {} as WrittenRule;
    const known: ValidationRule = written;
    expect(known).toBe(written);
  });

  it('has no faults when all it names is there', () => {
    expect(faults({ ...base, kind: 'categories-add-up', measure: 'B01', dimension: 'sex' })).toEqual([]);
    expect(
      faults({ ...base, kind: 'stock-bridge', stock: 'B01', inflow: ['B03'], outflow: ['B04'] }),
    ).toEqual([]);
    expect(faults({ ...base, kind: 'range', cell: { measure: 'B01' }, min: 0, max: 0 })).toEqual([]);
    expect(faults({ ...base, kind: 'own-history' })).toEqual([]);
  });

  it('names measures of the benchmark only', () => {
    expect(faults({ ...base, kind: 'measures-add-up', total: 'X01', parts: ['B03', 'X02'] })).toEqual([
      'unknown-measure total X01',
      'unknown-measure parts X02',
    ]);
    expect(
      faults({ ...base, kind: 'part-of-whole', part: { measure: 'X01' }, whole: { measure: 'B01' } }),
    ).toEqual(['unknown-measure part X01']);
  });

  it('names a breakdown and a category that the measure has', () => {
    expect(faults({ ...base, kind: 'categories-add-up', measure: 'B05', dimension: 'sex' })).toEqual([
      'dimension-not-of-measure dimension sex',
    ]);
    expect(faults({ ...base, kind: 'categories-add-up', measure: 'B01', dimension: 'shoe' })).toEqual([
      'unknown-dimension dimension shoe',
    ]);
    const cell = { measure: 'B01', dimension: 'sex', category: 'dogs' };
    expect(faults({ ...base, kind: 'range', cell, min: 1 })).toEqual(['unknown-category cell dogs']);
    expect(faults({ ...base, kind: 'range', cell: { measure: 'B01', dimension: 'sex' }, min: 1 })).toEqual([
      'category-missing cell',
    ]);
  });

  it('takes nothing for a part of itself', () => {
    const part = { measure: 'B01', dimension: 'sex', category: 'men' };
    expect(faults({ ...base, kind: 'part-of-whole', part, whole: part })).toEqual(['own-whole whole B01']);
    expect(faults({ ...base, kind: 'part-of-whole', part, whole: { measure: 'B01' } })).toEqual([]);
    expect(faults({ ...base, kind: 'sub-population', parts: ['B01'], whole: 'B01' })).toEqual([
      'own-whole parts B01',
    ]);
  });

  it('counts nothing twice', () => {
    expect(faults({ ...base, kind: 'measures-add-up', total: 'B04', parts: ['B05', 'B05', 'F01'] })).toEqual([
      'named-twice parts B05',
    ]);
    expect(faults({ ...base, kind: 'both-or-neither', measures: ['B05', 'B05'] })).toEqual([
      'named-twice measures B05',
    ]);
  });

  it('bridges from stock to stock, by flows of the quarter', () => {
    expect(faults({ ...base, kind: 'stock-bridge', stock: 'B03', inflow: [], outflow: [] })).toEqual([
      'not-a-stock stock B03',
      'no-flows inflow',
    ]);
    expect(
      faults({ ...base, kind: 'stock-bridge', stock: 'B01', inflow: ['D02', 'B03'], outflow: ['B03'] }),
    ).toEqual(['not-quarterly inflow D02', 'named-twice outflow B03']);
    expect(
      faults({ ...base, kind: 'stock-bridge', stock: 'B01', inflow: ['F01'], outflow: ['B03'] }),
    ).toEqual(['unit-differs inflow F01']);
  });

  it('has bounds that a figure can lie between', () => {
    expect(faults({ ...base, kind: 'range', cell: { measure: 'B01' } })).toEqual(['no-bounds min']);
    expect(faults({ ...base, kind: 'range', cell: { measure: 'B01' }, min: 2, max: 1 })).toEqual([
      'min-above-max max 1',
    ]);
  });

  it('tells the measures it names, each once', () => {
    const part = { measure: 'B01', dimension: 'sex', category: 'men' };
    expect(measuresNamedBy({ ...base, kind: 'part-of-whole', part, whole: { measure: 'B01' } })).toEqual([
      'B01',
    ]);
    expect(
      measuresNamedBy({ ...base, kind: 'stock-bridge', stock: 'B01', inflow: [], outflow: ['B04'] }),
    ).toEqual(['B01', 'B04']);
  });

  it('has a number of its own', () => {
    const rule = { ...base, kind: 'periods-add-up', measure: 'B05' };
    expect(writtenRule.safeParse(rule).success).toBe(true);
    expect(writtenRule.safeParse({ ...rule, code: 'regel' }).success).toBe(false);
  });
});
