import { slugOf } from '@ijkpunt/model';
import type { PageMunicipality } from '@ijkpunt/contract';

/** Municipalities under one letter or in one province. */
export interface Group {
  readonly name: string;
  readonly members: readonly PageMunicipality[];
}

/** The letter under which people look a name up: `'s-Hertogenbosch` stands under the S. */
export function letterOf({ name }: Pick<PageMunicipality, 'name'>): string {
  return slugOf(name).charAt(0).toUpperCase();
}

/** Groups municipalities, groups and members each in order of the alphabet. */
export function grouped(
  municipalities: readonly PageMunicipality[],
  groupOf: (municipality: PageMunicipality) => string,
): readonly Group[] {
  const groups = new Map<string, PageMunicipality[]>();
  for (const municipality of municipalities.toSorted((a, b) => a.slug.localeCompare(b.slug))) {
    const name = groupOf(municipality);
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [municipality]);
    else members.push(municipality);
  }
  return [...groups]
    .map(([name, members]) => ({ name, members }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
