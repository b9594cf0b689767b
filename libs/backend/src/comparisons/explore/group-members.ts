import { NOBODY } from '@ijkpunt/statistics';
import { Refusal } from '../../platform/index.ts';
import type { AreasInGroups } from '../find-groups.ts';

/**
 * Codes of the members of a group: `nation`, or a kind with its code. Of the neighbours of a municipality it is one itself, so
 * that it is seen among them.
 */
export function groupMembers({ codes, groups }: AreasInGroups, wanted: string): ReadonlySet<string> {
  const [kind = '', ...rest] = wanted.split(':');
  const code = rest.join(':');
  const members =
    kind === 'neighbours'
      ? neighboursOf({ codes, groups }, code)
      : groups.divided.find((group) => group.kind === kind && group.code === code)?.members;
  if (members === undefined) throw new Refusal('input-invalid', { group: wanted });
  return new Set(members.flatMap((area) => codes[area] ?? []));
}

function neighboursOf(
  { codes, groups }: Pick<AreasInGroups, 'codes' | 'groups'>,
  code: string,
): readonly number[] | undefined {
  const own = codes.indexOf(code);
  if (own === -1) return undefined;
  const { k, neighbours } = groups.groupings.neighbours;
  return [own, ...neighbours.subarray(own * k, (own + 1) * k)].filter((area) => area !== NOBODY);
}
