import { Inject, Injectable } from '@nestjs/common';
import { shifted, type Quarter } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { ComparerDatabase, type Transaction } from '../platform/index.ts';
import { AcceptedInputsRepository } from './accepted-inputs.ts';
import { EVERYTHING, isChanged, type Changed } from './changed.ts';
import { CompareQuarter, type Standard } from './compare-quarter.ts';
import { Years } from './years.ts';

/** What has been done of a recomputation. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly changed: number;
}

/** Comparisons: the only stage that reads across municipalities. */
@Injectable()
export class ComparisonsService {
  constructor(
    @Inject(ComparerDatabase) private readonly database: ComparerDatabase,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(AcceptedInputsRepository) private readonly inputs: AcceptedInputsRepository,
    @Inject(CompareQuarter) private readonly quarters: CompareQuarter,
    @Inject(Years) private readonly years: Years,
  ) {}

  /**
   * Computes what a delivery of this quarter touches: the quarter itself; the next one, whose opening stock it is; and
   * the rolling years that either is part of. All of it or nothing. What the deliveries of a burst touch is computed once:
   * whoever comes second finds no difference left.
   */
  async compareAfter(slug: string, quarter: Quarter): Promise<void> {
    await this.database.within(async (tx) => {
      const standard = await this.begin(tx, slug);
      const touched = [quarter, shifted(quarter, 1)];
      const before = await this.years.before(tx, slug, touched);
      const changed = new Map<Quarter, Changed>();
      for (const each of touched) changed.set(each, await this.quarters.run(tx, standard, each));
      await this.years.run(tx, standard, { touched, before, changed });
    });
  }

  /** Brings every quarter up to date, each in a transaction of its own: after an upgrade much may be computed otherwise. */
  async compareAll(slug: string, progress: (so: Progress) => Promise<unknown> = nobody): Promise<Progress> {
    const all = await this.database.within((tx) => this.allQuarters(tx, slug));
    let so: Progress = { done: 0, total: all.length, changed: 0 };
    for (const quarter of all) {
      const changed = await this.database.within(async (tx) => {
        const standard = await this.begin(tx, slug);
        const before = await this.years.before(tx, slug, [quarter]);
        const what = await this.quarters.run(tx, standard, quarter);
        await this.years.run(tx, standard, {
          touched: [quarter],
          before,
          changed: new Map([[quarter, what]]),
        });
        return what;
      });
      so = { ...so, done: so.done + 1, changed: so.changed + Number(isChanged(changed)) };
      await progress(so);
    }
    return so;
  }

  /** Throws away what was computed for a benchmark and computes it from nothing, in one transaction. */
  async computeAnew(slug: string, progress: (so: Progress) => Promise<unknown> = nobody): Promise<void> {
    await this.database.within(async (tx) => {
      const standard = await this.begin(tx, slug);
      for (const table of ['value', 'slice', 'revision', 'revision_band', 'receipt', 'computed'] as const) {
        await tx.query(`delete from comparisons.${table} where benchmark = $1`, [slug]);
      }
      const all = await this.inputs.quarters(tx, slug);
      for (const [done, quarter] of all.entries()) {
        await this.quarters.run(tx, standard, quarter);
        const changed = new Map<Quarter, Changed>([[quarter, EVERYTHING]]);
        await this.years.run(tx, standard, { touched: [quarter], before: new Map(), changed });
        await progress({ done: done + 1, total: all.length, changed: done + 1 });
      }
    });
  }

  /** Quarters that would be computed otherwise now, of all that have been or can be. */
  async stale(slug: string): Promise<readonly Quarter[]> {
    return this.database.within(async (tx) => {
      const standard = await this.standard(tx, slug);
      const found: Quarter[] = [];
      for (const quarter of await this.allQuarters(tx, slug)) {
        if (await this.quarters.isStale(tx, standard, quarter)) found.push(quarter);
      }
      return found;
    });
  }

  slugs(): Promise<readonly string[]> {
    return this.database.within((tx) => this.catalogue.slugs(tx));
  }

  /** Whoever computes a benchmark waits for others who do: each sees what the other left. */
  private async begin(tx: Transaction, slug: string): Promise<Standard> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`compare/${slug}`]);
    return this.standard(tx, slug);
  }

  private async standard(tx: Transaction, slug: string): Promise<Standard> {
    // Of what a coordinator put to work the indicators count; rules by hand check deliveries and change no figure.
    const { benchmark, comparedVersion } = await this.catalogue.benchmark(tx, slug);
    return { benchmark, version: comparedVersion };
  }

  /** Quarters with an accepted delivery, and those that were computed when they had one. */
  private async allQuarters(tx: Transaction, slug: string): Promise<readonly Quarter[]> {
    const computed = (await tx.query(`select quarter from comparisons.computed where benchmark = $1`, [
      slug,
    ])) as {
      quarter: Quarter;
    }[];
    const accepted = await this.inputs.quarters(tx, slug);
    return [...new Set([...accepted, ...computed.map(({ quarter }) => quarter)])].sort();
  }
}

function nobody(): Promise<void> {
  return Promise.resolve();
}
