import { describe, expect, it } from 'vitest';
import { earliestMoment, momentToState } from './release-moment.ts';

const at = (time: string): Date => new Date(`2026-07-10T${time}:00Z`);

describe('the moment that pages state', () => {
  it('is the end of the embargo, before it and at it', () => {
    const earliest = earliestMoment(at('10:00'), at('08:00'));
    expect(momentToState(at('07:00'), earliest, at('08:00'))).toEqual(at('10:00'));
    expect(momentToState(at('10:00'), earliest, at('08:00'))).toEqual(at('10:00'));
    expect(momentToState(at('10:00'), earliest, at('10:03'))).toEqual(at('10:00'));
  });

  it('is now, for a release without an embargo, and stays while that is baked', () => {
    const earliest = earliestMoment(null, at('08:00'));
    expect(momentToState(at('07:00'), earliest, at('08:01'))).toEqual(at('08:01'));
    expect(momentToState(at('08:01'), earliest, at('09:30'))).toEqual(at('08:01'));
  });

  it('is the day that it came out, when the embargo ended while nobody was there', () => {
    const earliest = earliestMoment(at('08:00'), at('12:00'));
    expect(momentToState(at('08:00'), earliest, at('12:00'))).toEqual(at('12:00'));
  });

  it('is never one that was brought forward: an embargo that was moved is stated as it is now', () => {
    const earliest = earliestMoment(at('10:00'), at('08:00'));
    expect(momentToState(at('11:00'), earliest, at('08:00'))).toEqual(at('10:00'));
  });
});
