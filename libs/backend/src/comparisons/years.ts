import { Inject, Injectable } from '@nestjs/common';
import { shifted, type Quarter } from '@ijkpunt/model';
import { contentHash, type Transaction } from '../platform/index.ts';
import { changedTogether, EVERYTHING, UNCHANGED, type Changed } from './changed.ts';
import type { Standard } from './compare-quarter.ts';
import { CompareYear, quartersOfYear } from './compare-year.ts';
import { FindGroups } from './find-groups.ts';
import { storedFingerprints, storedReceipt, storeYears } from './stored-receipts.ts';

type Fingerprints = ReadonlyMap<Quarter, string>;

/** What was changed in which quarters, and how those stood before. */
export interface Touched {
  readonly touched: readonly Quarter[];
  readonly before: Fingerprints;
  readonly changed: ReadonlyMap<Quarter, Changed>;
}

/** Brings the rolling years up to date that changed quarters are part of. */
@Injectable()
export class Years {
  constructor(
    @Inject(CompareYear) private readonly year: CompareYear,
    @Inject(FindGroups) private readonly groups: FindGroups,
  ) {}

  /** How the quarters stand that the years around these are made of. */
  before(tx: Transaction, slug: string, touched: readonly Quarter[]): Promise<Fingerprints> {
    return storedFingerprints(tx, slug, around(touched));
  }

  /** Only who changed, where a year was made of its quarters as they stood; everybody where it was not. */
  async run(tx: Transaction, { benchmark }: Standard, { touched, before, changed }: Touched): Promise<void> {
    const now = await storedFingerprints(tx, benchmark.slug, around(touched));
    for (const quarter of endings(touched)) {
      const of = { benchmark: benchmark.slug, quarter };
      const receipt = now.has(quarter) ? await storedReceipt(tx, of) : undefined;
      const made = madeOf(quarter, now);
      if (receipt === undefined || receipt.years === made) continue;
      const upToDate = receipt.years === madeOf(quarter, before);
      const inGroups = await this.groups.read(tx, benchmark, quarter, Object.keys(receipt.inputs));
      await this.year.run(
        tx,
        { benchmark, quarter, inGroups },
        upToDate ? changedIn(quarter, changed) : EVERYTHING,
      );
      await storeYears(tx, of, made);
    }
  }
}

/** Quarters whose rolling year has one of these in it. */
function endings(touched: readonly Quarter[]): readonly Quarter[] {
  return [...new Set(touched.flatMap((quarter) => [0, 1, 2, 3].map((later) => shifted(quarter, later))))];
}

function around(touched: readonly Quarter[]): readonly Quarter[] {
  return [...new Set(endings(touched).flatMap(quartersOfYear))];
}

/** Names the four quarters of a year as they stand. */
function madeOf(quarter: Quarter, fingerprints: Fingerprints): string {
  return contentHash(
    quartersOfYear(quarter)
      .map((each) => fingerprints.get(each) ?? 'none')
      .join(' '),
  ).slice(0, 16);
}

function changedIn(quarter: Quarter, changed: ReadonlyMap<Quarter, Changed>): Changed {
  const [last = UNCHANGED, ...others] = quartersOfYear(quarter).map((each) => changed.get(each) ?? UNCHANGED);
  return changedTogether(last, others);
}
