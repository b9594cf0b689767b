import type { Quarter } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';
import { METHOD_VERSION } from './definitions.ts';
import type { SliceQuarter } from './stored-slices.ts';

/** What the stored comparisons of a quarter were made of. */
export interface Receipt {
  readonly areas: readonly string[];
  /** Per municipality the key of its input. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, string>>;
  readonly groupVersion: string;
  readonly years: string;
  readonly fingerprint: string;
}

/** A receipt about to be stored. */
export interface NewReceipt extends Omit<Receipt, 'years'> {
  readonly catalogueVersion: string;
  readonly codeVersion: string;
  readonly milliseconds: number;
}

export async function storedReceipt(
  tx: Transaction,
  { benchmark, quarter }: SliceQuarter,
): Promise<Receipt | undefined> {
  const [row] = (await tx.query(
    `select r.areas, r.inputs, r.definitions, r.group_version as "groupVersion", r.years, c.fingerprint
       from comparisons.receipt r join comparisons.computed c using (benchmark, quarter)
      where r.benchmark = $1 and r.quarter = $2`,
    [benchmark, quarter],
  )) as Receipt[];
  return row;
}

/** Fingerprints of the computed ones among these quarters. */
export async function storedFingerprints(
  tx: Transaction,
  benchmark: string,
  quarters: readonly Quarter[],
): Promise<ReadonlyMap<Quarter, string>> {
  const rows = (await tx.query(
    `select quarter, fingerprint from comparisons.computed where benchmark = $1 and quarter = any ($2)`,
    [benchmark, quarters],
  )) as { quarter: Quarter; fingerprint: string }[];
  return new Map(rows.map(({ quarter, fingerprint }) => [quarter, fingerprint]));
}

export async function storeReceipt(
  tx: Transaction,
  { benchmark, quarter }: SliceQuarter,
  receipt: NewReceipt,
): Promise<void> {
  const { areas, inputs, definitions, groupVersion, catalogueVersion, codeVersion, milliseconds } = receipt;
  await tx.query(
    `insert into comparisons.computed (benchmark, quarter, fingerprint, method_version, deliveries, computed_at)
     values ($1, $2, $3, $4, $5, clock_timestamp())
     on conflict (benchmark, quarter) do update set fingerprint = excluded.fingerprint,
       method_version = excluded.method_version, deliveries = excluded.deliveries, computed_at = clock_timestamp()`,
    [benchmark, quarter, receipt.fingerprint, METHOD_VERSION, Object.keys(inputs).length],
  );
  await tx.query(
    `insert into comparisons.receipt (benchmark, quarter, areas, inputs, definitions, group_version, method_version,
       catalogue_version, code_version, milliseconds)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (benchmark, quarter) do update set areas = excluded.areas, inputs = excluded.inputs,
       definitions = excluded.definitions, group_version = excluded.group_version,
       method_version = excluded.method_version, catalogue_version = excluded.catalogue_version,
       code_version = excluded.code_version, milliseconds = excluded.milliseconds`,
    [
      benchmark,
      quarter,
      areas,
      JSON.stringify(inputs),
      JSON.stringify(definitions),
      groupVersion,
      METHOD_VERSION,
      catalogueVersion,
      codeVersion,
      milliseconds,
    ],
  );
}

export async function storeYears(
  tx: Transaction,
  { benchmark, quarter }: SliceQuarter,
  years: string,
): Promise<void> {
  await tx.query(`update comparisons.receipt set years = $3 where benchmark = $1 and quarter = $2`, [
    benchmark,
    quarter,
    years,
  ]);
}

/** Takes a quarter away with all that was computed for it: nobody has an accepted delivery in it any more. */
export async function forgetQuarter(tx: Transaction, { benchmark, quarter }: SliceQuarter): Promise<void> {
  for (const table of ['value', 'slice', 'revision', 'receipt', 'computed'] as const) {
    await tx.query(`delete from comparisons.${table} where benchmark = $1 and quarter = $2`, [
      benchmark,
      quarter,
    ]);
  }
}
