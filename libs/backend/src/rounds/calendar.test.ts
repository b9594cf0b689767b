import { describe, expect, it } from 'vitest';
import { calendarOf, calendarWith, isLate, ownTerms, roundState } from './calendar.ts';

describe('the usual calendar', () => {
  it.each([
    ['2026Q2', '2026-07-01', '2026-07-29'],
    ['2025Q4', '2026-01-01', '2026-01-29'],
    ['2024Q1', '2024-04-01', '2024-04-29'],
  ] as const)(
    'of %s opens on the day after the quarter and ends four weeks later',
    (quarter, opensOn, deadline) => {
      expect(calendarOf(quarter)).toEqual({ opensOn, deadline });
    },
  );

  it('keeps four weeks when only the opening was chosen', () => {
    const chosen = calendarWith('2026Q2', { opensOn: '2026-07-06' });
    expect(chosen).toEqual({ opensOn: '2026-07-06', deadline: '2026-08-03' });
  });
});

describe('a delivery', () => {
  it('is late on the day after the deadline, not on the day itself', () => {
    expect(isLate({ deadline: '2026-07-29', accepted: false }, '2026-07-29')).toBe(false);
    expect(isLate({ deadline: '2026-07-29', accepted: false }, '2026-07-30')).toBe(true);
  });

  it('is never late once it was accepted', () => {
    expect(isLate({ deadline: '2026-07-29', accepted: true }, '2027-01-01')).toBe(false);
  });
});

describe('a round', () => {
  const days = { opensOn: '2026-07-01', deadline: '2026-07-29' };

  it.each([
    ['2026-06-30', 'planned'],
    ['2026-07-01', 'open'],
    ['2026-07-29', 'open'],
    ['2026-07-30', 'past-deadline'],
  ])('is on %s %s', (today, state) => {
    expect(roundState({ ...days, closed: false }, today)).toBe(state);
    expect(roundState({ ...days, closed: true }, today)).toBe('closed');
  });
});

describe('the terms of a municipality', () => {
  const extension = { until: '2026-08-12', reason: 'Nieuw systeem' };
  const round = { deadline: '2026-07-29', closed: true, extension: undefined };

  it('are those of the round without an extension', () => {
    expect(ownTerms(round, '2026-08-01')).toEqual({
      deadline: '2026-07-29',
      extended: undefined,
      closed: true,
    });
  });

  it('keep a closed round open until the last day of the extension has ended', () => {
    const extended = { reason: 'Nieuw systeem' };
    const terms = { ...round, extension };
    expect(ownTerms(terms, '2026-08-12')).toEqual({ deadline: '2026-08-12', extended, closed: false });
    expect(ownTerms(terms, '2026-08-13')).toEqual({ deadline: '2026-08-12', extended, closed: true });
  });

  it('are never made shorter: a round that moved past an extension counts', () => {
    const terms = { deadline: '2026-09-01', closed: false, extension };
    expect(ownTerms(terms, '2026-08-20')).toEqual({
      deadline: '2026-09-01',
      extended: undefined,
      closed: false,
    });
  });
});
