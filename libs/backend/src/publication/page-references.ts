import type { PageReference } from '@ijkpunt/contract';
import type { FiguresIndex } from './figures-index.ts';
import type { ReleasedReference } from './released-references.ts';

/**
 * What others say of a municipality, once for the whole page: two releases may hold the same set, or an older one beside
 * a newer. The newest comes first; what is invented comes last, and never stands in the place of what is real.
 */
export function pageReferences(
  indexes: readonly FiguresIndex[],
  municipality: string,
): readonly PageReference[] {
  const newest = new Map<string, ReleasedReference>();
  for (const reference of indexes.flatMap(({ release }) => release.references)) {
    const key = `${reference.variable}/${reference.invented}`;
    const known = newest.get(key);
    if (known === undefined || known.refersOn < reference.refersOn) newest.set(key, reference);
  }
  return [...newest.values()].toSorted(inOrder).flatMap(({ entries, ...facts }) => {
    const entry = entries.find((one) => one.municipality === municipality);
    if (entry === undefined) return [];
    const { set: _set, ...shown } = facts;
    return [{ ...shown, cell: entry.cell, areaChanged: entry.areaChanged }];
  });
}

function inOrder(a: ReleasedReference, b: ReleasedReference): number {
  if (a.invented !== b.invented) return Number(a.invented) - Number(b.invented);
  return a.refersOn === b.refersOn
    ? a.variable.localeCompare(b.variable)
    : b.refersOn.localeCompare(a.refersOn);
}
