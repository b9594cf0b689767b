import { CODE_VERSION, METHOD_VERSION } from '../../comparisons/index.ts';
import type { Transaction } from '../../platform/index.ts';
import { bakedFile, storeFiles, type BakedFile } from '../baked-file.ts';
import type { ReleasedFigures } from '../released.ts';
import { MANIFEST, SIGNATURE } from './data-files.ts';
import { manifestBytes, type ListedFile, type ReleaseBefore } from './manifest.ts';
import { dataFileName } from './release-documents.ts';
import { signatureOf } from './signing.ts';
import { currentKey } from './signing-keys.ts';

/** A file of the edition, as far as a manifest tells of it. */
type Stored = Pick<BakedFile, 'path' | 'media' | 'size' | 'hash'>;

type Coming = Pick<ReleasedFigures, 'id' | 'number' | 'releasedAt' | 'hash' | 'benchmark'>;

/**
 * Signs what comes out, in the transaction that brings it out: names every data file in a manifest, and keeps them for as
 * long as there are releases. The files themselves were stored with the edition, now or when it was a draft.
 */
export async function signRelease(
  tx: Transaction,
  coming: Coming,
  edition: readonly Stored[],
): Promise<void> {
  const files = edition.flatMap(listed);
  const { id: keyId, privateKey } = await currentKey(tx);
  const { number, releasedAt, hash, benchmark } = coming;
  const bytes = manifestBytes({
    benchmark: benchmark.slug,
    release: number,
    releasedAt,
    hash,
    before: await releaseBefore(tx, benchmark.slug, number),
    catalogueVersion: benchmark.catalogueVersion,
    methodVersion: METHOD_VERSION,
    codeVersion: CODE_VERSION,
    keyId,
    files,
  });
  const signature = Buffer.from(`${signatureOf(bytes, privateKey)}\n`);
  const manifest = await bakedFile(MANIFEST, 'application/json; charset=utf-8', bytes);
  const signed = await bakedFile(SIGNATURE, 'text/plain; charset=utf-8', signature);
  await storeFiles(tx, [manifest, signed]);
  const rows = [
    ...files.map(({ name, sha256 }) => ({ name, hash: sha256 })),
    { name: MANIFEST, hash: manifest.hash },
    { name: SIGNATURE, hash: signed.hash, key: keyId },
  ];
  await tx.query(
    `insert into publication.release_file (release, name, hash, signed_with)
     select $1, f.name, f.hash, f.key from jsonb_to_recordset($2) as f(name text, hash text, key text)`,
    [coming.id, JSON.stringify(rows)],
  );
}

function listed({ path, media, size, hash }: Stored): ListedFile[] {
  const name = dataFileName(path);
  return name === undefined ? [] : [{ name, media, size, sha256: hash }];
}

async function releaseBefore(
  tx: Transaction,
  benchmark: string,
  number: number,
): Promise<ReleaseBefore | null> {
  const [row] = (await tx.query(
    // Of one that was withdrawn too: a chain with a link left out proves nothing.
    `select number, hash, manifest from publication.log
      where benchmark = $1 and number < $2 order by number desc limit 1`,
    [benchmark, number],
  )) as { number: number; hash: string; manifest: string | null }[];
  if (row === undefined) return null;
  return { number: row.number, hash: row.hash, manifest: row.manifest ?? undefined };
}
