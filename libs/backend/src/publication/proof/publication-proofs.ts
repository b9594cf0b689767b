import type { PublishedRelease } from '@ijkpunt/contract';
import type { Transaction } from '../../platform/index.ts';
import { MANIFEST, SIGNATURE } from './data-files.ts';
import { listedFile } from './manifest.ts';
import type { AddressedFile } from './release-documents.ts';
import { currentKey } from './signing-keys.ts';

type Proof = NonNullable<PublishedRelease['proof']>;

interface ProofRow extends Proof {
  readonly slug: string;
  readonly number: number;
}

/**
 * Puts beside every release how it is checked. The one that is coming out stands first; it has data files and no manifest
 * yet, and will be signed by the key that signs now.
 */
export async function withProofs(
  tx: Transaction,
  lines: readonly PublishedRelease[],
  coming: readonly AddressedFile[],
): Promise<readonly PublishedRelease[]> {
  const out = await storedProofs(tx);
  const proven = lines.map((line) => ({ ...line, proof: out.get(nameOf(line)) }));
  const [first, ...others] = proven;
  if (first === undefined || coming.length === 0) return proven;
  const { id: keyId } = await currentKey(tx);
  return [{ ...first, proof: { keyId, files: coming.map(listedFile) } }, ...others];
}

/** The data files of all releases that have a manifest, with the key that signed it. */
async function storedProofs(tx: Transaction): Promise<ReadonlyMap<string, Proof>> {
  const rows = (await tx.query(
    `select r.benchmark as slug, r.number, max(k.signed_with) as "keyId",
            jsonb_agg(jsonb_build_object('name', k.name, 'media', f.media, 'size', f.size, 'sha256', f.hash)
                      order by k.name) filter (where k.name not in ($1, $2)) as files
       from publication.release_file k
       join publication.release r on r.id = k.release
       join publication.file f on f.hash = k.hash
      where r.state = 'released'
      group by r.benchmark, r.number`,
    [MANIFEST, SIGNATURE],
  )) as ProofRow[];
  return new Map(rows.map((row) => [nameOf(row), { keyId: row.keyId, files: row.files }]));
}

function nameOf({ slug, number }: { readonly slug: string; readonly number: number }): string {
  return `${slug}/${number}`;
}
