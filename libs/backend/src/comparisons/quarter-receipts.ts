import type { Quarter } from '@ijkpunt/model';
import { contentHash, type Transaction } from '../platform/index.ts';

/** What the comparisons of a quarter were made of, as everybody may know it. */
export interface QuarterReceipt {
  /** One hash over the names of all deliveries that were counted. Names are random: no figure can be guessed from it. */
  readonly deliveries: string;
  readonly methodVersion: string;
  readonly groupVersion: string;
  readonly catalogueVersion: string;
  readonly codeVersion: string;
}

interface ReceiptRow extends Omit<QuarterReceipt, 'deliveries'> {
  readonly quarter: Quarter;
  readonly inputs: Readonly<Record<string, string>>;
}

/** The receipts of all computed quarters of a benchmark. */
export async function quarterReceipts(
  tx: Transaction,
  benchmark: string,
): Promise<ReadonlyMap<string, QuarterReceipt>> {
  const rows = (await tx.query(
    `select quarter, inputs, method_version as "methodVersion", group_version as "groupVersion",
            catalogue_version as "catalogueVersion", code_version as "codeVersion"
       from comparisons.receipt where benchmark = $1`,
    [benchmark],
  )) as ReceiptRow[];
  return new Map(
    rows.map(({ quarter, inputs, ...versions }) => {
      // Sorted here: the order of a stored object is not ours.
      const sorted = Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1));
      return [quarter, { ...versions, deliveries: contentHash(JSON.stringify(sorted)) }];
    }),
  );
}
