import { Inject, Injectable } from '@nestjs/common';
import type { Quarter, ValidationRule } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { attempted, ComparerDatabase, type Transaction } from '../platform/index.ts';
import { PastDeliveriesRepository } from './past-deliveries.ts';
import { countsOf, NO_COUNTS, reachOf, together, type TrialCounts } from './trial-counts.ts';

/** How many quarters a rule is tried on: two years. */
const MOST_QUARTERS = 8;

/** What is noted when a rule breaks the check. */
const WHAT = 'trial of a rule';

interface Trial {
  readonly id: string;
  readonly benchmark: string;
  readonly state: 'requested' | 'running';
  readonly content: ValidationRule;
  /** Oldest first; what is here has been counted. */
  readonly quarters: readonly (TrialCounts & { readonly quarter: Quarter })[];
}

/** Done; or in the hands of somebody else, who may not finish. */
type Outcome = 'done' | 'under-way';

/** Tries a rule on deliveries that were accepted before: what it would have asked, in counts. */
@Injectable()
export class TryRule {
  constructor(
    @Inject(ComparerDatabase) private readonly database: ComparerDatabase,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(PastDeliveriesRepository) private readonly deliveries: PastDeliveriesRepository,
  ) {}

  /**
   * Goes back quarter by quarter, each in a transaction of its own that holds the row of the trial. Who is cut short
   * leaves what was counted, and the next one goes on from there; two at once count nothing twice.
   */
  async run(id: string): Promise<Outcome> {
    for (;;) {
      const outcome = await this.database.within((tx) => this.step(tx, id));
      if (outcome !== 'goes-on') return outcome;
    }
  }

  private async step(tx: Transaction, id: string): Promise<Outcome | 'goes-on'> {
    const trial = await claimed(tx, id);
    if (trial === undefined) return (await waits(tx, id)) ? 'under-way' : 'done';
    if (trial.state === 'requested') {
      await begin(tx, id, await this.deliveries.count(tx, trial.benchmark, MOST_QUARTERS));
      return 'goes-on';
    }
    const quarter = await this.next(tx, trial);
    if (quarter === undefined) {
      await end(tx, id, 'done');
      return 'done';
    }
    return this.tryOn(tx, trial, quarter);
  }

  /** Back in time, so that what is accepted meanwhile changes nothing about what is left to do. */
  private async next(tx: Transaction, { benchmark, quarters }: Trial): Promise<Quarter | undefined> {
    if (quarters.length >= MOST_QUARTERS) return undefined;
    return this.deliveries.newestBefore(tx, benchmark, quarters[0]?.quarter);
  }

  private async tryOn(tx: Transaction, trial: Trial, quarter: Quarter): Promise<Outcome | 'goes-on'> {
    const counts = await this.counted(tx, trial, quarter);
    if (counts === undefined) {
      await end(tx, trial.id, 'failed');
      return 'done';
    }
    await store(tx, trial, { quarter, ...counts });
    return 'goes-on';
  }

  /** Undefined for a rule that breaks the check. */
  private async counted(
    tx: Transaction,
    { benchmark: slug, content }: Trial,
    quarter: Quarter,
  ): Promise<TrialCounts | undefined> {
    const { benchmark } = await this.catalogue.benchmark(tx, slug);
    const reach = attempted(WHAT, () => reachOf(content));
    if (reach === undefined) return undefined;
    let counts = NO_COUNTS;
    for await (const some of this.deliveries.read(tx, { benchmark: slug, quarter, ...reach })) {
      const made = attempted(WHAT, () => countsOf(content, some, { benchmark, quarter }));
      if (made === undefined) return undefined;
      counts = together(counts, made);
    }
    return counts;
  }
}

async function claimed(tx: Transaction, id: string): Promise<Trial | undefined> {
  const rows = (await tx.query(
    `select id, benchmark, state, content, quarters from catalogue.rule_trial
      where id = $1 and state in ('requested', 'running') for update skip locked`,
    [id],
  )) as Trial[];
  return rows[0];
}

async function waits(tx: Transaction, id: string): Promise<boolean> {
  const rows = (await tx.query(
    `select 1 from catalogue.rule_trial where id = $1 and state in ('requested', 'running')`,
    [id],
  )) as unknown[];
  return rows.length > 0;
}

async function begin(tx: Transaction, id: string, total: number): Promise<void> {
  await tx.query(`update catalogue.rule_trial set state = 'running', deliveries_total = $2 where id = $1`, [
    id,
    total,
  ]);
}

async function store(
  tx: Transaction,
  trial: Trial,
  counted: TrialCounts & { readonly quarter: Quarter },
): Promise<void> {
  await tx.query(
    `update catalogue.rule_trial set quarters = $2, deliveries = deliveries + $3, findings = findings + $4 where id = $1`,
    [trial.id, JSON.stringify([counted, ...trial.quarters]), counted.deliveries, counted.findings],
  );
}

async function end(tx: Transaction, id: string, state: 'done' | 'failed'): Promise<void> {
  await tx.query(
    `update catalogue.rule_trial set state = $2, deliveries_total = deliveries, done_at = now() where id = $1`,
    [id, state],
  );
}
