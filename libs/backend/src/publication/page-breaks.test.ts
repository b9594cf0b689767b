import type { PublishedValue, Quarter, Reason } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { breaksOf, mergersInto, type PlacedMunicipality } from './page-breaks.ts';

const DROPPED: Reason = {
  code: 'profile-differs',
  grade: 'B',
  question: 'naturalised',
  standard: 'kept',
  answer: 'dropped',
};

const figure = (reasons: readonly Reason[] = []): PublishedValue => ({
  kind: 'figure',
  value: 0.1,
  numerator: 1,
  denominator: 10,
  grade: reasons.length === 0 ? 'A' : 'B',
  reasons,
});

const place = (code: string, changes: Partial<PlacedMunicipality> = {}): PlacedMunicipality => ({
  code,
  name: code,
  slug: code,
  province: 'Overijssel',
  endedOn: undefined,
  inhabitants: undefined,
  ...changes,
});

const seriesOf = (values: readonly PublishedValue[]) =>
  values.map((value, at) => ({ quarter: `2025Q${at + 1}` as Quarter, value }));

const NEVER = new Set<Quarter>();

describe('the breaks of a series', () => {
  it('stand where the definition became another one, over a gap as well', () => {
    const series = seriesOf([figure(), { kind: 'withheld' }, figure([DROPPED]), figure([DROPPED])]);
    expect(breaksOf(series, NEVER)).toEqual([{ quarter: '2025Q3', why: 'definition' }]);
  });

  it('stand where others became part of it, once for a quarter, and only between quarters of the series', () => {
    const places = new Map(
      [
        place('GM0002', { endedOn: '2025-04-01', successors: ['GM0001'] }),
        place('GM0003', { endedOn: '2025-04-01', successors: ['GM0001'] }),
        place('GM0004', { endedOn: '2019-01-01', successors: ['GM0001'] }),
        place('GM0005', { endedOn: '2025-04-01', successors: ['GM0009'] }),
      ].map((one) => [one.code, one]),
    );
    expect(breaksOf(seriesOf([figure(), figure()]), mergersInto('GM0001', places))).toEqual([
      { quarter: '2025Q2', why: 'merger' },
    ]);
  });

  it('are none where all stayed the same', () => {
    expect(breaksOf(seriesOf([figure(), figure()]), NEVER)).toEqual([]);
  });
});
