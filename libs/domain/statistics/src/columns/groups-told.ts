import { GIVEN_GROUPS, WHY_NO_GROUP, type GivenGroup, type WhyNoGroup } from '@ijkpunt/model';
import { FEWEST_CONTRIBUTING } from '../indicators/standing.ts';
import { IN_NONE } from './columns.ts';
import { NOBODY } from './stand-among-neighbours.ts';
import type { Groupings, SliceStandings } from './stand.ts';

/** Per kind of group and area: 0 where the group is told, else why it is not (`codeOf`). */
export type GroupsTold = Readonly<Record<GivenGroup, Uint8Array>>;

/** A reason as it stands in a column: 0 is none. */
export function codeOf(why: WhyNoGroup): number {
  return WHY_NO_GROUP.indexOf(why) + 1;
}

const NO_GROUP = codeOf('no-group');
const TOO_FEW = codeOf('too-few');

/** The reason behind a code; undefined for 0. */
export function whyOf(code: number): WhyNoGroup | undefined {
  return WHY_NO_GROUP[code - 1];
}

/**
 * Which groups say anything to whom: those in which at least five others have a comparable value.
 *
 * Source: docs/methods/04-comparison.md section 4.6.
 */
export function groupsTold(standings: SliceStandings, groupings: Groupings): GroupsTold {
  const told = (kind: GivenGroup): Uint8Array => {
    const { contributing } = standings[kind];
    const codes = new Uint8Array(contributing.length);
    for (let area = 0; area < codes.length; area += 1) {
      if (!isMember(groupings, kind, area)) codes[area] = NO_GROUP;
      else if (contributing[area]! < FEWEST_CONTRIBUTING) codes[area] = TOO_FEW;
    }
    return codes;
  };
  return Object.fromEntries(GIVEN_GROUPS.map((kind) => [kind, told(kind)])) as Record<GivenGroup, Uint8Array>;
}

/** Whether an area has a group of this kind. */
export function isMember({ divided, neighbours }: Groupings, kind: GivenGroup, area: number): boolean {
  if (kind === 'neighbours') return neighbours.neighbours[area * neighbours.k] !== NOBODY;
  return divided[kind].groupOf[area] !== IN_NONE;
}
