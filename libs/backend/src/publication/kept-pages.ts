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

/** The pages of the newest edition. Not those of a draft: they name a day and a checksum that may never come out. */
export async function keptPages(tx: Transaction): Promise<KeptPages> {
  const rows = (await tx.query(
    `select e.path, f.media, f.hash, f.size, e.made_of as "madeOf"
       from publication.edition_file e join publication.file f on f.hash = e.hash
      where e.made_of is not null and e.edition = (select max(number) from publication.edition)`,
  )) as BakedFile[];
  return new KeptPages(rows);
}
