import type { Indicator, MeasureGroup, ProfileQuestion } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { profileReasons } from './comparability.ts';

const no = { nl: '', en: '' };
const COUNTING: ProfileQuestion = {
  code: 'counting',
  question: no,
  standard: 'persons',
  answers: [
    { code: 'persons', label: no, grade: 'A' },
    { code: 'households', label: no, grade: 'B' },
    { code: 'benefits', label: no, grade: 'C' },
  ],
};
const GROUPS: readonly MeasureGroup[] = [
  { code: 'B', label: no, measures: ['benefit', 'left'] },
  { code: 'C', label: no, measures: ['plan'] },
];
type Counted = Pick<Indicator, 'numerator' | 'denominator' | 'profileQuestions'>;
const LEFT: Counted = { numerator: ['left'], denominator: undefined, profileQuestions: ['counting'] };
const PLAN: Counted = {
  numerator: ['plan'],
  denominator: { measures: ['benefit'], taken: 'same-period' },
  profileQuestions: ['counting'],
};
const reasons = (counted: Counted, profile: Record<string, string>, groups = GROUPS) =>
  profileReasons(counted, profile, { questions: [COUNTING], groups });
const differs = { code: 'profile-differs', question: 'counting', standard: 'persons' };

describe('reasons from the definition profile', () => {
  it('follow from the answer of the group of what is counted, and name it', () => {
    const profile = { counting: 'persons', 'counting@B': 'benefits' };
    expect(reasons(LEFT, profile)).toEqual([{ ...differs, grade: 'C', answer: 'benefits', group: 'B' }]);
    expect(reasons({ ...LEFT, numerator: ['plan'] }, profile)).toEqual([]);
  });

  it('follow from the general answer where the group has none, and name no group', () => {
    const general = [{ ...differs, grade: 'C', answer: 'benefits' }];
    expect(reasons(PLAN, { counting: 'benefits' })).toEqual(general);
    expect(reasons(PLAN, { counting: 'benefits' }, [])).toEqual(general);
  });

  it('take a group that returns to the standard at its word', () => {
    expect(reasons(LEFT, { counting: 'benefits', 'counting@B': 'persons' })).toEqual([]);
  });

  it('are those of both sides of a fraction, each answer once', () => {
    expect(reasons(PLAN, { counting: 'households', 'counting@B': 'benefits' })).toEqual([
      { ...differs, grade: 'B', answer: 'households' },
      { ...differs, grade: 'C', answer: 'benefits', group: 'B' },
    ]);
    expect(reasons(PLAN, { 'counting@B': 'benefits', 'counting@C': 'benefits' })).toEqual([
      { ...differs, grade: 'C', answer: 'benefits', group: 'C' },
    ]);
  });

  it('tell of a side of which nobody knows what was counted', () => {
    const unknown = { ...differs, code: 'profile-unknown', grade: 'C' };
    expect(reasons(PLAN, { 'counting@C': 'persons' })).toEqual([unknown]);
    const own = { counting: 'persons', 'counting@B': 'unknown' };
    expect(reasons(LEFT, own)).toEqual([{ ...unknown, group: 'B' }]);
  });

  it('leave out a question that does not matter', () => {
    expect(reasons({ ...LEFT, profileQuestions: [] }, { 'counting@B': 'benefits' })).toEqual([]);
  });
});
