import { describe, expect, it } from 'vitest';
import type { Indicator } from './indicator.ts';
import { groupOf } from './measure-group.ts';
import { answerFor, answerKey } from './profile.ts';
import {
  firstAnswers,
  questionsFor,
  tidyProfile,
  unitedProfile,
  type Questioned,
} from './profile-questions.ts';

const no = { nl: '', en: '' };
const question = (code: string) => ({ code, question: no, standard: 'a', answers: [] });

function indicator(code: string, more: Partial<Indicator>): Indicator {
  const texts = { slug: code, label: no, explanation: no, caution: no };
  const rest = { method: 'count', unit: 'persons', direction: 'none', lookalikes: [] } as const;
  return {
    code,
    ...texts,
    ...rest,
    numerator: [code],
    denominator: undefined,
    profileQuestions: [],
    ...more,
  };
}

const measure = (code: string): Questioned['measures'][number] => ({
  code,
  label: no,
  definition: no,
  unit: 'persons',
  kind: 'stock',
  span: 'quarter',
  dimensions: [],
  whole: true,
});

/** Benefits (B), guidance (C), and a measure of no group; `counting` matters for two indicators, `cohort` for all. */
const BENCHMARK: Questioned = {
  measures: ['B1', 'B2', 'C1', 'C2', 'X1'].map(measure),
  measureGroups: [
    { code: 'B', label: no, measures: ['B1', 'B2'] },
    { code: 'C', label: no, measures: ['C1', 'C2'] },
  ],
  profileQuestions: [question('counting'), question('cohort'), question('idle')],
  indicators: [
    indicator('B1', { profileQuestions: ['counting', 'cohort'] }),
    indicator('C1', {
      profileQuestions: ['counting', 'cohort'],
      denominator: { measures: ['B2'], taken: 'same-period' },
      lookalikes: [{ numerator: 'X1', denominator: 'B1' }],
    }),
    indicator('C2', { profileQuestions: ['cohort'] }),
  ],
};
const asked = (measures?: readonly string[]) =>
  questionsFor(BENCHMARK, measures).map(({ code, groups }) => [code, groups]);

describe('the group of a measure', () => {
  it('is the one that names it, and none when there are no groups', () => {
    expect(groupOf(BENCHMARK, 'C2')).toBe('C');
    expect(groupOf(BENCHMARK, 'X1')).toBeUndefined();
    expect(groupOf({}, 'C2')).toBeUndefined();
  });
});

describe('the answer for a group', () => {
  it('is its own, else the general one, else none', () => {
    const profile = { counting: 'a', 'counting@B': 'b' };
    expect(answerFor(profile, 'counting', 'B')).toBe('b');
    expect(answerFor(profile, 'counting', 'C')).toBe('a');
    expect(answerFor(profile, 'counting', undefined)).toBe('a');
    expect(answerFor(profile, 'cohort', 'B')).toBeUndefined();
    expect([answerKey('counting', 'B'), answerKey('counting', undefined)]).toEqual([
      'counting@B',
      'counting',
    ]);
  });
});

describe('the questions that matter', () => {
  it('for a part are those of the indicators that use its measures, above, below or beside the line', () => {
    expect(asked(['C2'])).toEqual([['cohort', ['C']]]);
    expect(asked(['B2'])).toEqual([
      ['counting', ['B']],
      ['cohort', ['B']],
    ]);
    expect(asked(['X1', 'C1'])).toEqual([
      ['counting', ['C', undefined]],
      ['cohort', ['C', undefined]],
    ]);
    expect(asked([])).toEqual([]);
  });

  it('for the whole are all, also the one that matters for nothing yet', () => {
    expect(asked()).toEqual([
      ['counting', ['B', 'C', undefined]],
      ['cohort', ['B', 'C', undefined]],
      ['idle', [undefined]],
    ]);
  });

  it('are answered in general only where a benchmark has no groups', () => {
    const { measureGroups: _, ...plain } = BENCHMARK;
    expect(questionsFor(plain, undefined).every(({ groups }) => groups.join() === '')).toBe(true);
  });
});

describe('a tidy profile', () => {
  const questions = questionsFor(BENCHMARK, ['B1', 'C1']);

  it('keeps a general answer as it is, and drops what is not asked', () => {
    expect(tidyProfile({ counting: 'a', cohort: 'a', gone: 'x', 'cohort@Z': 'b' }, questions)).toEqual({
      counting: 'a',
      cohort: 'a',
    });
  });

  it('names a group only where it differs', () => {
    expect(tidyProfile({ counting: 'a', 'counting@B': 'b', 'counting@C': 'a' }, questions)).toEqual({
      counting: 'a',
      'counting@B': 'b',
    });
    expect(tidyProfile({ 'counting@B': 'b', 'counting@C': 'b' }, questions)).toEqual({ counting: 'b' });
    expect(tidyProfile({ counting: 'a', 'counting@B': 'b', 'counting@C': 'b' }, questions)).toEqual({
      counting: 'b',
    });
  });

  it('leaves open what was not answered', () => {
    expect(tidyProfile({ 'counting@B': 'b' }, questions)).toEqual({ 'counting@B': 'b' });
  });
});

describe('profiles of parts', () => {
  const united = (...parts: Parameters<typeof unitedProfile>[1]) => unitedProfile(BENCHMARK, parts);

  it('that agree are one profile without groups', () => {
    const profile = { counting: 'a', cohort: 'a' };
    expect(united({ profile, measures: ['B1'] }, { profile, measures: ['C1', 'C2'] })).toEqual({
      profile,
      clashing: [],
    });
  });

  it('that differ are kept per group', () => {
    const benefits = { profile: { counting: 'b', cohort: 'a' }, measures: ['B1', 'B2'] };
    const guidance = { profile: { counting: 'a', cohort: 'a' }, measures: ['C1'] };
    expect(united(benefits, guidance)).toEqual({
      profile: { 'counting@B': 'b', 'counting@C': 'a', cohort: 'a' },
      clashing: [],
    });
  });

  it('clash where measures of one group were counted by two definitions', () => {
    const one = { profile: { counting: 'b', cohort: 'a' }, measures: ['B1'] };
    const two = { profile: { counting: 'a', cohort: 'a' }, measures: ['B2'] };
    expect(united(one, two).clashing).toEqual(['counting']);
  });

  it('do not clash over a question that matters for neither of their measures', () => {
    const one = { profile: { counting: 'b', cohort: 'a' }, measures: ['C2'] };
    const two = { profile: { counting: 'a', cohort: 'a' }, measures: ['C1'] };
    expect(united(one, two)).toEqual({ profile: { counting: 'a', cohort: 'a' }, clashing: [] });
  });
});

describe('what a delivery starts from', () => {
  it('is to each question the nearest profile that answered it', () => {
    const questions = questionsFor(BENCHMARK, ['B1', 'C1']);
    const profiles = [{ cohort: 'b' }, { counting: 'a', 'counting@B': 'b', cohort: 'a' }];
    expect(firstAnswers(profiles, questions)).toEqual({ counting: 'a', 'counting@B': 'b', cohort: 'b' });
    expect(firstAnswers([], questions)).toEqual({});
  });
});
