import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { PublishedBreakdown, PublishedSlice } from '@ijkpunt/model';
import type { Disclosed } from '@ijkpunt/disclosure';
import { Clock, PublisherDatabase, type Transaction, contentHash } from '../platform/index.ts';
import { controlled } from './disclosure-control.ts';
import { BakePages, lockEditions, newestEdition } from './bake-pages.ts';
import { ReleaseContent } from './release-content.ts';
import { ReleaseEntity } from './release.entity.ts';
import { storeExplanations } from './released-explanations.ts';
import { storeReferences } from './released-references.ts';
import type { ReleasedFigures } from './released.ts';
import { ledgerInBytes, storeLedger } from './stored-ledger.ts';

/** A bake that was claimed this long ago and is not done was cut short. */
const CLAIM_SECONDS = 60;

/** Makes a requested release: protects the figures, bakes the pages, and brings all of it out in one transaction. */
@Injectable()
export class MakeRelease {
  constructor(
    @Inject(PublisherDatabase) private readonly database: PublisherDatabase,
    @Inject(ReleaseContent) private readonly content: ReleaseContent,
    @Inject(BakePages) private readonly pages: BakePages,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Claims a release; undefined when it is out, or somebody is at it. */
  claim(id: string): Promise<ReleaseEntity | undefined> {
    return this.database.within(async (tx) => {
      const [rows] = (await tx.query(
        `update publication.release set state = 'baking', claimed_at = now()
          where id = $1 and (state = 'requested' or (state = 'baking' and claimed_at < now() - make_interval(secs => $2)))
          returning id`,
        [id, CLAIM_SECONDS],
      )) as [{ id: string }[], number];
      return rows.length === 0 ? undefined : ((await tx.findOneBy(ReleaseEntity, { id })) ?? undefined);
    });
  }

  /** Whether a release has not come to its end yet: neither out nor failed. */
  waits(id: string): Promise<boolean> {
    return this.database.within((tx) =>
      tx.existsBy(ReleaseEntity, { id, state: In(['requested', 'baking']) }),
    );
  }

  /** What fails leaves the release before it standing; the coordinator sees that this one failed. */
  async make(release: ReleaseEntity): Promise<void> {
    try {
      await this.bringOut(release);
    } catch (error) {
      await this.database.within((tx) =>
        tx.query(`update publication.release set state = 'failed' where id = $1 and state = 'baking'`, [
          release.id,
        ]),
      );
      throw error;
    }
  }

  private async bringOut(release: ReleaseEntity): Promise<void> {
    const { id, number } = release;
    const read = await this.database.within((tx) => this.content.read(tx, release.benchmark));
    const { benchmark, explanations, references } = read;
    const renew = (): Promise<unknown> => this.database.within((tx) => noteProgress(tx, id, 0, 0));
    const { slices, breakdowns, ledger } = await controlled(read.open, read.ledger, renew);
    const content = { benchmark, slices, breakdowns, explanations, references };
    const hash = contentHash(JSON.stringify(content));
    const coming = { id, number, releasedAt: this.clock.now().toISOString(), hash, ...content };
    const remembered = await ledgerInBytes(ledger);
    // A release of another benchmark may come out during the bake: then these pages miss it, and are baked again.
    while (!(await this.bakeAndStore(coming, remembered))) continue;
  }

  /** Brings it out, unless another edition came out since the bake began. */
  private async bakeAndStore(coming: ReleasedFigures, remembered: Buffer): Promise<boolean> {
    const before = await this.database.within(newestEdition);
    const progress = (baked: number, total: number): Promise<unknown> =>
      this.database.within((tx) => noteProgress(tx, coming.id, baked, total));
    const files = await this.pages.bake(coming, progress);
    return this.database.within(async (tx) => {
      await lockEditions(tx);
      if ((await newestEdition(tx)) !== before) return false;
      await storeSlices(tx, coming.id, coming.slices);
      await storeBreakdowns(tx, coming.id, coming.breakdowns);
      await storeLedger(tx, coming.id, remembered);
      await storeExplanations(tx, coming.id, coming.explanations);
      await storeReferences(tx, coming.id, coming.references);
      await this.pages.store(tx, files);
      await markReleased(tx, coming);
      return true;
    });
  }
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

/** The claim is renewed with the count: long work is not taken over while it goes on. */
async function noteProgress(tx: Transaction, release: string, baked: number, total: number): Promise<void> {
  await tx.query(
    `update publication.release set pages_baked = $2, pages_total = $3, claimed_at = now() where id = $1`,
    [release, baked, total],
  );
}

async function markReleased(tx: Transaction, made: ReleasedFigures): Promise<void> {
  const values = made.slices.flatMap((slice) => slice.values);
  const shown = values.filter(({ value }) => value.kind === 'figure').length;
  const withheld = values.filter(({ value }) => value.kind === 'withheld').length;
  const [rows] = (await tx.query(
    `update publication.release set state = 'released', released_at = $6, hash = $2, content = $3, shown = $4, withheld = $5
      where id = $1 and state = 'baking' returning id`,
    [made.id, made.hash, JSON.stringify(made.benchmark), shown, withheld, made.releasedAt],
  )) as [unknown[], number];
  // Someone else took the bake over and ended it: then nothing of this one may come out.
  if (rows.length === 0) throw new Error(`release ${made.id} was not being baked any more`);
}
