import { Inject, Injectable } from '@nestjs/common';
import type { Quarter } from '@ijkpunt/model';
import { Clock, contentHash, PublisherDatabase } from '../platform/index.ts';
import { changesBetween, valuesOf } from './changed-values.ts';
import type { ComingRelease } from './coming-release.ts';
import { controlled, type ReportWithTime } from './protection/disclosure-control.ts';
import { PROTECTION, type Protection } from './protection/threads.ts';
import { ReleaseContent } from './release-content.ts';
import type { ReleaseEntity } from './release.entity.ts';
import { noteProgress } from './store-release.ts';
import { ledgerInBytes } from './stored-ledger.ts';
import { repliesTo, repliesToRelease, withholdingsIn, type Withholding } from './released-replies.ts';

/** What was composed, and what the coordinator is told of it. */
export interface Composed {
  readonly coming: ComingRelease;
  readonly report: ReportWithTime & { readonly withheldByReply: readonly Withholding[] };
  /** What the next release has to remember of this one. */
  readonly ledger: Buffer;
}

/** Composes a release of the figures of this moment and of what municipalities replied. */
@Injectable()
export class ComposeRelease {
  constructor(
    @Inject(PublisherDatabase) private readonly database: PublisherDatabase,
    @Inject(ReleaseContent) private readonly content: ReleaseContent,
    @Inject(PROTECTION) private readonly protection: Protection,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Reads, protects and attacks: not in one transaction, for it is long work. */
  async of(release: ReleaseEntity): Promise<Composed> {
    const { given, withheld, read } = await this.database.within(async (tx) => {
      const replied = await repliesTo(tx, release.id);
      const held = withholdingsIn(replied);
      const content = await this.content.read(tx, release.benchmark, { withheld: held });
      return { given: replied, withheld: held, read: content };
    });
    const { ledger, report, ...figures } = await controlled(read.open, read.ledger, {
      drafts: read.drafts,
      apart: this.protection.apart,
      progress: (doing, done, of) =>
        this.database.within((tx) => noteProgress(tx, release.id, { doing, ready: done, total: of })),
    });
    const { benchmark, explanations, references } = read;
    const content = { benchmark, ...figures, explanations, references };
    const replies = repliesToRelease(given, benchmark.threshold);
    const { id, number, corrects, reason, finalUntil } = release;
    const coming: ComingRelease = {
      id,
      number,
      releasedAt: this.clock.now().toISOString(),
      hash: contentHash(JSON.stringify({ ...content, replies })),
      ...content,
      replies,
      corrects: corrects ?? undefined,
      reason: reason ?? undefined,
      changed: await this.changes(release, content.slices),
      finalUntil: (finalUntil as Quarter | null) ?? undefined,
      receipts: Object.fromEntries(read.receipts),
    };
    return { coming, report: { ...report, withheldByReply: withheld }, ledger: await ledgerInBytes(ledger) };
  }

  private async changes(
    { benchmark, corrects }: ReleaseEntity,
    slices: ComingRelease['slices'],
  ): Promise<ComingRelease['changed']> {
    if (corrects === null) return undefined;
    const before = await this.database.within((tx) => valuesOf(tx, { benchmark, number: corrects }));
    return changesBetween(before, slices);
  }
}
