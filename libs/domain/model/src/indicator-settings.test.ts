import { describe, expect, it } from 'vitest';
import { meansTheSame, type IndicatorSettings } from './indicator-settings.ts';

const words = { nl: 'Mensen met een plan', en: 'People with a plan' };
const own: IndicatorSettings = {
  label: words,
  explanation: words,
  caution: words,
  searchWords: [],
  direction: 'higher',
  profileQuestions: ['counting', 'part-time'],
  shown: true,
};

describe('settings of an indicator', () => {
  it('mean the same in other words, and otherwise in another direction, by other questions or when not shown', () => {
    expect(meansTheSame(own, { ...own, caution: { nl: 'Let op.', en: 'Mind.' } })).toBe(true);
    expect(meansTheSame(own, { ...own, profileQuestions: own.profileQuestions.toReversed() })).toBe(true);
    expect(meansTheSame(own, { ...own, direction: 'none' })).toBe(false);
    expect(meansTheSame(own, { ...own, profileQuestions: ['counting'] })).toBe(false);
    expect(meansTheSame(own, { ...own, shown: false })).toBe(false);
  });
});
