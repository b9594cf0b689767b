import { readFileSync } from 'node:fs';
import { linearSolver } from '@ijkpunt/solver';
import { describe, expect, it } from 'vitest';
import type { TableFile } from './table-file.ts';
import { attackTables, verifyTables, type Intervals } from './verify-tables.ts';

const solver = await linearSolver();

function vectors<Case>(name: string): readonly Case[] {
  const path = new URL(`../../vectors/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }).cases;
}

interface AttackCase {
  readonly id: string;
  readonly input: TableFile;
  readonly expected: readonly { readonly name: string; readonly bounds: Intervals }[];
}

describe('the bounds of hidden cells', () => {
  it.each(vectors<AttackCase>('attack_intervals'))(
    'are those of an independent solver: $id',
    ({ input, expected }) => {
      const { intervals, insiders } = attackTables(solver, input);
      for (const { name, bounds } of expected) {
        const found = name === 'outsider' ? intervals : insiders[name];
        for (const [cell, [low, high]] of Object.entries(bounds)) {
          expect(found?.[cell]?.[0], `${name} ${cell}, low`).toBeCloseTo(low, 4);
          if (high === null) expect(found?.[cell]?.[1], `${name} ${cell}, high`).toBeNull();
          else expect(found?.[cell]?.[1], `${name} ${cell}, high`).toBeCloseTo(high, 4);
        }
      }
    },
  );
});

interface PeerCase extends Pick<TableFile, 'relations'> {
  readonly id: string;
  readonly threshold: number;
  readonly cells: readonly { readonly id: string; readonly value: number; readonly primary: boolean }[];
  readonly peer: Readonly<
    Record<
      string,
      {
        readonly n: number;
        readonly suppressed: readonly string[];
        readonly primaryExactlyDisclosed: readonly string[];
        readonly primaryNarrowerThanWidth: readonly string[];
      }
    >
  >;
  readonly optimum: { readonly minCells_width9: { readonly n: number } };
}

describe('small tables that other tools protected too', () => {
  const cases = vectors<PeerCase>('sdc_small_tables');

  it.each(cases)(
    'keep at least as much as under any tool that is safe: $id',
    async ({ cells, relations, threshold, peer, optimum }) => {
      const values = new Map(cells.map(({ id, value }) => [id, value]));
      const file = {
        cells: cells.map(({ id, value }) => ({ id, value })),
        relations,
        threshold,
        minWidth: 9,
      };
      const found = await verifyTables(solver, file);
      expect(found.protected).toBe(true);
      const hiddenBy = (ids: readonly string[]): number =>
        ids.reduce((sum, id) => sum + (values.get(id) ?? Number.NaN), 0);
      const safe = Object.values(peer).filter(
        (one) => one.primaryExactlyDisclosed.length + one.primaryNarrowerThanWidth.length === 0,
      );
      expect(safe.length).toBeGreaterThan(2);
      for (const { n, suppressed } of safe) {
        expect(found.suppressed.length).toBeLessThanOrEqual(n);
        // Fewer cells may weigh more; of as many cells ours weigh no more.
        if (found.suppressed.length === n)
          expect(hiddenBy(found.suppressed)).toBeLessThanOrEqual(hiddenBy(suppressed));
      }
      expect(found.suppressed).toHaveLength(optimum.minCells_width9.n);
    },
  );

  it('are attacked as those tools left them, and what was found then is found', () => {
    for (const { cells, relations, peer } of cases) {
      for (const { suppressed, primaryExactlyDisclosed } of Object.values(peer)) {
        const hidden = new Set(suppressed);
        const left = cells.map(({ id, value }) => ({ id, value: hidden.has(id) ? null : value }));
        const { intervals } = attackTables(solver, { cells: left, relations });
        const exact = cells.filter(({ id, primary }) => {
          const [low, high] = intervals[id] ?? [0, null];
          return primary && high !== null && high - low < 1e-4;
        });
        expect(exact.map(({ id }) => id).sort()).toEqual([...primaryExactlyDisclosed].sort());
      }
    }
  });
});

describe('a file of tables', () => {
  const total = { total: 't', parts: ['a', 'b'] };
  const cells = (...values: readonly (number | null)[]) =>
    ['t', 'a', 'b'].map((id, at) => ({ id, value: values[at] ?? null }));

  it('of the note hides what 62 minus 53 would give back', async () => {
    const found = await verifyTables(solver, { cells: cells(62, 53, 9), relations: [total] });
    expect(found.primary).toEqual(['b']);
    expect(found.suppressed).toHaveLength(2);
    expect(found.protected).toBe(true);
    expect(attackTables(solver, { cells: cells(62, 53, null), relations: [total] }).intervals).toEqual({
      b: [9, 9],
    });
  });

  it('is known better by who owns a cell: the rest is his neighbour', async () => {
    const owned = [
      { id: 't', value: 30 },
      { id: 'a', value: 22, owner: 'A' },
      { id: 'b', value: 8, owner: 'B' },
    ];
    const found = await verifyTables(solver, { cells: owned, relations: [total] });
    expect(found.protected).toBe(true);
    // A knows the 22: with the total in the open the 8 would be his.
    expect(found.suppressed).toContain('t');
    expect(found.insiders['A']?.['b']?.[1]).toBeNull();
  });

  it('may hold averages, bounds and rounded quotients', () => {
    const average = {
      terms: [
        ['a', 1],
        ['b', 1],
        ['m', -2],
      ] as const,
      lo: 0,
      hi: 0,
    };
    const three = [
      { id: 'a', value: null },
      { id: 'b', value: null },
      { id: 'm', value: 6 },
    ];
    const file: TableFile = {
      cells: three,
      relations: [],
      constraints: [average],
      attackers: [{ name: 'A', knows: { a: 9 } }],
    };
    // Average minus own: who has 9 of an average of 6 over two knows the other.
    expect(attackTables(solver, file)).toEqual({
      intervals: { a: [0, 12], b: [0, 12] },
      insiders: { A: { b: [3, 3] } },
    });
    const quotient = { num: 'a', den: 'b', value: 33, scale: 100, decimals: 0 };
    const share = {
      cells: [
        { id: 'a', value: null },
        { id: 'b', value: 12 },
      ],
      relations: [],
      ratios: [quotient],
    };
    const [low = 0, high] = attackTables(solver, share).intervals['a'] ?? [];
    expect([low, high]).toEqual([expect.closeTo(3.9, 6), expect.closeTo(4.02, 6)]);
    // People come in whole numbers.
    expect(attackTables(solver, share, { whole: true }).intervals).toEqual({ a: [4, 4] });
  });

  it('that is not right says what is wrong', async () => {
    await expect(verifyTables(solver, { cells: cells(62, 53, 8), relations: [total] })).rejects.toThrow(
      'does not hold',
    );
    await expect(verifyTables(solver, { cells: cells(62, 53), relations: [total] })).rejects.toThrow(
      'b has no value',
    );
    await expect(
      verifyTables(solver, { cells: cells(3, 2, 1), relations: [{ total: 't', parts: ['x'] }] }),
    ).rejects.toThrow('no cell x');
    expect(() => attackTables(solver, { cells: [...cells(1), ...cells(1)], relations: [] })).toThrow('twice');
    expect(() => attackTables(solver, { cells: cells(1, 2, 3), relations: [total] })).toThrow(
      'no table agrees',
    );
  });
});
