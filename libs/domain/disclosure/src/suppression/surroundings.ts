import { membersOf } from '../tables/relations.ts';
import type { TableSystem } from '../tables/table-system.ts';

/** A sum of more cells than these leads everywhere: it is followed last, a few of its cells at a time. */
const LONG = 40;
const A_FEW = 4;

/** How far surroundings reach, and over which cells. */
export interface Reaching {
  readonly most: number;
  readonly mayMove: (cell: number) => boolean;
}

/**
 * Finds the cells nearest to a cell by relations, itself first, at most so many. Cells that may not move are left out: known
 * to everyone, or to the insider who is looked at. Of a long sum the largest come first, each with what is near to it: a
 * cell helps only with all that must move along.
 */
export function surroundingsIn(system: TableSystem): (from: number, reaching: Reaching) => readonly number[] {
  const sorted = new Map<number, Int32Array>();
  const largestFirst = (row: number): Int32Array => {
    const known = sorted.get(row) ?? byValue(system, row);
    sorted.set(row, known);
    return known;
  };
  return (from, reaching) => new Walk(system, largestFirst, reaching).from(from);
}

/** One walk over cells and relations. */
class Walk {
  private readonly found = new Set<number>();
  private readonly rows = new Set<number>();
  private readonly later: Iterator<number>[] = [];
  private followed = 0;
  private readonly inOrder: number[] = [];

  constructor(
    private readonly system: TableSystem,
    private readonly largestFirst: (row: number) => Int32Array,
    private readonly reaching: Reaching,
  ) {}

  from(cell: number): readonly number[] {
    this.add(cell);
    this.follow();
    for (let row = this.later.shift(); row !== undefined && this.hasRoom(); row = this.later.shift()) {
      const before = this.found.size;
      this.take(row, A_FEW);
      this.follow();
      if (this.found.size > before) this.later.push(row);
    }
    return this.inOrder;
  }

  private hasRoom(): boolean {
    return this.found.size < this.reaching.most;
  }

  private add(cell: number): void {
    this.found.add(cell);
    this.inOrder.push(cell);
  }

  /** Short relations first; goes on where it stopped. */
  private follow(): void {
    const { relations, relationsOf } = this.system;
    for (; this.followed < this.inOrder.length && this.hasRoom(); this.followed += 1) {
      const cell = Number(this.inOrder[this.followed]);
      for (const row of membersOf(relationsOf, cell)) {
        if (this.rows.has(row)) continue;
        this.rows.add(row);
        const members = membersOf(relations, row);
        if (members.length > LONG) this.later.push(this.largestFirst(row).values());
        else this.take(members.values(), Infinity);
      }
    }
  }

  private take(cells: Iterator<number>, count: number): void {
    for (let left = count; left > 0 && this.hasRoom();) {
      const { value: cell, done } = cells.next();
      if (done === true) return;
      if (this.found.has(cell) || !this.reaching.mayMove(cell)) continue;
      this.add(cell);
      left -= 1;
    }
  }
}

function byValue({ values, relations }: TableSystem, row: number): Int32Array {
  return membersOf(relations, row).toSorted((a, b) => Number(values[b]) - Number(values[a]) || a - b);
}
