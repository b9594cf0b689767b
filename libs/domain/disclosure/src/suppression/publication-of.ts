import type { Publication } from '../attack/publication.ts';
import type { TableSystem } from '../tables/table-system.ts';

/** Whether nobody may come to know a cell. */
export function isSecret({ cells }: TableSystem, cell: number): boolean {
  return cells[cell]?.width !== undefined;
}

/** A system as it would stand in the open with some cells hidden. */
export function publicationOf(system: TableSystem, hidden: Uint8Array): Publication {
  return publicationFrom(
    system,
    system.values.map((value, at) => (hidden[at] === 1 ? Number.NaN : value)),
  );
}

/** A system of which everyone can read what is known. */
export function publicationFrom(system: TableSystem, known: Float64Array): Publication {
  const { cells, values, relations, insiders } = system;
  const knowing = insiders.map((name) => ({ name, knows: [] as number[] }));
  for (const [at, { knownTo = [] }] of cells.entries())
    for (const number of knownTo) knowing[number]?.knows.push(at);
  const secrets = new Map(
    cells.flatMap(({ width }, at): [number, number][] => (width === undefined ? [] : [[at, width]])),
  );
  return { known, agreeing: values, relations, secrets, insiders: knowing };
}
