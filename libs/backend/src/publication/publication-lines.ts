import type { ChangedValues } from '@ijkpunt/contract';
import type { Bilingual, Quarter } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';
import { countsOf, statusOf, type ComingRelease } from './coming-release.ts';
import type { PublicationLine } from './page-models.ts';
import { withProofs } from './proof/publication-proofs.ts';
import type { AddressedFile } from './proof/release-documents.ts';

interface LogRow {
  readonly benchmark: string;
  readonly title: Bilingual;
  readonly invented: boolean;
  readonly number: number;
  readonly released_at: Date;
  readonly hash: string;
  readonly shown: number;
  readonly withheld: number;
  readonly corrects: number | null;
  readonly reason: string | null;
  readonly changed: ChangedValues | null;
  readonly final_until: Quarter | null;
  readonly newest_quarter: Quarter | null;
  readonly withdrawn_at: Date | null;
  readonly withdrawn_reason: string | null;
}

/** All releases that came out with how each is checked, newest first, also those that were corrected or withdrawn; the coming one before them. */
export async function publicationLines(
  tx: Transaction,
  coming: ComingRelease | undefined,
  data: readonly AddressedFile[] = [],
): Promise<readonly PublicationLine[]> {
  const rows = (await tx.query(`select * from publication.log order by released_at desc`)) as LogRow[];
  const lines = rows.map(toLine);
  return withProofs(tx, coming === undefined ? lines : [lineOf(coming), ...lines], data);
}

function toLine(row: LogRow): PublicationLine {
  const { title, invented, number, hash, shown, withheld } = row;
  const finalUntil = row.final_until ?? undefined;
  return {
    slug: row.benchmark,
    benchmark: title,
    invented,
    number,
    releasedAt: row.released_at.toISOString(),
    hash,
    shown,
    withheld,
    corrects: row.corrects ?? undefined,
    reason: row.reason ?? undefined,
    changed: changedIn(row.changed ?? undefined),
    withdrawn: withdrawnIn(row),
    status: statusOf(finalUntil, row.newest_quarter ?? undefined),
    finalUntil,
  };
}

/** Values that are others than before, new ones and those that are gone among them. */
function changedIn(values: ChangedValues | undefined): number | undefined {
  return values && values.changed + values.added + values.removed;
}

function withdrawnIn({ withdrawn_at, withdrawn_reason }: LogRow): PublicationLine['withdrawn'] {
  if (withdrawn_at === null || withdrawn_reason === null) return undefined;
  return { at: withdrawn_at.toISOString(), reason: withdrawn_reason };
}

function lineOf(coming: ComingRelease): PublicationLine {
  const { benchmark, number, releasedAt, hash, corrects, reason, changed, finalUntil } = coming;
  const { shown, withheld, newestQuarter } = countsOf(coming);
  return {
    slug: benchmark.slug,
    benchmark: benchmark.title,
    invented: benchmark.invented,
    number,
    releasedAt,
    hash,
    shown,
    withheld,
    corrects,
    reason,
    changed: changedIn(changed),
    status: statusOf(finalUntil, newestQuarter),
    finalUntil,
  };
}
