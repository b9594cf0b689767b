import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { reopen } from '@ijkpunt/disclosure';
import type { Transaction } from '../platform/index.ts';
import type { ComingRelease } from './coming-release.ts';
import { storeFiles, type BakedFile } from './baked-file.ts';
import { dropLooseFiles } from './editions.ts';

/** A release as it would come out: its figures, and beside which edition and with which renderer it was baked. */
export interface Draft {
  readonly coming: ComingRelease;
  /** Newest edition when its pages were baked; 0 before the first. */
  readonly base: number;
  readonly madeWith: string;
}

interface DraftRow {
  readonly base: number;
  readonly made_with: string;
  readonly figures: Buffer;
}

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Stores a draft in the place of the one before. Nobody but its municipalities and the coordinator can see it. */
export async function storeDraft(
  tx: Transaction,
  { coming, base, madeWith }: Draft,
  files: readonly BakedFile[],
): Promise<void> {
  await storeFiles(tx, files);
  await tx.query(`delete from publication.draft where release = $1`, [coming.id]);
  await tx.query(
    `insert into publication.draft (release, base, made_with, released_at, figures) values ($1, $2, $3, $4, $5)`,
    [coming.id, base, madeWith, coming.releasedAt, await compress(JSON.stringify(coming))],
  );
  await tx.query(
    `insert into publication.draft_file (release, path, hash, made_of) select $1, f.path, f.hash, f."madeOf"
       from jsonb_to_recordset($2) as f(path text, hash text, "madeOf" text)`,
    [coming.id, JSON.stringify(files.map(({ path, hash, madeOf }) => ({ path, hash, madeOf })))],
  );
  await dropLooseFiles(tx);
}

/** Notes whose figures are in a draft, and of which indicators: who is asked for a reply. */
export async function storeAsked(tx: Transaction, { id, slices }: ComingRelease): Promise<void> {
  const indicators = new Map<string, Set<string>>();
  for (const { indicator, values } of slices) {
    for (const { municipality, value } of values) {
      if (value.kind === 'missing') continue;
      indicators.set(municipality, (indicators.get(municipality) ?? new Set()).add(indicator));
    }
  }
  const rows = [...indicators].map(([municipality, codes]) => ({ municipality, indicators: [...codes] }));
  await tx.query(`delete from publication.asked where release = $1`, [id]);
  await tx.query(
    `insert into publication.asked (release, municipality, indicators)
     select $1, a.municipality, a.indicators from jsonb_to_recordset($2) as a(municipality text, indicators text[])`,
    [id, JSON.stringify(rows)],
  );
}

/** The draft of a release; undefined when there is none (any more). What the publisher stored is what was composed, to the letter: it went through disclosure control. */
export async function readDraft(tx: Transaction, release: string): Promise<Draft | undefined> {
  const [row] = (await tx.query(`select base, made_with, figures from publication.draft where release = $1`, [
    release,
  ])) as DraftRow[];
  if (row === undefined) return undefined;
  const coming = JSON.parse((await decompress(row.figures)).toString()) as ComingRelease;
  const { base, made_with: madeWith } = row;
  const { slices, breakdowns } = coming;
  return { coming: { ...coming, slices: reopen(slices), breakdowns: reopen(breakdowns) }, base, madeWith };
}

/** Takes the files of a draft, for an edition; the draft itself goes. */
export async function takeDraftFiles(
  tx: Transaction,
  release: string,
): Promise<readonly Omit<BakedFile, 'brotli'>[]> {
  const files = (await tx.query(
    `select d.path, d.hash, f.media, f.size, d.made_of as "madeOf"
       from publication.draft_file d join publication.file f on f.hash = d.hash where d.release = $1`,
    [release],
  )) as Omit<BakedFile, 'brotli'>[];
  await tx.query(`delete from publication.draft where release = $1`, [release]);
  return files;
}
