import { describe, expect, it } from 'vitest';
import {
  answersIn,
  draftOf,
  fieldOfAnswer,
  groupsOf,
  placesIn,
  toldApart,
  toldTogether,
  type Asked,
} from './profile-draft.ts';

const both = (text: string) => ({ nl: text, en: text });
const question = (code: string) => ({ code, question: both(code), standard: 'a', answers: [] });
const ASKED: Asked = {
  profileQuestions: [question('counting'), question('cohort')],
  measureGroups: [
    { code: 'B', label: both('Bijstand'), questions: ['counting', 'cohort'] },
    { code: 'C', label: both('Begeleiding'), questions: ['counting'] },
  ],
};
const keysOf = (draft: ReturnType<typeof draftOf>) => placesIn(draft, ASKED).map(({ key }) => key);

describe('answers about definitions', () => {
  it('are asked once per question, until they are told apart', () => {
    const draft = draftOf({ counting: 'a', cohort: 'a' }, ASKED);
    expect(keysOf(draft)).toEqual(['counting', 'cohort']);
    expect(keysOf(toldApart(draft, 'counting', ASKED))).toEqual(['counting@B', 'counting@C', 'cohort']);
  });

  it('start per group from the answer that held for it', () => {
    const draft = draftOf({ counting: 'a', 'counting@B': 'b', cohort: 'a' }, ASKED);
    expect(answersIn(draft, ASKED)).toEqual({ 'counting@B': 'b', 'counting@C': 'a', cohort: 'a' });
  });

  it('have nothing to tell apart with fewer than two groups', () => {
    expect(groupsOf('cohort', ASKED)).toEqual([]);
    expect(keysOf(draftOf({ counting: 'a', cohort: 'a', 'cohort@B': 'b' }, ASKED))).toEqual([
      'counting',
      'cohort',
    ]);
  });

  it('are together again with what all groups share, else with what was chosen before', () => {
    const apart = toldApart(draftOf({ counting: 'a' }, ASKED), 'counting', ASKED);
    const differing = { ...apart, answers: { ...apart.answers, 'counting@B': 'b' } };
    expect(toldTogether(differing, 'counting', ASKED).answers).toEqual({ counting: 'a' });
    const alike = { ...apart, answers: { ...differing.answers, 'counting@C': 'b' } };
    expect(toldTogether(alike, 'counting', ASKED).answers).toEqual({ counting: 'b' });
    const never = draftOf({ 'counting@B': 'b', 'counting@C': 'a' }, ASKED);
    expect(toldTogether(never, 'counting', ASKED)).toEqual({ answers: {}, apart: new Set() });
  });

  it('have fields of their own', () => {
    expect(fieldOfAnswer('counting')).toBe('profile-counting');
    expect(fieldOfAnswer('counting@B')).toBe('profile-counting-at-B');
  });
});
