import { describe, expect, it } from 'vitest';
import { contactIn, rolesTold, sawSecondFactor } from './told-by-claims.ts';

describe('what a provider says of how it saw somebody', () => {
  it.each([[['mfa']], [['pwd', 'otp']], [['pin', 'hwk']], [['hwk', 'fpt']], [['pwd', 'mfa']]])(
    'is two factors: %j',
    (amr) => expect(sawSecondFactor({ amr })).toBe(true),
  );

  it.each([[['pwd']], [['otp']], [['hwk', 'sc']], [[]], ['mfa'], [undefined]])('is not: %j', (amr) =>
    expect(sawSecondFactor({ amr })).toBe(false),
  );
});

describe('the roles that a claim tells', () => {
  const rolesOf = { reporter: 'leveren', approver: 'goedkeuren' };

  it('are those whose word it holds, alone or in a list', () => {
    expect(rolesTold({ sub: 'x', groups: ['leveren', 'koffie'] }, 'groups', rolesOf)).toEqual(['reporter']);
    expect(rolesTold({ sub: 'x', role: 'goedkeuren' }, 'role', rolesOf)).toEqual(['approver']);
    expect(rolesTold({ sub: 'x' }, 'groups', rolesOf)).toEqual([]);
  });
});

describe('the contact of somebody', () => {
  it('is an address and a name that can be shown; without an address there is none', () => {
    expect(contactIn({ sub: 'x', email: 'a@b.example' })).toEqual({
      email: 'a@b.example',
      name: 'a@b.example',
    });
    expect(contactIn({ sub: 'x', email: 'a@b.example, c@d.example' })).toBeUndefined();
    expect(contactIn({ sub: 'x', name: 'Nora' })).toBeUndefined();
  });
});
