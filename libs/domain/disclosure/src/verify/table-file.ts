import type { Relation } from '../tables/relations.ts';
import { tableSystem, type TableCell, type TableSystem } from '../tables/table-system.ts';

/** A file of tables, as others write it: docs/methods/11-disclosure.md section 11.9. */
export interface TableFile {
  readonly cells: readonly {
    readonly id: string;
    /** null: not known. */
    readonly value: number | null;
    /** Who knows it besides. */
    readonly owner?: string;
    /** Absent: sensitive from 1 up to the threshold. */
    readonly sensitive?: boolean;
    /** What is known of a value that is not: from and to, both included. */
    readonly interval?: readonly [number, number];
  }[];
  readonly relations: readonly {
    readonly total: string;
    readonly parts: readonly string[];
    readonly coefs?: readonly number[];
  }[];
  /** Published quotients: scale x num / den, rounded to decimals. */
  readonly ratios?: readonly {
    readonly num: string;
    readonly den: string;
    readonly value: number;
    readonly scale: number;
    readonly decimals: number;
  }[];
  readonly constraints?: readonly {
    readonly terms: readonly (readonly [string, number])[];
    readonly lo?: number | null;
    readonly hi?: number | null;
  }[];
  readonly attackers?: readonly {
    readonly name: string;
    /** Cells that he knows; with their values where the file does not give them. */
    readonly knows: readonly string[] | Readonly<Record<string, number>>;
  }[];
  readonly threshold?: number;
  readonly minWidth?: number;
}

/** Everything in a file that is true between its cells. */
export function relationsIn(file: TableFile): readonly Relation[] {
  const place = placesIn(file);
  const sums = file.relations.map(({ total, parts, coefs }): Relation => ({
    cells: [place(total), ...parts.map(place)],
    coefficients: [1, ...parts.map((_part, at) => -(coefs?.[at] ?? 1))],
  }));
  const ratios = (file.ratios ?? []).flatMap(({ num, den, value, scale, decimals }): Relation[] => {
    const cells = [place(num), place(den)];
    const half = 0.5 * 10 ** -decimals;
    return [
      { cells, coefficients: [scale, half - value], low: 0, high: Infinity },
      { cells, coefficients: [scale, -half - value], low: -Infinity, high: 0 },
    ];
  });
  const constraints = (file.constraints ?? []).map(({ terms, lo, hi }): Relation => ({
    cells: terms.map(([id]) => place(id)),
    coefficients: terms.map(([, coefficient]) => coefficient),
    low: lo ?? -Infinity,
    high: hi ?? Infinity,
  }));
  const intervals = file.cells.flatMap(({ interval, value }, at): Relation[] =>
    interval === undefined || value !== null
      ? []
      : [{ cells: [at], coefficients: [1], low: interval[0], high: interval[1] }],
  );
  return [...sums, ...ratios, ...constraints, ...intervals];
}

/** @throws RangeError when the file names a cell that it does not have, or has one twice */
export function placesIn({ cells }: TableFile): (id: string) => number {
  const places = new Map(cells.map(({ id }, at) => [id, at]));
  if (places.size < cells.length) {
    const twice = cells.find(({ id }, at) => places.get(id) !== at);
    throw new RangeError(`cell ${twice?.id ?? ''} stands in the file twice`);
  }
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`the file has no cell ${id}`);
    return place;
  };
}

/** Those who know more than the public: the attackers of the file, and the owners of cells. */
export function insidersIn(
  file: TableFile,
): readonly { readonly name: string; readonly knows: readonly number[] }[] {
  const place = placesIn(file);
  const named = (file.attackers ?? []).map(({ name, knows }) => ({
    name,
    knows: (isList(knows) ? knows : Object.keys(knows)).map(place),
  }));
  const owners = new Map<string, number[]>();
  for (const [at, { owner }] of file.cells.entries())
    if (owner !== undefined && !named.some(({ name }) => name === owner))
      owners.set(owner, [...(owners.get(owner) ?? []), at]);
  return [...named, ...[...owners].map(([name, knows]) => ({ name, knows }))];
}

/** What attackers say of values that the file does not give. */
export function valuesOfAttacker(file: TableFile, name: string): Readonly<Record<string, number>> {
  const knows = file.attackers?.find((attacker) => attacker.name === name)?.knows ?? [];
  return isList(knows) ? {} : knows;
}

function isList(knows: readonly string[] | Readonly<Record<string, number>>): knows is readonly string[] {
  return Array.isArray(knows);
}

/** The tables of a file as a system; every value must be known. */
export function systemIn(file: TableFile): TableSystem {
  const { threshold = 10 } = file;
  const { minWidth = threshold - 1 } = file;
  const insiders = insidersIn(file);
  const cells = file.cells.map(({ id, value, sensitive }, at): TableCell => {
    if (value === null) throw new RangeError(`cell ${id} has no value: only --attack-only takes those`);
    const isSensitive = sensitive ?? (value > 0 && value < threshold);
    const knownTo = insiders.flatMap(({ knows }, number) => (knows.includes(at) ? [number] : []));
    return { name: id, value, width: isSensitive ? minWidth : undefined, state: 'open', knownTo };
  });
  return tableSystem(
    cells,
    relationsIn(file),
    insiders.map(({ name }) => name),
  );
}
