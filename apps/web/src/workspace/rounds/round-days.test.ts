import type { RoundFactsReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { likelyQuarter, quartersToOpen, roundsByBenchmark, todayIn, wrongWithDays } from './round-days.ts';

function aRound(slug: string, quarter: string): RoundFactsReply {
  const days = { opensOn: '2026-07-01', deadline: '2026-07-29', state: 'open' as const };
  const counts = { asked: 342, approved: 0, approvedOnTime: 0 };
  return { benchmark: { slug, title: { nl: slug, en: slug } }, quarter, ...days, ...counts };
}

describe('the days of a round', () => {
  it('are in order, and may be left to the usual calendar when it is new', () => {
    expect(wrongWithDays({ opensOn: '2026-07-01', deadline: '2026-07-29' }, false)).toBeUndefined();
    expect(wrongWithDays({ opensOn: '2026-07-29', deadline: '2026-07-29' }, true)).toBe('order');
    expect(wrongWithDays({ opensOn: '', deadline: '' }, false)).toBe('missing');
    expect(wrongWithDays({ opensOn: '', deadline: '' }, true)).toBeUndefined();
  });

  it('are those of the Netherlands', () => {
    expect(todayIn(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });
});

describe('a new round', () => {
  it('is for a quarter that has none in this benchmark', () => {
    const open = quartersToOpen([aRound('a', '2026Q2'), aRound('b', '2026Q3')], 'a', '2026-07-10');
    expect(open).not.toContain('2026Q2');
    expect(open).toContain('2026Q3');
    expect([open[0], open.at(-1)]).toEqual(['2024Q3', '2027Q3']);
  });

  it('is most likely for the quarter that ended last, else for the next without one', () => {
    expect(likelyQuarter(['2026Q1', '2026Q2', '2026Q3'], '2026-07-10')).toBe('2026Q2');
    expect(likelyQuarter(['2025Q4', '2026Q3'], '2026-07-10')).toBe('2026Q3');
    expect(likelyQuarter([], '2026-07-10')).toBeUndefined();
  });
});

describe('the list of rounds', () => {
  it('stands by benchmark', () => {
    const groups = roundsByBenchmark([aRound('a', '2026Q2'), aRound('b', '2026Q2'), aRound('a', '2026Q1')]);
    expect(groups.map((group) => group.map(({ quarter }) => quarter))).toEqual([
      ['2026Q2', '2026Q1'],
      ['2026Q2'],
    ]);
  });
});
