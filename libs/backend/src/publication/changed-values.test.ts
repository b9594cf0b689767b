import { describe, expect, it } from 'vitest';
import type { PublishedValue, Quarter } from '@ijkpunt/model';
import { changesBetween, type SlicesOfValues } from './changed-values.ts';
import { statusOf } from './coming-release.ts';

const quarter: Quarter = '2024Q1';
const withheld: PublishedValue = { kind: 'withheld' };
const missing: PublishedValue = { kind: 'missing', why: 'not-delivered', measure: '' };

function slices(values: Readonly<Record<string, PublishedValue>>): SlicesOfValues {
  const entries = Object.entries(values).map(([municipality, value]) => ({ municipality, value }));
  return [{ indicator: 'C04', quarter, values: entries }];
}

describe('what changed between two releases', () => {
  it('is counted value by value', () => {
    const before = slices({ GM0193: withheld, GM0392: withheld, GM0344: missing });
    const now = slices({
      GM0193: { kind: 'missing', why: 'not-delivered', measure: 'C04' },
      GM0392: withheld,
    });
    expect(changesBetween(before, now)).toEqual({ changed: 0, added: 0, removed: 1 });
    expect(changesBetween(now, before)).toEqual({ changed: 0, added: 1, removed: 0 });
  });

  it('is not the order of fields, nor a field that is stored as none', () => {
    const stored = { kind: 'refused', reasons: [{ code: 'a', grade: 'C' }] } as unknown as PublishedValue;
    const made = {
      reasons: [{ grade: 'C', code: 'a', note: undefined }],
      kind: 'refused',
    } as unknown as PublishedValue;
    expect(changesBetween(slices({ GM0193: stored }), slices({ GM0193: made }))).toEqual({
      changed: 0,
      added: 0,
      removed: 0,
    });
    const other = { kind: 'refused', reasons: [] } as unknown as PublishedValue;
    expect(changesBetween(slices({ GM0193: stored }), slices({ GM0193: other })).changed).toBe(1);
  });
});

describe('the status of a release', () => {
  it.each([
    ['2024Q1', '2024Q2', 'provisional'],
    ['2024Q2', '2024Q2', 'final'],
    ['2023Q4', '2024Q1', 'provisional'],
    [undefined, '2024Q1', undefined],
    ['2024Q1', undefined, undefined],
  ] as const)('with quarters that are final until %s and figures until %s is %s', (until, newest, status) => {
    expect(statusOf(until, newest)).toBe(status);
  });
});
