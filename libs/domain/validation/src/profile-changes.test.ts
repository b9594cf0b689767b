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

describe('the choices for groups of measures', () => {
  const perGroup = (before: Record<string, string>, after: Record<string, string>) =>
    profileChanges(before, after, [{ code: 'counting', groups: ['B', 'C'] }]).map(({ key, seen }) => [
      key,
      seen,
    ]);

  it('that changed are told group by group', () => {
    expect(perGroup({ counting: 'persons' }, { counting: 'persons', 'counting@B': 'benefits' })).toEqual([
      [
        'V22:profile-changed:counting@B',
        { question: 'counting', group: 'B', before: 'persons', after: 'benefits' },
      ],
    ]);
    const apart = { 'counting@B': 'persons', 'counting@C': 'benefits' };
    const swapped = { 'counting@B': 'benefits', 'counting@C': 'persons' };
    expect(perGroup(apart, swapped)).toHaveLength(2);
  });

  it('that changed alike are told once', () => {
    expect(perGroup({ 'counting@B': 'persons', 'counting@C': 'persons' }, { counting: 'benefits' })).toEqual([
      ['V22:profile-changed:counting', { question: 'counting', before: 'persons', after: 'benefits' }],
    ]);
  });

  it('break nothing when the same is said in other words', () => {
    expect(perGroup({ counting: 'persons' }, { 'counting@B': 'persons', 'counting@C': 'persons' })).toEqual(
      [],
    );
  });
});
