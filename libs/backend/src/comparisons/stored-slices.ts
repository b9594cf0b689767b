import type { Heterogeneity, OthersInGroup, Quarter } from '@ijkpunt/model';
import type { Columns, SharedBySlice } from '@ijkpunt/statistics';
import type { Transaction } from '../platform/index.ts';

/** What is computed over: the quarter itself, or the year that ends with it. */
export type Span = 'quarter' | 'year';

/** A group with what its members come to; absent where fewer than five contribute. */
export interface GroupFacts extends Partial<OthersInGroup>, Partial<Heterogeneity> {
  readonly kind: string;
  readonly code: string;
  readonly members: number;
  readonly contributing: number;
}

/** One indicator in one quarter, span and cell over all areas. */
export interface Slice {
  readonly indicator: string;
  readonly span: Span;
  readonly cell: string;
  readonly columns: Columns;
  /** Absent for a class of a composition. */
  readonly standings: Float64Array | undefined;
  readonly shared: SharedBySlice;
  readonly groups: readonly GroupFacts[];
}

/** The quarter that slices are of. */
export interface SliceQuarter {
  readonly benchmark: string;
  readonly quarter: Quarter;
}

/** Names a slice within its quarter. */
export function sliceKey({ indicator, span, cell }: Pick<Slice, 'indicator' | 'span' | 'cell'>): string {
  return `${indicator}|${span}|${cell}`;
}

/** The columns of a quarter, by `sliceKey`; their standings follow from them. */
export async function storedColumns(
  tx: Transaction,
  { benchmark, quarter }: SliceQuarter,
  span: Span,
): Promise<Map<string, Columns>> {
  const rows = (await tx.query(
    `select indicator, span, cell, numerators, denominators from comparisons.slice
      where benchmark = $1 and quarter = $2 and span = $3`,
    [benchmark, quarter, span],
  )) as (Pick<Slice, 'indicator' | 'span' | 'cell'> & { numerators: Buffer; denominators: Buffer })[];
  return new Map(
    rows.map((row) => [
      sliceKey(row),
      { numerators: fromBytes(row.numerators), denominators: fromBytes(row.denominators) },
    ]),
  );
}

export async function storeSlices(
  tx: Transaction,
  { benchmark, quarter }: SliceQuarter,
  slices: readonly Slice[],
): Promise<void> {
  for (const { indicator, span, cell, columns, standings, shared, groups } of slices) {
    await tx.query(
      `insert into comparisons.slice (benchmark, quarter, indicator, span, cell, numerators, denominators, standings, shared, groups)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (benchmark, quarter, indicator, span, cell) do update set numerators = excluded.numerators,
         denominators = excluded.denominators, standings = excluded.standings, shared = excluded.shared,
         groups = excluded.groups`,
      [
        benchmark,
        quarter,
        indicator,
        span,
        cell,
        toBytes(columns.numerators),
        toBytes(columns.denominators),
        standings === undefined ? null : toBytes(standings),
        JSON.stringify(shared),
        JSON.stringify(groups),
      ],
    );
  }
}

/** Takes away what is no slice of the quarter any more. */
export async function keepOnlySlices(
  tx: Transaction,
  of: SliceQuarter,
  span: Span,
  keys: readonly string[],
): Promise<void> {
  await tx.query(
    `delete from comparisons.slice where benchmark = $1 and quarter = $2 and span = $3
        and indicator || '|' || span || '|' || cell <> all ($4)`,
    [of.benchmark, of.quarter, span, keys],
  );
}

function toBytes(column: Float64Array): Buffer {
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength);
}

/** Copied: the bytes of the driver lie at any address, numbers of eight bytes may not. */
export function fromBytes(bytes: Buffer): Float64Array {
  return new Float64Array(Uint8Array.from(bytes).buffer);
}
