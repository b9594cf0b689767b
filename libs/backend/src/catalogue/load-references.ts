import { readReferenceFigures } from '@ijkpunt/validation';
import { BOUNDARIES_KNOWN_FROM, BoundariesRepository } from '../organisations/index.ts';
import type { OwnerClient, Transaction } from '../platform/index.ts';
import { readReferenceFile } from './read-reference-file.ts';
import { ReferenceFiguresRepository } from './reference-figures.repository.ts';
import { shippedReferences, type ShippedReference } from './shipped-references.ts';

/** Who imported what came with the product. */
const THE_PRODUCT = 'IJkpunt';

/**
 * Loads the reference figures that the product ships, for all and for these benchmarks. A file or a description that
 * changed is a new set; the same changes nothing. After the municipalities: figures are held against them.
 */
export async function loadReferences(client: OwnerClient, benchmarks: readonly string[]): Promise<void> {
  const tx = asTransaction(client);
  const lifespans = await new BoundariesRepository().lifespans(tx);
  for (const shipped of shippedReferences()) {
    if (shipped.benchmark !== undefined && !benchmarks.includes(shipped.benchmark)) continue;
    const { sha256, rows } = await readReferenceFile(Buffer.from(shipped.csv));
    if (await isLoaded(tx, shipped, sha256)) continue;
    const { file, csv: _csv, benchmark = null, ...facts } = shipped;
    const { boundariesOn, unit } = facts;
    const known = { from: BOUNDARIES_KNOWN_FROM, until: boundariesOn };
    const { figures, findings } = readReferenceFigures(rows, { unit, boundariesOn, lifespans, known });
    if (findings.length > 0) throw new Error(`${file} is not right: ${JSON.stringify(findings)}`);
    const set = { ...facts, benchmark, sha256, importedByName: THE_PRODUCT, figures };
    await new ReferenceFiguresRepository().save(tx, set);
  }
}

async function isLoaded(tx: Transaction, shipped: ShippedReference, sha256: string): Promise<boolean> {
  const rows = (await tx.query(
    `select 1 from catalogue.reference_set
      where sha256 = $1 and variable = $2 and title = $3 and unit = $4 and source = $5 and source_url = $6 and licence = $7
        and refers_on = $8 and boundaries_on = $9 and invented = $10 and benchmark is not distinct from $11`,
    [
      sha256,
      shipped.variable,
      JSON.stringify(shipped.title),
      shipped.unit,
      shipped.source,
      shipped.sourceUrl,
      shipped.licence,
      shipped.refersOn,
      shipped.boundariesOn,
      shipped.invented,
      shipped.benchmark ?? null,
    ],
  )) as unknown[];
  return rows.length > 0;
}

/** Loading runs on a client of the owner, in the one transaction that it has. */
function asTransaction(client: OwnerClient): Transaction {
  const query = async (sql: string, values?: unknown[]): Promise<unknown> =>
    (await client.query(sql, values)).rows;
  return { query } as unknown as Transaction;
}
