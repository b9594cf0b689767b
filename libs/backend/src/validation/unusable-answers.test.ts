import type { AskedQuestion } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { unusableAnswers } from './unusable-answers.ts';

const no = { nl: '', en: '' };
const question = (code: string, groups: readonly (string | undefined)[]): AskedQuestion => ({
  code,
  question: no,
  standard: 'a',
  answers: [
    { code: 'a', label: no, grade: 'A' },
    { code: 'b', label: no, grade: 'C' },
  ],
  groups,
});
const ASKED = [question('counting', ['B', 'C']), question('cohort', [undefined])];

describe('a profile', () => {
  it('is usable with an answer for every group, its own or the general one', () => {
    expect(unusableAnswers({ counting: 'a', cohort: 'b' }, ASKED)).toEqual([]);
    expect(unusableAnswers({ counting: 'a', 'counting@B': 'b', cohort: 'unknown' }, ASKED)).toEqual([]);
    expect(unusableAnswers({ 'counting@B': 'b', 'counting@C': 'a', cohort: 'a' }, ASKED)).toEqual([]);
  });

  it('lacks the answer of a group that has neither', () => {
    expect(unusableAnswers({ 'counting@B': 'b', cohort: 'a' }, ASKED)).toEqual(['counting']);
    expect(unusableAnswers({}, ASKED)).toEqual(['counting', 'cohort']);
  });

  it('is refused for an answer that is not in the list, by name', () => {
    expect(unusableAnswers({ counting: 'a', 'counting@C': 'z', cohort: 'a' }, ASKED)).toEqual(['counting@C']);
  });

  it('is refused for a group that has no such question', () => {
    const profile = { counting: 'a', 'counting@Z': 'a', cohort: 'a', 'cohort@B': 'a', 'none@B': 'a' };
    expect(unusableAnswers(profile, ASKED)).toEqual(['counting@Z', 'cohort@B', 'none@B']);
  });

  it('may hold a general answer to what is not asked', () => {
    expect(unusableAnswers({ counting: 'a', cohort: 'a', other: 'x' }, ASKED)).toEqual([]);
  });
});
