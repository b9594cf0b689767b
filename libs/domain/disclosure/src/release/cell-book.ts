import type { Relation } from '../tables/relations.ts';
import { tableSystem, type TableCell, type TableSystem } from '../tables/table-system.ts';

/** A cell as it is noted down, before it is known whether anyone shows it. */
export interface NotedCell {
  readonly name: string;
  readonly value: number;
  /** Interval that everyone must be left with; absent: the cell is not sensitive. */
  readonly width?: number | undefined;
  readonly insiders: readonly number[];
}

/** Collects the cells and relations of a release; a cell is noted once, however often it is met. */
export interface CellBook {
  /** The place of a cell. The first to note it says what it is worth; a wider interval may still be asked for. */
  readonly note: (cell: NotedCell) => number;
  /** The place of a cell that was noted; undefined when none of that name was. */
  readonly find: (name: string) => number | undefined;
  readonly at: (place: number) => NotedCell;
  /** A value shows this cell when it is shown itself: every use makes it dearer to hide. */
  readonly use: (place: number, weight: number) => void;
  readonly relate: (relation: Relation) => void;
  /** A sum that several values may bring along: the first cell is what all others come to. */
  readonly relateOnce: (cells: readonly number[]) => void;
  readonly system: (insiders: readonly string[]) => TableSystem;
}

interface Draft extends NotedCell {
  readonly width: number | undefined;
  readonly uses: number;
}

export function cellBook(): CellBook {
  const places = new Map<string, number>();
  const drafts: Draft[] = [];
  const relations: Relation[] = [];
  const sums = new Set<string>();
  const change = (place: number, change: (draft: Draft) => Draft): void => {
    const draft = drafts[place];
    if (draft !== undefined) drafts[place] = change(draft);
  };
  const book: CellBook = {
    note: (cell) => {
      const known = places.get(cell.name);
      // Delivered twice with another value: two counts, which nothing ties together.
      if (known !== undefined && drafts[known]?.value !== cell.value)
        return book.note({ ...cell, name: `${cell.name} as ${cell.value}` });
      if (known !== undefined) {
        change(known, (draft) => withMore(draft, cell));
        return known;
      }
      places.set(cell.name, drafts.length);
      return drafts.push({ ...cell, width: cell.width, uses: 0 }) - 1;
    },
    find: (name) => places.get(name),
    at: (place) => {
      const draft = drafts[place];
      if (draft === undefined) throw new RangeError(`the book has no cell ${place}`);
      return draft;
    },
    use: (place, weight) => change(place, (draft) => ({ ...draft, uses: draft.uses + weight })),
    relate: (relation) => void relations.push(relation),
    relateOnce: (cells) => {
      const key = cells.join();
      if (!sums.has(key)) relations.push({ cells });
      sums.add(key);
    },
    system: (insiders) => tableSystem(drafts.map(cellOf), relations, insiders),
  };
  return book;
}

/** A cell that no value shows is seen by nobody. */
function cellOf({ name, value, width, insiders, uses }: Draft): TableCell {
  return {
    name,
    value,
    width,
    state: uses > 0 ? 'open' : 'unseen',
    weight: uses,
    knownTo: insiders,
  };
}

/** The same cell met again: whoever knows it in one place knows it. */
function withMore(draft: Draft, { width, insiders }: NotedCell): Draft {
  return {
    ...draft,
    width: widest(width, draft.width),
    insiders: [...new Set([...draft.insiders, ...insiders])],
  };
}

/** The wider of two, of which either may ask for none. */
export function widest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
