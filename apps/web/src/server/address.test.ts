import { readOwnComparisons, readUpload } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { addressOf } from './address.ts';

describe('the address of a route', () => {
  it('has its parameters filled in', () => {
    expect(addressOf(readUpload, { upload: 'a/b' }, undefined)).toBe('/api/v1/uploads/a%2Fb');
  });

  it('ends with its query', () => {
    const address = addressOf(readOwnComparisons, undefined, { benchmark: 'a b', quarter: '2026Q2' });
    expect(address).toBe('/api/v1/comparisons?benchmark=a+b&quarter=2026Q2');
  });
});
