import { describe, expect, it } from 'vitest';
import type { ValidationRule } from '@ijkpunt/model';
import { reachOf } from './trial-counts.ts';

const base = { code: 'V40', asks: 'notice' as const, label: { nl: 'Regel', en: 'Rule' } };

const CASES: readonly [string, ValidationRule, ReturnType<typeof reachOf>][] = [
  [
    'the measures it names, and nothing of the past',
    { ...base, kind: 'range', cell: { measure: 'B05' }, max: 1 },
    { measures: ['B05'], back: 0 },
  ],
  [
    'one quarter back for a bridge',
    { ...base, kind: 'stock-bridge', stock: 'B01', inflow: ['B03'], outflow: [] },
    { measures: ['B01', 'B03'], back: 1 },
  ],
  [
    'three years for a history, and twelve where a measure peaks each year',
    { ...base, kind: 'own-history', measures: ['B05'], seasonal: ['B05'] },
    { measures: ['B05'], back: 48 },
  ],
  [
    'every measure when a history names none',
    { ...base, kind: 'own-history' },
    { measures: undefined, back: 12 },
  ],
  [
    'every measure when a rule holds for all',
    { ...base, kind: 'share-reachable' },
    { measures: undefined, back: 0 },
  ],
];

describe('a trial reads', () => {
  it.each(CASES)('%s', (_claim, rule, reach) => {
    expect(reachOf(rule)).toEqual(reach);
  });
});
