import { linearSolver } from '@ijkpunt/solver';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attack } from '../attack/attack.ts';
import { boundsIn } from '../attack/bounds.ts';
import { openRows, partsOf } from '../attack/knowledge.ts';
import { ledgerOf } from '../release/ledger.ts';
import { withLedger } from '../release/with-ledger.ts';
import type { Relation } from '../tables/relations.ts';
import { tableSystem, type TableCell, type TableSystem } from '../tables/table-system.ts';
import { suppressInBlocks } from './in-blocks.ts';
import { publicationFrom, publicationOf } from './publication-of.ts';
import { suppress } from './suppress.ts';

const solver = await linearSolver();
const WIDTH = 9;
const RUNS = 12;
const PATIENCE = 60_000;

/** Few, none, or some: where the danger is. */
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 60 }));

/** A table of up to four dimensions with all its totals; the first dimension is who it is of, and they know their own. */
interface Table {
  readonly sizes: readonly number[];
  readonly inner: readonly number[];
  /** Another breakdown of the grand total: a linked table. */
  readonly linked: boolean;
}

const tables: fc.Arbitrary<Table> = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 4 })
  .filter((sizes) => sizes.reduce((product, size) => product * (size + 1), 1) <= 110)
  .chain((sizes) => {
    const cells = sizes.reduce((product, size) => product * size, 1);
    return fc.record({
      sizes: fc.constant(sizes),
      inner: fc.array(count, { minLength: cells, maxLength: cells }),
      linked: fc.boolean(),
    });
  });

const TOTAL = -1;

/** Every place of a table, totals among them: per dimension a category, or the total. */
function placesOf(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (places, size) =>
      places.flatMap((place) => [TOTAL, ...Array(size).keys()].map((category) => [...place, category])),
    [[]],
  );
}

function systemOf({ sizes, inner, linked }: Table): TableSystem {
  const places = placesOf(sizes);
  const innerPlaces = places.filter((place) => !place.includes(TOTAL));
  const valueAt = (place: readonly number[]): number =>
    innerPlaces.reduce(
      (sum, one, at) =>
        place.every((category, d) => category === TOTAL || category === one[d])
          ? sum + Number(inner[at])
          : sum,
      0,
    );
  const owners = Array.from({ length: Number(sizes[0]) }, (_, owner) => `M${owner}`);
  const cells = places.map((place) =>
    cell(place.join('/'), valueAt(place), place[0] === TOTAL ? [] : [Number(place[0])]),
  );
  const index = new Map(cells.map(({ name }, at) => [name, at]));
  const at = (place: readonly number[]): number => Number(index.get(place.join('/')));
  const sums = places.flatMap((place) =>
    sizes.flatMap((size, d): Relation[] => {
      if (place[d] !== TOTAL) return [];
      return [
        { cells: [at(place), ...[...Array(size).keys()].map((category) => at(place.with(d, category)))] },
      ];
    }),
  );
  const top = at(sizes.map(() => TOTAL));
  if (!linked) return tableSystem(cells, sums, owners);
  const grand = Number(cells[top]?.value);
  const parts = [Math.floor(grand / 3), grand - Math.floor(grand / 3)].map((value, part) =>
    cell(`linked ${part}`, value, []),
  );
  return tableSystem(
    [...cells, ...parts],
    [...sums, { cells: [top, cells.length, cells.length + 1] }],
    owners,
  );
}

function cell(name: string, value: number, knownTo: readonly number[]): TableCell {
  return { name, value, width: value > 0 && value <= WIDTH ? WIDTH : undefined, state: 'open', knownTo };
}

/** Every secret that the public or an owner can tell to within less than its width: by the exact bounds, nothing skipped. */
function told(system: TableSystem, known: Float64Array): readonly string[] {
  return [undefined, ...system.insiders.keys()].flatMap((insider) => {
    const isOwn = (at: number): boolean =>
      insider !== undefined && system.cells[at]?.knownTo?.includes(insider) === true;
    const seen = known.map((value, at) => (isOwn(at) ? Number(system.values[at]) : value));
    const parts = partsOf(openRows(system.relations, seen));
    const bounds = new Map(parts.flatMap((part) => [...boundsIn(solver, { part, cells: part.cells })]));
    return system.cells.flatMap(({ name, width }, at) => {
      if (width === undefined || isOwn(at)) return [];
      const known = Number(seen[at]);
      const { low, high } = Number.isNaN(known)
        ? (bounds.get(at) ?? { low: 0, high: Infinity })
        : { low: known, high: known };
      return high - low < width - 1e-4
        ? [`${name} in ${low}..${high}${insider === undefined ? ` to ${ANYONE}` : ` to M${insider}`}`]
        : [];
    });
  });
}

