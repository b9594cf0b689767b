import type { Transaction } from '../platform/index.ts';

import type { BakedFile } from './baked-file.ts';

/** Editions come out one after another, whatever their benchmark; and no file goes while somebody counts on it. */
export async function lockEditions(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('edition', 0))`);
}

/** Number of the newest edition; undefined before the first. */
export async function newestEdition(tx: Transaction): Promise<number | undefined> {
  const rows = (await tx.query(`select max(number) as number from publication.edition`)) as {
    number: number | null;
  }[];
  return rows[0]?.number ?? undefined;
}

/** Number of the edition that stands now; 0 before the first. */
export async function standingEdition(tx: Transaction): Promise<number> {
  const newest = await newestEdition(tx);
  return newest === undefined ? 0 : newest;
}

/** Version of the renderer that drew the newest edition; undefined before the first. */
export async function newestMadeWith(tx: Transaction): Promise<string | undefined> {
  const rows = (await tx.query(`select made_with from publication.edition order by number desc limit 1`)) as {
    made_with: string;
  }[];
  return rows[0]?.made_with;
}

/** Makes an edition, newer than all others, of files that are kept; the one before stays for who is in the middle of it. */
export async function makeEdition(
  tx: Transaction,
  madeWith: string,
  files: readonly Pick<BakedFile, 'path' | 'hash' | 'madeOf'>[],
): Promise<void> {
  const [made] = (await tx.query(
    `insert into publication.edition (number, made_with)
     select coalesce(max(number), 0) + 1, $1 from publication.edition returning number`,
    [madeWith],
  )) as { number: number }[];
  if (made === undefined) throw new Error('the edition was not numbered');
  await tx.query(
    `insert into publication.edition_file (edition, path, hash, made_of) select $1, f.path, f.hash, f."madeOf"
       from jsonb_to_recordset($2) as f(path text, hash text, "madeOf" text)`,
    [made.number, JSON.stringify(files.map(({ path, hash, madeOf }) => ({ path, hash, madeOf })))],
  );
  await tx.query(`delete from publication.edition where number < $1`, [made.number - 1]);
  await dropLooseFiles(tx);
}

/** Drops files that stand at no address any more: of no edition, of no draft, of no release that came out. */
export async function dropLooseFiles(tx: Transaction): Promise<void> {
  await tx.query(
    `delete from publication.file f
      where not exists (select 1 from publication.edition_file e where e.hash = f.hash)
        and not exists (select 1 from publication.draft_file d where d.hash = f.hash)
        and not exists (select 1 from publication.release_file k where k.hash = f.hash)`,
  );
}
