import { allows, PERMISSIONS, ROLES, type OrganisationKind, type Role } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { placesFor } from '../shell/places.ts';
import { SHELL_TEXTS } from '../shell/shell.texts.ts';
import { markOf, progressOf } from './tour-memory.ts';
import { tourOf } from './tour-of.ts';

function walker(role: Role, kind: OrganisationKind) {
  const roles = [role];
  const asking = { roles, organisation: { kind } };
  const person = {
    roles,
    organisation: { name: 'X', kind, municipality: undefined },
    permissions: PERMISSIONS.filter((permission) => allows(asking, permission)),
  };
  return { person, paths: placesFor(person, SHELL_TEXTS.nl).map(({ path }) => path) };
}

const OF_OWNER: readonly Role[] = ['coordinator', 'analyst'];

describe('the tour', () => {
  it.each(ROLES)('of a %s has three to six stops, each at a page that may be opened', (role) => {
    const { person, paths } = walker(role, OF_OWNER.includes(role) ? 'owner' : 'municipality');
    const stops = tourOf(person, paths)?.stops ?? [];
    expect(stops.length).toBeGreaterThanOrEqual(3);
    expect(stops.length).toBeLessThanOrEqual(6);
    for (const { path } of stops) if (path !== undefined) expect(paths).toContain(path);
  });

  it('of somebody with several roles is that of the work that comes first', () => {
    const { paths } = walker('reporter', 'municipality');
    expect(
      tourOf({ roles: ['admin', 'reporter'], organisation: { kind: 'municipality' } }, paths)?.role,
    ).toBe('reporter');
  });

  it('is not offered where nothing can be remembered', () => {
    expect(progressOf('rian@zwolle.example', 'reporter')).toBeUndefined();
  });

  it('keeps nobody’s address on the device', () => {
    expect(markOf('rian@zwolle.example')).toMatch(/^[0-9a-z]{1,7}$/u);
    expect(markOf('rian@zwolle.example')).not.toBe(markOf('kees@zwolle.example'));
  });
});
