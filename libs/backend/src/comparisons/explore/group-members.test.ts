import { describe, expect, it } from 'vitest';
import { groupsOfAreas } from '../groups-of-areas.ts';
import { groupMembers } from './group-members.ts';

const areas = Array.from({ length: 40 }, (_, at) => ({
  code: `GM${String(at).padStart(4, '0')}`,
  sizeClass: at < 10 ? 'below-20' : '20-50',
  province: at % 2 === 0 ? 'Drenthe' : 'Friesland',
  labourMarketRegion: 'Noord: midden',
  inhabitants: 10_000 + 500 * at,
  latitude: undefined,
  longitude: undefined,
}));
const label = { nl: 'inwoners', en: 'inhabitants' };
const groups = groupsOfAreas(
  areas,
  [{ code: 'inhabitants', label, scale: 'plain', weight: 1 } as Parameters<typeof groupsOfAreas>[1][number]],
  new Map(),
);
const inGroups = { areas, codes: areas.map(({ code }) => code), groups };

describe('the members of a group that is explored', () => {
  it('are all of the nation, or those of a province, a class of size, or a region with a colon in its name', () => {
    expect(groupMembers(inGroups, 'nation').size).toBe(40);
    expect(groupMembers(inGroups, 'province:Drenthe').size).toBe(20);
    expect(groupMembers(inGroups, 'size-class:below-20').size).toBe(10);
    expect(groupMembers(inGroups, 'labour-market-region:Noord: midden').size).toBe(40);
  });

  it('are a municipality and its fifteen neighbours', () => {
    const members = groupMembers(inGroups, 'neighbours:GM0000');
    expect([...members].toSorted()).toEqual(inGroups.codes.slice(0, 16));
  });

  it.each(['province:Nergens', 'neighbours:GM9999', 'toString', ''])('are not there of %s', (group) => {
    expect(() => groupMembers(inGroups, group)).toThrow('input-invalid');
  });
});
