import type { Transaction } from '../platform/index.ts';
import type { BakedFile } from './baked-file.ts';

/** Pages of the newest edition by address: what each was drawn from, and which file it became. */
export type KeptPages = ReadonlyMap<string, BakedFile>;

/** The pages of the newest edition that a next one may keep. */
export async function keptPages(tx: Transaction): Promise<KeptPages> {
  const rows = (await tx.query(
    `select e.path, f.media, f.hash, f.size, e.made_of as "madeOf"
       from publication.edition_file e join publication.file f on f.hash = e.hash
      where e.made_of is not null and e.edition = (select max(number) from publication.edition)`,
  )) as (BakedFile & { madeOf: string })[];
  return new Map(rows.map((row) => [row.path, row]));
}
