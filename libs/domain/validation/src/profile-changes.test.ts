import { describe, expect, it } from 'vitest';
import { profileChanges } from './profile-changes.ts';

const QUESTIONS = [{ code: 'counting' }, { code: 'naturalised' }];
const changes = (before: Record<string, string>, after: Record<string, string>) =>
  profileChanges(before, after, QUESTIONS).map(({ key, asks, seen }) => [key, asks, seen]);

describe('the definition choices', () => {
  it('that changed each ask for an explanation', () => {
    expect(
      changes({ counting: 'persons', naturalised: 'kept' }, { counting: 'benefits', naturalised: 'kept' }),
    ).toEqual([
      [
        'V22:profile-changed:counting',
        'explanation',
        { question: 'counting', before: 'persons', after: 'benefits' },
      ],
    ]);
  });

  it('break nothing when they stayed, were not asked before, or are asked no longer', () => {
    expect(changes({ counting: 'persons' }, { counting: 'persons' })).toEqual([]);
    expect(changes({}, { counting: 'persons' })).toEqual([]);
    expect(changes({ counting: 'persons' }, {})).toEqual([]);
    expect(changes({ gone: 'a' }, { gone: 'b' })).toEqual([]);
  });
});
