import type { Transaction } from '../platform/index.ts';
import type { BakedFile } from './baked-file.ts';

/** Pages that were drawn before and may be kept: by address and by what each was drawn from. */
export class KeptPages {
  private readonly known: ReadonlyMap<string, BakedFile>;

  constructor(pages: readonly BakedFile[]) {
    this.known = new Map(pages.map((page) => [keyOf(page.path, page.madeOf), page]));
  }

  /** The page at an address, when one was drawn from this. */
  find(path: string, madeOf: string): BakedFile | undefined {
    return this.known.get(keyOf(path, madeOf));
  }
}

function keyOf(path: string, madeOf: string | undefined): string {
  return `${path}\n${madeOf}`;
}

/** The pages of the newest edition, and those of the draft of a release: it may have to be baked again. */
export async function keptPages(tx: Transaction, release: string): Promise<KeptPages> {
  const rows = (await tx.query(
    `select p.path, f.media, f.hash, f.size, p.made_of as "madeOf"
       from (select path, hash, made_of from publication.edition_file
              where edition = (select max(number) from publication.edition)
             union all select path, hash, made_of from publication.draft_file where release = $1) p
       join publication.file f on f.hash = p.hash where p.made_of is not null`,
    [release],
  )) as BakedFile[];
  return new KeptPages(rows);
}