const ANYONE = 'anyone';

/** What anyone can tell is no news from an insider. */
function news(lines: readonly string[]): readonly string[] {
  const all = new Set(lines);
  return lines
    .filter((line) => line.endsWith(ANYONE) || !all.has(line.replace(/ to .*/, ` to ${ANYONE}`)))
    .toSorted();
}

const secretsIn = ({ cells }: TableSystem): number => cells.filter(({ width }) => width !== undefined).length;

const seenOf = (system: TableSystem, hidden: Uint8Array): Float64Array =>
  system.values.map((value, at) => (hidden[at] === 1 ? Number.NaN : value));

describe('random tables of up to four dimensions, zeros and small counts among them', () => {
  it(
    'tell nobody a secret once they are protected, and the attack of a release says the same',
    { timeout: PATIENCE },
    async () => {
      await fc.assert(
        fc.asyncProperty(tables, async (table) => {
          const system = systemOf(table);
          const { hidden, unprotectable, witnesses } = await suppress(solver, system);
          const { leaks } = await attack(solver, publicationOf(system, hidden));
          expect(unprotectable.length > 0).toBe(leaks.length > 0);
          const shorter = await attack(solver, { ...publicationOf(system, hidden), otherTables: witnesses });
          expect(shorter.leaks.length > 0).toBe(leaks.length > 0);
          if (unprotectable.length === 0) expect(shorter.proven).toBe(secretsIn(system));
          if (unprotectable.length === 0) expect(told(system, seenOf(system, hidden))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
  );

  it('tell nobody a secret when they were protected block by block', { timeout: PATIENCE }, async () => {
    const cut = fc.record({ table: tables, into: fc.integer({ min: 2, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(cut, async ({ table, into }) => {
        const system = systemOf(table);
        const blocks = Int32Array.from(system.cells, (_cell, at) => at % into);
        const { hidden, unprotectable } = await suppressInBlocks(solver, system, { blocks, fewest: 1 });
        if (unprotectable.length === 0) expect(told(system, seenOf(system, hidden))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it(
    'tell secrets when only those are hidden, and the attack finds each of them',
    { timeout: PATIENCE },
    async () => {
      let found = 0;
      await fc.assert(
        fc.asyncProperty(tables, async (table) => {
          const system = systemOf(table);
          const { hidden } = await suppress(solver, system, { primaryOnly: true });
          const { leaks } = await attack(solver, publicationOf(system, hidden));
          const names = leaks.map(
            ({ cell: at, insider }) => `${system.cells[at]?.name} to ${insider ?? ANYONE}`,
          );
          const exact = told(system, seenOf(system, hidden)).map((line) => line.replace(/ in [^ ]*/, ''));
          expect(news(names)).toEqual(news(exact));
          found += leaks.length;
        }),
        { numRuns: RUNS },
      );
      expect(found).toBeGreaterThan(RUNS);
    },
  );

  it(
    'tell nothing in two releases together, though a count changed between them',
    { timeout: PATIENCE },
    async () => {
      const changes = fc.record({ table: tables, at: fc.nat(80), to: count });
      await fc.assert(
        fc.asyncProperty(changes, async ({ table, at, to }) => {
          const first = systemOf(table);
          const before = await suppress(solver, first);
          fc.pre(before.unprotectable.length === 0);
          const ledger = ledgerOf(first, seenOf(first, before.hidden), before.witnesses);
          const second = systemOf({ ...table, inner: table.inner.with(at % table.inner.length, to) });
          const { system: joint, remembered } = withLedger(second, ledger);
          const { hidden, unprotectable } = await suppress(solver, joint, { remembered });
          const known = joint.cells.map(({ state, value }, place) =>
            state === 'public' || (state === 'open' && hidden[place] === 0) ? value : Number.NaN,
          );
          const { leaks } = await attack(solver, publicationFrom(joint, Float64Array.from(known)));
          expect(unprotectable.length > 0).toBe(leaks.length > 0);
          if (leaks.length === 0) expect(told(joint, Float64Array.from(known))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
  );
});

describe('a secret without a twin', () => {
  it('is not taken for safe because it is large itself', async () => {
    // 9 alone in its row: no other cell can take any of it.
    const system = tableSystem(
      [cell('t', 30, []), cell('a', 9, []), cell('b', 21, [])],
      [{ cells: [0, 1, 2] }],
    );
    const { leaks } = await attack(solver, publicationOf(system, Uint8Array.of(0, 1, 0)));
    expect(leaks).toMatchObject([{ cell: 1, low: 9, high: 9 }]);
  });
});
