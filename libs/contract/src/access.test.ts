import { describe, expect, it } from 'vitest';
import { allows, KEY_PERMISSIONS, PERMISSIONS, ROLES, SECOND_FACTOR_ROLES, type Asking } from './access.ts';

const municipality = { kind: 'municipality' } as const;
const may = (asking: Asking) => PERMISSIONS.filter((permission) => allows(asking, permission));

describe('whoever acts for a municipality from a partnership', () => {
  it('delivers and reads, and neither approves nor hands out keys, whatever the roles', () => {
    const outside = may({ roles: ROLES, organisation: municipality, via: 'Samenwerking' });
    expect(outside).toEqual(expect.arrayContaining(['uploads.create', 'deliveries.submit']));
    expect(outside).not.toContain('deliveries.approve');
    expect(outside).not.toContain('keys.manage');
  });
});

describe('whoever comes with a key', () => {
  it('delivers and reads what was delivered, whatever the roles', () => {
    const withKey = may({ roles: ROLES, organisation: municipality, only: KEY_PERMISSIONS });
    expect(withKey).toEqual(['uploads.create', 'uploads.read', 'deliveries.read']);
  });

  it('may no more than its role, whatever the key', () => {
    expect(may({ roles: ['approver'], organisation: municipality, only: KEY_PERMISSIONS })).toEqual([
      'uploads.read',
      'deliveries.read',
    ]);
  });
});

describe('a reply to a release that is not out', () => {
  it('is saved by who approves, read by all of the municipality, and by nobody who acts for it', () => {
    const reply = (asking: Parameters<typeof may>[0]) =>
      may(asking).filter((permission) => permission.startsWith('replies.'));
    expect(reply({ roles: ['approver'], organisation: municipality })).toEqual([
      'replies.read',
      'replies.save',
    ]);
    for (const role of ['reporter', 'reader'] as const)
      expect(reply({ roles: [role], organisation: municipality })).toEqual(['replies.read']);
    expect(reply({ roles: ['approver', 'reporter'], organisation: municipality, via: 'Samen' })).toEqual([]);
    expect(reply({ roles: ['coordinator'], organisation: { kind: 'owner' } })).toEqual([]);
  });
});

describe('figures that are not published, of all municipalities', () => {
  it('are explored by coordinator and analyst of the owner, and by nobody else', () => {
    const explores = (asking: Asking) => allows(asking, 'figures.explore');
    for (const role of ROLES) {
      const expected = role === 'coordinator' || role === 'analyst';
      expect(explores({ roles: [role], organisation: { kind: 'owner' } }), role).toBe(expected);
      for (const kind of ['municipality', 'partnership'] as const)
        expect(explores({ roles: [role], organisation: { kind } }), `${role} of ${kind}`).toBe(false);
    }
    const all = { roles: ROLES, organisation: { kind: 'owner' } } as const;
    expect(explores({ ...all, only: KEY_PERMISSIONS })).toBe(false);
    expect(explores({ ...all, support: { until: new Date() } })).toBe(false);
    expect(explores({ ...all, needsSecondFactor: true })).toBe(false);
  });
});

describe('an administrator', () => {
  it('of a municipality lets people in, hands out keys, divides measures, chooses its colours and reads the log, and runs no rounds', () => {
    expect(may({ roles: ['admin'], organisation: municipality })).toEqual([
      'parts.manage',
      'keys.manage',
      'people.manage',
      'sign-on.manage',
      'agreements.manage',
      'support.manage',
      'theme.manage',
      'audit.read',
    ]);
  });

  it('of the owner lets people in, reads rounds, rules, the catalogue, computations, figures of others, releases and the log, and delivers for nobody', () => {
    expect(may({ roles: ['admin'], organisation: { kind: 'owner' } })).toEqual([
      'people.manage',
      'sign-on.manage',
      'theme.manage',
      'organisations.manage',
      'audit.read',
      'rounds.read',
      'rules.read',
      'catalogue.read',
      'recomputations.read',
      'views.manage',
      'references.read',
      'releases.read',
    ]);
  });
});

describe('somebody whose role asks for a second factor', () => {
  it('may do nothing until they have one', () => {
    for (const role of SECOND_FACTOR_ROLES)
      expect(may({ roles: [role], organisation: municipality, needsSecondFactor: true })).toEqual([]);
  });
});
