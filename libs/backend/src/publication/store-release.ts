import type { PublishedBreakdown, PublishedSlice } from '@ijkpunt/model';
import type { Disclosed } from '@ijkpunt/disclosure';
import type { Transaction } from '../platform/index.ts';
import { countsOf, type ComingRelease } from './coming-release.ts';
import { storeExplanations } from './released-explanations.ts';
import { storeReferences } from './released-references.ts';
import type { ReleaseWork } from './release.entity.ts';
import { storeReplies } from './released-replies.ts';
import { openLedger } from './stored-ledger.ts';

/** Stores everything that comes out with a release, but for its pages. */
export async function storeRelease(tx: Transaction, coming: ComingRelease): Promise<void> {
  await storeSlices(tx, coming.id, coming.slices);
  await storeBreakdowns(tx, coming.id, coming.breakdowns);
  await storeExplanations(tx, coming.id, coming.explanations);
  await storeReferences(tx, coming.id, coming.references);
  await storeReplies(tx, coming.id, coming.replies);
  await openLedger(tx, coming);
}

async function storeSlices(
  tx: Transaction,
  release: string,
  slices: Disclosed<readonly PublishedSlice[]>,
): Promise<void> {
  await tx.query(
    `insert into publication.slice (release, indicator, quarter, distribution, entries, totals)
     select $1, s.indicator, s.quarter, s.distribution, s.values, s.totals
       from jsonb_to_recordset($2) as s(indicator text, quarter text, distribution jsonb, values jsonb, totals jsonb)`,
    [release, JSON.stringify(slices)],
  );
}

async function storeBreakdowns(
  tx: Transaction,
  release: string,
  breakdowns: Disclosed<readonly PublishedBreakdown[]>,
): Promise<void> {
  await tx.query(
    `insert into publication.breakdown (release, indicator, quarter, dimension, category, entries, totals)
     select $1, b.indicator, b.quarter, b.dimension, b.category, b.values, b.totals
       from jsonb_to_recordset($2) as b(indicator text, quarter text, dimension text, category text, values jsonb, totals jsonb)`,
    [release, JSON.stringify(breakdowns)],
  );
}

/** Says that a release is out. From here on its row does not change. */
export async function markReleased(
  tx: Transaction,
  made: ComingRelease,
  from: 'composing' | 'scheduled',
): Promise<void> {
  const { shown, withheld, newestQuarter } = countsOf(made);
  const [rows] = (await tx.query(
    `update publication.release set state = 'released', released_at = $6, hash = $2, content = $3, shown = $4, withheld = $5,
            changed = $7, newest_quarter = $8
      where id = $1 and state = $9 returning id`,
    [
      made.id,
      made.hash,
      JSON.stringify(made.benchmark),
      shown,
      withheld,
      made.releasedAt,
      made.changed === undefined ? null : JSON.stringify(made.changed),
      newestQuarter ?? null,
      from,
    ],
  )) as [unknown[], number];
  // Someone else took the bake over and ended it: then nothing of this one may come out.
  if (rows.length === 0) throw new Error(`release ${made.id} was not being baked any more`);
}

/** How far the work in hand is: steps of it that are ready, how many pages were kept as they were, and all of them. */
interface ReleaseProgress {
  readonly doing: ReleaseWork;
  readonly ready: number;
  readonly kept?: number;
  readonly total: number;
}

/** Notes how far a bake is. The claim is renewed with it: a long bake is not taken over while it goes on. */
export async function noteProgress(tx: Transaction, release: string, soFar: ReleaseProgress): Promise<void> {
  const { doing, ready, kept = 0, total } = soFar;
  await tx.query(
    `update publication.release
        set pages_baked = $2, pages_kept = $3, pages_total = $4, doing = $5, claimed_at = now()
      where id = $1 and state in ('composing', 'closing', 'scheduled')`,
    [release, ready, kept, total, doing],
  );
}
